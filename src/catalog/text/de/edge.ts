import type { CatalogText } from '../CatalogText';

export const edge: CatalogText['edge'] = {
  name: 'Microsoft Edge',
  aliases: ['Edge', 'Microsoft Edge (Chromium)'],
  areas: {
    deployment: 'Bereitstellung und Updates',
    compatibility: 'Internet Explorer-Modus',
    security: 'Sicherheit und Richtlinien',
    profiles: 'Profile und Synchronisierung',
  },
  questions: {
    inScope: {
      question: 'Ist Microsoft Edge im Umfang enthalten?',
      help: 'Antworten Sie mit Ja, wenn Edge bereitgestellt, verwaltet oder zum Standardbrowser werden soll.',
    },
    standardBrowser: {
      question: 'Welcher Browser ist heute der Standard?',
      help: 'Wählen Sie den, mit dem die meisten arbeiten, und notieren Sie andere zugelassene.',
      options: {
        edge: 'Microsoft Edge',
        chrome: 'Google Chrome',
        firefox: 'Mozilla Firefox',
        other: 'Anderer Browser',
        none: 'Kein Standard',
      },
    },
    ieMode: {
      question: 'Benötigen Branchenanwendungen im Web den Internet Explorer-Modus?',
      help: 'Typische Anzeichen sind ActiveX-Steuerelemente, alte Dokumentmodi und Seiten, die Internet Explorer verlangen.',
    },
    deploymentTool: {
      question: 'Welches Tool stellt Edge bereit und aktualisiert es?',
      help: 'Wählen Sie „Keines“, wenn Edge mit Windows kommt und sich selbst aktualisiert.',
      options: {
        intune: 'Microsoft Intune',
        configurationManager: 'Configuration Manager',
        groupPolicy: 'Gruppenrichtlinie',
        other: 'Anderes Tool',
        none: 'Keines',
      },
    },
    policyTool: {
      question: 'Welches Tool legt die Edge-Richtlinien fest?',
      help: 'Wählen Sie das Tool für die meisten Geräte. Wählen Sie „Keines“, wenn Edge noch nicht verwaltet wird und nichts entschieden ist.',
      options: {
        intune: 'Microsoft Intune',
        groupPolicy: 'Gruppenrichtlinie',
        managementService: 'Edge-Verwaltungsdienst',
        other: 'Anderes Tool',
        none: 'Keines',
      },
    },
    limitsSync: {
      question: 'Müssen die Profilsynchronisierung oder andere Cloudfunktionen eingeschränkt werden?',
      help: 'Fragen Sie Datenschutz- und Sicherheitsverantwortliche. Denken Sie an Kennwörter, Verlauf, KI-Funktionen und persönliche Konten.',
    },
    extensionPolicy: {
      question: 'Gibt es eine Richtlinie, die Browsererweiterungen zulässt oder sperrt?',
      help: 'Antworten Sie auch dann mit Ja, wenn die Richtlinie für einen anderen Browser gilt oder erst geplant ist.',
    },
    aiDecided: {
      question: 'Ist entschieden, welche KI-Funktionen von Edge genutzt werden dürfen?',
      help: 'Copilot in Edge, Seitenzusammenfassungen, Agents, die im Browser handeln, und KI-Dienste auf anderen Websites.',
    },
    unmanagedDevices: {
      question: 'Wird in Edge auf Geräten gearbeitet, die Sie nicht verwalten?',
      help: 'Private Computer und Geräte von Auftragnehmern, die Unternehmenswebsites oder Microsoft 365 öffnen.',
    },
  },
  items: {
    'EDGE-01': {
      title: 'Updatekanal und Updaterichtlinie wählen',
      guidance:
        'Verwenden Sie Stable für die meisten Geräte und setzen Sie eine kleine Gruppe aus allen Fachbereichen auf Beta. Extended Stable bringt seltener neue Funktionen und passt zu Geräten, deren Webanwendungen lange Tests brauchen. Ziel ist das automatische Update, mit Configuration Manager oder WSUS nur, wo Vorschriften es verlangen. Prüfen Sie TargetChannel und die anderen Edge-Updaterichtlinien und entfernen Sie alle, die Updates anhalten oder eine alte Version festschreiben.',
    },
    'EDGE-02': {
      title: 'Websites finden, die den Internet Explorer-Modus benötigen, und Websiteliste aufbauen',
      guidance:
        'Fragen Sie Websiteverantwortliche und den Helpdesk, welche Websites den Internet Explorer-Modus brauchen, und testen Sie jeden Kandidaten zuerst in Edge. Enterprise Site Discovery hilft nicht mehr, weil es nur aus Internet Explorer selbst sammelt. Nehmen Sie nur Websites, die in Edge scheitern, mit Modus und Verantwortlichem in die Websiteliste auf, fügen Sie deren Server für einmaliges Anmelden als neutrale Websites hinzu und prüfen Sie das Ergebnis unter edge://compat/enterprise. Der Internet Explorer-Modus wird mindestens bis 2029 unterstützt, planen Sie also Ersatz.',
    },
    'EDGE-03': {
      title: 'Entscheiden, wo die Websiteliste für den Internet Explorer-Modus gehostet wird',
      guidance:
        'Nutzen Sie Cloud Site List Management im Microsoft 365 Admin Center oder XML auf einem HTTPS-Server, den alle Geräte erreichen, auch ohne VPN. Für die Cloudliste müssen Benutzer in Edge mit ihrem Geschäftskonto angemeldet sein. Legen Sie InternetExplorerIntegrationCloudSiteList oder InternetExplorerIntegrationSiteList fest, nicht beide, denn die Cloudrichtlinie hat Vorrang. Bestimmen Sie, wer Änderungen veröffentlichen darf.',
    },
    'EDGE-04': {
      title: 'Edge bereitstellen und als Standardbrowser festlegen',
      guidance:
        'Windows 11 enthält Edge: Prüfen Sie daher die Version auf allen Geräten und stellen Sie ein Paket nur dort bereit, wo Edge fehlt oder das Updateprogramm defekt ist. Server, virtuelle Desktops, macOS und Mobilgeräte brauchen einen eigenen Plan. Legen Sie den Standardbrowser mit einer Datei für Standardzuordnungen per Gruppenrichtlinie oder Intune fest. Importieren Sie Favoriten und Kennwörter beim ersten Start und entscheiden Sie, wann der alte Browser entfernt wird.',
    },
    'EDGE-05': {
      title: 'Richtlinienbaseline mit SmartScreen anwenden',
      guidance:
        'Gehen Sie von der Microsoft Edge-Sicherheitsbaseline in Intune oder im Security Compliance Toolkit aus. Lassen Sie SmartScreenEnabled aktiviert und verhindern Sie mit PreventSmartScreenPromptOverride, dass Benutzer Warnungen umgehen. Legen Sie jede Richtlinie mit nur einem Tool fest und halten Sie jede Abweichung mit Grund und Verantwortlichem fest. Ziel ist, dass edge://policy auf einem Pilotgerät keine Fehler oder Konflikte zeigt.',
    },
    'EDGE-06': {
      title: 'Browsererweiterungen auflisten und Erweiterungsrichtlinie festlegen',
      guidance:
        'Erfassen Sie die verwendeten Erweiterungen aus dem heutigen Browser oder dem Geräteinventar, mit Herausgeber, Berechtigungen und Verantwortlichem im Fachbereich. Ziel sind eine Sperrliste mit * in ExtensionInstallBlocklist, eine Zulassungsliste genehmigter Erweiterungen und eine erzwungene Installation für die wenigen, die alle brauchen. Viele Chrome-Erweiterungen gibt es auch im Store der Edge-Add-Ons. Teilen Sie mit, wie Benutzer eine neue anfordern.',
    },
    'EDGE-07': {
      title: 'Profilanmeldung, Synchronisierung und Cloudfunktionen einschränken',
      guidance:
        'Entscheiden Sie, welche Daten synchronisiert werden dürfen, und schließen Sie die übrigen mit SyncTypesListDisabled aus oder schalten Sie die Synchronisierung mit SyncDisabled ab. Lassen Sie mit BrowserSignin und RestrictSigninToPattern nur Geschäftskonten zu. Prüfen Sie Personalisierungs-, Einkaufs- und KI-Funktionen mit dem Datenschutzverantwortlichen. Ziel sind eine schriftliche Entscheidung je Datentyp und ein Pilotgerät, dessen edge://policy sie zeigt.',
    },
    'EDGE-08': {
      title: 'Proxy, Zertifikate und Websites mit Clientzertifikaten testen',
      guidance:
        'Testen Sie Edge mit dem Proxy oder der PAC-Datei jedes Standorts und lassen Sie die Edge-Updateendpunkte zu. Edge prüft Zertifikate selbst: Interne Zertifikate oder solche der TLS-Überprüfung können scheitern, obwohl Windows sie akzeptiert. Ersetzen Sie solche Zertifikate. Öffnen Sie jede Website mit Clientzertifikaten oder integrierter Anmeldung und legen Sie AutoSelectCertificateForUrls und AuthServerAllowlist fest, wo Benutzer sonst Abfragen sähen.',
    },
    'EDGE-09': {
      title: 'Internet Explorer-Verknüpfungen und fest codierte Abhängigkeiten entfernen',
      guidance:
        'Die Desktop-App Internet Explorer 11 ist eingestellt und in Windows 11 nicht enthalten. Durchsuchen Sie Verknüpfungen, Skripts, Portale und Office-Dateien nach iexplore.exe und nach Code, der InternetExplorer.Application automatisiert. Leiten Sie Verknüpfungen auf Edge um und nehmen Sie die Websites in die Websiteliste auf. ActiveX funktioniert nur im Internet Explorer-Modus: Vereinbaren Sie mit allen Verantwortlichen ein Ablösedatum.',
    },
    'EDGE-10': {
      title: 'Über Copilot und andere KI-Funktionen in Edge entscheiden',
      guidance:
        'Listen Sie die KI-Funktionen der installierten Version mit den Datenschutzverantwortlichen auf und entscheiden Sie für jede, wer sie nutzen darf. Legen Sie die Richtlinien für Copilot, für den Zugriff auf Seiteninhalte und für Agents im Browser fest und blockieren Sie KI-Dienste für Privatpersonen, wo Arbeitsdaten nicht hingehören, mit Microsoft Purview oder Defender for Cloud Apps, falls vorhanden. Prüfen Sie mit jedem Release neue Richtlinien, denn diese Funktionen ändern sich schnell.',
    },
    'EDGE-11': {
      title: 'Arbeitsdaten in Edge auf nicht verwalteten Geräten schützen',
      guidance:
        'Verlangen Sie auf privaten Windows-Geräten mit bedingtem Zugriff und einer Intune-App-Schutzrichtlinie das Arbeitsprofil von Edge und begrenzen Sie dort Download, Kopieren und Drucken. Verwenden Sie App-Schutzrichtlinien auch für Edge unter iOS und Android. Entscheiden Sie, was auf nicht verwalteten Geräten gesperrt bleibt. Ziel ist ein Pilotbenutzer, der eine Datei auf einem privaten Computer öffnet und nicht außerhalb des Arbeitsprofils speichern kann.',
    },
  },
};
