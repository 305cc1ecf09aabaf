import type { CatalogText } from '../CatalogText';

export const classroomSds: CatalogText['classroom-sds'] = {
  name: 'School Data Sync',
  aliases: ['SDS', 'Classroom/SDS', 'Microsoft Classroom', 'EDU'],
  areas: {
    data: 'Quelldaten',
    identity: 'Benutzer und Lizenzen',
    classes: 'Kurse',
    operation: 'Betrieb',
  },
  questions: {
    inScope: {
      question: 'Ist School Data Sync im Umfang enthalten?',
      help: 'Nur für Microsoft 365 Education-Mandanten. Antworten Sie für alle anderen Organisationen mit Nein.',
    },
    studentSystem: {
      question: 'Welches Schülerinformationssystem enthält die Schuldaten?',
      help: 'Name, Version und Hosting. Nennen Sie alle Systeme, wenn Schulen verschiedene verwenden.',
    },
    exportFormat: {
      question: 'In welchem Format kommen die Daten zu School Data Sync?',
      help: 'Fragen Sie den Hersteller des Schülerinformationssystems, was es exportieren kann.',
      options: {
        csvVersion2: 'SDS CSV v2.1',
        csvVersion1: 'SDS CSV v1',
        oneRoster: 'OneRoster-API',
      },
    },
    accountSource: {
      question: 'Wodurch werden die Konten von Schülern und Personal erstellt?',
      help: 'Verzeichnissynchronisierung bedeutet: Microsoft Entra Connect oder Cloudsynchronisierung aus Active Directory.',
      options: {
        directorySync: 'Verzeichnissynchronisierung',
        schoolDataSync: 'School Data Sync',
        other: 'Anderes Tool oder von Hand',
      },
    },
    matchField: {
      question: 'Welches Feld der Schuldaten identifiziert das Konto einer Person?',
      help: 'Sein Wert muss in den Schuldaten und in Microsoft Entra ID gleich sein. Gilt für Schüler und Personal Verschiedenes, antworten Sie für Schüler und notieren Sie das andere.',
      options: {
        username: 'Benutzername',
        email: 'E-Mail',
        activeDirectoryMatchId: 'Active Directory-Abgleichs-ID',
      },
    },
    guardians: {
      question: 'Sollen Kontakte von Eltern und Erziehungsberechtigten synchronisiert werden?',
      help: 'Nötig zum Beispiel für wöchentliche E-Mails zu Aufgaben und um Eltern aus Teams zu kontaktieren.',
    },
    classSpaces: {
      question: 'Was soll für jeden Kurs erstellt werden?',
      help: 'Jedes Kursteam hat eine Microsoft 365-Gruppe. Gruppen ohne Teams genügen für E-Mail, Dateien und Geräterichtlinien.',
      options: {
        teams: 'Kursteams',
        groups: 'Nur Gruppen',
        none: 'Nichts',
      },
    },
    yearStart: {
      question: 'Wann beginnt das nächste Schuljahr?',
      help: 'Der erste Unterrichtstag. Wenn er je nach Schule verschieden ist, geben Sie das früheste Datum ein.',
    },
  },
  items: {
    'CLASSROOMSDS-01': {
      title: 'Qualität des Exports aus dem Schülerinformationssystem prüfen',
      guidance:
        'CSV v2.1 braucht orgs, users und roles, für Kurse auch classes und enrollments. Prüfen Sie, ob die Spaltenüberschriften exakt stimmen, die Dateien in UTF-8 und ohne Zeilenumbrüche in Werten vorliegen und jede sourcedId eindeutig ist und nie wiederverwendet wird. Liefern Sie immer denselben Satz Dateien, denn fehlende Datensätze gelten als inaktiv. Testen Sie bei OneRoster die Verbindung zusammen mit dem Hersteller und beheben Sie Fehler immer im Quellsystem.',
    },
    'CLASSROOMSDS-02': {
      title: 'Schuldatensätze vorhandenen Konten zuordnen, ohne Duplikate',
      guidance:
        'Legen Sie eine Abgleichsregel für Personal und eine für Schüler fest und vergleichen Sie den Export vor dem ersten Lauf mit Microsoft Entra ID. Ziel sind mehr als 98 % Treffer und eine Erklärung für den Rest. Lassen Sie „Nicht zugeordnete Benutzer erstellen“ ausgeschaltet, wenn ein anderes Tool Konten erstellt, sonst erhalten Personen ein zweites Konto. Korrigieren Sie den Benutzerprinzipalnamen oder den Schuldatensatz, wo sie voneinander abweichen.',
    },
    'CLASSROOMSDS-03': {
      title: 'A1-, A3- oder A5-Lizenzen über Gruppen zuweisen',
      guidance:
        'Prüfen Sie, ob die Lizenzen für Schüler und für Lehrpersonal alle Personen im Export abdecken, mit einer Reserve für Neuzugänge. Weisen Sie sie über Gruppen für Schüler und Personal statt einzeln zu und achten Sie darauf, dass der Verwendungsstandort gesetzt bleibt. Ziel ist ein Gruppenbericht ohne Lizenzfehler. Stellen Sie sicher, dass School Data Sync und Teams unter den Serviceplänen der Lizenz nicht ausgeschaltet sind.',
    },
    'CLASSROOMSDS-04': {
      title: 'Festlegen, welche Schulen, Personen, Kurse und Erziehungsberechtigten synchronisiert werden',
      guidance:
        'Beginnen Sie mit einer Pilotschule und nehmen Sie die anderen danach über den Organisationsfilter hinzu. Listen Sie die Rollen, Jahrgangsstufen und Kurse auf, die jede Schule braucht, und lassen Sie weg, was niemand verwendet. Verwenden Schulen mehrere Schülerinformationssysteme, prüfen Sie, ob deren Daten vor dem Hochladen zusammengeführt werden müssen. Erziehungsberechtigte werden zu verknüpften Kontakten, nicht zu Konten, und der Datenschutzbeauftragte muss zustimmen.',
    },
    'CLASSROOMSDS-05': {
      title: 'Kursteams oder Gruppen planen: Namen, Besitzer, früher Zugriff',
      guidance:
        'Einigen Sie sich auf Namen, die Fach, Klasse und Jahr zeigen, und darauf, ob Lehrkräfte sie ändern dürfen. Lehrkräfte erhalten ein neues Kursteam zuerst und bereiten es vor. Schüler sehen es erst, nachdem die Lehrkraft „Aktivieren“ gewählt hat, kündigen Sie also einen Termin an. Prüfen Sie, ob jeder Kurs im Export eine Lehrkraft hat, und suchen Sie vor dem ersten Lauf nach Teams, die Lehrkräfte für denselben Kurs von Hand erstellt haben.',
    },
    'CLASSROOMSDS-06': {
      title: 'Ende des Schuljahres und Jahreswechsel planen',
      guidance:
        'Prüfen Sie etwa drei Wochen vor Ende des Schuljahres das Enddatum der Synchronisierung. Führen Sie nach Schuljahresende die Gruppenbereinigung aus, lassen Sie alte Kurse ablaufen oder archivieren Sie sie, und entfernen Sie Konten ausgeschiedener Personen. Warten Sie, bis das Schülerinformationssystem seinen eigenen Jahreswechsel abgeschlossen hat, und starten Sie dann in School Data Sync den Übergang ins neue Jahr. Schließen Sie einen Test mit einer Schule mindestens zwei Wochen vor Unterrichtsbeginn ab.',
    },
    'CLASSROOMSDS-07': {
      title: 'Teams-Richtlinien zum Schutz der Schüler festlegen',
      guidance:
        'Machen Sie die strengen Schülerrichtlinien zum globalen Standard und weisen Sie dem Personal weiter gefasste über Gruppen zu, damit auch ein vergessenes Konto geschützt ist. Entscheiden Sie über privaten oder überwachten Chat, Wartebereich und Aufzeichnung, den Kontakt mit Gästen und anderen Organisationen und darüber, wer Besprechungen starten darf. Der Education-Richtlinien-Assistent im Teams Admin Center ist ein guter Einstieg. Testen Sie mit einem Schülerkonto.',
    },
    'CLASSROOMSDS-08': {
      title: 'Verantwortlichen für Synchronisierungsfehler benennen und Überwachung der Läufe vereinbaren',
      guidance:
        'School Data Sync läuft standardmäßig zweimal am Tag und zeigt die letzten 14 Läufe unter „Synchronisierungsintegrität“. Bei einem Fehler entfällt der ganze Datensatz, bei einer Warnung nur der Wert. Benennen Sie eine Person in der IT und je Schule eine Kontaktperson, die das Schülerinformationssystem korrigiert. Vereinbaren Sie, dass die Person in der IT die Datei mit Fehlern und Warnungen in den ersten zwei Wochen nach jedem Lauf und danach wöchentlich herunterlädt und wer von nicht abgeschlossenen Läufen erfährt.',
    },
  },
};
