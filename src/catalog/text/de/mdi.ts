import type { CatalogText } from '../CatalogText';

export const mdi: CatalogText['mdi'] = {
  name: 'Defender for Identity',
  aliases: ['Microsoft Defender for Identity', 'MDI', 'Azure ATP', 'Azure Advanced Threat Protection', 'AATP'],
  areas: {
    prerequisites: 'Voraussetzungen',
    sensors: 'Sensoren',
    operations: 'Betrieb',
  },
  questions: {
    inScope: {
      question: 'Ist Defender for Identity im Umfang enthalten?',
      help: 'Es überwacht Active Directory über Sensoren auf Domänencontrollern. In GCC High und DoD wird es angeboten.',
    },
    unifiedSensor: {
      question: 'Laufen alle Domänencontroller mit Windows Server 2019 oder höher und Defender for Endpoint?',
      help: 'Dann wird der Sensor im Portal aktiviert und nichts muss installiert werden.',
    },
    identityServers: {
      question: 'Sind Server für AD FS, AD CS oder Entra Connect in Gebrauch?',
      help: 'Zertifikatdienste und Verbund sind für Angreifer so wertvoll wie ein Domänencontroller.',
    },
    classicSensors: {
      question: 'Sind klassische Sensoren (Version 2) oder Advanced Threat Analytics in Gebrauch?',
      help: 'Siehe die Sensorliste im Defender-Portal unter Einstellungen > Identitäten und die alte ATA-Konsole.',
    },
  },
  items: {
    'MDI-01': {
      title: 'Domänencontroller vorbereiten: Kapazität, Überwachung, Netzwerk',
      guidance:
        'Führen Sie das Größenplanungstool und Test-MdiReadiness.ps1 aus und beheben Sie, was sie melden. Setzen Sie die Überwachungsrichtlinien per Gruppenrichtlinie, denn ohne diese Ereignisse erscheinen viele Warnungen nie. Sensoren müssen *.atp.azure.com über TCP 443 ohne TLS-Überprüfung erreichen, und virtuelle Domänencontroller brauchen ihren ganzen Arbeitsspeicher fest zugewiesen. FastTrack richtet keinen Proxy für Sensoren ein, klären Sie dies mit dem Netzwerkteam.',
    },
    'MDI-02': {
      title: 'Den einheitlichen Sensor auf den Domänencontrollern aktivieren',
      guidance:
        'Prüfen Sie, ob jeder Domänencontroller mit aktuellen Updates in Defender for Endpoint integriert ist. Aktivieren Sie einen im Defender-Portal, beobachten Sie einige Tage seinen Zustand und aktivieren Sie dann die übrigen oder die automatische Aktivierung. Ziel ist jeder Domänencontroller in der Liste, auch schreibgeschützte, ohne Integritätswarnungen. Vergleichen Sie die Funktionen mit dem klassischen Sensor, bevor Sie eine Erkennung zusagen.',
    },
    'MDI-03': {
      title: 'Den klassischen Sensor installieren, wo der einheitliche nicht läuft',
      guidance:
        'Erstellen Sie ein gruppenverwaltetes Dienstkonto, das die Domäne lesen kann, und lassen Sie die Domänencontroller es verwenden. Installieren Sie den Sensor auf einem Domänencontroller je Standort, beobachten Sie Prozessor und Arbeitsspeicher und fahren Sie dann mit den übrigen fort. Planen Sie für diese Domänencontroller neuere Windows Server-Versionen, damit der einheitliche Sensor folgen kann. FastTrack stellt keine eigenständigen Sensoren und keine anderen Verteilungstools bereit.',
    },
    'MDI-04': {
      title: 'Sensoren auf Server für AD FS, AD CS und Entra Connect bringen',
      guidance:
        'Listen Sie diese Server mit Version und Verantwortlichem auf und behandeln Sie sie ab jetzt wie Domänencontroller. Installieren Sie den Sensor, erteilen Sie seinem Konto die dokumentierten Rechte auf die AD FS- oder ADSync-Datenbank, was Ihre Aufgabe ist, und schalten Sie die nötige Überwachung ein. Prüfen Sie jeden Server auf der Statusseite und planen Sie das Entfernen ungenutzter Rollen.',
    },
    'MDI-05': {
      title: 'Von klassischen Sensoren oder ATA zum aktuellen Dienst wechseln',
      guidance:
        'Advanced Threat Analytics wird nicht mehr unterstützt: Installieren Sie zuerst die neuen Sensoren, vergleichen Sie zwei Wochen die Warnungen und entfernen Sie dann die ATA-Gateways. Stellen Sie klassische Sensoren Domänencontroller für Domänencontroller um, sobald der einheitliche die nötigen Funktionen hat. Betreiben Sie nie zwei Sensoren auf einem Server. Übernehmen Sie Ausschlüsse und vertrauliche Konten von Hand.',
    },
    'MDI-06': {
      title: 'Vertrauliche Konten markieren, Verantwortliche benennen und eine Warnung testen',
      guidance:
        'Markieren Sie Administratoren, Dienstkonten und wichtige Server als vertraulich und tragen Sie Ausschlüsse für Scanner mit Grund ein. Leiten Sie Integritäts- und Sicherheitswarnungen an die Bereitschaft, lesen Sie monatlich die Identitätsempfehlungen und geben Sie jeder einen Verantwortlichen. Testen Sie einmal, ob eine Warnung ankommt und das Deaktivieren eines Kontos aus dem Portal gelingt. FastTrack erläutert das Portal, Vorfälle untersuchen Sie selbst.',
    },
  },
};
