import type { CatalogText } from '../CatalogText';

export const mdatp: CatalogText['mdatp'] = {
  name: 'Defender for Endpoint',
  aliases: [
    'Microsoft Defender ATP',
    'MDATP',
    'Microsoft Defender Advanced Threat Protection',
    'Microsoft Defender for Endpoint',
    'Microsoft Defender für Endpunkt',
    'Defender für Endpunkt',
    'MDE',
    'Windows Defender ATP',
  ],
  areas: {
    prerequisites: 'Voraussetzungen',
    network: 'Netzwerk',
    onboarding: 'Onboarding',
    protection: 'Schutzeinstellungen',
    operations: 'Betrieb',
  },
  questions: {
    inScope: {
      question: 'Ist Defender for Endpoint im Umfang enthalten?',
      help: 'Antworten Sie mit Ja, wenn ein Onboarding von Geräten geplant ist, auch wenn es nur einen Teil betrifft.',
    },
    operatingSystems: {
      question: 'Für welche Betriebssysteme und Versionen ist das Onboarding geplant?',
      help: 'Nennen Sie sie mit Gerätezahlen, zum Beispiel Windows 11: 4000, macOS: 300, Windows Server 2019: 120. Das Inventar des Verwaltungstools zeigt sie.',
    },
    servers: {
      question: 'Ist das Onboarding von Servern geplant?',
      help: 'Server brauchen eigene Lizenzen. Physische und virtuelle Server zählen, lokal und in jeder Cloud.',
    },
    otherAntivirus: {
      question: 'Ist auf den Geräten ein anderes Antiviren- oder EDR-Produkt installiert?',
      help: 'Antworten Sie mit Ja, wenn mindestens eine Gruppe von Geräten oder Servern eines hat, auch wenn es entfernt wird.',
    },
    onboardingTool: {
      question: 'Mit welchem Tool erfolgt das Onboarding der meisten Geräte?',
      help: 'Wählen Sie das Tool für die meisten Geräte und notieren Sie die anderen. Server brauchen oft ein anderes Tool als Clients.',
      options: {
        intune: 'Microsoft Intune',
        configurationManager: 'Configuration Manager',
        groupPolicy: 'Gruppenrichtlinie',
        script: 'Skript oder anderes Tool',
      },
    },
    proxy: {
      question: 'Erreichen Geräte das Internet über einen Proxy oder eine TLS-Überprüfung?',
      help: 'Antworten Sie mit Ja, wenn mindestens ein Netzwerksegment betroffen ist. Für Server gelten oft strengere Regeln als für Clients.',
    },
    operationsTeam: {
      question: 'Wird ein Security Operations-Team die Warnungen bearbeiten?',
      help: 'Ein eigenes Team oder ein verwalteter Dienst zählt als Ja.',
    },
    siem: {
      question: 'Werden Warnungen an ein SIEM gesendet?',
      help: 'Zum Beispiel Microsoft Sentinel, Splunk oder QRadar.',
    },
    plan: {
      question: 'Welcher Plan von Defender for Endpoint ist lizenziert?',
      help: 'Plan 1 ist in Microsoft 365 E3 enthalten, Plan 2 in E5. Wählen Sie den Plan der meisten Geräte. FastTrack unterstützt Defender for Business nicht.',
      options: {
        plan1: 'Plan 1',
        plan2: 'Plan 2',
        business: 'Defender for Business',
      },
    },
  },
  items: {
    'MDATP-01': {
      title: 'Geräte auf unterstützte Betriebssysteme bringen',
      guidance:
        'Vergleichen Sie die Versionen Ihrer Geräte mit den unterstützten Systemen auf der Seite mit den Anforderungen und aktualisieren oder ersetzen Sie, was dort fehlt. Windows 10 wird seit Oktober 2025 nicht mehr unterstützt, planen Sie daher Windows 11. Das Onboarding eines Systems kann auch nach seinem Supportende noch gelingen, es erhält aber keine Patches, und Defender for Endpoint ersetzt diese nicht.',
    },
    'MDATP-02': {
      title: 'Dienst-URLs zulassen und den Proxy für das Systemkonto festlegen',
      guidance:
        'Der Sensor läuft als LocalSystem und nutzt WinHTTP, die Proxyeinstellungen des Benutzers gelten daher nicht. Verwenden Sie WPAD oder legen Sie per Richtlinie einen statischen Proxy fest, getrennt für den Sensor und für Microsoft Defender Antivirus. Lassen Sie die URLs der aktuellen Liste ohne Proxyauthentifizierung und ohne TLS-Überprüfung zu. Testen Sie in jedem Netzwerksegment ein Gerät mit der Defender for Endpoint-Clientanalyse.',
    },
    'MDATP-03': {
      title: 'Über Koexistenz mit dem anderen Antivirenprodukt oder dessen Entfernung entscheiden',
      guidance:
        'Entscheiden Sie je Gerätegruppe. Bleibt das andere Produkt, fügen Sie auf beiden Seiten Ausschlüsse hinzu und betreiben Microsoft Defender Antivirus im passiven Modus: Windows-Clients wechseln nach dem Onboarding selbst, Server brauchen vor dem Onboarding den Registrierungswert ForceDefenderPassiveMode. Fällt es weg, entfernen Sie es vollständig, denn Regeln zur Verringerung der Angriffsfläche wirken nur im aktiven Modus. Prüfen Sie AMRunningMode mit Get-MpComputerStatus.',
    },
    'MDATP-04': {
      title: 'Onboardingpaket und Pilotgruppe von Geräten vorbereiten',
      guidance:
        'Laden Sie das Paket für Ihr Tool im Defender-Portal unter „Einstellungen“ > „Endpunkte“ > „Onboarding“ herunter, oder verbinden Sie bei Intune die beiden Dienste und weisen Sie eine Richtlinie für Endpunkterkennung und -reaktion zu. Das lokale Skript ist für Tests auf bis zu 10 Geräten gedacht. Wählen Sie Pilotgeräte aller Betriebssysteme und Rollen. Ziel ist, dass das Inventar jedes davon als integriert anzeigt und der Erkennungstest eine Warnung auslöst.',
    },
    'MDATP-05': {
      title: 'Regeln zur Verringerung der Angriffsfläche im Überwachungsmodus starten',
      guidance:
        'Stellen Sie die Regeln auf den Pilotgeräten auf Überwachung und lesen Sie etwa 30 Tage lang den Bericht zur Verringerung der Angriffsfläche im Defender-Portal. Würde eine Regel Unternehmenssoftware blockieren, fügen Sie nur für diese Regel einen Ausschluss hinzu und halten den Verantwortlichen fest. Stellen Sie dann Regel für Regel und Gruppe für Gruppe auf Blockieren um. Die Regeln wirken unter Windows und erfordern Microsoft Defender Antivirus im aktiven Modus.',
    },
    'MDATP-06': {
      title: 'Manipulationsschutz, Cloudschutz und Updateringe aktivieren',
      guidance:
        'Aktivieren Sie den Manipulationsschutz für den gesamten Mandanten, damit lokale Änderungen Microsoft Defender Antivirus nicht ausschalten können. Aktivieren Sie per Richtlinie den von der Cloud bereitgestellten Schutz und die Übermittlung von Beispielen. Setzen Sie einige Geräte auf einen frühen Updatekanal und die meisten auf Current Channel (Broad). Verwalten Sie jede Einstellung mit nur einem Tool: Der Manipulationsschutz ignoriert Änderungen per Gruppenrichtlinie an den Einstellungen, die er schützt.',
    },
    'MDATP-07': {
      title: 'Rollen, Gerätegruppen, Weiterleitung von Warnungen und SIEM-Anbindung einrichten',
      guidance:
        'Vergeben Sie den Portalzugriff mit der einheitlichen rollenbasierten Zugriffssteuerung an Microsoft Entra-Gruppen und trennen Sie Lesen, Reagieren und Verwalten. Neuere Mandanten haben nur sie, andere erhalten sie von September 2026 bis Dezember 2026, etwa 30 Tage nach einem Hinweis im Portal: Prüfen Sie die übernommenen Rollen. Legen Sie Gerätegruppen nach Verantwortlichem und Kritikalität an. Leiten Sie Warnungen an die Bereitschaft, verbinden Sie ein SIEM über dessen Microsoft Defender XDR-Connector oder die Streaming-API und testen Sie den ganzen Weg mit einer simulierten Warnung.',
    },
    'MDATP-08': {
      title: 'Verantwortlichen und Zeitplan für gefundene Sicherheitsrisiken festlegen',
      guidance:
        'Befunde erscheinen bald nach dem Onboarding: Benennen Sie daher jetzt einen Verantwortlichen, der jede Woche die Sicherheitsempfehlungen prüft und Korrekturanforderungen an Intune oder das Ticketsystem sendet. Vereinbaren Sie Fristen nach Schweregrad, zum Beispiel 14 Tage für kritische Befunde. Vereinbaren Sie, wer Ausnahmen genehmigt, jede mit Grund und Enddatum. Ziel ist ein schriftlicher Ablauf, der an den Befunden der Pilotgeräte erprobt ist.',
    },
    'MDATP-09': {
      title: 'Server vorbereiten: Lizenzen, unterstützte Versionen, einheitlicher Agent',
      guidance:
        'Server brauchen eigene Lizenzen, zum Beispiel Defender for Servers, und oft ein anderes Tool für das Onboarding als Clients. Das Onboarding von Windows Server 2012 R2 ist noch möglich, es erhält aber seit Oktober 2026 keine Patches mehr: Ersetzen Sie es. Server mit Windows Server 2012 R2 oder 2016, die noch den Log Analytics-Agent (MMA) verwenden, müssen auf den einheitlichen Agent umgestellt werden. FastTrack hilft beim Onboarding von Servern nur, wenn Configuration Manager oder die Verwaltung der Sicherheitseinstellungen von Defender for Endpoint sie verwaltet.',
    },
  },
};
