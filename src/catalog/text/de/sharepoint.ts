import type { CatalogText } from '../CatalogText';

export const sharepoint: CatalogText['sharepoint'] = {
  name: 'SharePoint Online',
  aliases: ['SharePoint', 'SPO'],
  areas: {
    migration: 'Migration',
    hybrid: 'Hybrid',
    structure: 'Websites und Struktur',
    access: 'Berechtigungen und Freigabe',
    network: 'Netzwerk und Browser',
    compliance: 'Compliance',
  },
  questions: {
    inScope: {
      question: 'Ist SharePoint Online im Umfang enthalten?',
      help: 'Websites, Intranet und Dateien von Teams. Auch Microsoft Teams speichert seine Dateien in SharePoint.',
    },
    sharePointServer: {
      question: 'Aus welcher SharePoint Server-Version werden Inhalte verschoben oder angebunden?',
      help: 'Sehen Sie in der Zentraladministration unter „Upgrade und Migration“ nach. Wenn es mehrere Farmen gibt, wählen Sie die älteste Version.',
      options: {
        subscriptionEdition: 'Subscription Edition',
        version2016Or2019: '2016 oder 2019',
        older: '2013 oder älter',
        none: 'Keine',
      },
    },
    otherSource: {
      question: 'Aus welcher anderen Quelle werden Inhalte nach SharePoint Online verschoben?',
      help: 'Wenn es mehrere sind, wählen Sie die mit den meisten Inhalten und notieren Sie die anderen.',
      options: {
        fileShares: 'Dateifreigaben',
        google: 'Google Drive',
        other: 'Andere',
        none: 'Keine',
      },
    },
    volume: {
      question: 'Wie viele Gigabyte werden nach SharePoint Online verschoben?',
      help: 'Summe aller Quellen ohne das, was gelöscht oder archiviert wird. Geben Sie 0 ein, wenn nichts verschoben wird.',
    },
    largestList: {
      question: 'Wie viele Elemente enthält die größte Liste oder Bibliothek?',
      help: 'Zählen Sie Dateien, Ordner und Listenelemente. Zählen Sie bei Dateifreigaben die größte, die zu einer einzigen Bibliothek wird.',
    },
    customizations: {
      question: 'Gibt es Farmlösungen, Workflows, InfoPath-Formulare, Add-Ins oder benutzerdefinierte Seiten?',
      help: 'Zählen Sie auch Lösungen von Herstellern mit sowie Anwendungen, die SharePoint-Inhalte lesen oder schreiben.',
    },
    hybrid: {
      question: 'Bleibt SharePoint Server mit SharePoint Online verbunden (Hybrid)?',
      help: 'Zum Beispiel Hybridsuche, Taxonomie, Profile oder OneDrive-Umleitung.',
    },
    siteCreation: {
      question: 'Wer darf Websites und Gruppen erstellen?',
      help: 'Die Entscheidung, die künftig gelten soll, nicht nur die heutige Einstellung.',
      options: {
        everyone: 'Alle',
        selectedUsers: 'Ausgewählte Benutzer',
        onlyIt: 'Nur die IT',
      },
    },
    externalSharing: {
      question: 'Werden Websites oder Dateien mit Personen außerhalb der Organisation geteilt?',
      help: 'Antworten Sie mit Ja, wenn mindestens eine Website Gäste oder Links für externe Personen braucht.',
    },
    performedBy: {
      question: 'Wer verschiebt die Inhalte nach SharePoint Online?',
      help: 'Wählen Sie, wer die Migration startet und überwacht. Wählen Sie „Kunde“, wenn nichts verschoben wird.',
      options: {
        customer: 'Kunde',
        microsoft: 'Microsoft',
        partner: 'Partner',
      },
    },
    oversharingReviewed: {
      question: 'Wurde der Zugriff auf Websites innerhalb des letzten Jahres auf zu weite Freigaben überprüft?',
      help: 'Für alle offene Websites, Links für die ganze Organisation und große Gruppen. Antworten Sie mit Nein, wenn niemand die Berichte angesehen hat.',
    },
  },
  items: {
    'SHAREPOINT-01': {
      title: 'Anpassungen bewerten und ersetzen, was SharePoint Online nicht unterstützt',
      guidance:
        'Farmlösungen laufen in SharePoint Online nicht, und SharePoint 2013-Workflows, Add-Ins und InfoPath Forms Services wurden dort 2026 eingestellt. Listen Sie jede Anpassung mit Verantwortlichem und geschäftlichem Zweck auf. Entscheiden Sie jeweils: weglassen, mit Power Automate, Power Apps oder SharePoint Framework neu erstellen oder ein Produkt kaufen. Ziel sind eine Entscheidung und ein Termin für jede Anpassung, bevor ihre Website verschoben wird.',
    },
    'SHAREPOINT-02': {
      title: 'Migrationsbewertung ausführen und blockierende Befunde beheben',
      guidance:
        'Scannen Sie SharePoint Server mit dem aktuellen SharePoint-Migrationstool, sobald geklärt ist, dass es Ihre Version unterstützt, und Dateifreigaben oder Google Drive mit dem Migrations-Manager. Achten Sie auf blockierte Dateien, lange Pfade, fehlende Benutzer, ausgecheckte Dateien und nicht unterstützte Vorlagen. Beheben Sie sie in der Quelle, lassen Sie zurück, was zwei Jahre niemand genutzt hat, und wiederholen Sie den Scan, bis der Inhaltsverantwortliche die restlichen Fehler akzeptiert.',
    },
    'SHAREPOINT-03': {
      title: 'Große Listen und Bibliotheken vorbereiten',
      guidance:
        'Ansichten, die ohne Index mehr als 5.000 Elemente lesen, können fehlschlagen: Legen Sie daher früh indizierte Spalten und gefilterte Standardansichten an. Bei einer Liste oder einem Ordner mit mehr als 100.000 Elementen lässt sich die Vererbung von Berechtigungen nicht unterbrechen. Bleiben Sie unter 5.000 eindeutigen Berechtigungen je Bibliothek und 400 Zeichen je Pfad. Teilen Sie eine Bibliothek nach Abteilung oder Jahr auf, wo diese Grenzen nahe sind.',
    },
    'SHAREPOINT-04': {
      title: 'Farm auf Hybrid vorbereiten: Patchstand, Vertrauensstellung, Reverseproxy',
      guidance:
        'SharePoint Server 2016 und 2019 werden seit Juli 2026 nicht mehr unterstützt, planen Sie also die Subscription Edition mit einem aktuellen Update. Prüfen Sie, welches Update jede Hybridfunktion braucht, und führen Sie dann den Hybridkonfigurations-Assistenten aus, der die Server-zu-Server-Authentifizierung einrichtet. Nur Funktionen, die aus der Cloud auf die Farm zugreifen, etwa die eingehende Suche, brauchen einen Reverseproxy mit einem öffentlichen Zertifikat.',
    },
    'SHAREPOINT-05': {
      title: 'Informationsarchitektur entwerfen: Hubwebsites, Startwebsite, Navigation',
      guidance:
        'Planen Sie eine flache Struktur: eine Website je Team, Projekt oder Thema statt Unterwebsites, verbunden durch Hubwebsites. Benennen Sie für jeden Hub und für die Startwebsite einen Verantwortlichen und testen Sie die Navigation mit Benutzern aus drei Abteilungen. Prüfen Sie Metadaten und Inhaltstypen, die websiteübergreifend verwendet werden. Hat die alte Farm tief verschachtelte Unterwebsites, ordnen Sie jede vor der Migration einer neuen Website zu.',
    },
    'SHAREPOINT-06': {
      title: 'Websiteerstellung, Benennung und Lebenszyklus regeln',
      guidance:
        'Prüfen Sie im SharePoint Admin Center, wer Websites erstellen kann, und in Microsoft Entra ID, wer Microsoft 365-Gruppen erstellen kann, denn jede Teamwebsite hat eine. Einigen Sie sich auf Namen, zwei Besitzer je Website, Speicherlimit, Vertraulichkeitsbezeichnung und Ablauf. Ist das Erstellen eingeschränkt, bieten Sie ein Antragsformular mit Antwort innerhalb eines Arbeitstags an, sonst suchen sich Benutzer andere Orte für ihre Dateien.',
    },
    'SHAREPOINT-07': {
      title: 'Berechtigungen bereinigen und Zugriffsrechte für „Jeder“ entfernen',
      guidance:
        'Exportieren Sie die Berechtigungen der Quelle und suchen Sie nach „Jeder“, „Jeder, außer externen Benutzern“ und Gruppen wie „Domänen-Benutzer“. Die Suche und Microsoft Copilot zeigen Benutzern alles, worauf sie Zugriff haben, zu weite Rechte werden also sichtbar. Ersetzen Sie sie durch Gruppen für Besitzer, Mitglieder und Besucher je Website, und verwenden Sie eindeutige Berechtigungen auf Ordnern nur als Ausnahme. Die Inhaltsverantwortlichen sollten das Ergebnis bestätigen.',
    },
    'SHAREPOINT-08': {
      title: 'Externe Freigabe je Website festlegen und Gäste überprüfen',
      guidance:
        'Stellen Sie den Mandanten auf die offenste Stufe ein, die eine Website braucht, und schränken Sie alle anderen Websites ein. Externe Personen werden Microsoft Entra B2B-Gäste: Prüfen Sie die Einstellungen für externe Zusammenarbeit, verlangen Sie Multi-Faktor-Authentifizierung und listen Sie zugelassene oder blockierte Domänen auf. Ältere Links für Personen ohne Gastkonto nutzten eine Einmalkennung von SharePoint, die eingestellt ist, lassen Sie sie daher neu freigeben. Überprüfen Sie Gäste zweimal im Jahr und entfernen Sie Gäste ohne bestätigten Bedarf.',
    },
    'SHAREPOINT-09': {
      title: 'Netzwerk und Browser prüfen und über das Microsoft 365-CDN entscheiden',
      guidance:
        'Nehmen Sie die SharePoint-Adressen der Kategorie „Optimieren“ von der TLS-Überprüfung aus und geben Sie jedem Standort direkten Internetzugang. Verwenden Sie aktuelle Versionen von Edge, Chrome, Firefox oder Safari statt Internet Explorer. Testen Sie Intranetseiten mit dem Tool „Seitendiagnose für SharePoint“. Entscheiden Sie über das Microsoft 365-CDN: Dateien in einem öffentlichen Ursprung lassen sich ohne Anmeldung lesen.',
    },
    'SHAREPOINT-10': {
      title: 'Aufbewahrungsrichtlinien, Aufbewahrungsbezeichnungen und Datensätze festlegen',
      guidance:
        'Fragen Sie die Verantwortlichen für Recht oder Compliance, was wie lange aufbewahrt und was gelöscht werden muss. Erstellen Sie Purview-Aufbewahrungsrichtlinien für Websites und Aufbewahrungsbezeichnungen für einzelne Dokumente und Datensätze. Gelöschte oder geänderte Inhalte, die der Aufbewahrung unterliegen, kommen in das permanente Dokumentarchiv und zählen zum belegten Speicher. Übernehmen Sie Datensatzdeklarationen des alten Systems, bevor es abgeschaltet wird.',
    },
    'SHAREPOINT-11': {
      title: 'Migrationsbatches auf Drosselung und Bürozeiten abstimmen',
      guidance:
        'SharePoint Online begrenzt Migrationsdatenverkehr werktags tagsüber, und der Support kann das nicht aufheben. Führen Sie große Batches nachts und am Wochenende aus, nach der Zeit der Mandantenregion. Viele kleine Dateien laufen weit langsamer als wenige große, messen Sie also von jeder Art einen Pilotbatch. Führen Sie Aufgaben für verschiedene Websites parallel auf mehreren Computern aus und planen Sie einen Hauptdurchlauf und danach einen inkrementellen Durchlauf zur Umstellung.',
    },
    'SHAREPOINT-12': {
      title: 'Prüfen, aus welchen Quellen FastTrack Dateien verschiebt',
      guidance:
        'FastTrack verschiebt Dateien aus Dateifreigaben (SMB 2.0 oder höher), einem Google Workspace (Google Drive), Box und Dropbox for Teams, für Kunden mit 150 oder mehr berechtigten Lizenzen. SharePoint Server steht nicht auf der Liste, planen Sie dafür das SharePoint-Migrationstool mit eigenem Personal oder einem Partner. Frühere Versionen, Freigabeberechtigungen und Links in Dokumenten kommen nicht mit. Lassen Sie sich Quellen und Menge schriftlich bestätigen.',
    },
    'SHAREPOINT-13': {
      title: 'Websites finden, die für zu viele Personen offen sind',
      guidance:
        'Suchen Sie nach Websites und Bibliotheken, die „Jeder, außer externen Benutzern“ öffnen kann, nach Links für die ganze Organisation, öffentlichen Teams und Websites ohne Besitzer. Die Berichte zur Datenzugriffsgovernance von SharePoint Advanced Management listen sie auf, sonst hilft PowerShell. Lassen Sie Websitebesitzer den Zugriff bestätigen oder entfernen, bei den vertraulichsten zuerst, und wiederholen Sie dies jedes Quartal. Die Überprüfung ist Ihre Aufgabe: Was FastTrack begleitet, steht in der Dienstbeschreibung von FastTrack.',
    },
  },
};
