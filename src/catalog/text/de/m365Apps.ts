import type { CatalogText } from '../CatalogText';

export const m365Apps: CatalogText['m365-apps'] = {
  name: 'Microsoft 365 Apps',
  aliases: [
    'Microsoft 365 Apps for enterprise',
    'Microsoft 365 Apps für Unternehmen',
    'M365 Apps',
    'Office 365 ProPlus',
    'Office 365 Pro Plus',
    'O365 ProPlus',
    'Office ProPlus',
    'Office Pro Plus',
    'OfficeProPlus',
    'ProPlus',
    'OPP',
    'O365PP',
    'M365A',
  ],
  areas: {
    readiness: 'Voraussetzungen',
    package: 'Installationspaket',
    updates: 'Updates und Inhalte',
    activation: 'Lizenzen und Aktivierung',
    policies: 'Richtlinien',
    rollout: 'Bereitstellung',
  },
  questions: {
    inScope: {
      question: 'Sind Microsoft 365 Apps im Umfang enthalten?',
      help: 'Die installierten Office-Anwendungen unter Windows und auf dem Mac. Mobile Apps und Office für das Web brauchen keine Bereitstellung.',
    },
    msiOffice: {
      question: 'Sind Office-Versionen installiert, die Windows Installer (MSI) verwenden?',
      help: 'Office 2016 und älter mit Volumenlizenz. Unter „Datei“ > „Konto“ fehlen bei ihnen die Updateoptionen. Zählen Sie Visio und Project mit.',
    },
    thirtyTwoBit: {
      question: 'Ist auf mindestens einem Gerät die 32-Bit-Version von Office installiert?',
      help: '„Datei“ > „Konto“ > „Info zu Word“ zeigt die Architektur. Auch eine Inventur mit Configuration Manager oder Intune enthält sie.',
    },
    criticalSolutions: {
      question: 'Hängen geschäftskritische Makros, COM-Add-Ins oder Access-Lösungen von Office ab?',
      help: 'Fragen Sie die Fachbereiche, zuerst den Finanzbereich. Antworten Sie mit Ja, wenn es welche gibt, auch wenn sie schon getestet wurden.',
    },
    visioOrProject: {
      question: 'Sind Desktopversionen von Visio oder Project installiert?',
      help: 'Jede Edition und Lizenz zählt. Notieren Sie Version und Installationstechnologie.',
    },
    deploymentTool: {
      question: 'Mit welchem Tool werden Microsoft 365 Apps installiert?',
      help: 'Wenn es mehrere sind, wählen Sie das, das die meisten Geräte erreicht. Selbstinstallation heißt, dass Benutzer über das Microsoft 365-Portal installieren.',
      options: {
        configurationManager: 'Configuration Manager',
        intune: 'Microsoft Intune',
        officeDeploymentTool: 'Office-Bereitstellungstool',
        selfInstall: 'Selbstinstallation durch Benutzer',
      },
    },
    updateChannel: {
      question: 'Welchen Updatekanal werden die meisten Geräte verwenden?',
      help: 'Der Pilotring und besondere Geräte können einen anderen verwenden.',
      options: {
        current: 'Aktueller Kanal',
        monthlyEnterprise: 'Monatlicher Enterprise-Kanal',
        semiAnnual: 'Halbjährlicher Enterprise-Kanal',
      },
    },
    languages: {
      question: 'Wie viele Anzeigesprachen werden gebraucht?',
      help: 'Zählen Sie die Sprachen der Menüs. Für Sprachen, die nur bei der Rechtschreibprüfung gebraucht werden, genügen Korrekturhilfen. Sie zählen nicht.',
    },
    sharedDevices: {
      question: 'Teilen sich Benutzer Geräte, oder arbeiten sie mit Remotedesktopdiensten oder virtuellen Desktops?',
      help: 'Schichtarbeitsplätze, Computer in Besprechungsräumen, Azure Virtual Desktop und gepoolte virtuelle Desktops zählen.',
    },
    regularInternet: {
      question: 'Erreicht jedes Gerät mindestens einmal in 30 Tagen das Internet?',
      help: 'Denken Sie an Labore, Schiffe, Fertigungslinien und Ersatznotebooks.',
    },
    diagnosticData: {
      question: 'Welche Stufe von Diagnosedaten darf Office an Microsoft senden?',
      help: 'Fragen Sie den Datenschutzbeauftragten und, falls vorhanden, den Betriebsrat. Fragen Sie gleichzeitig nach verbundenen Erfahrungen.',
      options: {
        required: 'Nur erforderliche Daten',
        optional: 'Erforderliche und optionale Daten',
        neither: 'Keine',
      },
    },
    includeTeams: {
      question: 'Soll der Teams-Client zusammen mit Microsoft 365 Apps installiert werden?',
      help: 'Antworten Sie mit Nein, wenn Teams gesondert bereitgestellt wird, später kommt oder nicht genutzt wird.',
    },
    outlook: {
      question: 'Welches Outlook für Windows wird heute verwendet?',
      help: 'Im neuen Outlook ist oben rechts der Schalter „Neues Outlook“ eingeschaltet. Wählen Sie „Beide“, wenn einige Benutzer schon gewechselt haben.',
      options: {
        classic: 'Klassisches Outlook',
        newOutlook: 'Neues Outlook',
        both: 'Beide',
      },
    },
    endedProducts: {
      question: 'Sind Publisher oder Office LTSC 2021 noch in Gebrauch?',
      help: 'Suchen Sie im Softwarebestand nach der Anwendung und auf Dateifreigaben nach Dateien mit der Endung .pub.',
    },
  },
  items: {
    'M365APPS-01': {
      title: 'Geräte auf die aktuellen Systemanforderungen bringen',
      guidance:
        'Vergleichen Sie den Bestand mit den Systemanforderungen: ein unterstütztes Windows 11 oder eine der drei neuesten macOS-Versionen, mit 4 GB Arbeitsspeicher. Windows 10 wird seit Oktober 2025 nicht mehr unterstützt, und die Apps erhalten dort noch bis Oktober 2028 Sicherheitsupdates, nach Version 2608 aber keine neuen Funktionen. Prüfen Sie das Supportende von Windows Server auf Terminalservern gesondert. Aktualisieren oder ersetzen Sie, was die Anforderungen nicht erfüllt.',
    },
    'M365APPS-02': {
      title: 'Add-Ins und Makros bewerten und Verantwortliche benennen',
      guidance:
        'Listen Sie geschäftskritische Makros, Add-Ins und Vorlagen mit je einem Verantwortlichen und einem Testfall auf und lassen Sie die Verantwortlichen mit der geplanten Architektur und dem geplanten Kanal testen. Ziel ist eine abgezeichnete Liste vor dem Pilotprojekt. Wenden Sie sich für Lösungen, die nicht mehr funktionieren, unter aka.ms/AppAssureRequest an App Assure: Es steht allen Kunden offen und hilft beim Reparieren, während Bestandsaufnahme und Tests bei Ihnen bleiben. Das Readiness Toolkit ist nicht mehr dokumentiert, verwenden Sie es nur dort, wo es noch installiert ist.',
    },
    'M365APPS-03': {
      title: 'Zwischen 64 Bit und 32 Bit entscheiden und von 32 Bit abhängige Lösungen anpassen',
      guidance:
        '64 Bit ist der Standard, und alle Office-Produkte auf einem Gerät müssen dieselbe Architektur haben. In 64-Bit-VBA brauchen Declare-Anweisungen PtrSafe und LongPtr. 32-Bit-COM-Add-Ins und -ActiveX-Steuerelemente werden nicht geladen und brauchen eine 64-Bit-Version. Behalten Sie 32 Bit nur, wo sich eine Lösung nicht ändern lässt, notieren Sie den Grund und stellen Sie die anderen Klick-und-Los-Installationen mit MigrateArch in der Konfigurationsdatei um.',
    },
    'M365APPS-04': {
      title: 'MSI-Versionen von Office bei der Installation entfernen',
      guidance:
        'Fügen Sie der Konfigurationsdatei RemoveMSI hinzu, um die MSI-Editionen von Office, Visio und Project 2007 bis 2016 zu deinstallieren, und MatchPreviousMSI, um deren Sprachen zu behalten. Ältere Klick-und-Los-Editionen brauchen stattdessen das Element Remove. Testen Sie einmal je alter Version, mit Outlook-Profil und Add-Ins, und suchen Sie nach Resten. Office 2016 und 2019 werden seit Oktober 2025 und Office LTSC 2021 seit Oktober 2026 nicht mehr unterstützt, behalten Sie sie also nicht neben den neuen Apps.',
    },
    'M365APPS-05': {
      title: 'Versionskonflikte mit Visio und Project auflösen',
      guidance:
        'Visio und Project müssen in Architektur und Updatekanal zu Microsoft 365 Apps passen, und volumenlizenzierte 2016-Editionen mit MSI können nicht neben Klick-und-Los bestehen bleiben. Ersetzen Sie sie durch die Abonnement-Apps oder durch eine unterstützte Volumenedition, die Klick-und-Los verwendet. Ziel ist eine Liste der Benutzer mit Lizenz, Edition und Zielpaket. Entfernen Sie Installationen, die niemand nutzt.',
    },
    'M365APPS-06': {
      title: 'Updatekanal und Pilotring auswählen',
      guidance:
        'Verwenden Sie den Aktuellen Kanal oder, für einen festen Termin im Monat, den Monatlichen Enterprise-Kanal. Der Halbjährliche Enterprise-Kanal erhält seit Juli 2026 dieselben Updates wie der Monatliche Enterprise-Kanal, er hält neue Funktionen also nicht mehr zurück. Nehmen Sie etwa 5 % der Geräte aus allen Fachbereichen in einen Ring auf, der zuerst aktualisiert wird. Legen Sie schriftlich fest, wer ein Update stoppt und wie.',
    },
    'M365APPS-07': {
      title: 'Anzeigesprachen, Korrekturhilfen und eine Ausweichsprache planen',
      guidance:
        'Listen Sie die Sprachen je Land auf und verwenden Sie in der Konfigurationsdatei MatchOS mit einer Ausweichsprache (Fallback), sodass ein Paket für alle Geräte genügt. Die erste Sprache bestimmt auch Verknüpfungen und QuickInfos, die sich später nur durch eine Neuinstallation ändern lassen. Installieren Sie nur Korrekturhilfen, wo in einer Sprache lediglich geschrieben wird. Laden Sie für eine lokale Quelle alle Sprachen herunter oder setzen Sie AllowCdnFallback auf TRUE.',
    },
    'M365APPS-08': {
      title: 'Installationskonfiguration erstellen und unter Änderungskontrolle stellen',
      guidance:
        'Erstellen Sie die Konfiguration im Office-Anpassungstool unter config.office.com oder im Assistenten von Configuration Manager: Architektur, Apps, Kanal, Sprachen, Entfernen alter Versionen. Führen Sie eine Basisdatei und wenige Varianten, mit Version, Verantwortlichem und Grund jeder Änderung. Testen Sie jede Änderung auf einem neu aufgesetzten Gerät und auf einem mit dem alten Office, bevor sie bei Benutzern ankommt.',
    },
    'M365APPS-09': {
      title: 'Configuration Manager auf Microsoft 365 Apps vorbereiten',
      guidance:
        'Configuration Manager muss in einer unterstützten Current Branch-Version vorliegen. Für den Installationsassistenten braucht die Konsole WebView2 und Zugriff auf config.office.com. Sollen Updates darüber laufen, wählen Sie im Softwareupdatepunkt das Produkt Microsoft 365 Apps aus und aktivieren Sie in den Clienteinstellungen die Verwaltung des Office-Client-Agents. Ziel ist eine Testsammlung, die ohne manuelle Schritte installiert und aktualisiert.',
    },
    'M365APPS-10': {
      title: 'Quelle für Installationsdateien und Updates festlegen',
      guidance:
        'Eine Erstinstallation umfasst mindestens 3 GB und etwa 450 MB je Sprache. Am wenigsten Aufwand macht das CDN mit Übermittlungsoptimierung, denn Peers teilen, was ein Gerät heruntergeladen hat. Bei Configuration Manager oder einer Netzwerkfreigabe greift sie nicht, schalten Sie in Configuration Manager daher den Peercache ein. Halten Sie Pakete schlank, messen Sie im Pilotprojekt einen kleinen Standort und strecken Sie die Bereitstellung, wo Leitungen langsam sind.',
    },
    'M365APPS-11': {
      title: 'Lizenzen zuweisen und den Weg zur Aktivierung sicherstellen',
      guidance:
        'Weisen Sie Lizenzen über Gruppen zu, mindestens 24 Stunden vor der Installation. Ein Benutzer kann fünf Computer, fünf Tablets und fünf Smartphones aktivieren. Jedes Gerät muss den Lizenzierungsdienst einmal in 30 Tagen erreichen, sonst zeigen und drucken die Apps Dokumente nur noch. Ermitteln Sie Geräte, die länger offline bleiben, und fragen Sie Ihr Account-Team nach erweitertem Offlinezugriff, der bei berechtigten Kunden bis zu sechs Monate abdeckt.',
    },
    'M365APPS-12': {
      title: 'Aktivierung gemeinsam genutzter Computer einschalten',
      guidance:
        'Setzen Sie SharedComputerLicensing auf gemeinsam genutzten Computern, Sitzungshosts und virtuellen Desktops in der Konfigurationsdatei oder per Richtlinie auf 1. Aktivierungen dort zählen nicht zum Limit des Benutzers. Jeder Benutzer braucht trotzdem eine Lizenz, die die Aktivierung gemeinsam genutzter Computer enthält. Verwenden Sie einmaliges Anmelden und lassen Sie das Lizenztoken mit dem Profil wandern, damit sich niemand in jeder Sitzung anmelden muss.',
    },
    'M365APPS-13': {
      title: 'Richtlinien für Datenschutz und Makros festlegen',
      guidance:
        'Einigen Sie sich über die Stufe der Diagnosedaten und über verbundene Erfahrungen, und stellen Sie beides vor dem ersten Start der Apps ein. Lassen Sie Makros in Dateien aus dem Internet blockiert, und signieren Sie die benötigten oder legen Sie sie an wenigen vertrauenswürdigen Orten ab. Wählen Sie einen Ort für Richtlinien: Cloudrichtlinie unter config.office.com, Intune oder Gruppenrichtlinie mit aktuellen ADMX-Dateien. Prüfen Sie das Ergebnis auf einem Pilotgerät.',
    },
    'M365APPS-14': {
      title: 'Teams in das Paket aufnehmen oder ausschließen',
      guidance:
        'Neuinstallationen bringen den Teams-Client mit, wenn die Lizenz Teams enthält. Im Offlinepaket fehlt der Client, Geräte brauchen also während der Installation Internetzugriff. Zum Ausschließen fügen Sie ExcludeApp mit der ID Teams hinzu, oder Sie schalten Teams in den Einstellungen von Intune oder Configuration Manager aus. Benutzer, die selbst installieren, erhalten ihn, sofern keine Richtlinie das verhindert.',
    },
    'M365APPS-15': {
      title: 'Pilotprojekt durchführen, Benutzer informieren und Verfolgung der aktiven Nutzung vereinbaren',
      guidance:
        'Führen Sie das Pilotprojekt mit Benutzern aus jedem Fachbereich über mindestens einen Updatezyklus durch und beheben Sie die Störungen, bevor jemand anderes die Apps erhält. Teilen Sie den Benutzern mit, was sich wann ändert und wer hilft. Vereinbaren Sie, wer nach der Bereitstellung wie oft den Nutzungsbericht zu Microsoft 365 Apps im Admin Center liest und wer Bereichen mit geringer Nutzung nachgeht. Halten Sie das mit dem Ziel schriftlich fest: 70 % oder mehr der berechtigten Benutzer, gehalten über zwei Monate.',
    },
    'M365APPS-16': {
      title: 'Entscheiden, wann Ihre Benutzer zum neuen Outlook wechseln',
      guidance:
        'Microsoft hat angekündigt, Unternehmensbenutzer ab dem 1. März 2027 auf das neue Outlook umzustellen, sofern der Administrator nicht widerspricht: Entscheiden Sie vorher, auch wenn Benutzer zunächst zurückwechseln können. Vergleichen Sie den Bedarf Ihrer Benutzer mit der Funktionsliste, vor allem COM-Add-Ins, PST-Dateien, freigegebene Postfächer, Offlinearbeit und Seriendruck. Legen Sie die Richtlinie fest, die den Wechsel zulässt oder verzögert oder den Schalter ausblendet, testen Sie mit jeder Abteilung und kündigen Sie den Termin an.',
    },
    'M365APPS-17': {
      title: 'Publisher und Office LTSC 2021 ablösen',
      guidance:
        'Der Support für Office LTSC 2021 endete im Oktober 2026, im selben Monat wurde Publisher eingestellt: Microsoft 365 öffnet dessen Dateien nicht mehr. Finden Sie die Abteilungen, die beides nutzen. Konvertieren Sie Publisher-Dateien in PDF oder Word, solange eine alte Installation noch funktioniert, und wählen Sie einen Nachfolger für neue. Ersetzen Sie Office LTSC 2021 durch Microsoft 365 Apps oder, wo Geräte kein Abonnement haben, durch eine unterstützte LTSC-Version.',
    },
  },
};
