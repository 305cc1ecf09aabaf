import type { CatalogText } from '../CatalogText';

export const purview: CatalogText['purview'] = {
  name: 'Purview-Datensicherheit',
  aliases: [
    'Purview Data Loss Prevention',
    'Microsoft Purview Data Loss Prevention',
    'Data Loss Prevention',
    'DLP',
    'Insider Risk Management',
    'Purview eDiscovery',
  ],
  areas: {
    foundation: 'Rollen und Überwachung',
    dlp: 'Verhinderung von Datenverlust',
    risk: 'Insiderrisiko und Sicherheitslage',
    investigation: 'Untersuchung',
  },
  questions: {
    inScope: {
      question:
        'Sind Verhinderung von Datenverlust, Insiderrisiko oder eDiscovery von Microsoft Purview im Umfang enthalten?',
      help: 'Vertraulichkeitsbezeichnungen haben einen eigenen Abschnitt. GCC High und DoD haben diese Lösungen mit Unterschieden: siehe Dienstbeschreibung.',
    },
    endpoints: {
      question: 'Soll die Verhinderung von Datenverlust auch Geräte überwachen?',
      help: 'Kopieren auf USB-Sticks, Drucken und Hochladen unter Windows und macOS. Dafür sind E5-Lizenzen und integrierte Geräte nötig.',
    },
    otherProduct: {
      question: 'Ist ein anderes Produkt gegen Datenverlust in Gebrauch?',
      help: 'Produkte auf Clients, am E-Mail-Gateway oder im Proxy.',
    },
    teamsChats: {
      question: 'Sollen Chats und Kanalnachrichten in Teams auf vertrauliche Daten geprüft werden?',
      help: 'Dafür sind E5-Lizenzen nötig. In Teams geteilte Dateien sind über SharePoint und OneDrive abgedeckt.',
    },
    insiderRisk: {
      question: 'Wird Insider-Risikomanagement eingesetzt?',
      help: 'Es erkennt Anzeichen wie Massendownloads vor einem Austritt. Dafür sind E5-Lizenzen und eine rechtliche Prüfung nötig.',
    },
    investigations: {
      question: 'Müssen Rechts- oder Sicherheitsteams Inhalte durchsuchen und aufbewahren?',
      help: 'Für Rechtsstreitigkeiten, Prüfungen oder Vorfälle, mit eDiscovery in Microsoft Purview.',
    },
    aiApps: {
      question: 'Werden KI-Apps mit Arbeitsdaten genutzt?',
      help: 'Microsoft Copilot oder KI-Apps anderer Unternehmen, erlaubt oder nicht.',
    },
  },
  items: {
    'PURVIEW-01': {
      title: 'Purview-Rollen zuweisen und prüfen, ob die Überwachung arbeitet',
      guidance:
        'Geben Sie Personen Rollengruppen im Purview-Portal statt der Rolle des globalen Administrators und trennen Sie, wer Richtlinien schreibt und wer Inhalte liest. Prüfen Sie mit einer Suche, ob das Überwachungsprotokoll Einträge der letzten Woche hat und ob seine Aufbewahrung zu Ihren Regeln passt: Eine längere braucht E5 oder ein Add-On. Nutzen Sie Verwaltungseinheiten, wenn Länder einander nicht sehen dürfen.',
    },
    'PURVIEW-02': {
      title: 'Verhinderung von Datenverlust nach Art der Daten planen und mit Simulation beginnen',
      guidance:
        'Listen Sie mit den Fachbereichen auf, welche Daten das Haus nicht verlassen dürfen, etwa Kundennummern oder Konstruktionspläne, wer sie dennoch senden darf und was geschehen soll. Bauen Sie je Art eine Richtlinie für Exchange, SharePoint und OneDrive und lassen Sie sie einige Wochen simulieren. Zeigen Sie zuerst Hinweise, sperren Sie dann mit Außerkraftsetzung und ganz nur auf Verlangen der Verantwortlichen. FastTrack begleitet dies, schreibt aber keine regulären Ausdrücke oder Schlüsselwortwörterbücher.',
    },
    'PURVIEW-03': {
      title: 'Geräte für die Verhinderung von Datenverlust an Endpunkten integrieren',
      guidance:
        'Geräte in Defender for Endpoint brauchen nur den Schalter im Purview-Portal, andere integrieren Sie mit Intune, Gruppenrichtlinie oder Skript. Sammeln Sie zuerst Aktivitäten ohne Regeln und definieren Sie dann zugelassene USB-Geräte, Drucker, Browser und Clouddienste als Gruppen. Testen Sie unter Windows und macOS mit je einer Datei jeder Art und prüfen Sie die Last auf älteren Geräten.',
    },
    'PURVIEW-04': {
      title: 'Regeln des anderen Produkts übernehmen und es schrittweise abschalten',
      guidance:
        'Listen Sie die Regeln des alten Produkts mit Verantwortlichem, Treffern und Ausnahmen auf und lassen Sie solche ohne Treffer seit einem Jahr weg. Für Symantec und Forcepoint wandelt der DLP-Migrationsassistent Richtlinien um, und FastTrack hilft, seinen Bericht zu lesen und sie abzustimmen. Betreiben Sie beide Produkte parallel, wobei nur eines sperrt, und schalten Sie das alte Kanal für Kanal ab.',
    },
    'PURVIEW-05': {
      title: 'Chats und Kanalnachrichten auf vertrauliche Daten prüfen',
      guidance:
        'Stimmen Sie sich mit Datenschutzverantwortlichen und, wo vorhanden, dem Betriebsrat ab, denn Regeln lesen private Nachrichten. Beginnen Sie in der Simulation mit einer Art von Daten, die nie in einen Chat gehört. Entscheiden Sie, ob eine Nachricht nur markiert oder verborgen wird und was der Hinweis sagt. Testen Sie mit Gästen und in einem freigegebenen Kanal, wo andere Regeln gelten können.',
    },
    'PURVIEW-06': {
      title: 'Insider-Risikomanagement mit Recht und Personal vorbereiten',
      guidance:
        'Vereinbaren Sie schriftlich Zweck, Pseudonyme, wer Namen sieht und wie lange Daten bleiben, bevor etwas eingeschaltet wird. Beginnen Sie mit der Analyse, die Risiken ohne Namen zeigt, und einer Richtlinie, etwa Datendiebstahl durch Ausscheidende mit dem HR-Connector. Benennen Sie Ermittler außerhalb der IT und einen Ablauf für Fälle. FastTrack begleitet Richtlinien und Einstellungen, andere Datenconnectors bleiben bei Ihnen.',
    },
    'PURVIEW-07': {
      title: 'eDiscovery-Fälle vorbereiten, bevor der erste eilt',
      guidance:
        'Benennen Sie, wer Fälle anlegen, suchen, aufbewahren und exportieren darf, weisen Sie die Rollen zu und prüfen Sie die Lizenzen der Personen, deren Inhalte aufbewahrt werden. Üben Sie einen Fall von der Suche bis zum Export, mit E-Mail, Dateien, Teams-Chats und gegebenenfalls Copilot-Eingaben. Halten Sie fest, wie lange ein Export dauert und wo er liegen darf. FastTrack zeigt die Schritte, das Sichten von Dokumenten bleibt bei Ihnen.',
    },
    'PURVIEW-08': {
      title: 'Benennen, wer Warnungen bearbeitet, und die Regeln abstimmen',
      guidance:
        'Legen Sie fest, wer täglich Warnungen ansieht, wann ein Fall an Personal, Recht oder Sicherheit geht und wie schnell. Leiten Sie Warnungen ins Defender-Portal, wenn das Sicherheitsteam dort arbeitet. Gehen Sie die Fehlalarme der ersten Wochen mit den Datenverantwortlichen durch und berichtigen Sie die Regeln, denn zu viele Alarme liest niemand. Überprüfen Sie alle Ausnahmen zweimal im Jahr.',
    },
    'PURVIEW-09': {
      title: 'Sehen, wo KI-Apps auf vertrauliche Daten treffen',
      guidance:
        'Schalten Sie Data Security Posture Management ein und lesen Sie den ersten Bericht: welche KI-Apps von wie vielen Personen mit welchen Arten von Daten genutzt werden. Integrieren Sie Geräte und die Browsererweiterung, wo der Bericht Lücken hat. Erstellen Sie nur vorgeschlagene Richtlinien, denen Sie nachgehen können. FastTrack begleitet die Lösung namens DSPM Classic, prüfen Sie also den aktuellen Umfang, bevor Sie eine neuere planen.',
    },
  },
};
