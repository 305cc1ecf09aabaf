import type { CatalogText } from '../CatalogText';

export const yammer: CatalogText['yammer'] = {
  name: 'Viva Engage',
  aliases: ['Yammer'],
  areas: {
    network: 'Netzwerk',
    access: 'Zugriff',
    governance: 'Governance',
    adoption: 'Einführung',
  },
  questions: {
    inScope: {
      question: 'Ist Viva Engage im Umfang enthalten?',
      help: 'Früher Yammer: Communitys, Storylines und Ankündigungen für die gesamte Organisation.',
    },
    networks: {
      question: 'Wie viele Viva Engage- oder Yammer-Netzwerke hat die Organisation?',
      help: 'Zählen Sie Heimnetzwerke, auch alte von Tochtergesellschaften und anderen E-Mail-Domänen. Externe Netzwerke zählen nicht.',
    },
    nativeMode: {
      question: 'Läuft das Netzwerk im nativen Modus?',
      help: 'Bei Netzwerken, die seit Januar 2020 erstellt wurden, ist das so. Den Modus älterer Netzwerke zeigt das Viva Engage Admin Center.',
    },
    allLicensed: {
      question: 'Haben alle Benutzer des Netzwerks eine Lizenz und ein Microsoft Entra-Konto?',
      help: 'Vergleichen Sie die Benutzer des Netzwerks mit denen, die den Serviceplan Viva Engage Core haben.',
    },
    external: {
      question: 'Werden externe Netzwerke oder Gäste genutzt, oder sind sie geplant?',
      help: 'Netzwerke oder Communitys, an denen Personen anderer Organisationen teilnehmen.',
    },
    usagePolicy: {
      question: 'Gibt es eine Nutzungsrichtlinie und Moderatoren für Viva Engage?',
      help: 'Antworten Sie nur mit Ja, wenn die Richtlinie für Benutzer veröffentlicht ist und sich jemand um gemeldete Beiträge kümmert.',
    },
    integration: {
      question: 'Soll Viva Engage in Microsoft Teams oder SharePoint genutzt werden?',
      help: 'Die Viva Engage-App in Teams oder Unterhaltungen auf Intranetseiten.',
    },
    sponsor: {
      question: 'Welche Führungskraft unterstützt die Communitys als Sponsor?',
      help: 'Name und Rolle der Person, die öffentlich schreibt und antwortet. Lassen Sie das Feld leer, wenn noch niemand benannt ist.',
    },
  },
  items: {
    'YAMMER-01': {
      title: 'Auf ein Netzwerk je Mandant konsolidieren',
      guidance:
        'Microsoft verlangt ein einziges Viva Engage-Netzwerk je Mandant: Listen Sie alle Netzwerke mit Domänen, Benutzern und Verantwortlichen auf und wählen Sie das aus, das bleibt. Eine Netzwerkmigration übernimmt Benutzer, aber keine Nachrichten und Dateien. Exportieren Sie also aus den anderen, was erhalten bleiben muss, und informieren Sie deren Benutzer. Danach folgen die Domänen dem Mandanten: Eine Domäne, die Sie in Microsoft 365 hinzufügen oder entfernen, kommt auch im Netzwerk hinzu oder fällt dort weg.',
    },
    'YAMMER-02': {
      title: 'Microsoft Entra-Anmeldung verlangen und Benutzer ohne Lizenz blockieren',
      guidance:
        'Geben Sie allen, die teilnehmen, auch Administratoren, den Serviceplan Viva Engage Core. Erzwingen Sie dann in den Sicherheitseinstellungen des Viva Engage Admin Centers die Microsoft 365-Identität und blockieren Sie Benutzer ohne Viva Engage-Lizenz. Beide Einstellungen sind standardmäßig ausgeschaltet. Listen Sie vorher die Benutzer auf, die den Zugriff verlieren, und entscheiden Sie für jeden, ob Sie das Konto lizenzieren, ersetzen oder entfernen.',
    },
    'YAMMER-03': {
      title: 'Netzwerk in den nativen Modus überführen',
      guidance:
        'Im nativen Modus sind alle Benutzer in Microsoft Entra ID, Communitys sind Microsoft 365-Gruppen, und Dateien liegen in SharePoint. Microsoft hat die anderen Modi eingestellt und migriert verbleibende Netzwerke automatisch. Starten Sie die Migration daher selbst, falls das Admin Center es noch erlaubt. Benennen Sie vorher für jede Community einen Besitzer, exportieren Sie, was der native Modus nicht unterstützt, und prüfen Sie den freien SharePoint-Speicher.',
    },
    'YAMMER-04': {
      title: 'Externe Netzwerke und Gäste überprüfen',
      guidance:
        'Listen Sie externe Netzwerke und Gäste mit Zweck, Verantwortlichem und letzter Aktivität auf und schließen Sie nach einem Export, was niemand braucht. Externe Netzwerke der neuen Art laufen im nativen Modus und brauchen einen eigenen Microsoft Entra-Mandanten. Oft genügen Gäste in einer Community. Der Gastzugriff muss in Viva Engage, Microsoft Entra ID, Microsoft 365-Gruppen und SharePoint zugelassen sein.',
    },
    'YAMMER-05': {
      title: 'Nutzungsrichtlinie veröffentlichen, Schlüsselwörter und Administratorrollen einrichten',
      guidance:
        'Stimmen Sie die Nutzungsrichtlinie mit Rechts- und Personalabteilung und, falls vorhanden, mit dem Betriebsrat ab und veröffentlichen Sie sie im Viva Engage Admin Center, damit Benutzer sie sehen. Richten Sie die Überwachung von Schlüsselwörtern ein und benennen Sie, wer Warnungen und gemeldete Beiträge bearbeitet. Vergeben Sie die Rollen „Engage-Administrator“ und „Unternehmenskommunikator“ an jeweils mindestens zwei Personen, statt die Rolle „Globaler Administrator“ zu verwenden.',
    },
    'YAMMER-06': {
      title: 'Aufbewahrung festlegen und eDiscovery vorbereiten',
      guidance:
        'Erstellen Sie in Microsoft Purview Aufbewahrungsrichtlinien für Communitynachrichten und Benutzernachrichten von Viva Engage. Diese brauchen eine eigene Richtlinie, getrennt von Exchange und SharePoint, während für Dateien die Richtlinien für SharePoint gelten. Aufbewahrung und eDiscovery mit Purview setzen den nativen Modus voraus. Testen Sie vor dem Start beides mit einem Beispielbeitrag, einer privaten Nachricht und einer Datei.',
    },
    'YAMMER-07': {
      title: 'Viva Engage in Teams und SharePoint einbinden',
      guidance:
        'Lassen Sie die Viva Engage-App im Teams Admin Center zu und heften Sie sie mit einer App-Setuprichtlinie an, zuerst für die Pilotgruppe. Stellen Sie sicher, dass die Endpunkte von Viva Engage nicht blockiert sind und die Anmeldung bei der Unternehmensanwendung in Microsoft Entra ID aktiviert ist. Setzen Sie die Viva Engage-Webparts in SharePoint auf Seiten, auf denen Benutzer schon heute nach Antworten suchen.',
    },
    'YAMMER-08': {
      title: 'Communitys und Champions planen',
      guidance:
        'Wählen Sie für den Anfang drei bis fünf Communitys, jede mit einem Zweck, zwei Besitzern und zu beantwortenden Fragen. Gewinnen Sie eine Führungskraft, die zusagt, jede Woche etwas zu schreiben, und Champions in jeder großen Abteilung. Entscheiden Sie, wer Communitys erstellen darf, wofür die Community für alle Mitarbeiter da ist und was stattdessen nach Teams gehört. Vereinbaren Sie schriftlich, wer jeden Monat aktive Benutzer und beantwortete Fragen in den Nutzungsberichten verfolgt.',
    },
  },
};
