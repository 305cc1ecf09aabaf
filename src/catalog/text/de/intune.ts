import type { CatalogText } from '../CatalogText';

export const intune: CatalogText['intune'] = {
  name: 'Microsoft Intune',
  aliases: ['Intune', 'Microsoft Endpoint Manager', 'MEM'],
  areas: {
    tenant: 'Mandant und Netzwerk',
    transition: 'Wechsel von anderer Verwaltung',
    enrollment: 'Registrierung',
    apps: 'Apps',
    protection: 'Zugriff und Schutz',
  },
  questions: {
    inScope: {
      question: 'Ist Microsoft Intune im Umfang enthalten?',
      help: 'Antworten Sie auch dann mit Ja, wenn nur App-Schutz ohne Geräteregistrierung geplant ist.',
    },
    windowsManagement: {
      question: 'Wie werden Windows-Geräte heute verwaltet?',
      help: 'Wählen Sie Configuration Manager, wenn er die meisten Geräte verwaltet, auch wenn daneben Gruppenrichtlinien eingesetzt werden.',
      options: {
        configurationManager: 'Configuration Manager',
        groupPolicy: 'Nur Gruppenrichtlinien',
        other: 'Anderes Tool oder nicht verwaltet',
        noWindows: 'Keine Windows-Geräte im Umfang enthalten',
      },
    },
    coManagement: {
      question: 'Werden Configuration Manager und Intune dieselben Windows-Geräte verwalten (Co-Verwaltung)?',
      help: 'Antworten Sie mit Nein, wenn alle Geräte auf einmal zu Intune wechseln oder kein Configuration Manager vorhanden ist.',
    },
    appleDevices: {
      question: 'Werden iPhones, iPads oder Macs registriert?',
      help: 'Geräte, die nur App-Schutzrichtlinien erhalten, zählen nicht.',
    },
    androidDevices: {
      question: 'Werden Android-Geräte registriert?',
      help: 'Private Geräte mit Arbeitsprofil und alle Firmengeräte zählen. App-Schutz allein zählt nicht.',
    },
    otherMdm: {
      question: 'Sind Geräte heute in einem anderen Produkt zur Verwaltung mobiler Geräte (MDM) registriert?',
      help: 'Basic Mobility and Security von Microsoft 365 zählt, Configuration Manager nicht.',
    },
    appDelivery: {
      question: 'Wird Intune Apps auf Geräten bereitstellen?',
      help: 'Denken Sie an Desktopsoftware, Microsoft Store-Apps, Branchen-Apps, Apple-Volumenkäufe und verwaltetes Google Play.',
    },
    certificateProfiles: {
      question: 'Benötigen Geräte Zertifikate, WLAN- oder VPN-Profile?',
      help: 'Fragen Sie das Netzwerkteam, ob die Anmeldung im WLAN oder VPN Clientzertifikate verwendet.',
    },
    appProtection: {
      question: 'Sollen Firmendaten in Apps auf nicht registrierten Geräten geschützt werden?',
      help: 'Das ist die übliche Wahl für private Smartphones: Nur die Firmen-Apps werden verwaltet.',
    },
    deviceCompliance: {
      question: 'Wird bedingter Zugriff konforme Geräte verlangen?',
      help: 'Antworten Sie mit Ja, wenn der Zugriff auf mindestens eine App vom Konformitätsstatus in Intune abhängen wird.',
    },
    macs: {
      question: 'Werden Macs verwaltet?',
      help: 'Firmeneigene Macs, die in Intune registriert werden.',
    },
    autopatch: {
      question: 'Übernimmt Windows Autopatch die Updates?',
      help: 'Dafür ist eine Lizenz nötig, die es enthält, zum Beispiel Microsoft 365 F3, E3, E5 oder Business Premium. In GCC High und DoD ist es nicht verfügbar.',
    },
    localPasswords: {
      question:
        'Sind die Kennwörter lokaler Administratoren auf jedem Gerät verschieden und werden sie regelmäßig geändert?',
      help: 'Zum Beispiel durch Windows LAPS. Dasselbe Kennwort auf vielen Geräten zählt als Nein.',
    },
    advancedCapabilities: {
      question: 'Werden erweiterte Funktionen von Intune genutzt?',
      help: 'Endpoint Privilege Management, Remote Help, Enterprise App Management oder Cloud PKI. Einige sind in Microsoft 365 E3 und E5 enthalten: siehe Liste der Pläne.',
    },
  },
  items: {
    'INTUNE-01': {
      title: 'Lizenzen, MDM-Autorität, Registrierungseinschränkungen und Bereichstags einrichten',
      guidance:
        'Prüfen Sie unter „Mandantenverwaltung“ > „Mandantenstatus“, ob die MDM-Autorität Microsoft Intune ist und genügend Lizenzen frei sind. Weisen Sie Lizenzen über Gruppen zu, denn ohne Lizenz kann ein Benutzer keine Geräte registrieren. Beschränken Sie die Registrierung auf die unterstützten Plattformen und Besitzarten und blockieren Sie private Geräte, wenn für sie App-Schutz ohne Registrierung geplant ist. Nutzen Sie integrierte Rollen und Bereichstags, wenn mehrere Teams verwalten.',
    },
    'INTUNE-02': {
      title: 'Geräte in Wellen aus dem anderen MDM übernehmen',
      guidance:
        'Listen Sie Geräte, Richtlinien, Apps und Zertifikate des heutigen MDM auf und bauen Sie in Intune nur nach, was noch gebraucht wird. Ein Gerät kann nur in einem MDM registriert sein: Jedes wird dort aus der Verwaltung entfernt und dann in Intune registriert, und dazwischen können E-Mail-, WLAN- und VPN-Einstellungen fehlen. Klären Sie früh, welche Firmengeräte zurückgesetzt werden müssen, zum Beispiel vollständig verwaltete Android-Geräte. Planen Sie Wellen, die der Helpdesk betreuen kann, und beginnen Sie mit der IT.',
    },
    'INTUNE-03': {
      title: 'Apple-Push-Zertifikat und Token für Apple Business einrichten',
      guidance:
        'Ohne das Apple-MDM-Push-Zertifikat lässt sich kein Apple-Gerät verwalten. Erstellen Sie es mit einem gemeinsamen Apple Account des Unternehmens und erneuern Sie es jedes Jahr mit demselben Account, denn bei einem neuen Zertifikat müssen sich alle Geräte neu registrieren. Verbinden Sie Apple Business (früher Apple Business Manager) mit je einem Token für die automatisierte Geräteregistrierung und für Volumenkäufe, die auch nach einem Jahr ablaufen. Ziel sind ein Verantwortlicher und eine Erinnerung 30 Tage vor jedem Termin.',
    },
    'INTUNE-04': {
      title: 'Verwaltetes Google Play verbinden und Android Enterprise-Registrierung wählen',
      guidance:
        'Verbinden Sie den Mandanten über ein Microsoft Entra-Konto mit Postfach mit verwaltetem Google Play und fügen Sie einen zweiten Besitzer hinzu. Ein späteres Trennen hebt die Registrierung aller Android Enterprise-Geräte auf. Nutzen Sie für private Geräte ein Arbeitsprofil, für Firmengeräte „vollständig verwaltet“, „dediziert“ oder „unternehmenseigen mit Arbeitsprofil“. Stellen Sie Geräte mit Android-Geräteadministrator um: Für Geräte mit Google Mobile Services hat Intune dessen Unterstützung Ende 2024 eingestellt.',
    },
    'INTUNE-05': {
      title: 'Automatische Registrierung, Windows Autopilot und Art der Einbindung vorbereiten',
      guidance:
        'Setzen Sie den MDM-Benutzerbereich der automatischen Registrierung auf die im Umfang enthaltenen Benutzer, was Microsoft Entra ID P1 voraussetzt. Nutzen Sie für neue und zurückgesetzte Geräte die Microsoft Entra-Einbindung, Hybrideinbindung nur für Bestandsgeräte, die sie noch brauchen. Lassen Sie Geräte vom Lieferanten für Windows Autopilot registrieren oder nutzen Sie die Windows Autopilot-Gerätevorbereitung ohne Registrierung. Geräte sollten Windows 11 Pro, Enterprise oder Education haben, denn der Support für Windows 10 endete im Oktober 2025.',
    },
    'INTUNE-06': {
      title: 'Co-Verwaltung mit Configuration Manager vorbereiten',
      guidance:
        'Bringen Sie Configuration Manager auf eine unterstützte Current Branch-Version und Geräte in die Microsoft Entra-Einbindung oder Hybrideinbindung, denn eine bloße Registrierung bei Entra genügt nicht. Ergänzen Sie ein Cloudverwaltungsgateway, wenn Clients lange außerhalb des Firmennetzwerks sind. Registrieren Sie zuerst eine Pilotsammlung und stellen Sie dann einen Workload-Schieberegler nach dem anderen auf „Pilot Intune“, beginnend mit Konformitätsrichtlinien. Ziel sind eine Liste, welche Seite welche Workload verwaltet, und ein getesteter Rückweg.',
    },
    'INTUNE-07': {
      title: 'Gruppenrichtlinien analysieren und Einstellungen in Intune-Profile übernehmen',
      guidance:
        'Exportieren Sie die Gruppenrichtlinienobjekte der im Umfang enthaltenen Geräte und importieren Sie sie in die Gruppenrichtlinienanalyse. Übernehmen Sie nur noch benötigte Einstellungen in Richtlinien des Einstellungskatalogs. Oft geht es schneller, mit einer Sicherheitsbaseline zu beginnen, als alles umzuwandeln, und da dieselbe Einstellung von zwei Seiten zu Konflikten führt, entfernen Sie die alte Richtlinie oder Configuration Manager-Baseline, sobald das Profil gilt. Ziel ist ein Verantwortlicher für jede Einstellung, die Intune nicht ersetzen kann.',
    },
    'INTUNE-08': {
      title: 'Apps paketieren und konfliktfrei zuweisen',
      guidance:
        'Listen Sie die Apps je Gruppe mit Installationsprogramm, Lizenz und Verantwortlichem auf. Paketieren Sie Desktopsoftware als Win32-Apps (.intunewin) mit Erkennungsregeln und Befehlen für unbeaufsichtigte Installation und Deinstallation, und beziehen Sie Apps von Microsoft Store, Apple und verwaltetem Google Play aus dem jeweiligen Store. Beenden Sie Configuration Manager-Bereitstellungen einer App, bevor Intune dieselbe App installiert. Ziel ist, dass Installation, Update und Entfernung auf einem neu aufgesetzten Gerät jeder Plattform getestet sind.',
    },
    'INTUNE-09': {
      title: 'Zertifikatconnector und Reihenfolge der Profile vorbereiten',
      guidance:
        'Wählen Sie PKCS oder SCEP und installieren Sie den Zertifikatconnector für Microsoft Intune auf einem unterstützten Windows Server. SCEP mit einer Microsoft-Zertifizierungsstelle braucht außerdem NDES, im Internet veröffentlicht. Weisen Sie das vertrauenswürdige Stammzertifikat, das Clientzertifikat und das WLAN- oder VPN-Profil denselben Gruppen zu und testen Sie sie in dieser Reihenfolge. Domänencontroller erzwingen starke Zertifikatzuordnung: Zertifikate für die Anmeldung am lokalen Active Directory müssen die Sicherheits-ID (SID) enthalten.',
    },
    'INTUNE-10': {
      title: 'Konformitätsrichtlinien mit Toleranzperiode erstellen, bevor der Zugriff davon abhängt',
      guidance:
        'Erstellen Sie je Plattform eine Konformitätsrichtlinie und lesen Sie zwei Wochen lang die Ergebnisse, bevor bedingter Zugriff ein konformes Gerät verlangt. Legen Sie bei den Aktionen für Nichtkonformität eine Toleranzperiode und eine E-Mail an den Benutzer fest, denn standardmäßig wird ein Gerät sofort markiert. Stellen Sie Geräte ohne Richtlinie auf „Nicht konform“, denn der Standard ist „Konform“. Ziel ist eine Zahl nicht konformer Geräte, die der Helpdesk bewältigen kann.',
    },
    'INTUNE-11': {
      title: 'Firmendaten auf privaten Geräten mit App-Schutzrichtlinien schützen',
      guidance:
        'Erstellen Sie Richtlinien für iOS/iPadOS und Android mit PIN, Verschlüsselung, ohne Kopieren in private Apps und mit selektivem Zurücksetzen. Stufe 2 des Microsoft-Datenschutzframeworks passt für die meisten Benutzer. Erzwingen Sie sie im bedingten Zugriff mit „App-Schutzrichtlinie erforderlich“ und ersetzen Sie „Genehmigte Client-App erforderlich“, dessen Richtlinien seit Juni 2026 schreibgeschützt sind. Sagen Sie den Benutzern, dass Android die Unternehmensportal-App und iOS die Microsoft Authenticator-App braucht und dass private Daten unberührt bleiben.',
    },
    'INTUNE-12': {
      title: 'Intune-Endpunkte sowie Pushdienste von Apple und Google zulassen',
      guidance:
        'Lassen Sie die Adressen aus dem Artikel „Netzwerkendpunkte für Microsoft Intune“ auf TCP 80 und 443 zu. Entnehmen Sie sie nicht dem Microsoft 365-Endpunktwebdienst, der für Intune nicht mehr vollständig ist. Nehmen Sie *.manage.microsoft.com und *.dm.microsoft.com von der TLS-Überprüfung aus und lassen Sie Geräte ohne Benutzeranmeldung durch den Proxy. Apple-Geräte brauchen den Apple-Pushdienst (TCP 5223), Android-Geräte Firebase Cloud Messaging (TCP 5228-5230).',
    },
    'INTUNE-13': {
      title: 'Macs vorbereiten: automatisierte Registrierung, Anmeldung, Verschlüsselung',
      guidance:
        'Lassen Sie Apple Business neue Macs Intune zuweisen, sodass sie sich beim ersten Start registrieren und die Verwaltung nicht verlassen können. Nutzen Sie Platform SSO mit der Methode Secure Enclave, damit sich der Mac bei Microsoft Entra ID anmeldet. Schalten Sie FileVault mit Wiederherstellungsschlüssel in Intune ein und vergeben Sie Standardbenutzerrechte mit einem verwalteten Administratorkonto. Testen Sie jedes Mac-Modell mit den benötigten Apps.',
    },
    'INTUNE-14': {
      title: 'Windows Autopatch die Updates übernehmen lassen',
      guidance:
        'Prüfen Sie Lizenzen, Einbindung und erforderliche Diagnosedaten und entfernen Sie Updaterichtlinien von Configuration Manager, Gruppenrichtlinie und WSUS von diesen Geräten, denn zwei Quellen blockieren einander. Erstellen Sie eine Autopatch-Gruppe mit Ringen vom Test bis zum Schluss, mit Geräten aller Fachbereiche in jedem Ring. Entscheiden Sie, ob Autopatch auch Treiber, Microsoft 365 Apps, Edge und Teams aktualisiert. Vereinbaren Sie, wer ein Release anhält, und lesen Sie monatlich den Bericht.',
    },
    'INTUNE-15': {
      title: 'Lokale Administratorkennwörter mit Windows LAPS verwalten',
      guidance:
        'Schalten Sie Windows LAPS in den Geräteeinstellungen von Microsoft Entra ID ein und legen Sie Länge, Alter und Konto per Endpunktsicherheitsrichtlinie von Intune fest. Entfernen Sie das alte LAPS und Skripts, die Kennwörter setzen. Entscheiden Sie, wer ein Kennwort lesen darf, mit Warnung, und lassen Sie es nach Gebrauch wechseln. Testen Sie Lesen, Wechsel und ein Gerät ohne Netzwerk.',
    },
    'INTUNE-16': {
      title: 'Administratorrechte mit Endpoint Privilege Management abbauen',
      guidance:
        'Überwachen Sie einige Wochen Rechteerhöhungen, damit Sie wissen, welche Programme als Administrator gestartet werden. Schreiben Sie Regeln nach Zertifikat oder Hash, erhöhen Sie nur Harmloses automatisch und lassen Sie den Rest durch den Helpdesk genehmigen. Entfernen Sie danach Benutzer aus den lokalen Administratoren, Abteilung für Abteilung. Das Automatisieren von Genehmigungen bleibt bei Ihnen, das Übrige begleitet FastTrack.',
    },
    'INTUNE-17': {
      title: 'Remote Help und den App-Katalog einführen',
      guidance:
        'Prüfen Sie, welcher Plan sie enthält, denn für Remote Help brauchen Helfer und Benutzer eine Lizenz. Geben Sie dem Helpdesk Rollen, die Ansehen und Steuern trennen, und verlangen Sie konforme Geräte per bedingtem Zugriff. Nehmen Sie aus dem Enterprise App Catalog die Standard-Apps, die sich selbst aktualisieren, und entfernen Sie eigene Pakete derselben Apps. Testen Sie eine Sitzung und ein Update mit Pilotbenutzern.',
    },
    'INTUNE-18': {
      title: 'Entscheiden, ob Cloud PKI die Zertifikatserver ablöst',
      guidance:
        'Cloud PKI stellt Intune-Geräten Geräte- und Benutzerzertifikate ohne NDES und Connectorserver aus. Erstellen Sie eine Stamm- und eine ausstellende Zertifizierungsstelle oder verankern Sie sie unter Ihrer eigenen und bringen Sie deren Zertifikate auf alles, was ihnen vertrauen muss: WLAN-, VPN- und RADIUS-Server, was Ihre Aufgabe ist. Betreiben Sie beides für eine Gruppe parallel und behalten Sie die alten Server für Geräte außerhalb von Intune.',
    },
  },
};
