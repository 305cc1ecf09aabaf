import type { CatalogText } from '../CatalogText';

export const aadp: CatalogText['aadp'] = {
  name: 'Microsoft Entra ID',
  aliases: [
    'Microsoft Entra ID P1',
    'Microsoft Entra ID P2',
    'Microsoft Entra ID P1/P2',
    'Entra ID P1/P2',
    'Azure Active Directory Premium',
    'Azure AD Premium',
    'AADP',
  ],
  areas: {
    authentication: 'Anmeldemethoden',
    applications: 'Anwendungen',
    access: 'Bedingter Zugriff und Geräte',
    governance: 'Privilegierter Zugriff und Gäste',
  },
  questions: {
    inScope: {
      question: 'Ist Microsoft Entra ID P1 oder P2 im Umfang enthalten?',
      help: 'Antworten Sie mit Ja, wenn Funktionen von P1 oder P2 verwendet werden, zum Beispiel bedingter Zugriff. Die einfache Synchronisierung gehört zum Basis-Onboarding.',
    },
    otherIdentityProvider: {
      question: 'Melden Anwendungen Benutzer über AD FS oder einen anderen Identitätsanbieter an?',
      help: 'Prüfen Sie die Vertrauensstellungen der vertrauenden Seiten in AD FS und die App-Liste von Anbietern wie Okta oder Ping.',
    },
    phoneMethods: {
      question: 'Bestätigen Benutzer Anmeldungen oder Kennwortzurücksetzungen per SMS oder Anruf?',
      help: 'Die Details zur Benutzerregistrierung finden Sie im Microsoft Entra Admin Center unter „Authentifizierungsmethoden“.',
    },
    passwordWriteback: {
      question: 'Werden Benutzer des lokalen Active Directory ihr Kennwort selbst in der Cloud zurücksetzen?',
      help: 'Gemeint ist die Self-Service-Kennwortzurücksetzung mit Kennwortrückschreiben.',
    },
    conditionalAccess: {
      question: 'Wird bedingter Zugriff verwendet?',
      help: 'Antworten Sie auch dann mit Ja, wenn heute schon Richtlinien vorhanden sind und erweitert werden.',
    },
    securityDefaults: {
      question: 'Sind im Mandanten die Sicherheitsstandards aktiviert?',
      help: 'Siehe „Sicherheitsstandards verwalten“ in den Mandanteneigenschaften des Microsoft Entra Admin Centers. In neuen Mandanten sind sie aktiviert.',
    },
    deviceState: {
      question: 'Wird der Zugriff vom Gerät abhängen (konform oder in Microsoft Entra hybrid eingebunden)?',
      help: 'Antworten Sie auch dann mit Ja, wenn vorhandene Domänenmitglieder in Intune registriert werden.',
    },
    publishedApps: {
      question: 'Sollen lokale Web-Apps für Benutzer außerhalb des Netzwerks veröffentlicht werden?',
      help: 'Denken Sie an Intranet-, Zeiterfassungs- und ERP-Seiten, die Benutzer heute über VPN oder einen Reverseproxy erreichen.',
    },
    privilegedAccess: {
      question: 'Werden privilegierte Rollen zeitlich begrenzt oder Zugriffe regelmäßig überprüft?',
      help: 'Privileged Identity Management und Zugriffsüberprüfungen erfordern Lizenzen für P2 oder Microsoft Entra ID Governance.',
    },
    guests: {
      question: 'Erhalten Gäste aus anderen Organisationen Zugriff?',
      help: 'Auch Freigaben in Teams oder SharePoint für externe Personen zählen.',
    },
    riskPolicies: {
      question:
        'Sind Lizenzen für Microsoft Entra ID P2 vorhanden, sodass das Risiko über den Zugriff entscheiden kann?',
      help: 'P2 ist in Microsoft 365 E5 enthalten. Die Abrechnung im Microsoft 365 Admin Center zeigt die Lizenzen. Antworten Sie auch dann mit Ja, wenn nur ein Teil der Benutzer sie hat.',
    },
  },
  items: {
    'AADP-02': {
      title: 'Anwendungen auflisten und von AD FS oder einem anderen Identitätsanbieter umstellen',
      guidance:
        'Erfassen Sie für jede App Verantwortliche, Protokoll, Ansprüche, Signaturzertifikat und Benutzerzahl. Der Bericht zur AD FS-Anwendungsmigration in Microsoft Entra ID zeigt Nutzung und Bereitschaft von SAML-Apps, wenn Connect Health für AD FS installiert ist. Stellen Sie zuerst Katalog-Apps um, jeweils eine App mit ihren Testbenutzern, und ersetzen Sie Zugriffsregeln durch bedingten Zugriff. Neue Signaturzertifikate gelten standardmäßig drei Jahre: Tragen Sie die Erneuerung in einen Kalender ein.',
    },
    'AADP-03': {
      title: 'Benutzer für starke Methoden registrieren und benutzerspezifische MFA sowie Telefonmethoden ablösen',
      guidance:
        'Verwalten Sie alle Methoden in der Richtlinie für Authentifizierungsmethoden, schließen Sie die Migration von den alten Richtlinien für MFA und Kennwortzurücksetzung ab und ersetzen Sie die benutzerspezifische MFA durch bedingten Zugriff. Lassen Sie Benutzer in der kombinierten Registrierung Passkeys, Windows Hello for Business oder Microsoft Authenticator registrieren. Seit September 2026 schaltet Microsoft für Benutzer mit SMS oder Anruf alle Arten von Passkeys ein, entscheiden Sie also, welche Sie zulassen. Ziel ist, dass kein Benutzer als einzige Methode eine Telefonnummer hat.',
    },
    'AADP-04': {
      title: 'Kennwortrückschreiben in Active Directory vorbereiten',
      guidance:
        'Das Active Directory-Konto von Entra Connect braucht in jeder Domäne „Kennwort zurücksetzen“, „Kennwort ändern“, Schreibzugriff auf lockoutTime und pwdLastSet sowie „Unexpire Password“, sonst wirkt das Rückschreiben eingerichtet, schlägt aber fehl. Prüfen Sie Konten mit deaktivierter Berechtigungsvererbung, oft frühere Administratoren. Setzen Sie „Minimales Kennwortalter“ auf 0, sonst schlägt eine zweite Änderung am selben Tag fehl. Testen Sie Zurücksetzung und Entsperrung mit einem Benutzer jeder Domäne.',
    },
    'AADP-05': {
      title: 'Basisrichtlinien für bedingten Zugriff im Modus „Nur Bericht“ aufbauen',
      guidance:
        'Beginnen Sie mit MFA für alle Benutzer, Phishing-resistenter MFA für Administratoren und einer Sperre der Legacyauthentifizierung. Lassen Sie die Richtlinien eine Woche im Modus „Nur Bericht“ und lesen Sie die Wirkung in den Anmeldeprotokollen. Nehmen Sie zwei reine Cloud-Notfallzugriffskonten aus, die trotzdem einen Passkey oder ein Zertifikat brauchen, weil die Admin-Portale von jedem Konto MFA verlangen. Halten Sie fest, wer sonst jemanden ausnehmen darf und wie lange.',
    },
    'AADP-06': {
      title: 'Sicherheitsstandards vor Migrationen ersetzen, die Dienstkonten benötigen',
      guidance:
        'Sicherheitsstandards verlangen von jedem Benutzer die MFA-Registrierung und blockieren Legacyauthentifizierung, ohne Ausnahmen: Migrationstools, die sich mit einem Benutzerkonto anmelden, scheitern dann. Nutzen Sie stattdessen App-Registrierungen, wenn das Tool es erlaubt. Bereiten Sie sonst die Richtlinien für bedingten Zugriff vor, schalten Sie dann in derselben Sitzung die Sicherheitsstandards aus und die Richtlinien ein. Beschränken Sie eine Ausnahme auf das eine Konto und seinen Adressbereich und entfernen Sie sie nach der Migration.',
    },
    'AADP-07': {
      title: 'Geräteregistrierung und Microsoft Entra-Hybrideinbindung vorbereiten',
      guidance:
        'Nutzen Sie für neue Geräte die Microsoft Entra-Einbindung. Für vorhandene Domänenmitglieder legen Sie den Dienstverbindungspunkt fest und synchronisieren ihre Organisationseinheiten. Geräte müssen im Systemkontext enterpriseregistration.windows.net, login.microsoftonline.com und device.login.microsoftonline.com erreichen, die letzte ohne TLS-Überprüfung. Beginnen Sie mit einer gezielten Bereitstellung, zählen Sie TPM 1.2 wie kein TPM und achten Sie in dsregcmd /status auf AzureAdJoined: YES und AzureAdPrt: YES.',
    },
    'AADP-08': {
      title: 'Connectors für den Anwendungsproxy platzieren',
      guidance:
        'Installieren Sie je Gruppe mindestens zwei private Netzwerkconnectors auf Windows-Servern nahe bei den Apps. Sie brauchen nur ausgehend TCP 80 und 443, ohne TLS-Überprüfung und Proxyanmeldung. Apps mit integrierter Windows-Authentifizierung brauchen außerdem einen Dienstprinzipalnamen und eingeschränkte Kerberos-Delegierung für die Connectorcomputer. Veröffentlichen Sie mit Vorauthentifizierung durch Microsoft Entra ID und bedingtem Zugriff, denn bei Passthrough erreicht jede Anforderung die App.',
    },
    'AADP-09': {
      title: 'Privileged Identity Management und Zugriffsüberprüfungen einführen',
      guidance:
        'Listen Sie dauerhafte Rollenzuweisungen auf und ersetzen Sie sie durch berechtigte Zuweisungen mit MFA, Begründung und Zeitlimit. Verlangen Sie für die stärksten Rollen eine Genehmigung, benennen Sie mindestens zwei genehmigende Personen und halten Sie die Zahl der globalen Administratoren unter fünf und nur die beiden Notfallzugriffskonten dauerhaft aktiv. Überprüfen Sie Rollen, Gäste und sensible Gruppen jedes Quartal mit automatisch angewendetem Ergebnis. Prüfen Sie, ob die Lizenzen Administratoren, Genehmigende und Prüfer abdecken.',
    },
    'AADP-10': {
      title: 'Gastrichtlinie und mandantenübergreifenden Zugriff festlegen',
      guidance:
        'Entscheiden Sie in den Einstellungen für externe Zusammenarbeit, wer Gäste einladen darf, welche Domänen zugelassen sind und was Gäste sehen. Legen Sie den Standard für mandantenübergreifenden Zugriff fest und ergänzen Sie Partner mit anderen Regeln. Verlangen Sie von Gästen MFA per bedingtem Zugriff und vertrauen Sie der MFA bekannter Partner, damit Gäste sich nicht doppelt registrieren müssen, Geräteansprüchen aber nur, wenn vereinbart. Ziel ist, dass jeder Gast einen Verantwortlichen hat und nach 90 Tagen ohne Anmeldung entfernt wird.',
    },
    'AADP-13': {
      title: 'Benutzer von SMS und Anrufen lösen, bevor Microsoft sie einstellt',
      guidance:
        'Am 1. Februar 2027 stellt Microsoft eigene SMS und Anrufe für Anmeldung und Kennwortzurücksetzung in allen kommerziellen Mandanten ein, auch für Gäste und ohne Widerspruchsmöglichkeit. Wer nur ein Telefon hat, trifft dann auf eine Aufforderung zum Passkey, die sich nicht überspringen lässt. Suchen Sie diese Benutzer in den Registrierungsdetails und starten Sie jetzt eine Registrierungskampagne. Wo ein Telefon unverzichtbar ist, binden Sie einen eigenen Telekommunikationsanbieter an, was seit Oktober 2026 möglich ist.',
    },
    'AADP-12': {
      title: 'Risikobasierten bedingten Zugriff einsetzen (P2)',
      guidance:
        'Bauen Sie Richtlinien für riskante Anmeldungen und riskante Benutzer im bedingten Zugriff auf und testen Sie sie im Modus „Nur Bericht“: starke Authentifizierung bei mittlerem und hohem Anmelderisiko, sichere Kennwortänderung oder Sperre bei hohem Benutzerrisiko. Die alten Risikorichtlinien in ID Protection wurden im Oktober 2026 eingestellt, prüfen Sie also, dass nichts darauf beruhte. Benennen Sie, wer riskante Benutzer und Workloadidentitäten jede Woche durchsieht.',
    },
  },
};
