import type { problems as en } from '../en/problems';

/** What stops an action, and how to go on. */
export const problems = {
  'problem.answerNotInList':
    '„{answer}“ in {cell} der Registerkarte „{sheet}“ ist keine Antwort auf {question}. Wählen Sie eine aus der Liste.',
  'problem.answerOfOtherKind':
    '„{answer}“ in {cell} der Registerkarte „{sheet}“ ist keine Antwort auf {question}. Möglich sind: {allowed}.',
  'problem.answerNotAllowed':
    '„{answer}“ in Zeile {line} der Antwortdatei ist keine Antwort auf {question}. Möglich sind: {allowed}.',
  'problem.answerRefused': '„{answer}“ ist keine Antwort auf {question}. Möglich sind: {allowed}.',
  'problem.answerContradiction':
    '{cell} der Registerkarte „{sheet}“ sagt zu {question} etwas anderes als {earlierCell} der Registerkarte „{earlierSheet}“. Behalten Sie nur eine der beiden Zeilen.',
  'problem.answerForUnknownQuestion':
    'Zeile {line} der Antwortdatei nennt „{question}“; diese Frage gibt es in der Arbeitsmappe nicht.',
  'problem.answersFileColumns': 'Die Antwortdatei hat keine Spalten ID und Antwort. Ihre erste Zeile muss sie nennen.',
  'problem.answersFileContradiction':
    'Zeile {line} der Antwortdatei sagt zu {question} etwas anderes als Zeile {earlier}. Behalten Sie nur eine davon.',
  'problem.answersFileDamaged':
    'Zeile {line} der Antwortdatei ist nicht lesbar: Ein Anführungszeichen ist nicht geschlossen.',
  'problem.answersFileTooLong':
    'Zeile {line} der Antwortdatei enthält einen Text, der länger ist als die 32.767 Zeichen, die in eine Zelle passen. Kürzen Sie ihn und versuchen Sie es erneut.',
  'problem.checklistMissing': 'Die Arbeitsmappe hat keine Checkliste. Richten Sie sie zuerst ein.',
  'problem.checklistSeveralTabs':
    'Mehrere Registerkarten enthalten eine Checkliste: {names}. Löschen Sie alle bis auf eine; benennen Sie in Kopien, die Sie behalten möchten, die Überschrift {header} um.',
  'problem.columnMissing':
    'Die Registerkarte „{sheet}“ hat keine Spalte „{header}“. Geben Sie der Spalte ihre Überschrift zurück und versuchen Sie es erneut.',
  'problem.noRoomForColumns':
    'Rechts neben der Tabelle auf der Registerkarte „{sheet}“ stehen andere Zellen. Machen Sie Platz für {count} Spalten und versuchen Sie es erneut.',
  'problem.noRoomForRows':
    'Unter der Tabelle auf der Registerkarte „{sheet}“ steht etwas. Halten Sie die Zeilen darunter frei und versuchen Sie es erneut.',
  'problem.questionnaireMissing': 'Die Arbeitsmappe hat keinen Fragebogen. Richten Sie sie zuerst ein.',
  'problem.questionnaireOfItemsMissing':
    'Die Checkliste enthält Punkte zu {service}, aber die Registerkarte mit dem Fragebogen fehlt. Holen Sie sie aus einer früheren Version der Arbeitsmappe zurück; wenn der Dienst nicht mehr zählt, löschen Sie seine Zeilen aus der Checkliste.',
  'problem.questionnaireSeveralTabs':
    'Mehrere Registerkarten enthalten den Fragebogen zu {service}: {names}. Löschen Sie alle bis auf eine; benennen Sie in Kopien, die Sie behalten möchten, die Überschrift {header} um.',
  'problem.questionRowMissing':
    'Die Registerkarte „{sheet}“ hat keine Zeile mit der ID {question}. Holen Sie die Zeile zurück, oder schreiben Sie {question} in die Spalte „{header}“ einer neuen Zeile unter den anderen, und antworten Sie erneut.',
  'problem.rowsMoved':
    'Gerade bearbeiten andere diese Zeilen und Spalten, deshalb wurde nichts geändert. Versuchen Sie es erneut.',
  'problem.settingInvalid':
    '„{value}“ in {cell} der Registerkarte „{sheet}“ ist kein Anteil über 0 % und höchstens 100 %.',
  'problem.settingNotInList': '„{value}“ in {cell} der Registerkarte „{sheet}“ steht nicht in der Liste.',
  'problem.windowInvalid':
    '„{value}“ in {cell} der Registerkarte „{sheet}“ ist keine Anzahl von Monaten zwischen 1 und 12.',
  'problem.settingNameInvalid':
    'Der definierte Name {name} enthält „{value}“, keinen Anteil über 0 % und höchstens 100 %. Korrigieren Sie ihn im Namens-Manager, oder löschen Sie den Namen.',
  'problem.settingNameNotInList':
    'Der definierte Name {name} enthält „{value}“, was nicht zur Auswahl steht. Korrigieren Sie ihn im Namens-Manager.',
  'problem.windowNameInvalid':
    'Der definierte Name {name} enthält „{value}“, keine Anzahl von Monaten zwischen 1 und 12. Korrigieren Sie ihn im Namens-Manager, oder löschen Sie den Namen.',
  'problem.editionLost':
    'Die Arbeitsmappe sagt nicht mehr, für welche Edition sie ist: Die Registerkarte „Start“ oder ihre Zelle für die Edition wurde gelöscht. Stellen Sie sie wieder her, oder lassen Sie den definierten Namen {name} auf eine Zelle mit der Edition verweisen.',
  'problem.languageLost':
    'Die Arbeitsmappe sagt nicht mehr, in welcher Sprache sie ist: Die Registerkarte „Start“ oder ihre Zelle für die Sprache wurde gelöscht. Stellen Sie sie wieder her, oder lassen Sie den definierten Namen {name} auf eine Zelle mit der Sprache verweisen.',
  'problem.cancelled': 'Abgebrochen. Es wurde nichts geschrieben.',
  'problem.fileEncoding':
    '„{file}“ ist kein UTF-8-Text. Speichern Sie die Datei in Excel als „CSV UTF-8“ und versuchen Sie es erneut.',
  'problem.formulaTooLong':
    'Die Formeln für die Registerkarte „{sheet}“ würden länger, als Excel erlaubt. Wählen Sie auf der Startseite ein kürzeres Zeitfenster, oder wandeln Sie als Text eingegebene Zahlen in Zahlen um.',
  'problem.sheetFiltered':
    'Ein Filter blendet Zeilen auf der Registerkarte „{sheet}“ aus. Heben Sie ihn auf und versuchen Sie es erneut.',
  'problem.sheetProtected':
    'Die Registerkarte „{sheet}“ ist geschützt. Heben Sie den Blattschutz auf und versuchen Sie es erneut.',
  'problem.textNotForCells':
    '„{start}…“ enthält ein Zeichen, das keine Arbeitsmappe speichern kann. Entfernen Sie es und versuchen Sie es erneut.',
  'problem.textTooLong':
    '„{start}…“ ist länger als die 32.767 Zeichen, die eine Zelle fasst. Kürzen Sie den Text und versuchen Sie es erneut.',
  'problem.tabNameTaken':
    'Es gibt schon eine Registerkarte „{sheet}“, die nicht zu dieser Checkliste gehört. Benennen Sie sie um und versuchen Sie es erneut.',
  'problem.usageAnswerInvalid':
    '„{value}“ wird nicht verstanden. Schreiben Sie einen Monat wie 2026-10, ein Jahr wie 2026 und den Beginn eines Geschäftsjahrs wie FY27=2026-07.',
  'problem.usageColumnUnclear':
    '{kind, select, blank {Spalte {column} der Registerkarte „{sheet}“ enthält Zahlen ohne Überschrift} other {„{header}“ (Spalte {column}) auf der Registerkarte „{sheet}“ wird nicht verstanden}}. Geben Sie an, welcher Monat es ist (wie {column}=2026-10) oder dass sie zu ignorieren ist; vorher wird niemand bewertet.',
  'problem.usageYearMissing':
    'Die Monate auf der Registerkarte „{sheet}“ haben kein Jahr, ab „{header}“ in {cell}. Geben Sie das Jahr des ersten Monats an oder schreiben Sie es in die Überschriften.',
  'problem.usageFiscalYear':
    'Die Monate auf der Registerkarte „{sheet}“ stehen unter Geschäftsjahren, ab „{header}“ in {cell}. Geben Sie an, wann eines davon beginnt, zum Beispiel FY27=2026-07.',
  'problem.usageBlockBelow':
    'Auf der Registerkarte „{sheet}“ steht weiter unten eine zweite Kopfzeile mit anderen Monaten, bei {cell}. Stellen Sie ihre Monate neben die anderen oder auf eine eigene Registerkarte.',
  'problem.usageTargetUnclear':
    '„{name}“ in {cell} der Registerkarte „{sheet}“ kann ein Kunde oder eine Zeile mit Zielwerten sein. Geben Sie an, was es ist.',
  'problem.usageCellUnclear': '„{value}“ unter „{header}“ in Zeile {line} der Datei ist keine ganze Zahl.',
  'problem.usageListSeveralMau':
    'Mehrere Spalten enthalten aktive Benutzer: {headers}. Geben Sie an, welche den Monat zählt.',
  'problem.usageListDates':
    '„{value}“ in Zeile {line} kann Tag und Monat oder Monat und Tag sein. Geben Sie an, was zuerst steht.',
  'problem.usageListParts':
    '{kind, select, parts {{customer} hat mehrere Zeilen für einen Monat (Zeilen {lines}), unterschieden durch {columns}. Geben Sie an, dass sie zu summieren sind, oder lassen Sie eine Zeile pro Monat.} other {{customer} hat mehrere Zeilen für einen Monat, die sich widersprechen (Zeilen {lines}). Berichtigen Sie sie und versuchen Sie es erneut.}}',
  'problem.usageMissing':
    'Keine Registerkarte hat eine Kundenspalte, eine Spalte mit Berechtigungen und Monatsspalten. Geben Sie Registerkarte und Spalten an; ein Monat lässt sich nennen, etwa C=2026-10.',
  'problem.usageGoesTo':
    'Das geht auf die Registerkarte „{sheet}“. Auch die Registerkarte „{names}“ hat Kunden: Wählen Sie sie, wenn diese gemeint sind.',
  'problem.usageTabUnfit':
    '{kind, select, months {Die Registerkarte „{sheet}“ hat keine Spalte für {names}. Fügen Sie sie dort ein, oder machen Sie aus den Kunden zuerst eine Tabelle.} service {Die Nutzung nennt Dienste, und die Registerkarte „{sheet}“ hat keine Spalte dafür. Fügen Sie eine hinzu, oder wählen Sie eine andere Registerkarte.} other {Die Registerkarte „{sheet}“ kann keine Benutzerzahlen aufnehmen: Nötig sind eine Spalte mit Berechtigungen und Monate mit Anzahlen. Wählen Sie eine andere Registerkarte.}}',
  'problem.usageNotChosen':
    'Die gewählten Spalten der Registerkarte „{sheet}“ ergeben keine Nutzungstabelle. Nötig sind eine Kundenspalte und Spalten, deren Überschriften Monate nennen; wo sie keine nennen, geben Sie die Monate an, etwa C=2026-10.',
  'problem.usageSeveralTabs':
    'Mehrere Registerkarten enthalten Nutzungsdaten: {names}. Geben Sie an, welche gemeint ist.',
  'problem.usageUnclearDates':
    '„{header}“ in {cell} der Registerkarte „{sheet}“ kann Tag und Monat oder Monat und Tag sein. Geben Sie an, was zuerst steht, oder schreiben Sie die Monate aus.',
  'problem.usageSeveralYears':
    'Auf der Registerkarte „{sheet}“ stehen unter einem Jahr Dezember und Januar nebeneinander, ab {cell}. Schreiben Sie das Jahr in die Überschrift jedes Monats.',
  'problem.usageUnclearBlocks':
    'Die Registerkarte „{sheet}“ hat denselben Monat in mehreren Spalten, zum Beispiel {cells}. Geben Sie an, welche Spalten die monatlich aktiven Benutzer enthalten.',
  'problem.usageNoEntitlements':
    'Die Registerkarte „{sheet}“ hat Kunden und Monate, aber keine Spalte mit Berechtigungen. Geben Sie an, welche Spalte die Berechtigungen enthält, oder schreiben Sie % in die Überschriften der Monate, wenn dort Prozentwerte stehen.',
  'problem.usageInRows':
    'Die Registerkarte „{sheet}“ hat eine Zeile je Kunde und Monat. Wandeln Sie sie zuerst in die Registerkarte MAU um.',
  'problem.usageMonthUnknown':
    'Die Spalte „{header}“ ({cell}) der Registerkarte „{sheet}“ nennt einen Monat, wird aber nicht verstanden und daher nicht gezählt. Schreiben Sie ihre Überschrift wie die der anderen Monate.',
  'problem.usageNameless':
    'Auf der Registerkarte „{sheet}“ werden Zeilen mit Zahlen, aber ohne Kunden nicht bewertet: {count}, die erste in {cell}.',
  'problem.usageTotalsLeftOut': 'Ergebniszeilen werden nicht übernommen: {count}, die erste heißt „{name}“.',
  'problem.usageBelowTable':
    'Auf der Registerkarte „{sheet}“ werden Kunden unter der Tabelle nicht gezählt, der erste in {cell}. Erweitern Sie die Tabelle auf diese Zeilen und versuchen Sie es erneut.',
  'problem.usageBesideTable':
    '„{header}“ in {cell} der Registerkarte „{sheet}“ steht neben der Tabelle und wird nicht gezählt. Erweitern Sie die Tabelle auf diese Spalte und versuchen Sie es erneut.',
  'problem.columnUnknown':
    'Die Registerkarte „{sheet}“ hat keine Spalte „{column}“. Nennen Sie den Buchstaben oder die Überschrift.',
  'problem.tabUnknown': 'Es gibt keine Registerkarte „{name}“.',
  'problem.usageFileActivations':
    'Die Datei zählt Aktivierungen, keine aktiven Benutzer. Verwenden Sie den Bericht über aktive Benutzer nach Dienst.',
  'problem.usageFileCustomer':
    'Die Datei sagt nicht, um wessen Nutzung es geht. Tragen Sie den Kunden auf der Registerkarte Start ein.',
  'problem.usageFileDaily':
    'Die Datei zählt die aktiven Benutzer einzelner Tage, nicht eines Monats. Verwenden Sie den Bericht über aktive Benutzer nach Dienst für 30 Tage.',
  'problem.usageFileDamaged': 'Zeile {line} der Datei ist nicht lesbar: Ein Anführungszeichen ist nicht geschlossen.',
  'problem.usageFileDate': '„{date}“ in der Datei ist kein Datum wie 2026-10-31.',
  'problem.usageFileFields':
    'Zeile {line} der Datei hat mehr Werte als Spalten. Setzen Sie Zahlen mit Trennzeichen in Anführungszeichen.',
  'problem.usageFilePeriod': 'Die Datei umfasst {days} Tage, keinen Monat. Exportieren Sie den Bericht für 30 Tage.',
  'problem.usageFilePersons':
    'Die Datei listet einzelne Personen auf. Verwenden Sie stattdessen den Bericht über aktive Benutzer nach Dienst.',
  'problem.usageFileUnknown':
    'Die Datei ist kein bekannter Nutzungsbericht und hat keine Spalten für Kunde, Monat und aktive Benutzer.',
  'problem.usageLineUnclear': '„{value}“ in Zeile {line} der Datei ist weder ein Monat noch eine ganze Zahl.',
  'problem.usageRowUnclear':
    '„{value}“ in {cell} der Registerkarte „{sheet}“ ist weder ein Monat noch eine ganze Zahl.',
  'problem.usageConflict':
    '{customer} hat im {month} schon {present} ({cell} der Registerkarte „{sheet}“), nicht {value}. Korrigieren Sie einen der Werte und versuchen Sie es erneut.',
  'problem.usageFileConflict':
    '{customer} hat im {month} sowohl {present} als auch {value}. Entfernen Sie einen der Werte aus der Quelle und versuchen Sie es erneut.',
  'problem.usageMonthNotOver': 'Die Zahlen für {month} sind nicht endgültig: Der Monat ist noch nicht vorbei.',
  'problem.customerMissing': 'Geben Sie den Namen des Kunden ein.',
  'problem.alreadySetUp':
    'Die Arbeitsmappe ist schon eingerichtet; ihre Checkliste steht auf der Registerkarte „{sheet}“.',
  'problem.foreignConsent':
    'Die Checkliste auf der Registerkarte „{sheet}“ wurde nicht hier erstellt. {count, plural, one {# Zeile} other {# Zeilen}} davon würden ausgeblendet und zwei Spalten am rechten Ende hinzugefügt; stimmen Sie dem zuerst zu.',
  'problem.foreignUnclear':
    '{names}: Das ist anscheinend {role}, aber die Überschriften lassen Zweifel. Sehen Sie sich an, was gefunden wurde, und stimmen Sie zu, wenn es richtig ist.',
  'problem.groupUnknown': 'Keine Zeile der Checkliste gehört zu „{name}“. Ihre Gruppen sind: {names}.',
  'problem.rowsOfNoGroup':
    '{count, plural, one {# Zeile} other {# Zeilen}} der Registerkarte „{sheet}“ gehören zu keinem erkennbaren Dienst und zu keiner Kategorie und bleiben sichtbar: {rows}.',
  'problem.scopeAnswerUnclear':
    '„{value}“ in {cell} der Registerkarte „{sheet}“ ist weder Ja noch Nein und blendet daher nichts von {group} aus.',
  'problem.scopeByQuestions':
    'In dieser Arbeitsmappe entscheiden Fragen über den Umfang. Beantworten Sie die erste Frage zu {names} mit Nein.',
  'problem.scopeContradiction':
    '{cell} der Registerkarte „{sheet}“ sagt, dass {group} nicht im Umfang enthalten ist, {otherCell} der Registerkarte „{otherSheet}“ das Gegenteil. Berichtigen Sie eine der Zellen und versuchen Sie es erneut.',
  'problem.scopeHalfMarked':
    'In der Spalte „{header}“ der Registerkarte „{sheet}“ sind manche Zeilen markiert und andere leer. Schreiben Sie Nein, wo leer nicht im Umfang bedeutet, oder sagen Sie, was es bedeutet, und versuchen Sie es erneut.',
  'problem.scopeQuestionUnclear':
    '„{question}“ nennt keinen Dienst und keine Kategorie als Ganzes; die Antwort in {cell} der Registerkarte „{sheet}“ blendet daher nichts aus.',
  'problem.scopeSwitchContradicted':
    '{group} soll nicht im Umfang enthalten sein, aber {cell} der Registerkarte „{sheet}“ sagt das Gegenteil. Berichtigen Sie die Zelle und versuchen Sie es erneut.',
  'problem.scopeUnknown':
    'Nichts sagt, was in der Checkliste auf der Registerkarte „{sheet}“ nicht im Umfang enthalten ist. Fügen Sie eine Registerkarte mit den Überschriften Dienst und Im Umfang hinzu, mit Ja oder Nein für: {names}.',
  'problem.cellInEditMode':
    'Eine Zelle wird gerade bearbeitet. Drücken Sie in Excel die Eingabetaste und versuchen Sie es erneut.',
  'problem.accessDenied':
    'Excel lässt die Änderung nicht zu. Möglicherweise ist die Datei schreibgeschützt oder der Arbeitsmappenschutz aktiv.',
  'problem.tooLarge': 'Die Arbeitsmappe ist zu groß für einen Schritt.',
  'problem.undoGone':
    'Das lässt sich nicht mehr rückgängig machen: Nur die letzten zehn Aktionen dieses Bereichs sind gemerkt.',
  'problem.excelFailed':
    'Excel konnte das nicht zu Ende führen ({detail}). Was geschrieben wurde, bleibt; führen Sie es noch einmal aus, dann wird der Rest geschrieben.',
  'problem.othersEditing':
    'Andere verschieben, benennen oder löschen gerade etwas, das hierfür gebraucht wird. Führen Sie es gleich noch einmal aus: Dann wird erledigt, was noch fehlt.',

  'file.notAWorkbook': '„{file}“ ist keine Excel-Arbeitsmappe (.xlsx).',
  'file.encryptedWorkbook':
    '„{file}“ ist verschlüsselt. Speichern Sie die Datei ohne Kennwort und versuchen Sie es erneut.',
  'file.oldWorkbookFormat':
    '„{file}“ hat das alte Format von Excel 97–2003. Speichern Sie die Datei als .xlsx und versuchen Sie es erneut.',
  'file.damagedWorkbook': '„{file}“ ist beschädigt: Ein Teil der Arbeitsmappe fehlt oder ist nicht lesbar.',
  'file.tooLargeWorkbook':
    '„{file}“ ist zu groß, um gelesen zu werden. Löschen Sie, was nicht gebraucht wird, oder teilen Sie die Arbeitsmappe auf, und versuchen Sie es erneut.',
  'file.fileNotFound': 'Es gibt keine Datei „{file}“.',
  'file.fileUnreadable': '„{file}“ ist nicht lesbar.',
  'file.fileUnwritable': '„{file}“ kann nicht geschrieben werden.',
  'file.fileReadOnly': '„{file}“ ist schreibgeschützt. Erlauben Sie das Schreiben oder nennen Sie eine andere Datei.',
  'file.danglingLink': '„{file}“ ist eine Verknüpfung mit einer Datei, die es nicht gibt. Nennen Sie die Datei selbst.',
  'file.otherKind': '„{file}“ braucht die Endung dieser Art von Arbeitsmappe: .xlsm mit Makros, .xlsx ohne.',
} satisfies Record<keyof typeof en, string>;
