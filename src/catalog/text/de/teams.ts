import type { CatalogText } from '../CatalogText';

export const teams: CatalogText['teams'] = {
  name: 'Microsoft Teams',
  aliases: ['Teams', 'MS Teams'],
  areas: {
    network: 'Netzwerk',
    prerequisites: 'Voraussetzungen',
    clients: 'Clients',
    governance: 'Governance',
    handover: 'Übergabe',
  },
  questions: {
    inScope: {
      question: 'Ist Microsoft Teams im Umfang enthalten?',
      help: 'Zusammenarbeit und Besprechungen. Telefonie und Telefoneinwahl haben einen eigenen Abschnitt: Teams Phone.',
    },
    skypeForBusiness: {
      question: 'Ist Skype for Business Server noch im Einsatz?',
      help: 'Antworten Sie mit Ja, wenn dort noch Benutzer oder Besprechungsräume verwaltet werden.',
    },
    teamCreators: {
      question: 'Wer darf Teams erstellen?',
      help: 'Standardmäßig darf das jeder Benutzer. Wählen Sie, was für die Bereitstellung geplant ist, nicht was heute eingestellt ist.',
      options: {
        everyone: 'Alle Benutzer',
        selectedUsers: 'Ausgewählte Benutzer',
        itOnly: 'Nur die IT',
      },
    },
    guests: {
      question: 'Werden Gäste oder Personen aus anderen Organisationen teilnehmen?',
      help: 'Gemeint sind Gäste in Teams, freigegebene Kanäle sowie Chats und Anrufe mit anderen Organisationen.',
    },
    apps: {
      question: 'Sollen Apps von Drittanbietern, eigene Apps oder Bots in Teams verwendet werden?',
      help: 'Antworten Sie auch dann mit Ja, wenn die vorhandenen Apps noch nie geprüft wurden.',
    },
    qos: {
      question: 'Wird Audio- und Videodatenverkehr im Netzwerk markiert und priorisiert?',
      help: 'Quality of Service auf Switches, im WLAN und im WAN. Im Internet werden die Markierungen nicht beachtet.',
    },
    virtualDesktops: {
      question: 'Werden Benutzer Teams auf virtuellen Desktops ausführen?',
      help: 'Zum Beispiel mit Azure Virtual Desktop, Windows 365, Citrix oder Omnissa Horizon. Antworten Sie mit Ja, wenn das für mindestens eine Benutzergruppe gilt.',
    },
    onPremisesMailboxes: {
      question: 'Werden einige Benutzer ihr lokales Postfach behalten?',
      help: 'Teams liest den Kalender aus dem Postfach, egal wo es liegt.',
    },
    recordings: {
      question: 'Werden Besprechungen aufgezeichnet, transkribiert oder von Mitschreib-Apps besucht?',
      help: 'Antworten Sie mit Ja, wenn irgendjemand dies darf, auch mit Apps anderer Anbieter.',
    },
  },
  items: {
    'TEAMS-01': {
      title: 'Pfad für Mediendatenverkehr öffnen',
      guidance:
        'Clients müssen die Medienbereiche von Teams über UDP 3478 bis 3481 erreichen, ohne Proxy und außerhalb des VPN-Tunnels. Testen Sie das an jeder Art von Standort, auch im WLAN und über VPN. Über TCP 443 funktionieren Anrufe ebenfalls, aber in schlechter Qualität. Ein fehlender UDP-Pfad wird deshalb leicht übersehen.',
    },
    'TEAMS-02': {
      title: 'Mediendatenverkehr markieren und Bandbreite je Standort planen',
      guidance:
        'Aktivieren Sie in den Besprechungseinstellungen von Teams die QoS-Markierungen und legen Sie die Portbereiche per Richtlinie fest: Audio 50000 bis 50019 mit DSCP 46, Video 50020 bis 50039 mit 34, Bildschirmfreigabe 50040 bis 50059 mit 18. Switches, WLAN und WAN müssen diese Werte beachten. Schätzen Sie die Bandbreite je Standort nach Anzahl und Gewohnheiten der Benutzer. Standorte ohne Reserven brauchen vor dem Start eine niedrigere Medienbitrate in der Besprechungsrichtlinie.',
    },
    'TEAMS-03': {
      title: 'Bandbreite mit dem Netzwerkplaner schätzen und Ausgangswerte der Anrufqualität festhalten',
      guidance:
        'Erfassen Sie Standorte, Benutzer und Leitungsgrößen im Netzwerkplaner des Teams Admin Centers und vergleichen Sie das Ergebnis mit der freien Bandbreite. Laden Sie Gebäudedaten in das Anrufqualitätsdashboard hoch, damit jeder Anruf einem Standort zugeordnet wird. Halten Sie im Pilotprojekt den Anteil schlechter Audiostreams je Standort fest und vereinbaren Sie einen Zielwert. Verbessern Sie Standorte, die darüber liegen, bevor dort bereitgestellt wird.',
    },
    'TEAMS-04': {
      title: 'Lokale Postfächer mit Teams verbinden',
      guidance:
        'Kalender- und Besprechungsfunktionen setzen eine Exchange-Hybridbereitstellung mit OAuth zwischen beiden Seiten voraus. Technisch genügt Exchange 2016 CU3, doch der Support für Exchange 2016 und 2019 ist im Oktober 2025 ausgelaufen: Planen Sie Exchange Server Subscription Edition ein oder verschieben Sie diese Postfächer. Prüfen Sie mit Test-OAuthConnectivity und im Teams-Kalender eines Pilotbenutzers. Testen Sie Stellvertretungen gesondert, wenn die beiden Postfächer auf verschiedenen Seiten liegen.',
    },
    'TEAMS-05': {
      title: 'Teams-Client bereitstellen',
      guidance:
        'Stellen Sie den aktuellen Client mit dem Bootstrapper oder dem MSIX-Paket computerweit bereit und entfernen Sie den klassischen Client, der außer Betrieb ist. Prüfen Sie WebView2 und auf gemeinsam genutzten Computern den Speicherplatz. Prüfen Sie bei virtuellen Desktops, ob die Medienoptimierung auf Host und Endgerät vorhanden und in einem Testanruf aktiv ist. Updates kommen vom Dienst: Blockieren Sie sie nicht.',
    },
    'TEAMS-06': {
      title: 'Weg von Skype for Business Server zu Teams planen',
      guidance:
        'Entscheiden Sie für jede Benutzergruppe zwischen den Modi „Inseln“, „Skype for Business mit Teams-Zusammenarbeit“ und „Nur Teams“. Die Hybridumgebung mit Skype for Business Server muss stehen, bevor Benutzer verschoben werden. Kontakte und Besprechungen ziehen mit dem Benutzer um, Reaktionsgruppen und Rufnummern brauchen dagegen einen eigenen Plan. Der Support für die Versionen 2015 und 2019 ist im Oktober 2025 ausgelaufen: Legen Sie ein Enddatum fest.',
    },
    'TEAMS-07': {
      title: 'Festlegen, wer Teams erstellt und wie sie benannt werden, ablaufen und archiviert werden',
      guidance:
        'Vereinbaren Sie, wer Teams erstellen darf, und regeln Sie Namen, Klassifizierung, Besitzer, Ablauf und Archivierung. Zwei Besitzer je Team und ein Ablauf nach einem Jahr sind ein guter Anfang. Schränken Sie das Erstellen über die Einstellungen für Microsoft 365-Gruppen in Microsoft Entra nur ein, wenn Anträge innerhalb eines Tages beantwortet werden. Ohne Regeln sammeln sich binnen Monaten ungenutzte Teams an, und das Aufräumen dauert länger als eine Entscheidung jetzt.',
    },
    'TEAMS-08': {
      title: 'Gastzugriff, freigegebene Kanäle und externen Zugriff einstellen',
      guidance:
        'Prüfen Sie die Einstellungen an vier Stellen: externe Zusammenarbeit und mandantenübergreifender Zugriff in Microsoft Entra, Microsoft 365-Gruppen, SharePoint-Freigabe und Teams-Richtlinien. Die strengste Einstellung gilt. Benennen Sie die Domänen der Partner, verlangen Sie von Gästen Multi-Faktor-Authentifizierung und überprüfen Sie die Gäste zweimal im Jahr.',
    },
    'TEAMS-09': {
      title: 'Richtlinien für Besprechungen, Nachrichten und große Veranstaltungen festlegen',
      guidance:
        'Entscheiden Sie, wer aufzeichnen, transkribieren, den Wartebereich umgehen, Nachrichten löschen und Webinare oder Town Halls abhalten darf. Stellen Sie den organisationsweiten Standard auf das ein, was die meisten Benutzer brauchen, und weisen Sie andere Richtlinien Gruppen statt einzelnen Benutzern zu. Town Halls haben die Liveereignisse ersetzt: Stellen Sie Vorlagen, Richtlinien und wiederkehrende Veranstaltungen um. Testen Sie jede Richtlinie mit einem Pilotbenutzer.',
    },
    'TEAMS-10': {
      title: 'Entscheiden, welche Apps zugelassen sind und wer sie erhält',
      guidance:
        'Listen Sie die benötigten Apps auf, mit Verantwortlichem und den Berechtigungen, die jede App anfordert. Blockieren Sie alle anderen unter „Apps verwalten“ im Teams Admin Center und benennen Sie einen Ansprechpartner für Anfragen. Mit der App-zentrierten Verwaltung geben Sie jede App für alle, für Gruppen oder für niemanden frei, und Berechtigungsrichtlinien gelten nicht mehr. Heften Sie wichtige Apps mit einer Setuprichtlinie an und ersetzen Sie Office 365-Connectors in Kanälen durch Workflows.',
    },
    'TEAMS-12': {
      title: 'Aufbewahrung, eDiscovery und DLP für Chats und Kanäle einrichten',
      guidance:
        'Fragen Sie die Verantwortlichen für Recht und Aktenführung, wie lange Chats und Kanalnachrichten aufbewahrt werden müssen. Erstellen Sie in Microsoft Purview Aufbewahrungsrichtlinien für die Teams-Speicherorte und gesonderte für die Dateien in OneDrive und SharePoint. Prüfen Sie, ob eine eDiscovery-Suche einen Pilotchat findet. DLP für Teams-Nachrichten setzt eine Lizenz wie Microsoft 365 E5 voraus: Klären Sie das, bevor Sie die Richtlinien planen.',
    },
    'TEAMS-13': {
      title: 'Übergabe an den Customer Success Manager vereinbaren',
      guidance:
        'Vereinbaren Sie mit dem FastTrack Manager und dem Customer Success Manager, wann die Übergabe stattfindet, in der Regel direkt nach der Aktivierung, und wer teilnimmt. Benennen Sie, wer dafür die kurze Übersicht schreibt: was für wen aktiviert ist, offene Punkte dieser Checkliste, bekannte Probleme, Nutzungsziele und der Einführungsplan. Ziel ist ein gemeinsamer Termin mit dem Kunden, der in allen Kalendern steht, und ein Kunde, der weiß, an wen er sich danach wendet.',
    },
    'TEAMS-14': {
      title: 'Regeln für Aufzeichnungen, Transkripte und Mitschreib-Apps festlegen',
      guidance:
        'Vereinbaren Sie mit den Datenschutzverantwortlichen und, wo vorhanden, dem Betriebsrat, wer aufzeichnen und transkribieren darf, wie eingewilligt wird und wann Aufzeichnungen ablaufen. Legen Sie dies per Besprechungsrichtlinie fest und prüfen Sie, wo die Dateien liegen. Entscheiden Sie, ob Apps anderer Anbieter zum Mitschreiben teilnehmen dürfen, schalten Sie die Erkennung solcher Bots im Wartebereich ein und nennen Sie die freigegebene App.',
    },
  },
};
