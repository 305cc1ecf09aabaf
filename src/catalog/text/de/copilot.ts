import type { CatalogText } from '../CatalogText';

export const copilot: CatalogText['copilot'] = {
  name: 'Microsoft Copilot',
  aliases: ['Microsoft 365 Copilot', 'M365 Copilot', 'Copilot'],
  areas: {
    readiness: 'Bereitschaft',
    data: 'Zugriff auf Daten',
    protection: 'Schutz',
    agents: 'Agents',
    adoption: 'Einführung',
  },
  questions: {
    inScope: {
      question: 'Ist Microsoft Copilot im Umfang enthalten?',
      help: 'Der Assistent, der mit Ihren E-Mails, Dateien und Besprechungen arbeitet (Lizenz Microsoft 365 Copilot). In GCC High wird er angeboten. Für DoD sehen Sie in der Microsoft-Übersicht der Clouds für Behörden nach.',
    },
    labels: {
      question: 'Haben die Dateien, die Copilot lesen darf, Vertraulichkeitsbezeichnungen?',
      help: 'Antworten Sie mit Nein, wenn es Bezeichnungen gibt, die meisten Dateien aber keine haben.',
    },
    webSearch: {
      question: 'Ist entschieden, ob Copilot im Web suchen und welche Modelle es verwenden darf?',
      help: 'Fragen Sie Datenschutz- und Sicherheitsverantwortliche. Einige Modelle stammen von anderen Unternehmen, die für Microsoft Daten verarbeiten.',
    },
    agents: {
      question: 'Dürfen Agents genutzt oder gebaut werden?',
      help: 'Agents von Microsoft, von Anbietern oder in Copilot, SharePoint und Copilot Studio erstellte.',
    },
    connectors: {
      question: 'Soll Copilot Inhalte außerhalb von Microsoft 365 finden?',
      help: 'Zum Beispiel Tickets, Wikis oder Dateifreigaben, über Connectors.',
    },
    transcripts: {
      question: 'Dürfen Teams-Besprechungen transkribiert werden?',
      help: 'Ohne Transkript kann Copilot nach dem Ende einer Besprechung keine Fragen dazu beantworten.',
    },
  },
  items: {
    'COPILOT-01': {
      title: 'Lizenzen, Apps, Updatekanal und Netzwerk prüfen',
      guidance:
        'Benutzer brauchen eine Basislizenz, die Lizenz Microsoft 365 Copilot und ein Postfach in Exchange Online: Archive und freigegebene Postfächer werden nicht einbezogen. Die Apps müssen den Aktuellen Kanal oder den Monatlichen Enterprise-Kanal nutzen. Lassen Sie *.cloud.microsoft samt WebSockets ohne TLS-Überprüfung zu. App Assure hilft bei Lösungen, die beim Kanalwechsel nicht mehr funktionieren.',
    },
    'COPILOT-02': {
      title: 'Websites schließen, die Copilot für zu viele Personen öffnen würde',
      guidance:
        'Copilot antwortet aus allem, was ein Benutzer lesen darf. Finden Sie mit den Berichten zur Datenzugriffsgovernance von SharePoint Advanced Management, das die Copilot-Lizenz enthält, für alle offene Websites. Schützen Sie die vertraulichsten mit eingeschränkter Zugriffssteuerung und blenden Sie Websites in Prüfung mit eingeschränkter Inhaltsermittlung aus. Wer lesen darf, entscheiden die Websitebesitzer: Was FastTrack begleitet, steht in der Dienstbeschreibung von FastTrack.',
    },
    'COPILOT-03': {
      title: 'Inhalte entfernen, die falsche Antworten ergeben',
      guidance:
        'Auch alte Fassungen von Regeln, Entwürfe und Kopien werden zu Antworten. Listen Sie inaktive Websites und solche ohne Besitzer auf, archivieren oder löschen Sie, was niemand braucht, und legen Sie die Aufbewahrung so fest, dass Veraltetes von selbst verschwindet. Lassen Sie jede Abteilung die Websites mit ihren gültigen Dokumenten nennen. Ziel ist ein Test mit einigen typischen Fragen, deren Antworten die Abteilung akzeptiert.',
    },
    'COPILOT-04': {
      title: 'Dateien bezeichnen, mit denen Copilot sorgsam umgehen muss',
      guidance:
        'Einigen Sie sich zuerst auf wenige Bezeichnungen und eine Standardbezeichnung. Copilot zeigt die Bezeichnung seiner Quellen, gibt sie an Ergebnisse weiter und liest verschlüsselte Dateien nur, wenn der Benutzer Inhalte extrahieren darf. Legen Sie für Bibliotheken mit den vertraulichsten Inhalten eine Standardbezeichnung fest und halten Sie Copilot per DLP-Richtlinie von einzelnen Bezeichnungen fern. Testen Sie jede Bezeichnung mit einer Datei.',
    },
    'COPILOT-05': {
      title: 'Websuche und Modelle mit den Datenschutzverantwortlichen festlegen',
      guidance:
        'Bei der Websuche sendet Copilot kurze Suchbegriffe aus einer Eingabe an Bing: Entscheiden Sie, für wen sie gilt, getrennt nach Arbeits- und Webmodus. Entscheiden Sie, welche Modelle anderer Unternehmen erlaubt sind, denn diese gelten als Unterauftragsverarbeiter und sind je Region verschieden. Halten Sie die Entscheidung fest, setzen Sie sie per Richtlinie um und prüfen Sie sie jedes Quartal, denn Standardwerte ändern sich.',
    },
    'COPILOT-06': {
      title: 'Regeln für Agents festlegen: wer baut, wer genehmigt, wer zahlt',
      guidance:
        'Legen Sie im Microsoft 365 Admin Center fest, wer Agents nutzen, bauen und teilen darf, und benennen Sie, wer solche für alle genehmigt. Führen Sie ein Verzeichnis mit Verantwortlichem, Daten und Zweck und entfernen Sie Agents, deren Verantwortliche ausgeschieden sind. Agents mit nutzungsabhängiger Abrechnung brauchen ein Ausgabenlimit. FastTrack begleitet die Einrichtung von Agents, während Eigenentwicklung und andere Kanäle bei Ihnen bleiben.',
    },
    'COPILOT-07': {
      title: 'Eingaben und Antworten mit Microsoft Purview im Blick behalten',
      guidance:
        'Prüfen Sie, ob die Überwachung eingeschaltet ist, damit Eingaben und Antworten bei einer Untersuchung auffindbar sind, und legen Sie deren Aufbewahrung fest. Data Security Posture Management zeigt vertrauliche Daten in Eingaben und riskante Nutzung anderer KI-Apps. Vereinbaren Sie mit Datenschutzverantwortlichen und, wo vorhanden, dem Betriebsrat, wer was lesen darf. Testen Sie einmal, ob eine Piloteingabe gefunden wird.',
    },
    'COPILOT-08': {
      title: 'Connectors mitsamt ihren Berechtigungen auswählen',
      guidance:
        'Beginnen Sie mit einer Quelle, in der viele suchen, und benennen Sie deren Verantwortlichen. Prüfen Sie, ob der Connector die Berechtigungen der Quelle übernimmt, denn Copilot zeigt, was der Index erlaubt. Lassen Sie alte und vertrauliche Teile per Filter weg. Testen Sie mit zwei Konten, von denen eines ein bestimmtes Dokument nicht finden darf, und sehen Sie jede Woche die Indexfehler durch.',
    },
    'COPILOT-09': {
      title: 'Aufgaben für das Pilotprojekt wählen, schulen und messen',
      guidance:
        'Lassen Sie drei Abteilungen Aufgaben nennen, die heute Zeit kosten, und geben Sie Lizenzen ganzen Teams statt einzelnen Personen. Üben Sie Eingaben an diesen Aufgaben und sagen Sie, was vor der Verwendung zu prüfen ist. Lesen Sie wöchentlich den Nutzungsbericht, fragen Sie, welche Aufgaben sich gelohnt haben, und geben Sie ungenutzte Lizenzen weiter. Schulung und Veränderung bleiben bei Ihnen: Was FastTrack begleitet, steht in der Dienstbeschreibung von FastTrack.',
    },
    'COPILOT-10': {
      title: 'Festlegen, was Copilot in Besprechungen ohne Transkript darf',
      guidance:
        'Bleibt die Transkription verboten, nutzen Sie Copilot in Besprechungen mit der Option „Nur während der Besprechung“: Es hilft, solange die Besprechung läuft, und behält nichts. Sagen Sie den Organisatoren, dass Zusammenfassung und spätere Fragen dann nicht funktionieren. Fragen Sie die Datenschutzverantwortlichen, ob einige Besprechungen mit Einwilligung und kurzer Aufbewahrung doch transkribiert werden dürfen.',
    },
  },
};
