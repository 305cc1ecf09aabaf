import type { CatalogText } from '../CatalogText';

export const core: CatalogText['core'] = {
  name: 'Basis-Onboarding',
  aliases: ['Haupt-Onboarding', 'Core', 'Core Onboarding', 'Core onboarding (identity, domains, network)'],
  areas: {
    domains: 'Domänen',
    identity: 'Identität',
    network: 'Netzwerk',
    security: 'Anmeldesicherheit',
    administration: 'Lizenzen und Rollen',
  },
  questions: {
    identityModel: {
      question: 'Welches Identitätsmodell wird verwendet?',
      help: '„Verbund“ bedeutet, dass AD FS oder ein anderer Anbieter Benutzer anmeldet. Wählen Sie, was zum Pilotprojekt vorhanden sein wird.',
      options: {
        cloudOnly: 'Nur Cloud',
        passwordHashSync: 'Kennworthashsynchronisierung',
        passThroughAuthentication: 'Passthrough-Authentifizierung',
        federated: 'Verbund',
      },
    },
    forests: {
      question: 'Wie viele Active Directory-Gesamtstrukturen müssen synchronisiert werden?',
      help: 'Zählen Sie Konto- und Ressourcengesamtstrukturen (zum Beispiel eine eigene Exchange-Gesamtstruktur). Geben Sie 0 ein, wenn es kein Active Directory gibt.',
    },
    routableSuffix: {
      question: 'Ist das UPN-Suffix aller Benutzer routingfähig und der UPN gleich ihrer E-Mail-Adresse?',
      help: 'Ein Suffix wie contoso.local kann in der Cloud nicht überprüft werden.',
    },
    customDomains: {
      question: 'Welche benutzerdefinierten Domänen werden für Anmeldung und E-Mail verwendet?',
      help: 'Listen Sie alle auf und kennzeichnen Sie jede, die bereits in einem anderen Mandanten überprüft ist.',
    },
    inspectedTraffic: {
      question:
        'Läuft ausgehender Datenverkehr über einen Proxy, eine Entschlüsselung, einen zentralen Standort oder ein VPN?',
      help: 'Antworten Sie mit Ja, wenn mindestens ein Benutzerstandort betroffen ist.',
    },
    sitesWithoutBreakout: {
      question: 'Wie viele Benutzerstandorte haben keinen lokalen Internetzugang?',
      help: 'Zählen Sie Standorte, deren Internetdatenverkehr über einen anderen Standort läuft.',
    },
    largestEgress: {
      question: 'Wie viele Geräte erreichen das Internet über den am stärksten genutzten Internetübergang?',
      help: 'Zählen Sie Geräte anderer Standorte und VPN-Benutzer mit, deren Datenverkehr dort austritt. Eine Schätzung genügt.',
    },
    enforcesMfa: {
      question: 'Wird die Multi-Faktor-Authentifizierung für alle Benutzer erzwungen?',
      help: 'Sicherheitsstandards oder Richtlinien für bedingten Zugriff, die für alle gelten, zählen als Ja.',
    },
    legacyProtocols: {
      question: 'Sind ältere Clients, Standardauthentifizierung oder TLS unter 1.2 noch in Gebrauch?',
      help: 'Legacyauthentifizierung zeigen die Anmeldeprotokolle, altes TLS zeigen Proxys, Firewalls und Server.',
    },
    syncEngine: {
      question: 'Was synchronisiert Active Directory heute mit Microsoft Entra ID?',
      help: 'Die Vorgänger von Entra Connect, etwa DirSync, zählen als Entra Connect. Wählen Sie „Noch nichts“ auch, wenn es kein Active Directory gibt.',
      options: {
        none: 'Noch nichts',
        entraConnect: 'Entra Connect',
        cloudSync: 'Cloud Sync',
      },
    },
    severalTenants: {
      question: 'Werden Personen in mehr als einem Microsoft 365-Mandanten arbeiten?',
      help: 'Denken Sie an Übernahmen, Tochtergesellschaften und Mandanten, die zusammengeführt werden. Testmandanten zählen nicht.',
    },
    emergencyAccounts: {
      question: 'Gibt es zwei reine Cloud-Notfallzugriffskonten, die innerhalb des letzten Jahres getestet wurden?',
      help: 'Konten, die vom bedingten Zugriff ausgenommen sind und deren Anmeldedaten sicher verwahrt werden. Antworten Sie mit Nein, wenn sich damit niemand zur Probe angemeldet hat.',
    },
    seats: {
      question: 'Wie viele Lizenzen hat der Kunde?',
      help: 'Zählen Sie die qualifizierten Lizenzen des Mandanten. Das Playbook hat über 500 Lizenzen Migrationsaufgaben und ab 20.000 die Enterprise-Workshops.',
    },
    approvedEnterprise: {
      question: 'Ist der Kunde ein bestätigter Enterprise-Kunde?',
      help: 'Fragen Sie den FastTrack Manager. Nur bestätigte Kunden erhalten die zusätzlichen Enterprise-Workshops.',
    },
    exception: {
      question: 'Wurde unter 20.000 Lizenzen eine Ausnahme für die Enterprise-Workshops genehmigt?',
      help: 'Antworten Sie mit Nein, wenn niemand eine beantragt hat.',
    },
    successManager: {
      question: 'Ist ein Customer Success Manager zugewiesen?',
      help: 'Er übernimmt Microsoft Teams, Viva Engage und Outlook mobile, sobald sie aktiviert sind.',
    },
    adoptionProgram: {
      question: 'Hat der Kunde dem Microsoft Adoption Service Program für OneDrive zugestimmt?',
      help: 'Antworten Sie erst nach der Zustimmung mit Ja: Zwei Aufgaben des Programms sind von da an erforderlich.',
    },
    reviewedOn: {
      question: 'An welchem Tag hat der Kunde bestätigt, dass alles in der Checkliste geprüft und erledigt ist?',
      help: 'Lassen Sie die Antwort bis dahin leer. Die Bereitstellung beginnt danach.',
    },
    reviewedBy: {
      question: 'Wer hat es beim Kunden bestätigt?',
      help: 'Name und Rolle der Person.',
    },
  },
  items: {
    'CORE-01': {
      title: 'Benutzerdefinierte Domänen überprüfen und DNS-Einträge veröffentlichen',
      guidance:
        'Listen Sie alle Domänen auf, die für Anmeldung oder E-Mail verwendet werden, und stellen Sie sicher, dass jede nur in diesem Mandanten überprüft ist. Veröffentlichen Sie die Einträge, die das Microsoft 365 Admin Center für die im Umfang enthaltenen Dienste anzeigt. Eine in einem anderen Mandanten überprüfte Domäne muss dort zuerst freigegeben werden, was Tage dauern kann.',
    },
    'CORE-02': {
      title: 'Nicht routingfähige UPN-Suffixe ersetzen',
      guidance:
        'Benutzer müssen sich mit einem Suffix anmelden, das im Mandanten überprüft ist. Fügen Sie der Gesamtstruktur das routingfähige Suffix hinzu, stellen Sie die Benutzer in Wellen um und gleichen Sie den UPN an die primäre E-Mail-Adresse an, damit sich alle nur einen Namen merken müssen. Prüfen Sie vorher Anwendungen und Smartcards, die auf dem alten UPN beruhen.',
    },
    'CORE-03': {
      title: 'Verzeichnisattribute mit IdFix bereinigen',
      guidance:
        'Führen Sie IdFix für alle im Umfang enthaltenen Gesamtstrukturen aus. Ziel ist ein Lauf ohne doppelte Werte in proxyAddresses oder userPrincipalName und ohne ungültige Zeichen oder Leerzeichen. Beheben Sie die gefundenen Fehler im Quellverzeichnis, und zwar vor der ersten Synchronisierung oder, wenn bereits eine läuft, zuerst bei den Objekten, die das Microsoft Entra Admin Center als Fehler meldet. Die Synchronisierung repariert solche Objekte nicht.',
    },
    'CORE-04': {
      title: 'Entra Connect-Server und Stagingserver vorbereiten',
      guidance:
        'Verwenden Sie einen Windows Server mit Desktopdarstellung, der Domänenmitglied ist und dessen Version auf der Seite mit den Voraussetzungen steht, dazu .NET Framework 4.7.2 oder höher und TLS 1.2. Die integrierte LocalDB reicht für etwa 100.000 Objekte, für mehr ist SQL Server nötig. Das Setup erfordert einen Hybrididentitätsadministrator und ein Mitglied der Organisations-Admins. Schützen Sie den Server wie einen Domänencontroller und planen Sie einen zweiten im Stagingmodus.',
    },
    'CORE-05': {
      title: 'Quellanker, Filterung und Zuordnung der Gesamtstrukturen vor der ersten Synchronisierung wählen',
      guidance:
        'Verwenden Sie ms-DS-ConsistencyGuid als Quellanker und entscheiden Sie, welche OUs synchronisiert werden. Legen Sie bei mehreren Gesamtstrukturen fest, welches Attribut die Konten einer Person verbindet, und beziehen Sie die Gesamtstruktur mit den verknüpften Postfächern ein. Quellanker und Zuordnung lassen sich später schwer ändern. Starten Sie den Server im Stagingmodus, prüfen Sie die anstehenden Hinzufügungen und Löschungen und lassen Sie ihn erst dann exportieren.',
    },
    'CORE-06': {
      title: 'Alte Synchronisierungsmodule ersetzen und Entra Connect aktuell halten',
      guidance:
        'DirSync, Azure AD Sync und Azure AD Connect 1.x sind eingestellt, und eine Version von Entra Connect fällt 12 Monate nach Erscheinen der nächsten aus dem Support. Vergleichen Sie Ihre Version mit dem Versionsverlauf und installieren Sie den neuesten Build, den das Microsoft Entra Admin Center anbietet. Führen Sie Get-ADSyncAutoUpgrade aus, um zu sehen, ob das automatische Upgrade aktiviert ist. Ist es nicht möglich, benennen Sie einen Verantwortlichen, der jedes Quartal den Versionsverlauf prüft.',
    },
    'CORE-07': {
      title: 'AD FS und zugehörige Proxys in einen unterstützten und sicheren Zustand bringen',
      guidance:
        'Prüfen Sie Version, Ablauf der Zertifikate, intelligente Extranetsperre, Anspruchsregeln zur Einschränkung des Clientzugriffs und ob ein zweiter Standort übernehmen kann. Ziel sind ein unterstützter Windows Server auf jedem Knoten und eine Warnung, bevor ein Zertifikat abläuft. Dient die Farm nur Microsoft 365, planen Sie statt eines Upgrades den Wechsel zur Kennworthashsynchronisierung.',
    },
    'CORE-08': {
      title: 'Microsoft 365-URLs und -IP-Bereiche zulassen',
      guidance:
        'Firewalls und Proxys müssen alle erforderlichen Endpunkte der im Umfang enthaltenen Dienste zulassen. Entnehmen Sie diese dem Microsoft 365-Endpunktwebdienst und automatisieren Sie die Aktualisierung, denn die Liste kann sich jeden Monat ändern. Pflegen Sie sie nicht von Hand aus einem alten Export.',
    },
    'CORE-09': {
      title: 'Microsoft 365-Datenverkehr von TLS-Überprüfung und Proxyauthentifizierung ausnehmen',
      guidance:
        'Endpunkte der Kategorien „Optimieren“ und „Zulassen“ müssen TLS-Überprüfung, Proxyauthentifizierung und Geräte zur Verhinderung von Datenverlust umgehen. Ziel ist eine direkte Verbindung vom Client zum nächstgelegenen Microsoft-Zugangspunkt. Überprüfte Medien- oder Postfachverbindungen verursachen Fehler, die sich später nur schwer aufklären lassen.',
    },
    'CORE-10': {
      title: 'Jedem Standort lokalen Internetzugang und DNS geben und den VPN-Tunnel aufteilen',
      guidance:
        'Prüfen Sie, wo der Datenverkehr jedes Standorts ins Internet gelangt und welcher DNS-Server antwortet. Ziel sind ein lokaler Internetübergang mit lokalem DNS und ein VPN, das den Datenverkehr zu Endpunkten der Kategorie „Optimieren“ am Tunnel vorbeileitet. Wo kein lokaler Übergang möglich ist, halten Sie die gemessene Latenz fest und entscheiden, ob sie für die Benutzer vertretbar ist.',
    },
    'CORE-11': {
      title: 'Konnektivität an jedem Standort messen und Befunde beheben',
      guidance:
        'Führen Sie den Microsoft 365-Netzwerkkonnektivitätstest samt Client an jedem Standort auf einem Gerät im LAN und einem im WLAN sowie über VPN aus. Zielwerte für Teams-Medien sind ein Paketverlust unter 1 %, eine Latenz unter 100 ms und ein Jitter unter 30 ms. Der Bericht zeigt auch weit entfernte Internetübergänge, weit entferntes DNS und abgefangene Zertifikate. Bewahren Sie die Ergebnisse auf, benennen Sie je Befund einen Verantwortlichen und wiederholen Sie den Test nach der Behebung.',
    },
    'CORE-12': {
      title: 'NAT-Ports und Bandbreite für große Standorte berechnen',
      guidance:
        'Eine öffentliche IP-Adresse bietet höchstens etwa 64.000 Ports, und ein Gerät mit Outlook und Teams hält viele Verbindungen offen. Teilen Sie die Ports durch die höchste Verbindungszahl eines Pilotgeräts plus eine Reserve von mindestens vier und fügen Sie öffentliche Adressen hinzu, bevor die Ports ausgehen. Schätzen Sie die Bandbreite für jeden Dienst anhand einer Pilotgruppe und für Teams mit dem Netzwerkplaner im Teams Admin Center.',
    },
    'CORE-13': {
      title: 'Multi-Faktor-Authentifizierung erzwingen und Notfallzugriff sicherstellen',
      guidance:
        'Aktivieren Sie die Sicherheitsstandards oder Richtlinien für bedingten Zugriff, die von allen Multi-Faktor-Authentifizierung verlangen. Testen Sie bedingten Zugriff im Modus „Nur Bericht“ und ersetzen Sie Dienstkonten, die sich wie Benutzer anmelden. Halten Sie zwei reine Cloud-Notfallzugriffskonten bereit, die vom bedingten Zugriff ausgeschlossen sind, mit Passkey (FIDO2) oder Zertifikat als Anmeldemethode und einer Warnung bei jeder Verwendung.',
    },
    'CORE-14': {
      title: 'Legacyauthentifizierung sowie TLS 1.0 und 1.1 abschaffen',
      guidance:
        'Filtern Sie die Anmeldeprotokolle nach Client-App, um Standardauthentifizierung zu finden, und durchsuchen Sie Proxys und Server nach altem TLS. Microsoft 365 verlangt moderne Authentifizierung und TLS 1.2 oder höher. Aktualisieren oder ersetzen Sie Clients, Skripts und Geräte, die das nicht können. Ein Multifunktionsdrucker braucht eventuell ein Relay, das aktuelle Protokolle unterstützt.',
    },
    'CORE-15': {
      title: 'Lizenzen über Gruppen und Administratorrollen mit geringsten Rechten zuweisen',
      guidance:
        'Legen Sie für alle Benutzer den Verwendungsstandort fest und weisen Sie Lizenzen Gruppen zu, nicht einzelnen Benutzern. Geschachtelte Gruppen geben Lizenzen nicht weiter: Prüfen Sie die Gruppen auf Lizenzfehler und freie Lizenzen. Halten Sie die Zahl der globalen Administratoren unter fünf und geben Sie anderen Administratoren die engste Rolle, die ausreicht. Verwenden Sie getrennte reine Cloud-Administratorkonten und, wo lizenziert, Privileged Identity Management.',
    },
    'CORE-16': {
      title: 'Anmeldemethode wählen und den Verbund per gestaffeltem Rollout verlassen',
      guidance:
        'Nutzen Sie die Kennworthashsynchronisierung, sofern keine Vorschrift dagegen spricht, denn dann funktioniert die Anmeldung ohne lokale Server. Aktivieren Sie sie bei laufendem Verbund, prüfen Sie Smartcards, MFA von Drittanbietern und Anspruchsregeln und stellen Sie dann Testbenutzer per gestaffeltem Rollout um. Dessen Gruppen dürfen weder geschachtelt noch dynamisch sein, und Legacyauthentifizierung nutzt weiter den Verbund. Stellen Sie die Domäne erst um, wenn die Anmeldeprotokolle keine Verbundanmeldungen der Pilotbenutzer mehr zeigen.',
    },
    'CORE-17': {
      title: 'Synchronisierung überwachen und Verantwortliche für Warnungen benennen',
      guidance:
        'Prüfen Sie, ob Entra Connect eine unterstützte Version hat oder zwei oder mehr Cloud Sync-Agents fehlerfrei laufen und ob es keine Synchronisierungsfehler gibt. Microsoft Entra Connect Health (P1) liefert Warnungen, der Agent braucht ausgehend TCP 443 ohne TLS-Überprüfung. Senden Sie Warnungen an ein freigegebenes Postfach mit Verantwortlichem und Vertretung und vereinbaren Sie die Reaktionszeit, denn ohne Synchronisierung kommen neue Benutzer und Änderungen nicht mehr an. Testen Sie einmal, ob der Stagingserver oder der zweite Agent übernehmen kann.',
    },
    'CORE-18': {
      title: 'Zwischen Cloud Sync und Entra Connect wählen',
      guidance:
        'Microsoft empfiehlt Cloud Sync, wo immer es leistet, was Sie brauchen: leichte Agents, mehrere davon zugleich aktiv, auch für Gesamtstrukturen ohne Verbindung zueinander. Vergleichen Sie den Entscheidungsleitfaden mit Ihrem Bedarf, zum Beispiel Geräte für die Hybrideinbindung, Passthrough-Authentifizierung, Exchange-Attribute und Zahl der Objekte. Ein vorhandenes Entra Connect lässt sich OU für OU ablösen, nach einem Pilotprojekt mit einer Test-OU. FastTrack begleitet beides.',
    },
    'CORE-19': {
      title: 'Festlegen, welcher Mandant wofür dient und wie sie zusammenarbeiten',
      guidance:
        'Legen Sie fest, welcher Mandant bleibt, welche Domänen und Postfächer jeder behält und wann jeder aufgegeben wird, der nicht bleibt. Entscheiden Sie für verbleibende Mandanten über mandantenübergreifende Synchronisierung, mehrinstanzenfähige Organisation und mandantenübergreifenden Zugriff und testen Sie Suche, Chat und Kalender zwischen zwei Pilotbenutzern. FastTrack begleitet diese Einstellungen. Postfächer und Dateien von Mandant zu Mandant zu verschieben ist ein eigenes Projekt mit eigenen Lizenzen: Klären Sie die Bedingungen mit FastTrack vor der Planung.',
    },
    'CORE-20': {
      title: 'Notfallzugriffskonten anlegen und testen',
      guidance:
        'Legen Sie zwei reine Cloud-Konten mit dauerhafter Rolle als globaler Administrator an, mit einem Namen in der Domäne onmicrosoft.com und je einem Passkey (FIDO2) oder Zertifikat, verwahrt an verschiedenen sicheren Orten. Nehmen Sie sie von Richtlinien für bedingten Zugriff aus, nicht aber von Warnungen: Jede Anmeldung muss das Sicherheitsteam erreichen. Melden Sie sich mit beiden jetzt und einmal im Jahr an sowie nach Änderungen bei Personal oder Richtlinien.',
    },
  },
};
