import type { CatalogText } from '../CatalogText';

export const windows365: CatalogText['windows365'] = {
  name: 'Windows 365',
  aliases: [
    'Windows 365 Enterprise',
    'Windows 365 Flex',
    'Windows 365 Frontline',
    'Windows 365 Government',
    'Cloud PC',
    'Cloud PCs',
  ],
  areas: {
    planning: 'Planung',
    network: 'Netzwerk und Einbindung',
    provisioning: 'Bereitstellung',
    access: 'Zugriff',
  },
  questions: {
    inScope: {
      question: 'Ist Windows 365 im Umfang enthalten?',
      help: 'Windows 365 Enterprise oder Flex, für GCC und GCC High Government. Fragen Sie für DoD das Account-Team. Nicht Windows 365 Business und nicht Azure Virtual Desktop.',
    },
    network: {
      question: 'Welches Netzwerk werden die Cloud-PCs nutzen?',
      help: 'Das von Microsoft gehostete Netzwerk verlangt nichts von Ihnen. Eine Azure-Netzwerkverbindung ist für Hybrideinbindung oder Zugriff auf Ihr eigenes Netzwerk nötig.',
      options: {
        microsoftHosted: 'Von Microsoft gehostetes Netzwerk',
        azureConnection: 'Azure-Netzwerkverbindung',
      },
    },
    customImage: {
      question: 'Wird ein benutzerdefiniertes Image gebraucht?',
      help: 'Antworten Sie mit Nein, wenn das Image aus dem Katalog und Apps aus Intune genügen.',
    },
    shifts: {
      question: 'Nutzen Personen einen Cloud-PC nur einen Teil des Tages, zum Beispiel in Schichten?',
      help: 'Dann kann Windows 365 Flex (früher Frontline) mit weniger Lizenzen auskommen.',
    },
    virtualDesktops: {
      question: 'Ersetzen Cloud-PCs virtuelle Desktops?',
      help: 'Azure Virtual Desktop, Citrix, Omnissa Horizon oder Remotedesktopdienste.',
    },
  },
  items: {
    'WINDOWS365-01': {
      title: 'Lizenzen und Größen nach Art der Benutzer wählen',
      guidance:
        'Beschreiben Sie jede Art von Benutzer mit Apps, Zeiten und Ort und wählen Sie nach den Empfehlungen von Microsoft eine Größe, zuerst die kleinere, denn sie lässt sich ändern. Benutzer brauchen auch Lizenzen für Windows Enterprise, Intune und Microsoft Entra ID P1. Weisen Sie Lizenzen über Gruppen zu. FastTrack begleitet Enterprise, Flex und Government, aber weder Windows 365 Business noch Azure Virtual Desktop.',
    },
    'WINDOWS365-02': {
      title: 'Das Azure-Netzwerk für die Cloud-PCs vorbereiten',
      guidance:
        'Sie stellen Abonnement, virtuelles Netzwerk in einer unterstützten Region mit genügend Adressen, Namensauflösung und den Weg zu Active Directory, falls Geräte ihm beitreten. Erstellen Sie die Azure-Netzwerkverbindung und beheben Sie, was ihre Prüfungen melden, bevor Lizenzen zugewiesen werden. Lassen Sie die Adressen von Windows 365 und Azure Virtual Desktop ohne TLS-Überprüfung zu. FastTrack begleitet die Verbindung, nicht virtuelle Netzwerke, VPN oder ExpressRoute.',
    },
    'WINDOWS365-03': {
      title: 'Bereitstellungsrichtlinien, Gruppen und Updates einrichten',
      guidance:
        'Erstellen Sie je Art von Benutzer eine Richtlinie mit Region, Image, Sprache und Microsoft Entra-Einbindung und weisen Sie sie einer Gruppe zu. Bereiten Sie Intune-Konfiguration, Apps und Updateringe für eine dynamische Gruppe von Cloud-PCs vor, bevor der erste entsteht. Stellen Sie Cloud-PCs für ein Pilotprojekt bereit, messen Sie, wie lange es dauert, bis ein Benutzer arbeiten kann, und üben Sie erneutes Bereitstellen, Größenänderung und Wiederherstellung. Verwalten Sie Cloud-PCs nicht mit Configuration Manager allein.',
    },
    'WINDOWS365-04': {
      title: 'Das benutzerdefinierte Image bauen und pflegen',
      guidance:
        'Halten Sie fest, warum das Katalogimage mit Intune-Apps nicht genügt, denn ein eigenes Image muss monatlich erneuert werden. Bauen Sie ein Image der Generation 2 ohne Agents der alten Plattform, generalisieren Sie es und laden Sie es in das Abonnement. Nehmen Sie aktuelle Microsoft 365 Apps und Teams mit Medienoptimierung auf und benennen Sie, wer erneuert und testet. Das Image bauen Sie selbst, FastTrack zeigt, wie es hinzugefügt wird.',
    },
    'WINDOWS365-05': {
      title: 'Zugriff absichern: bedingter Zugriff, einmaliges Anmelden, Umleitung',
      guidance:
        'Wenden Sie bedingten Zugriff auf Windows 365 und Azure Virtual Desktop gleichermaßen an, mit starker Authentifizierung und Regeln für nicht verwaltete Geräte. Schalten Sie einmaliges Anmelden in der Bereitstellungsrichtlinie ein. Entscheiden Sie je Gruppe über Zwischenablage, Laufwerke, Drucker und USB, standardmäßig aus, und lassen Sie Benötigtes zu. Testen Sie die Windows App auf jeder Art von Endgerät, an einer langsamen Leitung und mit einem Teams-Anruf.',
    },
    'WINDOWS365-06': {
      title: 'Flex-Cloud-PCs nach gleichzeitiger Nutzung planen',
      guidance:
        'Zählen Sie, wie viele Personen zur belebtesten Stunde zugleich angemeldet sind, mit Reserve für den Schichtwechsel, und wählen Sie je Gruppe den dedizierten oder gemeinsamen Modus. Im gemeinsamen Modus bleibt nach der Abmeldung nichts, Einstellungen und Dateien gehören also in OneDrive und die Synchronisierung der Benutzerumgebung. Prüfen Sie, was Benutzer sehen, wenn alle belegt sind, und lesen Sie anfangs wöchentlich den Auslastungsbericht.',
    },
    'WINDOWS365-07': {
      title: 'Von virtuellen Desktops nach Anwendungsgruppen umziehen',
      guidance:
        'FastTrack migriert keine virtuellen Computer, Images oder Profile, planen Sie also neue Cloud-PCs. Listen Sie die Anwendungen der alten Plattform mit Verantwortlichem, Lizenz und Weg zu ihren Servern auf und entscheiden Sie je Anwendung: installieren, veröffentlichen oder aufgeben. Verschieben Sie Daten zuerst nach OneDrive und fragen Sie App Assure zu Anwendungen, die nicht mehr funktionieren. Behalten Sie die alte Plattform zwei Monate nach der letzten Gruppe und kündigen Sie dann ihre Lizenzen.',
    },
  },
};
