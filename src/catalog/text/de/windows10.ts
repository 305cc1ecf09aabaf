import type { CatalogText } from '../CatalogText';

export const windows10: CatalogText['windows10'] = {
  name: 'Windows',
  aliases: ['Windows 11', 'Windows 10', 'Windows 10 Enterprise', 'Win10'],
  areas: {
    readiness: 'Bestand und Hardware',
    compatibility: 'Kompatibilität',
    upgrade: 'Upgrade',
    servicing: 'Updates',
    identity: 'Einbindung und Registrierung',
  },
  questions: {
    inScope: {
      question: 'Ist die Bereitstellung von Windows im Umfang enthalten?',
      help: 'Der Umstieg von Clientgeräten auf Windows 11 oder deren Updates. Server zählen nicht.',
    },
    installedVersions: {
      question: 'Welche Windows-Versionen und -Editionen laufen heute, und auf wie vielen Geräten?',
      help: 'Zum Beispiel: Windows 10 22H2 Enterprise 1200, Windows 11 24H2 Pro 300. Entnehmen Sie die Zahlen Intune oder Configuration Manager.',
    },
    hardwareReady: {
      question: 'Erfüllen alle Geräte die Hardwareanforderungen von Windows 11?',
      help: 'TPM 2.0, UEFI mit sicherem Start (Secure Boot), ein Prozessor aus der Liste von Microsoft, 4 GB Arbeitsspeicher und 64 GB Speicherplatz.',
    },
    legacyFirmware: {
      question: 'Gibt es Geräte, die im Legacy-BIOS-Modus oder von einem MBR-Datenträger starten?',
      help: 'msinfo32 zeigt den BIOS-Modus. Die Datenträgerverwaltung zeigt den Partitionsstil des Datenträgers.',
    },
    upgradeMethod: {
      question: 'Mit welcher Methode kommen die meisten Geräte auf Windows 11?',
      help: 'Bei mehreren wählen Sie die für die meisten Geräte und notieren die anderen. GCC High und DoD haben kein Funktionsupdate über Intune und kein Windows Autopilot.',
      options: {
        taskSequence: 'Tasksequenz für direktes Upgrade',
        featureUpdate: 'Funktionsupdate über Intune',
        autopilot: 'Windows Autopilot',
        wipeAndLoad: 'Löschen und neu installieren',
      },
    },
    configurationManager: {
      question: 'In welchem Zustand ist Configuration Manager?',
      help: '„Current Branch“ bedeutet: eine Version, die Microsoft noch unterstützt. Die Konsole zeigt die Version unter „Info“.',
      options: {
        currentBranch: 'Unterstützter Current Branch',
        older: 'Ältere Version',
        notUsed: 'Nicht verwendet',
      },
    },
    criticalApplications: {
      question: 'Gibt es kritische Anwendungen oder Treiber, die unter Windows 11 noch nicht erprobt sind?',
      help: 'Denken Sie an Produktionsmaschinen, Medizingeräte, Etikettendrucker, Smartcardleser und ältere Branchenanwendungen.',
    },
    blockingAgents: {
      question: 'Stören Datenträgerverschlüsselung, Sicherheitsagents oder VPN-Clients ein direktes Upgrade?',
      help: 'Datenträgerverschlüsselung, die nicht von Microsoft stammt, zählt als Ja. Fragen Sie den Hersteller, welche Version die Windows-Zielversion unterstützt.',
    },
    updateServicing: {
      question: 'Wie werden Windows-Updates heute verteilt?',
      help: 'Wenn es mehrere Wege gibt, wählen Sie den für die meisten Geräte.',
      options: {
        windowsUpdate: 'Windows Update über Intune oder Autopatch',
        configurationManager: 'Configuration Manager',
        wsus: 'WSUS',
        thirdParty: 'Drittanbietertool',
        none: 'Nicht verwaltet',
      },
    },
    windows10Stays: {
      question: 'Bleiben während dieses Projekts Geräte auf Windows 10?',
      help: 'Zum Beispiel wegen Maschinen, Anwendungen oder Lieferzeiten. Auch Cloud-PCs und Geräte, die sich nur mit einem verbinden, zählen.',
    },
  },
  items: {
    'WINDOWS10-01': {
      title: 'Windows-Versionen erfassen und Geräte ohne Support finden',
      guidance:
        'Ermitteln Sie Version, Edition, Sprache und letzten Kontakt jedes Geräts aus Intune oder Configuration Manager. Windows 7, 8.1 und seit Oktober 2025 auch Windows 10 werden nicht mehr unterstützt, und für Windows 10 22H2 gibt es nur noch kostenpflichtige erweiterte Sicherheitsupdates, längstens bis Oktober 2028. Auch der Support für Windows 11-Versionen endet: nach 24 Monaten bei Pro und 36 bei Enterprise. Geben Sie jedem Gerät, dessen Support ausläuft, einen Termin und einen Weg.',
    },
    'WINDOWS10-02': {
      title: 'Hardware auf Eignung für Windows 11 prüfen und Ersatz bestellen',
      guidance:
        'Prüfen Sie TPM 2.0, UEFI mit sicherem Start, Prozessor, Arbeitsspeicher und Speicherplatz mit dem Bericht zur Windows 11-Bereitschaft in Intune oder mit Configuration Manager. Oft ist das TPM nur in der Firmware ausgeschaltet, sehen Sie zuerst dort nach. Ziel ist eine Liste der Geräte, die Sie behalten, reparieren und ersetzen, mit Budget und Liefertermin. Sichern Sie, was warten muss, mit erweiterten Sicherheitsupdates ab.',
    },
    'WINDOWS10-03': {
      title: 'Kritische Anwendungen und Treiber testen',
      guidance:
        'Listen Sie kritische Anwendungen und Treiber mit Verantwortlichem, Version und Aussage des Anbieters zur Windows-Zielversion auf. Testen Sie sie auf produktionsnahen Geräten, als Standardbenutzer angemeldet, mit aktuellen Treibern und aktueller Firmware. Ziel ist je eine Entscheidung: funktioniert, aktualisieren, ersetzen oder isolieren. Wenden Sie sich für Anwendungen, die scheitern, unter aka.ms/AppAssureRequest an App Assure: Es steht allen Kunden offen und hilft beim Reparieren, während Bestandsaufnahme und Tests bei Ihnen bleiben.',
    },
    'WINDOWS10-04': {
      title: 'Configuration Manager auf eine unterstützte Current Branch-Version bringen',
      guidance:
        'Aktuelle Windows 11-Versionen werden nur mit Current Branch-Versionen unterstützt, die selbst noch Support haben. Prüfen Sie Standortversion, Standortserver, SQL Server und Clients, und installieren Sie das Update aus der Konsole. Installieren Sie das Windows ADK und das Windows PE-Add-On passend zur Windows-Zielversion. FastTrack aktualisiert Configuration Manager selbst nicht, planen Sie die Arbeit also mit Ihrem eigenen Team oder einem Partner.',
    },
    'WINDOWS10-05': {
      title: 'Tasksequenz für das direkte Upgrade mit vorgeschalteten Prüfungen erstellen',
      guidance:
        'Lassen Sie die Tasksequenz freien Speicherplatz, Stromversorgung und ausstehende Neustarts prüfen und außerdem, ob die Sprache des Images zum Gerät passt. Führen Sie das Setup einige Tage vorher mit /Compat ScanOnly aus und beheben Sie, was es findet. Testen Sie das Rollback auf jedem Gerätemodell. Tasksequenzen auf Basis des Microsoft Deployment Toolkit müssen neu erstellt werden, weil es im Januar 2026 eingestellt wurde.',
    },
    'WINDOWS10-06': {
      title: 'Windows Autopilot vorbereiten',
      guidance:
        'Lassen Sie die Hardwarehashes neuer Geräte vom Lieferanten registrieren oder laden Sie sie für vorhandene Geräte selbst hoch. Weisen Sie ein Bereitstellungsprofil und eine Seite zum Registrierungsstatus zu, die nur auf die Apps wartet, die ein Benutzer bei der ersten Anmeldung braucht. Testen Sie jedes Gerätemodell in einem Netzwerk ohne Proxyanmeldung. Die Windows Autopilot-Gerätevorbereitung ist eine Alternative, die keinen Hardwarehash braucht.',
    },
    'WINDOWS10-07': {
      title: 'Verschlüsselung, Sicherheitsagents und VPN-Clients auf das Upgrade vorbereiten',
      guidance:
        'Das Windows-Setup hält BitLocker selbst an. Prüfen Sie vorher, ob der Wiederherstellungsschlüssel jedes Geräts in Entra ID oder Active Directory gespeichert ist. Für die Verschlüsselung eines Drittanbieters gilt das Verfahren des Herstellers, oft mit der Setupoption /ReflectDrivers. Aktualisieren Sie Sicherheitsagents und VPN-Clients auf Versionen, die das Ziel unterstützen, und testen Sie das Upgrade, während alle installiert sind.',
    },
    'WINDOWS10-08': {
      title: 'Datenträger auf GPT und Firmware auf UEFI mit sicherem Start umstellen',
      guidance:
        'Prüfen Sie jeden Datenträger mit mbr2gpt /validate, halten Sie BitLocker an und sichern Sie die Daten. Konvertieren Sie mit mbr2gpt /convert und stellen Sie die Firmware unmittelbar danach auf UEFI mit sicherem Start um, sonst startet das Gerät nicht. Geräte ohne UEFI müssen ersetzt werden.',
    },
    'WINDOWS10-09': {
      title: 'Updateringe, Fristen und Schutzmaßnahmen einrichten',
      guidance:
        'Verwenden Sie mindestens drei Ringe: IT, eine Stichprobe aller Fachbereiche, alle anderen. Legen Sie Zurückstellung, Frist und Karenzzeit für Qualitäts- und Funktionsupdates fest und fixieren Sie die Windows 11-Version, die Sie getestet haben. Lassen Sie Schutzmaßnahmen (Safeguard Holds) aktiv, denn sie halten Updates auf Geräten mit bekannten Problemen zurück. WSUS funktioniert weiterhin, wird aber nicht weiterentwickelt, planen Sie also den Umstieg auf Windows Update über Intune oder Autopatch.',
    },
    'WINDOWS10-10': {
      title: 'Bandbreite für Updates begrenzen',
      guidance:
        'Ein Funktionsupdate kann je Gerät mehrere GB umfassen. Legen Sie den Modus der Übermittlungsoptimierung und eine Gruppen-ID so fest, dass nur Geräte eines Standorts Inhalte teilen, und öffnen Sie zwischen ihnen TCP-Port 7680. Ergänzen Sie an großen Standorten mit langsamen Leitungen einen Connected Cache-Knoten oder bei Configuration Manager Peercache und einen Verteilungspunkt. Messen Sie im Pilotprojekt den Anteil, der von Peers kommt.',
    },
    'WINDOWS10-11': {
      title: 'Geräte auf Entra-Einbindung und automatische Registrierung vorbereiten',
      guidance:
        'Verwenden Sie die Entra-Einbindung für neue Geräte und die Hybrideinbindung für Geräte, die schon zur Domäne gehören, mit eingerichteter Gerätesynchronisierung und Dienstverbindungspunkt. Legen Sie den MDM-Benutzerbereich für die automatische Registrierung fest und prüfen Sie, ob Benutzer Lizenzen für Intune und Entra ID P1 haben. dsregcmd /status zeigt das Ergebnis auf einem Gerät. Entfernen Sie veraltete Geräteobjekte vor der Bereitstellung.',
    },
    'WINDOWS10-12': {
      title: 'Benutzerdaten sichern, bevor Geräte gelöscht werden',
      guidance:
        'Schalten Sie Wochen vor dem Löschen per Richtlinie das Verschieben bekannter Ordner nach OneDrive ein, damit Desktop, Dokumente und Bilder in der Cloud liegen. Ziel ist für jedes Gerät auf der Liste ein OneDrive-Synchronisierungsbericht ohne Fehler. Suchen Sie nach Daten außerhalb dieser Ordner: PST-Dateien, lokale Datenbanken, Browserdaten, Zertifikate. Löschen Sie ein Gerät erst, wenn sein Benutzer das bestätigt hat.',
    },
    'WINDOWS10-13': {
      title: 'Auf jedem Gerät die Zertifikate für den sicheren Start von 2023 prüfen',
      guidance:
        'Die Zertifikate für den sicheren Start von 2011 sind im Juni 2026 (Schlüssel und Startladeprogramme von Drittanbietern) und im Oktober 2026 (Windows-Start-Manager) abgelaufen. Geräte ohne die Zertifikate von 2023 starten weiter, erhalten aber keine Sicherheitskorrekturen für den Startvorgang mehr. Installieren Sie die aktuellen Windows-Updates und, wo die Zertifikate noch fehlen, das Firmwareupdate des Herstellers. Vergessen Sie virtuelle Computer, Ersatzgeräte und Geräte mit ausgeschaltetem sicherem Start nicht.',
    },
    'WINDOWS10-14': {
      title: 'Funktionsupdate mit Intune durchführen: Lizenzen, Bereitschaft, schrittweises Angebot',
      guidance:
        'Eine Richtlinie für Funktionsupdates setzt registrierte Geräte voraus, die erforderliche Diagnosedaten senden, und eine Lizenz, die sie enthält, zum Beispiel Microsoft 365 F3, E3, E5 oder Business Premium. Lesen Sie zuerst die Berichte zu Bereitschaft und Kompatibilität und beheben Sie, was sie zeigen. Legen Sie die Windows 11-Version fest und bieten Sie sie schrittweise an, zuerst dem Pilotring. Setzen Sie die Zurückstellung von Funktionsupdates in den Updateringen für diese Geräte auf 0, damit sich beide nicht widersprechen.',
    },
    'WINDOWS10-15': {
      title: 'Geräte, die auf Windows 10 bleiben, mit erweiterten Sicherheitsupdates absichern',
      guidance:
        'Zählen Sie die Geräte, die bleiben müssen, bringen Sie sie auf Windows 10 22H2, kaufen Sie für jedes erweiterte Sicherheitsupdates und prüfen Sie, ob diese aktiviert sind und ankommen. Sie werden jahresweise verkauft, höchstens bis Oktober 2028, wer später beginnt, zahlt auch die früheren Jahre, und Geräte, die sich mit einem Windows 365-Cloud-PC verbinden, sind über dessen Lizenz abgedeckt. Geben Sie jedem Gerät ein Enddatum und halten Sie es von kritischen Netzwerken fern.',
    },
  },
};
