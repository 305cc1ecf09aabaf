import type { CatalogText } from '../CatalogText';

export const teamsRooms: CatalogText['teams-rooms'] = {
  name: 'Teams Rooms',
  aliases: ['Microsoft Teams Rooms', 'MTR', 'Teams Rooms Pro'],
  areas: {
    accounts: 'Konten und Lizenzen',
    devices: 'Geräte',
    operation: 'Betrieb',
  },
  questions: {
    inScope: {
      question: 'Sind Teams Rooms im Umfang enthalten?',
      help: 'Besprechungsräume mit Teams-Ausstattung, Türschilder oder vorhandene Systeme, die teilnehmen sollen. GCC High und DoD haben es, mit Geräten, die für diese Cloud zertifiziert sind.',
    },
    platform: {
      question: 'Welche Art von Teams Rooms wird verwendet?',
      help: 'Android umfasst auch Türschilder und Displays. Wählen Sie „Beide“, wenn Räume sich unterscheiden.',
      options: {
        windows: 'Windows',
        android: 'Android',
        both: 'Beide',
      },
    },
    otherSystems: {
      question: 'Sollen Raumsysteme anderer Anbieter an Teams-Besprechungen teilnehmen?',
      help: 'Zum Beispiel Systeme von Cisco, Poly oder Zoom, die in Gebrauch bleiben.',
    },
    conditionalAccess: {
      question: 'Gelten Richtlinien für bedingten Zugriff oder Konformität für alle Konten?',
      help: 'Ressourcenkonten von Räumen können keine Multi-Faktor-Aufforderung bestätigen.',
    },
  },
  items: {
    'TEAMSROOMS-01': {
      title: 'Räume auflisten, Ressourcenkonten und Lizenzen vorbereiten',
      guidance:
        'Listen Sie jeden Raum mit Größe, Ausstattung, Netzwerk und Betreuer auf. Jeder braucht ein Ressourcenkonto mit einem Postfach, das Besprechungen selbst annimmt, auf Wunsch auch externe, einem Kennwort ohne Ablauf und einer Teams Rooms-Lizenz. Basic deckt eine begrenzte Zahl von Räumen ab, Pro bietet Verwaltung und mehr Funktionen: Vergleichen Sie beide. Verkabelung, Bildschirme und Montage erledigen Sie oder Ihr Anbieter.',
    },
    'TEAMSROOMS-02': {
      title: 'Zertifizierte Ausstattung wählen und das Netzwerk in den Räumen vorbereiten',
      guidance:
        'Prüfen Sie jedes Gerät in der Liste zertifizierter Ausstattung samt Ende der Zertifizierung und bestellen Sie nach Raumgröße. Verwenden Sie Kabel in einem Netzwerk, das Teams-Medien über UDP 3478 bis 3481 ohne Proxy mit Anmeldung erreicht. Markieren Sie Medien und sehen Sie Strom- und Netzwerkdosen am Standort des Geräts vor. Testen Sie einen Raum jeder Größe, bevor Sie die übrigen bestellen.',
    },
    'TEAMSROOMS-03': {
      title: 'Windows-basierte Räume auf Windows 11 und die aktuelle App bringen',
      guidance:
        'Windows 10 wird seit Oktober 2025 nicht mehr unterstützt, und Räume, deren Hardware Windows 11 nicht ausführt, brauchen einen neuen Computer. Lassen Sie Räume Windows, App und Firmware selbst aktualisieren, in der Reihenfolge des Verwaltungsportals, und ergänzen Sie keine anderen Updaterichtlinien. Nehmen Sie sie aus Richtlinien für Bürocomputer heraus, die den Bildschirm sperren oder Konten umbenennen. Neue Räume lassen sich mit Windows Autopilot einrichten.',
    },
    'TEAMSROOMS-04': {
      title: 'Android-Räume, Türschilder und Telefone auf aktuelle Verwaltung umstellen',
      guidance:
        'Teams-Geräte mit Android wechseln vom Android-Geräteadministrator zur Verwaltung über Android Open Source Project (AOSP) in Intune: Erstellen Sie das Registrierungsprofil und nehmen Sie sie aus alten Richtlinien heraus, bevor die Firmware wechselt, sonst melden sie sich ab. Ihre Verwaltung ist 2026 vom Teams Admin Center in das Portal für die Teams Rooms Pro-Verwaltung umgezogen, importieren Sie dort Ihre Konfigurationsprofile. Aktualisieren Sie in Ringen und testen Sie Türschild, Videobar und Display.',
    },
    'TEAMSROOMS-05': {
      title: 'Raumkonten eigene Regeln für bedingten Zugriff geben',
      guidance:
        'Fassen Sie die Ressourcenkonten in einer Gruppe zusammen, nehmen Sie diese von Richtlinien mit Multi-Faktor-Authentifizierung oder Nutzungsbedingungen aus und schützen Sie sie stattdessen über Standort und konformes Gerät. Sperren Sie die Anmeldung mit diesen Konten überall sonst. Prüfen Sie Kennwortregeln und Anmeldehäufigkeit, denn ein Raum, der sich nachts abmeldet, verpasst die erste Besprechung. Testen Sie mit einem Raum je Plattform.',
    },
    'TEAMSROOMS-06': {
      title: 'Räume anderer Anbieter teilnehmen lassen',
      guidance:
        'Wählen Sie je System: direkte Gastteilnahme über WebRTC, ein Cloud Video Interop-Dienst eines zertifizierten Anbieters für SIP- und H.323-Systeme oder Ersatz. Interop braucht eigene Lizenzen und eine Richtlinie für die Organisatoren, die einladen dürfen. Testen Sie Kalender, Freigabe und Einwahl mit einem System jeder Art und halten Sie fest, welche Funktionen fehlen. Setzen Sie für Systeme ohne Support ein Enddatum.',
    },
    'TEAMSROOMS-07': {
      title: 'Festlegen, wer die Räume betreut und wie eine Besprechung aussieht',
      guidance:
        'Benennen Sie, wer jeden Morgen im Verwaltungsportal den Zustand der Räume liest und wer bei Defekten hingeht. Legen Sie Layout, Sprache und Hintergrund für alle fest sowie Regeln für Näherungs- und Gastteilnahme. Entscheiden Sie mit dem Datenschutz über Copilot, Aufzeichnung und Stimm- oder Gesichtserkennung und erklären Sie den Raum auf einer Seite neben dem Gerät. Reparaturen bleiben bei Ihnen oder Ihrem Anbieter: Was FastTrack begleitet, steht in der Dienstbeschreibung von FastTrack.',
    },
  },
};
