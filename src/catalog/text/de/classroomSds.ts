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
      help: 'Verzeichnissynchronisierung bedeutet: Microsoft Entra Connect oder Cloud Sync aus Active Directory.',
      options: {
        directorySync: 'Verzeichnissynchronisierung',
        schoolDataSync: 'School Data Sync',
        other: 'Anderes Tool oder von Hand',
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
    severalSystems: {
      question: 'Verwenden die Schulen mehrere Schülerinformationssysteme?',
      help: 'Antworten Sie auch dann mit Ja, wenn nur eine Schule ein eigenes System hat, und notieren Sie Namen und Versionen.',
    },
  },
  items: {
    'CLASSROOMSDS-01': {
      title: 'Qualität des CSV-Exports aus dem Schülerinformationssystem prüfen',
      guidance:
        'CSV v2.1 braucht orgs, users und roles, für Kurse auch classes und enrollments. Prüfen Sie, ob die Spaltenüberschriften exakt stimmen, die Dateien in UTF-8 und ohne Zeilenumbrüche in Werten vorliegen und jede sourcedId eindeutig ist und nie wiederverwendet wird. Liefern Sie immer denselben Satz Dateien, denn fehlende Datensätze gelten als inaktiv. Beheben Sie Fehler im Quellsystem, nicht in den Dateien.',
    },
    'CLASSROOMSDS-02': {
      title: 'Schuldatensätze vorhandenen Konten zuordnen, ohne Duplikate',
      guidance:
        'Legen Sie eine Abgleichsregel für Personal und eine für Schüler fest, jeweils mit einem Feld, dessen Wert in den Schuldaten und in Microsoft Entra ID gleich ist, und vergleichen Sie damit den Export vor dem ersten Lauf. Ziel sind mehr als 98 % Treffer und eine Erklärung für den Rest. Lassen Sie „Nicht zugeordnete Benutzer erstellen“ ausgeschaltet, sonst erhalten Personen ein zweites Konto. Korrigieren Sie den Benutzerprinzipalnamen oder den Schuldatensatz, wo sie voneinander abweichen.',
    },
    'CLASSROOMSDS-03': {
      title: 'A1-, A3- oder A5-Lizenzen über Gruppen zuweisen',
      guidance:
        'Prüfen Sie, ob die Lizenzen für Schüler und für Lehrpersonal alle Personen im Export abdecken, mit einer Reserve für Neuzugänge. Weisen Sie sie über Gruppen für Schüler und Personal statt einzeln zu und achten Sie darauf, dass der Verwendungsstandort gesetzt bleibt. Ziel ist ein Gruppenbericht ohne Lizenzfehler. Stellen Sie sicher, dass School Data Sync und Teams unter den Serviceplänen der Lizenz nicht ausgeschaltet sind.',
    },
    'CLASSROOMSDS-04': {
      title: 'Festlegen, welche Schulen, Personen und Kurse synchronisiert werden',
      guidance:
        'Beginnen Sie mit einer Pilotschule und nehmen Sie die anderen danach über den Organisationsfilter hinzu. Listen Sie die Rollen, Jahrgangsstufen und Kurse auf, die jede Schule braucht, und lassen Sie weg, was niemand verwendet. Halten Sie fest, wer über eine neue Schule entscheidet und was sie liefern muss. Ziel ist eine Liste, die jede Schule bestätigt hat.',
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
    'CLASSROOMSDS-09': {
      title: 'Daten mehrerer Schülerinformationssysteme zusammenführen',
      guidance:
        'Prüfen Sie, ob jedes System für sich liefern kann oder ob die Daten vor dem Hochladen zusammengeführt werden müssen. Keine sourcedId darf in zwei Systemen vorkommen, vereinbaren Sie also je System ein Präfix. Klären Sie, was mit Personen geschieht, die an zwei Schulen lehren oder lernen. Liefern Sie alle Teile am selben Tag, denn fehlende Datensätze gelten als inaktiv.',
    },
    'CLASSROOMSDS-10': {
      title: 'Die OneRoster-Verbindung mit dem Hersteller testen',
      guidance:
        'Lassen Sie sich vom Hersteller Adresse, Anmeldedaten und Umfang der API geben und prüfen Sie, welche Version School Data Sync annimmt. Lesen Sie eine Schule gemeinsam ein und vergleichen Sie die Zahlen von Personen, Kursen und Belegungen mit dem Schülerinformationssystem. Vereinbaren Sie, wann sich Anmeldedaten ändern und wer wen informiert. Beheben Sie Fehler im Quellsystem.',
    },
    'CLASSROOMSDS-11': {
      title: 'School Data Sync Konten ohne Überraschungen anlegen lassen',
      guidance:
        'Legen Sie vor dem ersten Lauf das Format der Benutzernamen fest und was bei gleichen Namen, Sonderzeichen und Namensänderungen geschieht. Prüfen Sie Domäne, Verwendungsstandort und Lizenzgruppen neuer Konten und wie Schüler ihr erstes Kennwort erhalten. Führen Sie den Lauf mit der Pilotschule durch und sehen Sie sich einige neue Konten von Hand an. Entscheiden Sie, wer Konten ausgeschiedener Personen deaktiviert, denn die Synchronisierung löscht sie nicht.',
    },
    'CLASSROOMSDS-12': {
      title: 'Kontakte von Eltern und Erziehungsberechtigten vorbereiten',
      guidance:
        'Erziehungsberechtigte werden zu verknüpften Kontakten, nicht zu Konten, und die Datenschutzverantwortlichen müssen zustimmen, bevor etwas hochgeladen wird. Prüfen Sie, ob jeder Kontakt eine Beziehung und eine E-Mail-Adresse oder Telefonnummer hat und ob gesperrte Kontakte schon an der Quelle fehlen. Sagen Sie den Familien, wofür die Adressen dienen. Testen Sie mit den Erziehungsberechtigten einer Klasse.',
    },
  },
};
