import type { CatalogText } from '../CatalogText';

export const outlookMobile: CatalogText['outlook-mobile'] = {
  name: 'Outlook mobile',
  aliases: [
    'Outlook for iOS and Android',
    'Outlook für iOS und Android',
    'Exchange: Outlook Mobile',
    'OLM',
    'OM',
    'EOM',
  ],
  areas: {
    access: 'Zugriff auf Postfächer',
    appManagement: 'App-Verwaltung',
    network: 'Netzwerk',
    adoption: 'Einführung',
  },
  questions: {
    inScope: {
      question: 'Ist Outlook mobile im Umfang enthalten?',
      help: 'Outlook für iOS und Android auf Smartphones und Tablets, für geschäftliche Postfächer.',
    },
    currentApps: {
      question: 'Welche mobilen E-Mail-Apps werden heute genutzt?',
      help: 'Nennen Sie die Apps mit dem ungefähren Anteil der Benutzer, zum Beispiel Apple Mail 60 %, Samsung Email 30 %. Get-MobileDevice hilft beim Zählen.',
    },
    activeSync: {
      question: 'Verbinden sich mobile Geräte heute über Exchange ActiveSync?',
      help: 'Die meisten vorinstallierten E-Mail-Apps tun das. Outlook mobile verwendet es mit Exchange Online nicht.',
    },
    personalDevices: {
      question: 'Dürfen geschäftliche E-Mails auf privaten Geräten gelesen werden?',
      help: 'Geräte, die nicht der Organisation gehören, ob registriert oder nicht.',
    },
    intuneEnrolled: {
      question: 'Sind mobile Geräte in Microsoft Intune registriert?',
      help: 'Antworten Sie auch dann mit Ja, wenn nur ein Teil der Geräte registriert ist.',
    },
    thirdPartyMdm: {
      question: 'Wird ein Teil der Geräte mit einem anderen Produkt zur Verwaltung mobiler Geräte (MDM) verwaltet?',
      help: 'Zum Beispiel Omnissa Workspace ONE, Ivanti oder Jamf.',
    },
    appProtectionLicensed: {
      question: 'Haben die Benutzer Lizenzen für App-Schutzrichtlinien von Intune?',
      help: 'Intune ist in Microsoft 365 E3, E5, F1, F3 und Business Premium sowie in Enterprise Mobility + Security enthalten.',
    },
    onPremisesMailboxes: {
      question: 'Werden Benutzer mit einem Postfach auf Exchange Server Outlook mobile verwenden?',
      help: 'Postfächer, die vor der Bereitstellung der App verschoben werden, zählen nicht.',
    },
    sharedDevices: {
      question: 'Teilen sich Personen Smartphones oder Tablets mit geschäftlichen E-Mails?',
      help: 'Geräte von Schichten, Fahrzeugen oder Filialen, die von einer Person zur nächsten gehen.',
    },
  },
  items: {
    'OUTLOOKMOBILE-01': {
      title: 'Outlook mobile als Standardclient festlegen und native E-Mail-Apps blockieren',
      guidance:
        'Verwenden Sie für Exchange Online unter iOS und Android bedingten Zugriff mit „App-Schutzrichtlinie erforderlich“, was auf privaten wie auf Firmengeräten eine Broker-App voraussetzt: Microsoft Authenticator (iOS) oder Unternehmensportal (Android). Ersetzen Sie „Genehmigte Client-App erforderlich“: Seit Juni 2026 lassen sich Richtlinien damit nicht mehr ändern, wirken aber weiter. Blockieren Sie mit einer zweiten Richtlinie Exchange ActiveSync und beginnen Sie mit beiden im Modus „Nur Bericht“. Ohne Intune-Lizenzen lassen Sie mit den Gerätezugriffsregeln von Exchange nur Outlook zu.',
    },
    'OUTLOOKMOBILE-02': {
      title: 'Firmendaten in der App mit App-Schutzrichtlinien schützen',
      guidance:
        'Erstellen Sie je eine Richtlinie für iOS und Android, und weisen Sie sie Benutzergruppen zu. Legen Sie fest: PIN oder Biometrie, Verschlüsselung, kein Speichern oder Einfügen in nicht verwaltete Apps, eine Mindestversion des Betriebssystems und eine Sperre für Geräte mit Jailbreak oder Rootzugriff. Die Richtlinien wirken auch auf Geräten, die nicht registriert sind. Testen Sie Kopieren und Einfügen, Anlagen und das selektive Zurücksetzen mit Pilotbenutzern.',
    },
    'OUTLOOKMOBILE-03': {
      title: 'Outlook mit App-Konfigurationsrichtlinien voreinstellen',
      guidance:
        'Geben Sie Konto, zulässige Konten, Signatur, Synchronisierung der Kontakte und, wo verwendet, S/MIME per App-Konfiguration vor, sodass sich Benutzer nur noch anmelden müssen. Kontoeinstellungen setzen ein registriertes Gerät voraus, die meisten anderen Einstellungen erreichen über Intune auch nicht registrierte Geräte. Ziel ist ein neues Gerät, das nach einer einzigen Anmeldung das Postfach zeigt. Testen Sie auf jeder Plattform.',
    },
    'OUTLOOKMOBILE-04': {
      title: 'Moderne Hybridauthentifizierung für lokale Postfächer einrichten',
      guidance:
        'Lokale Postfächer setzen eine vollständige Hybridbereitstellung, eine unterstützte Exchange-Version und moderne Hybridauthentifizierung voraus, und alle E-Mail-Benutzer müssen synchronisiert und lizenziert sein. Exchange Online hält dann eine Kopie der E-Mails aus vier Wochen sowie von Kalender und Kontakten vor: Klären Sie das mit dem Datenschutzbeauftragten. Ohne moderne Hybridauthentifizierung verwendet die App die Standardauthentifizierung. Ist der Aufwand zu hoch, verschieben Sie zuerst diese Postfächer.',
    },
    'OUTLOOKMOBILE-05': {
      title: 'ActiveSync-Zugriffsregeln prüfen und alte Partnerschaften entfernen',
      guidance:
        'Listen Sie die Gerätepartnerschaften mit Get-MobileDevice und Get-MobileDeviceStatistics auf und entfernen Sie jene, die seit 90 Tagen nicht synchronisiert haben. Stellen Sie sicher, dass keine Zugriffsregel das Gerätemodell „Outlook for iOS and Android“ blockiert oder unter Quarantäne stellt. Exchange Online lehnt ActiveSync-Versionen unter 16.1 seit März 2026 ab. Lassen Sie nach Abschluss der Bereitstellung Outlook per Regel zu und setzen Sie die Standardzugriffsebene auf Blockieren oder Quarantäne.',
    },
    'OUTLOOKMOBILE-06': {
      title: 'Firewall und Proxy für die App und für Pushbenachrichtigungen öffnen',
      guidance:
        'Im Firmen-WLAN müssen Geräte die Endpunkte von Exchange Online, Microsoft Entra ID und Intune ohne TLS-Überprüfung und ohne Proxyanmeldung erreichen. Pushbenachrichtigungen brauchen Apple (TCP 5223 und 443) und Google (TCP 5228 bis 5230 und 443). Testen Sie im Firmen-WLAN mit gesperrtem Bildschirm: Eine neue E-Mail muss eine Benachrichtigung auslösen. Bleibt sie aus, vergleichen Sie mit mobilen Daten.',
    },
    'OUTLOOKMOBILE-07': {
      title: 'Outlook mit dem MDM-Produkt eines Drittanbieters verteilen und konfigurieren',
      guidance:
        'Veröffentlichen Sie Outlook als verwaltete App über das Volumenkaufprogramm von Apple und verwaltetes Google Play und senden Sie die Schlüssel für die Kontoeinrichtung als Konfiguration der verwalteten App. Entfernen Sie das native E-Mail-Profil von den Geräten, sonst haben Benutzer zwei Konten. Mit Intune-Lizenzen wirken App-Schutzrichtlinien auch neben einem anderen MDM-Produkt. Testen Sie Installation, Kontoeinrichtung und Entfernen auf einem Gerät jeder Art.',
    },
    'OUTLOOKMOBILE-08': {
      title: 'Nutzungsziele vereinbaren und Benutzer informieren',
      guidance:
        'Notieren Sie den Ausgangswert aus dem Bericht „Nutzung von E-Mail-Apps“ im Microsoft 365 Admin Center und setzen Sie ein Ziel je Monat. Teilen Sie den Benutzern mit, was sich ändert, ab wann native Apps nicht mehr gehen, wie sie Outlook installieren und wer hilft. Bereiten Sie den Helpdesk auf Fragen zu Anmeldung, Broker-App und Benachrichtigungen vor. Vereinbaren Sie schriftlich, wer während der Bereitstellung jede Woche den Bericht ansieht und mit Abteilungen mit geringer Nutzung spricht.',
    },
    'OUTLOOKMOBILE-09': {
      title: 'Gemeinsame Geräte so einrichten, dass niemand die E-Mails der vorigen Person sieht',
      guidance:
        'Registrieren Sie gemeinsame Smartphones als dedizierte Geräte im Modus für gemeinsam genutzte Geräte von Microsoft Entra, sodass eine Abmeldung alle Sitzungen beendet und die Daten löscht. Prüfen Sie, ob Outlook und die anderen Apps auf dem Gerät diesen Modus unterstützen. Testen Sie einen Schichtwechsel: anmelden, E-Mail öffnen, abmelden, als andere Person anmelden. Geräte, die das nicht können, erhalten Webmail ohne gespeicherte Daten.',
    },
  },
};
