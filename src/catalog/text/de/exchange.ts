import type { CatalogText } from '../CatalogText';

export const exchange: CatalogText['exchange'] = {
  name: 'Exchange Online',
  aliases: ['Exchange', 'EXO'],
  areas: {
    hybrid: 'Hybrid',
    mailFlow: 'Nachrichtenfluss',
    migration: 'Migration',
    clients: 'Clients',
    compliance: 'Compliance',
    voicemail: 'Voicemail',
  },
  questions: {
    inScope: {
      question: 'Ist Exchange Online im Umfang enthalten?',
      help: 'Antworten Sie mit Nein, wenn die Postfächer für die Dauer dieses Projekts bleiben, wo sie sind.',
    },
    sourcePlatform: {
      question: 'Von welcher E-Mail-Plattform werden Postfächer verschoben?',
      help: 'Wenn es mehrere sind, wählen Sie die mit den meisten Postfächern und notieren Sie die anderen.',
      options: {
        exchangeServer: 'Exchange Server',
        gmail: 'Gmail',
        notes: 'HCL Notes',
        groupWise: 'GroupWise',
        imap: 'Anderes IMAP-System',
        none: 'Keine',
      },
    },
    method: {
      question: 'Welche Migrationsmethode wird verwendet?',
      help: 'Die vollständige Hybridmigration verbindet beide Seiten für längere Zeit, die minimale nur, solange Postfächer verschoben werden. Mehrstufig geht nur mit Exchange 2003 und 2007. Wählen Sie „Keine“, wenn nichts verschoben wird.',
      options: {
        hybrid: 'Vollständige Hybridmigration',
        minimalHybrid: 'Minimale Hybridmigration',
        cutover: 'Übernahmemigration',
        staged: 'Mehrstufige Migration',
        imap: 'IMAP',
        googleWorkspace: 'Google Workspace-Migration',
        thirdParty: 'Drittanbietertool',
        none: 'Keine',
      },
    },
    mailRelay: {
      question: 'Gibt es Gateways, Smarthosts, Anwendungen oder Geräte, die E-Mails senden oder weiterleiten?',
      help: 'Denken Sie an Drucker, Überwachung, ERP-Systeme und E-Mail-Sicherheit vor den Postfächern.',
    },
    publicFolders: {
      question: 'Wie viele öffentliche Ordner sind in Gebrauch?',
      help: 'Geben Sie 0 ein, wenn es keine gibt.',
    },
    retention: {
      question: 'Bestehen Anforderungen an Aufbewahrung, Beweissicherungsverfahren oder Journale?',
      help: 'Fragen Sie die Verantwortlichen für Recht oder Compliance, nicht nur das E-Mail-Team.',
    },
    serverVersion: {
      question: 'Welche Versionen und kumulativen Updates von Exchange Server sind installiert?',
      help: 'Get-ExchangeServer zeigt die Buildnummer jedes Servers. Lassen Sie das Feld leer, wenn es keinen Exchange Server gibt.',
    },
    performedBy: {
      question: 'Wer führt die Migration aus?',
      help: 'Wählen Sie, wer die Migrationsbatches startet und überwacht.',
      options: {
        customer: 'Kunde',
        microsoft: 'Microsoft',
        partner: 'Partner',
      },
    },
    largeMailboxes: {
      question: 'Gibt es Archive, Postfächer über 50 GB oder Elemente über 100 MB?',
      help: 'Get-MailboxStatistics zeigt die Größen. Persönliche Archivdateien (PST) zählen als Archive.',
    },
    sharedAccess: {
      question: 'Werden Stellvertretungen, freigegebene Postfächer oder Ressourcenpostfächer genutzt?',
      help: 'Assistenzen mit Zugriff auf einen Kalender, Teampostfächer, Räume und Ausstattung.',
    },
    connectedApplications: {
      question: 'Verbinden sich Anwendungen oder Geräte über EWS, POP, IMAP oder SMTP mit Postfächern?',
      help: 'Denken Sie an Scanner, Ticketsysteme, Datensicherung, Archivierung und Raumbuchung. Welche Protokolle genutzt werden, zeigen die Protokolldateien der Server.',
    },
    voicemail: {
      question: 'Werden Voicemails oder Faxe heute in Postfächer zugestellt?',
      help: 'Durch Exchange Unified Messaging oder durch eine Telefonanlage oder einen Faxserver, die an Postfächer senden.',
    },
    lastServer: {
      question: 'Soll der letzte Exchange Server nach der Migration entfernt werden?',
      help: 'Antworten Sie mit Nein, wenn Postfächer oder das Relay lokal bleiben oder wenn ein Server zur Verwaltung der Empfänger bleibt.',
    },
    frontlineMailboxes: {
      question: 'Gibt es Postfächer mit Lizenzen für Exchange Online Kiosk, Microsoft 365 F1 oder F3?',
      help: 'Lizenzen für Mitarbeiter in Service und Produktion. Die Abrechnung im Microsoft 365 Admin Center zeigt sie.',
    },
  },
  items: {
    'EXCHANGE-01': {
      title: 'Exchange Server auf eine unterstützte Version mit unterstütztem kumulativem Update bringen',
      guidance:
        'Hybrid erfordert auf jedem beteiligten Server eine unterstützte Exchange-Version mit dem neuesten oder vorletzten kumulativen Update. Prüfen Sie die Buildnummern und installieren Sie das Update, bevor der Hybrid-Assistent läuft. Exchange 2016 und 2019 werden seit Oktober 2025 nicht mehr unterstützt, planen Sie daher für jeden verbleibenden Server Exchange Server Subscription Edition. Entfernen Sie zuerst die alten Server, denn neuere kumulative Updates der Subscription Edition verweigern die Installation, solange noch alte in der Organisation sind.',
    },
    'EXCHANGE-02': {
      title: 'Öffentliches Zertifikat auf den Hybridservern installieren',
      guidance:
        'SMTP und IIS müssen auf allen Hybridservern ein Zertifikat einer öffentlichen Zertifizierungsstelle verwenden, das die Hostnamen für AutoErmittlung und E-Mail enthält. Prüfen Sie die Bindung mit Get-ExchangeCertificate, notieren Sie das Ablaufdatum und planen Sie die Erneuerung. Mit selbstsignierten Zertifikaten kommt kein sicherer Nachrichtenfluss zwischen beiden Seiten zustande.',
    },
    'EXCHANGE-03': {
      title: 'AutoErmittlung, EWS und den MRS-Proxy veröffentlichen',
      guidance:
        'Die Endpunkte müssen von Exchange Online aus ohne Vorauthentifizierung erreichbar sein, und der MRS-Proxy für die Postfachreplikation muss aktiviert sein. Testen Sie mit Test-MigrationServerAvailability in Exchange Online PowerShell und mit der Microsoft-Remoteverbindungsuntersuchung. Ein Reverseproxy, der zuerst eine Anmeldung verlangt, verhindert das Verschieben von Postfächern.',
    },
    'EXCHANGE-04': {
      title: 'Hybridkonfigurations-Assistenten ausführen und die dedizierte Hybrid-App einrichten',
      guidance:
        'Führen Sie die aktuelle Version des Hybridkonfigurations-Assistenten aus, keinen alten Download, und bewahren Sie das Protokoll auf. Die vollständige Hybridbereitstellung verlangt zudem die dedizierte Exchange-Hybrid-App in Microsoft Entra ID, aktiviert auf den Servern. Ohne sie sehen lokale Benutzer Frei/Gebucht-Zeiten, E-Mail-Infos und Fotos von Cloudbenutzern nicht mehr, weil Exchange Online den gemeinsamen Dienstprinzipal blockiert. Diese Aufrufe wechseln von EWS zu Microsoft Graph, halten Sie die Server also aktuell.',
    },
    'EXCHANGE-05': {
      title: 'Akzeptierte Domänen, SPF, DKIM, DMARC und die MX-Umstellung vorbereiten',
      guidance:
        'Jede sendende Domäne muss als akzeptierte Domäne eingerichtet sein und braucht einen SPF-Eintrag mit spf.protection.outlook.com, DKIM-Signierung und eine DMARC-Richtlinie. Senken Sie zwei Tage vor der Umstellung die Gültigkeitsdauer (TTL) der MX-Einträge und halten Sie den Rückweg schriftlich fest.',
    },
    'EXCHANGE-06': {
      title: 'Connectors für Gateways, Smarthosts und Anwendungsrelay einrichten',
      guidance:
        'Listen Sie jedes System, das E-Mails an Exchange übergibt oder von dort übernimmt, mit Verantwortlichem, Quelladresse und Authentifizierung auf. Ziel ist ein Connector je Weg, eingeschränkt durch Zertifikat oder Adresse. Anwendungen, die sich anmelden können, sollten authentifiziert einliefern, statt ein offenes Relay zu nutzen.',
    },
    'EXCHANGE-07': {
      title: 'Anwendungen und Geräte erfassen, die E-Mails senden oder lesen',
      guidance:
        'Halten Sie für jede Anwendung und jedes Gerät Verantwortlichen, Protokoll, Absenderadresse und Tagesmenge fest und entscheiden Sie über den Weg: Relay über einen Connector, SMTP AUTH mit OAuth oder Microsoft Graph. Der Bericht über SMTP AUTH-Clients im Exchange Admin Center zeigt, wer noch Standardauthentifizierung nutzt. EWS in Exchange Online wird seit Oktober 2026 schrittweise abgeschaltet: EWSEnabled und EWSAllowedAppIDs halten benannte Anwendungen bis zum 1. April 2027 in Betrieb. Danach bleibt nur Microsoft Graph.',
    },
    'EXCHANGE-08': {
      title: 'Über die Zukunft der öffentlichen Ordner entscheiden',
      guidance:
        'Zählen Sie Ordner, Größe und Elemente und finden Sie Ordner, die seit einem Jahr niemand genutzt hat. Wählen Sie zwischen Löschen, Verschieben in freigegebene Postfächer oder Gruppen, Migrieren und lokalem Weiterbetrieb während der Koexistenz. SourceSideValidations.ps1 meldet Namen mit Schrägstrichen, Ordner über den Grenzwerten und andere Fehler: Beheben Sie diese, bevor der Batch startet. FastTrack verschiebt keine öffentlichen Ordner, planen Sie also eigenes Personal oder einen Partner ein und kündigen Sie die abschließende Sperre an.',
    },
    'EXCHANGE-09': {
      title: 'Postfächer bereinigen: Größe, große Elemente und Archive',
      guidance:
        'Listen Sie die Größen der Postfächer und Archive auf und vergleichen Sie sie mit den Grenzwerten der Lizenz jedes Benutzers. Eine native Verschiebung übernimmt keine Elemente über 150 MB, bei anderen Methoden liegt die Grenze niedriger: Lassen Sie Benutzer solche Elemente speichern oder löschen. Reparieren Sie beschädigte Elemente und prüfen Sie übersprungene, bevor ein Batch abgeschlossen wird. Entscheiden Sie je Benutzer, ob Archive und PST-Dateien in ein Onlinearchiv kommen.',
    },
    'EXCHANGE-10': {
      title: 'Batches nach Abteilungen und Stellvertretungen bilden',
      guidance:
        'Exportieren Sie die Berechtigungen „Vollzugriff“, „Senden als“ und „Senden im Auftrag von“ sowie die Ordnerberechtigungen, und verschieben Sie Personen, die in denselben Postfächern arbeiten, in einem Batch. Im Hybridbetrieb muss „Senden als“ auf beiden Seiten gesetzt werden, und die automatische Zuordnung freigegebener Postfächer funktioniert nicht über beide Seiten hinweg. Testen Sie im Pilotprojekt eine Assistenz mit ihrer Führungskraft.',
    },
    'EXCHANGE-11': {
      title: 'Migrationskonten und Drosselung vorbereiten',
      guidance:
        'Vereinbaren Sie mit den Ausführenden der Migration, welche Konten sie in der Quelle und im Mandanten mit möglichst geringen Rechten brauchen. Bevorzugen Sie die Anmeldung als App mit Zertifikat, denn in Versionen von Exchange Online PowerShell ab Dezember 2026 entfällt -Credential. Braucht ein Tool ein Benutzerkonto, ersetzen Sie die Sicherheitsstandards, die keine Ausnahmen zulassen, durch bedingten Zugriff und nehmen Sie nur dieses Konto für die Dauer der Migration aus. Messen Sie die Geschwindigkeit mit einem Testbatch, denn oft begrenzt die Drosselung in der Quelle.',
    },
    'EXCHANGE-12': {
      title: 'E-Mail-System eines Drittanbieters als Quelle vorbereiten',
      guidance:
        'Prüfen Sie, was Quelle und Tool verschieben können: mit IMAP nur E-Mails, mit der Google Workspace-Migration auch Kalender und Kontakte, bei Notes und GroupWise mehr als E-Mails nur mit einem Drittanbietertool. Erstellen Sie die nötigen Dienstkonten oder API-Zugriffe und vereinbaren Sie die Drosselung mit dem Verantwortlichen der Quelle. Fragen Sie den Hersteller, ob das Tool noch EWS in Exchange Online braucht, das im April 2027 endet. Teilen Sie den Benutzern mit, was nicht übernommen wird.',
    },
    'EXCHANGE-13': {
      title: 'Alle Clients auf moderne Authentifizierung vorbereiten',
      guidance:
        'Exchange Online akzeptiert Standardauthentifizierung nur noch für SMTP AUTH, und Microsoft will sie dort Ende Dezember 2026 standardmäßig abschalten. Prüfen Sie Outlook-Builds, mobile Apps, Scanner und Skripts und aktualisieren Sie, was keine moderne Authentifizierung beherrscht. Outlook 2016 und 2019 werden seit Oktober 2025 nicht mehr unterstützt, Outlook LTSC 2021 seit Oktober 2026. Ziel ist ein Anmeldeprotokoll ohne Clients mit Legacyauthentifizierung während des Pilotprojekts.',
    },
    'EXCHANGE-14': {
      title: 'Aufbewahrung, Beweissicherungen und Journale übernehmen',
      guidance:
        'Listen Sie Aufbewahrungsregeln, Beweissicherungen, offene eDiscovery-Fälle und Journalziele der Quelle mit ihren Verantwortlichen auf. Erstellen Sie die Richtlinien in Microsoft Purview, bevor Postfächer verschoben werden, und behalten Sie Beweissicherungen in der Quelle bei, bis das Ziel nachweislich funktioniert. Ein Exchange Online-Postfach kann kein Journalziel sein.',
    },
    'EXCHANGE-15': {
      title: 'Voicemail und Fax von Exchange ersetzen',
      guidance:
        'Exchange Online und Exchange Server ab 2019 enthalten kein Unified Messaging: Listen Sie Voicemail-Benutzer, automatische Telefonzentralen und Faxnummern auf. Stellen Sie Voicemail auf Cloud Voicemail mit Teams Phone um oder lassen Sie die Telefonanlage Nachrichten per E-Mail senden. Cloud Voicemail empfängt keine Faxe, Faxnummern brauchen daher einen anderen Dienst. Testen Sie, bevor das erste dieser Postfächer verschoben wird.',
    },
    'EXCHANGE-16': {
      title: 'Vor der Planung prüfen, was FastTrack migriert',
      guidance:
        'FastTrack verschiebt Postfächer aus Exchange Server (Hybrid) und aus Google Workspace, für Kunden mit 150 oder mehr berechtigten Lizenzen. Nicht verschoben werden öffentliche Ordner, PST-Dateien, Journal- und Drittanbieterarchive, aus Google auch Gruppen, Ressourcenpostfächer, Signaturen, freigegebene Kalender und automatische Antworten. Andere Quellen und diese Inhalte brauchen eigenes Personal oder einen Partner. Lassen Sie sich den Umfang schriftlich geben, mit Quelle, Zahl der Postfächer und wer die Batches startet.',
    },
    'EXCHANGE-17': {
      title: 'Neu aufbauen, was aus einem anderen E-Mail-System nicht mitkommt',
      guidance:
        'Andere Systeme liefern Postfächer, aber nicht deren Umgebung. Listen Sie Gruppen und Verteiler, freigegebene Postfächer, Räume und Ausstattung mit Buchungsregeln, Stellvertretungen, Aliasse, Signaturen und automatische Antworten mit je einem Verantwortlichen auf. Legen Sie sie vor dem ersten Batch in Exchange Online an und testen Sie sie mit den Personen, die darauf angewiesen sind. Sagen Sie den Benutzern, was sie neu einrichten müssen.',
    },
    'EXCHANGE-20': {
      title: 'Die Zeit planen, in der Google Workspace und Exchange Online zugleich genutzt werden',
      guidance:
        'Legen Sie fest, wie E-Mails Personen auf beiden Seiten erreichen: je System eine Unterdomäne für das Routing und ein System, das zuerst empfängt. Kalender sehen einander nicht von selbst, richten Sie also Calendar Interop für Frei/Gebucht-Informationen ein oder halten Sie diese Zeit kurz. Verschieben Sie Personen mit gemeinsamen Kalendern in einem Batch. Behalten Sie Google-Konten, bis auch Dateien, Gruppen und die Anmeldung anderer Anwendungen umgezogen sind.',
    },
    'EXCHANGE-18': {
      title: 'Das Ende des lokalen Exchange vorbereiten: Empfänger, Relay, Hybrid',
      guidance:
        'Solange Active Directory synchronisiert wird, werden Empfängerattribute dort verwaltet: Entscheiden Sie zwischen den Exchange-Verwaltungstools ohne Server und der Verwaltung in der Cloud und schulen Sie die Administratoren. Verlagern Sie Relay, Skripts und Anwendungen von den Servern und richten Sie MX und AutoErmittlung auf Microsoft 365. Entfernen Sie danach die Hybridkonfiguration und deinstallieren Sie die Server ordnungsgemäß. Schalten Sie den letzten nie einfach ab und löschen Sie seine Objekte nie von Hand.',
    },
    'EXCHANGE-19': {
      title: 'Prüfen, womit sich Postfächer von Service und Produktion noch verbinden dürfen',
      guidance:
        'Seit Oktober 2026 verweigert Exchange Online EWS für Postfächer mit Kiosk-, F1- und F3-Lizenzen, ganz gleich, was der übrige Mandant nutzen darf. Finden Sie Anwendungen, Archivierung, Raumanzeigen und Drittanbieterclients, die diese Postfächer lesen, und stellen Sie sie auf Microsoft Graph um oder geben Sie dem Postfach eine andere Lizenz. Prüfen Sie vor der Migration die Größenbegrenzung dieser Lizenzen.',
    },
  },
};
