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
  'problem.contentNewer':
    'Diese Arbeitsmappe hat den Inhalt {version}, diese Version des Add-Ins hat {ours}: Es wurde nichts geändert, weil Zeilen verloren gingen, die sie nicht kennt. Schließen und öffnen Sie den Bereich, um die neueste Version zu erhalten, und versuchen Sie es erneut.',
  'problem.cellsEdited':
    'Auf der Registerkarte „{sheet}“ {count, plural, one {wurde # unserer Zellen bearbeitet und bleibt} other {wurden # unserer Zellen bearbeitet und bleiben}} so: {cells}. Wählen Sie, dass sie ersetzt werden, wenn dort wieder unsere Texte stehen sollen.',
  'problem.columnMissing':
    'Die Registerkarte „{sheet}“ hat keine Spalte „{header}“. Geben Sie der Spalte ihre Überschrift zurück und versuchen Sie es erneut.',
  'problem.headersUnclear':
    'Auf der Registerkarte „{sheet}“ sind einige Überschriften unbekannt. Nach dem, was darunter steht, sind sie: {names}. Nehmen Sie das an, wenn Sie die Checkliste erstellen, oder geben Sie den Spalten diese Überschriften zurück.',
  'problem.headersTaken':
    'Auf der Registerkarte „{sheet}“ werden unbekannte Überschriften als unsere genommen: {names}.',
  'problem.enteredLeftOut':
    '{count, plural, one {# Eintrag der anderen Arbeitsmappe hat hier keine Zeile und wurde ausgelassen: {ids}.} other {# Einträge der anderen Arbeitsmappe haben hier keine Zeile und wurden ausgelassen: {ids}.}} Richten Sie eine Arbeitsmappe mit diesen Diensten ein, wenn sie gebraucht werden.',
  'problem.noRoomForColumns':
    'Rechts neben der Tabelle auf der Registerkarte „{sheet}“ stehen andere Zellen. Machen Sie Platz für {count} Spalten und versuchen Sie es erneut.',
  'problem.noRoomForRows':
    'Unter der Tabelle auf der Registerkarte „{sheet}“ steht etwas. Halten Sie die Zeilen darunter frei und versuchen Sie es erneut.',
  'problem.questionnaireMissing': 'Die Arbeitsmappe hat keinen Fragebogen. Richten Sie sie zuerst ein.',
  'problem.questionnaireOfItemsMissing':
    'Die Checkliste enthält Punkte zu {service}, aber die Registerkarte mit dem Fragebogen fehlt. Fügen Sie den Dienst unter den Fragebögen wieder hinzu, dann bleiben seine Punkte, oder holen Sie die Registerkarte aus einer früheren Version der Arbeitsmappe zurück; wenn der Dienst nicht mehr zählt, löschen Sie seine Zeilen aus der Checkliste.',
  'problem.questionnaireSeveralTabs':
    'Mehrere Registerkarten enthalten den Fragebogen zu {service}: {names}. Löschen Sie alle bis auf eine; benennen Sie in Kopien, die Sie behalten möchten, die Überschrift {header} um.',
  'problem.itemRowMissing':
    'Die Registerkarte „{sheet}“ hat keine Zeile mehr mit {item} in der Spalte „{header}“. Erstellen Sie die Checkliste neu: Das bringt den Punkt zurück.',
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
  'problem.editionUnknown':
    'Die Arbeitsmappe sagt nicht, für welche Edition sie ist, und der Inhalt unterscheidet sich. Geben Sie sie an: {editions}.',
  'problem.editionMixed':
    'Die Arbeitsmappe ist für {edition}, aber die Registerkarte „{sheet}“ hat bei {count, plural, one {# Punkt} other {# Punkten}} den Text einer anderen Edition ({other}); es wurde nichts geändert. Geben Sie an, welche Edition stimmt: {editions}.',
  'problem.editionContradicted':
    '„{name}“ in {cell} auf der Registerkarte „{sheet}“ ist eine Adresse einer Government-Cloud, die Arbeitsmappe ist aber für {edition}. Prüfen Sie die Edition auf der Registerkarte Start.',
  'problem.editionLost':
    'Die Arbeitsmappe sagt nicht mehr, für welche Edition sie ist: Die Registerkarte „Start“ oder ihre Zelle für die Edition wurde gelöscht. Stellen Sie sie wieder her, oder lassen Sie den definierten Namen {name} auf eine Zelle mit der Edition verweisen.',
  'problem.languageLost':
    'Die Arbeitsmappe sagt nicht mehr, in welcher Sprache sie ist: Die Registerkarte „Start“ oder ihre Zelle für die Sprache wurde gelöscht. Stellen Sie sie wieder her, oder lassen Sie den definierten Namen {name} auf eine Zelle mit der Sprache verweisen.',
  'problem.cancelled': 'Abgebrochen. Es wurde nichts geschrieben.',
  'problem.fileEncoding':
    '„{file}“ ist kein UTF-8-Text. Speichern Sie die Datei in Excel als „CSV UTF-8“ und versuchen Sie es erneut.',
  'problem.formulaTooLong':
    'Die Formeln für die Registerkarte „{sheet}“ würden länger, als Excel erlaubt. Wählen Sie auf der Registerkarte Start ein kürzeres Zeitfenster, oder wandeln Sie als Text eingegebene Zahlen in Zahlen um.',
  'problem.sheetFiltered':
    'Ein Filter blendet Zeilen auf der Registerkarte „{sheet}“ aus. Heben Sie ihn auf und versuchen Sie es erneut.',
  'problem.sheetProtected':
    'Die Registerkarte „{sheet}“ ist geschützt. Heben Sie den Blattschutz auf und versuchen Sie es erneut.',
  'problem.textNotForCells':
    '„{start}…“ enthält ein Zeichen, das keine Arbeitsmappe speichern kann. Entfernen Sie es und versuchen Sie es erneut.',
  'problem.dueUnclear': '„{due}“ ist kein Tag des Kalenders. Den Tag wählen, an dem die Punkte fällig sind.',
  'problem.textTooLong':
    '„{start}…“ ist länger als die 32.767 Zeichen, die eine Zelle fasst. Kürzen Sie den Text und versuchen Sie es erneut.',
  'problem.tabNameTaken':
    'Es gibt schon eine Registerkarte „{sheet}“, die nicht zu dieser Checkliste gehört. Benennen Sie sie um und versuchen Sie es erneut.',
  'problem.columnsMoved':
    'Auf dem Blatt „{sheet}“ wurden Spalten verschoben, umbenannt oder gelöscht, seit sie gewählt wurden. Wählen Sie sie neu.',
  'problem.headerRowUnknown':
    'Das Blatt „{sheet}“ hat in Zeile {row} keine Überschriften. Nennen Sie eine Zeile mit Überschriften unter den ersten 30.',
  'problem.checklistNotChosen':
    'Keine Registerkarte ist als Checkliste zu erkennen. Sagen Sie, welche die Checkliste ist und wo ihre Kopfzeile steht; sehen Sie hier nach: {names}.',
  'problem.mappingOfOwn':
    'Die Checkliste auf „{sheet}“ ist unsere: Ihre Spalten sind an den Ids zu erkennen und brauchen keine Zuordnung. Erstellen Sie sie ohne Zuordnung.',
  'problem.mappingIncomplete': '„{sheet}“ soll {role} sein und braucht eine Spalte für „{field}“. Wählen Sie eine aus.',
  'problem.columnUnknown':
    'Die Registerkarte „{sheet}“ hat keine Spalte „{column}“. Nennen Sie den Buchstaben oder die Überschrift.',
  'problem.tabUnknown': 'Es gibt keine Registerkarte „{name}“.',
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
    'Excel lässt die Änderung nicht zu. Möglicherweise ist die Datei schreibgeschützt oder der Arbeitsmappenschutz aktiv. Führen Sie es danach noch einmal aus: Was geschrieben wurde, bleibt, und der Rest wird geschrieben.',
  'problem.tooLarge': 'Die Arbeitsmappe ist zu groß für einen Schritt.',
  'problem.undoGone':
    'Das lässt sich nicht mehr rückgängig machen: Gemerkt sind die letzten zehn Aktionen dieses Bereichs, keine von vor dem Entfernen eigener Spalten.',
  'problem.excelFailed':
    'Excel konnte das nicht zu Ende führen ({detail}). Was geschrieben wurde, bleibt; führen Sie es noch einmal aus, dann wird der Rest geschrieben.',
  'problem.planChanged':
    'Die Arbeitsmappe hat sich seit der Planung geändert, deshalb wurde nichts geschrieben. Sehen Sie sich an, was jetzt getan würde, und führen Sie es dann aus.',
  'problem.listBesideChecklist':
    'Auf der Registerkarte „{sheet}“ steht bei {cell} eine weitere Liste neben der Checkliste: Wer eine Zeile der einen ausblendet, blendet sie für beide aus. Verschieben Sie eine davon auf eine eigene Registerkarte und versuchen Sie es erneut.',
  'problem.nextStepsNotOnStart':
    '{kind, select, taken {Die nächsten Schritte stehen nicht auf der Registerkarte „{sheet}“, weil in {cell} etwas steht. Leeren Sie {cell}, oder fügen Sie unter dem Titel eine Zeile ein, und versuchen Sie es erneut.} other {Die nächsten Schritte stehen nicht auf der Registerkarte „{sheet}“, weil die Registerkarte geschützt ist. Heben Sie den Schutz auf, und versuchen Sie es erneut.}}',
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
  'file.mappingInvalid': '„{file}“ ist keine Zuordnung, wie inspect sie ausgibt: {detail} fehlt oder ist falsch.',
  'file.otherKind': '„{file}“ braucht die Endung dieser Art von Arbeitsmappe: .xlsm mit Makros, .xlsx ohne.',
  'problem.listSeveralTabs':
    '{names} sind alle dieselbe Liste. Behalten Sie eine davon: Benennen Sie auf den anderen die Überschrift {header} um, oder löschen Sie sie.',
  'problem.taskUnknown':
    'Für diesen Kunden gilt keine Aufgabe {task}: Die Registerkarte Aufgaben hat keine mit dieser ID.',
  'problem.reviewToCome':
    'Der {day} steht noch bevor. Halten Sie die Bestätigung des Kunden fest, sobald sie gegeben ist.',
  'problem.talkToCome':
    'Das Gespräch am {day} steht noch bevor. Halten Sie das Ergebnis fest, sobald es stattgefunden hat.',
  'problem.taskNotSuggested':
    'Nichts in der Arbeitsmappe zeigt, dass Aufgabe {task} abgeschlossen werden kann. Ist sie trotzdem erledigt, setzen Sie ihren Status auf der Registerkarte Aufgaben.',
  'problem.skipReasonMissing':
    'Eine Aufgabe wird nur übersprungen, wenn ihr Thema vollständig behandelt ist: Nennen Sie den Grund für Aufgabe {task}.',
  'problem.taskSkippedWithoutReason':
    'Aufgabe {task} ist ohne Grund übersprungen. Schreiben Sie in {cell} der Registerkarte „{sheet}“, warum ihr Thema vollständig behandelt ist.',
  'problem.pilotRecommended':
    'Die Bereitstellung von Microsoft 365 Apps hat begonnen (Aufgabe 1247): Zuerst wird ein Pilotprojekt empfohlen. Noch offene Punkte davor: {count}.',
  'problem.deploymentBeforeReview':
    'Die Bereitstellung von Microsoft 365 Apps hat begonnen (Aufgabe 1247), bevor die Prüfung der Checkliste durch den Kunden abgeschlossen ist (Aufgabe 3190).',
  'problem.customerSeveralRows':
    'Mehrere Zeilen der Registerkarte „{sheet}“ handeln von {customer}: {services}. Nennen Sie den Dienst, wie er dort steht; ein Dienst, der dort zweimal steht, muss eine Zeile werden.',
  'problem.customerUnknown':
    'Keine Zeile der Registerkarte „{sheet}“ handelt von {customer}. Nennen Sie den Kunden, und bei mehreren auch den Dienst, wie sie dort stehen.',
  'problem.accelerationOtherService':
    'Der Maßnahmenplan des Playbooks gilt für Microsoft 365 Apps; {service} hat einen eigenen Beschleuniger (Aufgabe SSE-5).',
} satisfies Record<keyof typeof en, string>;
