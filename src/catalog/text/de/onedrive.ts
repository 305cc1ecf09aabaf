import type { CatalogText } from '../CatalogText';

export const onedrive: CatalogText['onedrive'] = {
  name: 'OneDrive',
  aliases: [
    'OneDrive for Business',
    'OneDrive (work or school)',
    'OneDrive für Arbeit oder Schule',
    'Microsoft OneDrive',
    'OD4B',
    'ODB',
    'ODfB',
  ],
  areas: {
    deployment: 'Bereitstellung',
    migration: 'Migration',
    network: 'Netzwerk',
    governance: 'Freigabe und Aufbewahrung',
  },
  questions: {
    inScope: {
      question: 'Ist OneDrive im Umfang enthalten?',
      help: 'OneDrive für Arbeit oder Schule: die persönlichen Dateien der Benutzer. Dateien von Teams und Abteilungen gehören zu SharePoint Online.',
    },
    fileServers: {
      question: 'Werden Dateien aus Basisordnern oder Dateifreigaben nach OneDrive verschoben?',
      help: 'Suchen Sie nach Basisordnern in Active Directory und nach Netzlaufwerken. Dateien auf lokalen Datenträgern deckt das Verschieben bekannter Ordner ab.',
    },
    cloudStorage: {
      question: 'Aus welchem anderen Cloudspeicher werden Dateien nach OneDrive verschoben?',
      help: 'Wenn es mehrere sind, wählen Sie den mit den meisten Dateien und notieren Sie die anderen.',
      options: {
        googleDrive: 'Google Drive',
        box: 'Box',
        dropbox: 'Dropbox',
        other: 'Anderer Cloudspeicher',
        none: 'Keiner',
      },
    },
    volume: {
      question: 'Wie viele Gigabyte werden nach OneDrive verschoben?',
      help: 'Eine Schätzung genügt: belegter Speicher in der Quelle ohne das, was archiviert oder gelöscht wird. Geben Sie 0 ein, wenn nichts verschoben wird.',
    },
    fastTrackMigration: {
      question: 'Soll Microsoft FastTrack die Migration ausführen?',
      help: 'Antworten Sie mit Nein, wenn eigene Mitarbeiter oder ein Partner sie ausführen. Ob der Mandant berechtigt ist, hängt von seinen Lizenzen ab.',
    },
    knownFolderMove: {
      question: 'Sollen Desktop, Dokumente und Bilder nach OneDrive verschoben werden?',
      help: 'Das ist das Verschieben bekannter Ordner, in der Synchronisierungs-App auch Ordnersicherung genannt.',
    },
    folderRedirection: {
      question: 'Leitet eine Gruppenrichtlinie heute Desktop, Dokumente oder Bilder um?',
      help: 'Suchen Sie in der Gruppenrichtlinie unter „Benutzerkonfiguration“ nach „Ordnerumleitung“ oder führen Sie gpresult auf einem typischen Gerät aus.',
    },
    externalSharing: {
      question: 'Mit wem dürfen Benutzer Dateien in OneDrive höchstens teilen?',
      help: 'Die Stufen sind die des SharePoint Admin Centers unter „Richtlinien“ > „Teilen“.',
      options: {
        anyone: 'Jeder',
        newGuests: 'Neue und vorhandene Gäste',
        existingGuests: 'Vorhandene Gäste',
        nobody: 'Nur Personen in der Organisation',
      },
    },
    virtualDesktops: {
      question: 'Arbeiten Benutzer auf virtuellen Desktops oder gemeinsam genutzten Sitzungshosts?',
      help: 'Azure Virtual Desktop, Citrix, Omnissa Horizon oder Remotedesktopdienste, persistent oder nicht.',
    },
    macs: {
      question: 'Werden Macs OneDrive nutzen?',
      help: 'Firmeneigene und private Macs, die Arbeitsdateien synchronisieren.',
    },
  },
  items: {
    'ONEDRIVE-01': {
      title: 'Lizenzen zuweisen und jedes OneDrive vorab erstellen',
      guidance:
        'Prüfen Sie, ob sich jeder Benutzer anmelden kann und eine Lizenz hat, die SharePoint enthält. Ein OneDrive entsteht beim ersten Aufruf, für eine Migration ist das zu spät. Erstellen Sie es vorab mit Request-SPOPersonalSite, in Batches von weniger als 200 Benutzern, und planen Sie bei großen Mengen mehrere Tage ein. Legen Sie in einem Multi-Geo-Mandanten zuerst den bevorzugten Datenspeicherort des Benutzers fest.',
    },
    'ONEDRIVE-02': {
      title: 'OneDrive-Synchronisierungs-App pro Computer bereitstellen und Updatering wählen',
      guidance:
        'Prüfen Sie die Version der Synchronisierungs-App auf typischen Geräten: Vorinstallierte Exemplare sind oft alt und pro Benutzer installiert. Installieren Sie sie mit OneDriveSetup.exe /allusers pro Computer. Lassen Sie die meisten Geräte im Ring „Produktion“ und einige IT-Geräte im Ring „Insider“, und verwenden Sie „Verzögert“ nur, wo Sie Zeit für Tests brauchen. Entfernen Sie andere Synchronisierungstools, denn zwei Tools auf einem Ordner führen zu Konflikten.',
    },
    'ONEDRIVE-03': {
      title: 'Richtlinien für Anmeldung, Dateien bei Bedarf, Bandbreite und zulässige Mandanten festlegen',
      guidance:
        'Stellen Sie die OneDrive-Richtlinien mit Intune oder Gruppenrichtlinie bereit: automatische Anmeldung, Dateien bei Bedarf und Verwaltung der Uploadbandbreite. Die automatische Anmeldung setzt Geräte mit Microsoft Entra-Einbindung oder -Hybrideinbindung voraus. Lassen Sie die Synchronisierung nur für Ihre eigene Mandanten-ID zu und entscheiden Sie, ob persönliche Konten erlaubt bleiben. Ziel ist ein Pilotbenutzer, der sich bei Windows anmeldet und die Dateien ohne Nachfrage sieht.',
    },
    'ONEDRIVE-04': {
      title: 'Ordnerumleitung durch das Verschieben bekannter Ordner ersetzen',
      guidance:
        'Kopieren Sie den Inhalt der umgeleiteten Ordner mit dem Migrations-Manager nach OneDrive, deaktivieren Sie die Umleitung, ohne Dateien zurückzuverschieben, und wenden Sie erst danach das Verschieben bekannter Ordner auf diese Geräte an. Prüfen Sie im Pilotprojekt einen Benutzer mit großem Ordner und einen mit zwei Computern. Lassen Sie die alte Freigabe einige Wochen schreibgeschützt bestehen.',
    },
    'ONEDRIVE-05': {
      title: 'Quelle bereinigen: Namen, Pfade, Dateitypen, gesperrte Dateien',
      guidance:
        'Scannen Sie die Quelle vor dem ersten Batch: Dateien scheitern, wenn der Name Zeichen wie * : < > ? oder | enthält, der Pfad in der Cloud 400 Zeichen überschreitet oder die Datei größer als 250 GB ist. Benennen Sie um, kürzen Sie Ordnerbäume und archivieren Sie, was niemand öffnet. Suchen Sie PST-Dateien, Datenbanken und ständig geöffnete Dateien, und vereinbaren Sie mit deren Besitzern einen anderen Ort.',
    },
    'ONEDRIVE-06': {
      title: 'Migrationstool wählen und mit einem Pilotbatch erproben',
      guidance:
        'Verwenden Sie den Migrations-Manager für Dateifreigaben, Google Drive, Box und Dropbox sowie das SharePoint-Migrationstool für „Meine Websites“ von SharePoint Server. Fragen Sie, ob der Mandant für die Migration durch FastTrack berechtigt ist, und planen Sie andernfalls eigene Agents und Mitarbeiter. Verschieben Sie einen Pilotbatch, messen Sie die Gigabyte je Stunde und leiten Sie daraus die Termine ab. Planen Sie einen Hauptdurchlauf und einen inkrementellen Durchlauf zur Umstellung.',
    },
    'ONEDRIVE-07': {
      title: 'Benutzer und Berechtigungen zuordnen und Besitzer für verwaiste Daten finden',
      guidance:
        'Berechtigungen bleiben nur für Konten erhalten, die in Microsoft Entra ID vorhanden sind: Erstellen Sie eine Zuordnungsdatei von Quellkonten zu Benutzerprinzipalnamen und erproben Sie sie in einer Testmigration. Tools übernehmen Lesen, Schreiben und Vollzugriff, aber keine Verweigerungen und keine speziellen NTFS-Berechtigungen. Weisen Sie Daten ausgeschiedener Benutzer einer Führungskraft zu oder archivieren Sie sie. Verschieben Sie Ordner, die ein Team gemeinsam nutzt, nach SharePoint.',
    },
    'ONEDRIVE-08': {
      title: 'Netzwerk auf Synchronisierung und Uploads vorbereiten',
      guidance:
        'Nehmen Sie die SharePoint- und OneDrive-Adressen der Kategorie „Optimieren“ von TLS-Überprüfung und Proxyauthentifizierung aus und lassen Sie *.wns.windows.com für Änderungsbenachrichtigungen zu. Messen Sie eine Pilotgruppe und rechnen Sie hoch. Schalten Sie per Richtlinie die automatische Verwaltung der Uploadbandbreite ein oder begrenzen Sie die Uploadrate, wo die Bandbreite gering ist. Erste Uploads sollten je Standort in Wellen laufen.',
    },
    'ONEDRIVE-09': {
      title: 'Freigabestufen und Zugriff von nicht verwalteten Geräten festlegen',
      guidance:
        'OneDrive kann so offen wie SharePoint oder strenger sein, nie offener. Legen Sie die Stufe fest, machen Sie Links für bestimmte Personen zum Standard und lassen Sie Links für jeden ablaufen, wenn Sie sie zulassen. Gäste melden sich über Microsoft Entra B2B an, daher gelten auch die Einstellungen für externe Zusammenarbeit, und alte Links mit Einmalkennung müssen neu freigegeben werden. Blockieren oder begrenzen Sie den Zugriff von nicht verwalteten Geräten mit bedingtem Zugriff und testen Sie den Download im Browser.',
    },
    'ONEDRIVE-10': {
      title: 'Aufbewahrung, Wiederherstellung nach Ransomware und OneDrive ausgeschiedener Benutzer planen',
      guidance:
        'Nach dem Löschen eines Benutzers bleibt sein OneDrive standardmäßig 30 Tage erhalten. Legen Sie Ihre Frist im SharePoint Admin Center fest, benennen Sie einen sekundären Besitzer für Benutzer ohne Vorgesetzten und verwenden Sie Purview-Aufbewahrung für alles, was länger bleiben muss. Üben Sie die Dateiwiederherstellung, die bis zu 30 Tage zurückreicht. Ein OneDrive, das ohne Lizenz bleibt, kann archiviert werden: Überprüfen Sie daher die Liste der Konten ohne Lizenz.',
    },
    'ONEDRIVE-11': {
      title: 'Virtuelle Desktops auf die Synchronisierungs-App vorbereiten',
      guidance:
        'Persistente Desktops werden wie andere Geräte behandelt. Nicht persistente brauchen die pro Computer installierte Synchronisierungs-App, Dateien bei Bedarf, automatische Anmeldung und Profilcontainer, zum Beispiel FSLogix in einer aktuellen Version. Lassen Sie den Registrierungsschlüssel von OneDrive nicht mitwandern und öffnen Sie einen Container nicht in mehreren Sitzungen gleichzeitig. Wird die Plattform nicht unterstützt, lassen Sie Benutzer im Browser arbeiten.',
    },
    'ONEDRIVE-12': {
      title: 'Desktop, Dokumente und Bilder in Wellen nach OneDrive verschieben',
      guidance:
        'Verwenden Sie die Richtlinie für das automatische Verschieben bekannter Ordner zusammen mit der für die Aufforderung, die hilft, wenn das automatische Verschieben scheitert. Beginnen Sie mit höchstens 1.000 vorhandenen Geräten am Tag und 4.000 in der Woche, denn jedes Gerät lädt seine Dateien hoch. Suchen Sie vorher in diesen Ordnern nach PST-Dateien, Datenbanken und OneNote-Notizbüchern, die nicht in die Synchronisierung gehören. Lesen Sie nach jeder Welle den Bericht zur Synchronisierungsintegrität.',
    },
    'ONEDRIVE-13': {
      title: 'Macs auf die Synchronisierungs-App vorbereiten',
      guidance:
        'Installieren Sie die eigenständige OneDrive-App mit Intune oder einem anderen Verwaltungstool und legen Sie Mandant, Dateien bei Bedarf und Updates per Konfigurationsprofil fest. Das Verschieben bekannter Ordner umfasst auf Macs Schreibtisch und Dokumente: Schalten Sie dafür zuerst iCloud ab. Hintergrundobjekte und Dateizugriff müssen erlaubt werden, erteilen Sie dies per Profil. Testen Sie mit der ältesten und der neuesten macOS-Version, die Sie unterstützen.',
    },
  },
};
