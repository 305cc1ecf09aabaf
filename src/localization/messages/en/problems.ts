/** What stops an action, and how to go on. */
export const problems = {
  'problem.answerNotInList':
    '“{answer}” in {cell} of the tab “{sheet}” is not an answer to {question}. Choose one from the list.',
  'problem.answerOfOtherKind':
    '“{answer}” in {cell} of the tab “{sheet}” is not an answer to {question}. It takes: {allowed}.',
  'problem.answerNotAllowed':
    '“{answer}” in line {line} of the answers file is not an answer to {question}. It takes: {allowed}.',
  'problem.answerRefused': '“{answer}” is not an answer to {question}. It takes: {allowed}.',
  'problem.answerContradiction':
    '{cell} of the tab “{sheet}” says something else about {question} than {earlierCell} of the tab “{earlierSheet}”. Keep one of the two rows.',
  'problem.answerForUnknownQuestion':
    'Line {line} of the answers file names “{question}”, which is not a question of this workbook.',
  'problem.answersFileColumns': 'The answers file has no columns Id and Answer. Its first line must name them.',
  'problem.answersFileContradiction':
    'Line {line} of the answers file says something else about {question} than line {earlier}. Keep one of them.',
  'problem.answersFileDamaged': 'Line {line} of the answers file cannot be read: a quotation mark is not closed.',
  'problem.answersFileTooLong':
    'Line {line} of the answers file has a text longer than the 32,767 characters a cell holds. Shorten it and try again.',
  'problem.checklistMissing': 'The workbook has no checklist tab. Set the workbook up first.',
  'problem.checklistSeveralTabs':
    'Several tabs hold a checklist: {names}. Delete all but one; in copies you want to keep, rename the header {header}.',
  'problem.contentNewer':
    'This workbook has content {version}, and this version of the add-in has {ours}: nothing was rewritten, since rows it does not know would be lost. Close the pane and open it again to get the newest version, and try again.',
  'problem.cellsEdited':
    'On the tab “{sheet}” {count, plural, one {# cell of ours was edited and stays} other {# cells of ours were edited and stay}} as edited: {cells}. Choose to replace them if our texts are to stand there again.',
  'problem.columnMissing': 'The tab “{sheet}” has no column “{header}”. Give the column its header back and try again.',
  'problem.headersUnclear':
    'On the tab “{sheet}” some headers are not known. By what stands below them they are: {names}. Accept that when you generate the checklist, or give the columns these headers back.',
  'problem.headersTaken': 'On the tab “{sheet}” headers that are not known are taken for ours: {names}.',
  'problem.enteredLeftOut':
    '{count, plural, one {# entry of the other workbook has no row here and was left out: {ids}.} other {# entries of the other workbook have no row here and were left out: {ids}.}} Set up a workbook with those services if they are needed.',
  'problem.noRoomForColumns':
    'There are other cells to the right of the table on the tab “{sheet}”. Make room for {count} columns and try again.',
  'problem.noRoomForRows':
    'There is something below the table on the tab “{sheet}”. Keep the rows under it free and try again.',
  'problem.questionnaireMissing': 'The workbook has no questionnaire tab. Set the workbook up first.',
  'problem.questionnaireOfItemsMissing':
    'The checklist has items of {service}, but its questionnaire tab is missing. Add the service again below the questionnaires, which keeps its items, or bring the tab back from an earlier version of the workbook; if the service no longer counts, delete its rows from the checklist.',
  'problem.questionnaireSeveralTabs':
    'Several tabs hold the questionnaire of {service}: {names}. Delete all but one; in copies you want to keep, rename the header {header}.',
  'problem.itemRowMissing':
    'The tab “{sheet}” has no row any more with {item} in the column “{header}”. Generate the checklist: that brings the item back.',
  'problem.questionRowMissing':
    'The tab “{sheet}” has no row with the id {question}. Bring the row back, or write {question} into the column “{header}” of a new row below the others, and answer again.',
  'problem.rowsMoved': 'Others are editing these rows and columns at this moment, so nothing was changed. Try again.',
  'problem.settingInvalid': '“{value}” in {cell} of the tab “{sheet}” is not a share above 0 % and at most 100 %.',
  'problem.settingNotInList': '“{value}” in {cell} of the tab “{sheet}” is not a choice of the list.',
  'problem.windowInvalid': '“{value}” in {cell} of the tab “{sheet}” is not a number of months between 1 and 12.',
  'problem.settingNameInvalid':
    'The defined name {name} holds “{value}”, which is not a share above 0 % and at most 100 %. Correct it in the Name Manager, or delete the name.',
  'problem.settingNameNotInList':
    'The defined name {name} holds “{value}”, which is not one of the choices. Correct it in the Name Manager.',
  'problem.windowNameInvalid':
    'The defined name {name} holds “{value}”, which is not a number of months between 1 and 12. Correct it in the Name Manager, or delete the name.',
  'problem.editionUnknown':
    'The workbook does not say which edition it is for, and content differs. Say which: {editions}.',
  'problem.editionMixed':
    'The workbook is for {edition}, but the tab “{sheet}” has the text of another edition ({other}) for {count, plural, one {# item} other {# items}}, so nothing was changed. Say which edition is right: {editions}.',
  'problem.editionContradicted':
    '“{name}” in {cell} of the tab “{sheet}” is an address of a government cloud, but the workbook is for {edition}. Check the edition on the Start tab.',
  'problem.editionLost':
    'The workbook no longer says which edition it is for: the tab Start, or its cell for the edition, was deleted. Bring it back, or let the defined name {name} lead to a cell that holds the edition.',
  'problem.languageLost':
    'The workbook no longer says which language it is in: the tab Start, or its cell for the language, was deleted. Bring it back, or let the defined name {name} lead to a cell that holds the language.',
  'problem.cancelled': 'Cancelled. Nothing was written.',
  'problem.fileEncoding': '“{file}” is not UTF-8 text. Save it in Excel as “CSV UTF-8” and try again.',
  'problem.formulaTooLong':
    'The live formulas for the tab “{sheet}” would be longer than Excel allows. Choose a shorter growth window on the Start tab, or turn numbers entered as text into numbers.',
  'problem.sheetFiltered': 'A filter hides rows on the tab “{sheet}”. Clear the filter and try again.',
  'problem.sheetProtected': 'The tab “{sheet}” is protected. Unprotect it and try again.',
  'problem.textNotForCells': '“{start}…” has a character that no workbook can hold. Remove it and try again.',
  'problem.dueUnclear': '“{due}” is no day of the calendar. Choose the day the items are due.',
  'problem.textTooLong': '“{start}…” is longer than the 32,767 characters a cell holds. Shorten it and try again.',
  'problem.tabNameTaken': 'There is already a tab “{sheet}” that is not ours. Rename it and try again.',
  'problem.columnsMoved':
    'On the tab “{sheet}” columns were moved, renamed or deleted since they were chosen. Choose them again.',
  'problem.headerRowUnknown':
    'The tab “{sheet}” has no header in row {row}. Name a row with headers among its first 30.',
  'problem.checklistNotChosen':
    'No tab is recognised as a checklist. Say which tab is the checklist and where its header stands; look at: {names}.',
  'problem.mappingOfOwn':
    'The checklist on “{sheet}” is ours: its columns are known by their ids and need no mapping. Generate without one.',
  'problem.mappingIncomplete': '“{sheet}” is to be {role} and needs a column for “{field}”. Choose one.',
  'problem.columnUnknown': 'The tab “{sheet}” has no column “{column}”. Name it by its letter or its header.',
  'problem.tabUnknown': 'There is no tab “{name}”.',
  'problem.customerMissing': 'Enter the name of the customer.',
  'problem.alreadySetUp': 'The workbook is already set up; its checklist is on the tab “{sheet}”.',
  'problem.foreignConsent':
    'The checklist on the tab “{sheet}” was not made here. {count, plural, one {# row} other {# rows}} of it would be hidden and two columns added at its right end; accept that first.',
  'problem.foreignUnclear':
    '{names}: this looks like {role}, but the headers leave a doubt. Look at what was found, and accept it if it is right.',
  'problem.groupUnknown': 'No row of the checklist belongs to “{name}”. Its groups are: {names}.',
  'problem.rowsOfNoGroup':
    '{count, plural, one {# row} other {# rows}} of the tab “{sheet}” belong to no service or category that can be told, and stay visible: {rows}.',
  'problem.scopeAnswerUnclear':
    '“{value}” in {cell} of the tab “{sheet}” is neither yes nor no, so it hides nothing of {group}.',
  'problem.scopeByQuestions':
    'In this workbook questions decide what is in scope. Answer the first question of {names} with No.',
  'problem.scopeContradiction':
    '{cell} of the tab “{sheet}” says that {group} is out of scope, {otherCell} of the tab “{otherSheet}” that it is in scope. Correct one of them and try again.',
  'problem.scopeHalfMarked':
    'In the column “{header}” of the tab “{sheet}” some rows are marked and others blank. Write No where blank means out of scope, or say what it means, and try again.',
  'problem.scopeQuestionUnclear':
    '“{question}” names no service or category as a whole, so its answer in {cell} of the tab “{sheet}” hides nothing.',
  'problem.scopeSwitchContradicted':
    '{group} is to be out of scope, but {cell} of the tab “{sheet}” says that it is in scope. Correct that cell and try again.',
  'problem.scopeUnknown':
    'Nothing says what is out of scope for the checklist on the tab “{sheet}”. Add a tab with the headers Service and In scope and say Yes or No for each of: {names}.',
  'problem.cellInEditMode': 'A cell is being edited. Press Enter in Excel and try again.',
  'problem.accessDenied':
    'Excel does not allow the change. The workbook may be read-only or protected. Run it again once it is not: what was written stays, and the rest is written.',
  'problem.tooLarge': 'The workbook is too large for one step.',
  'problem.undoGone':
    'This can no longer be undone: this pane remembers its last ten actions, and none from before it took columns of its own out.',
  'problem.excelFailed':
    'Excel could not finish it ({detail}). What was written stays; run it again, and the rest is written.',
  'problem.planChanged':
    'The workbook has changed since this was planned, so nothing was written. Look at what would be done now, then go ahead.',
  'problem.listBesideChecklist':
    'On the tab “{sheet}” another list stands beside the checklist, at {cell}: whoever hides a row of one hides it for both. Move one of them to a tab of its own and try again.',
  'problem.nextStepsNotOnStart':
    '{kind, select, taken {The next steps are not told on the tab “{sheet}”, because something stands in {cell}. Clear {cell}, or insert a row below the title, and try again.} other {The next steps are not told on the tab “{sheet}”, because the tab is protected. Unprotect it and try again.}}',
  'problem.othersEditing':
    'Others are moving, renaming or deleting something this needs at this moment. Run it again in a moment: it then does what is still to be done.',

  'file.notAWorkbook': '“{file}” is not an Excel workbook (.xlsx).',
  'file.encryptedWorkbook': '“{file}” is encrypted. Save it without a password and try again.',
  'file.oldWorkbookFormat': '“{file}” has the old format of Excel 97–2003. Save it as .xlsx and try again.',
  'file.damagedWorkbook': '“{file}” is damaged: a part of the workbook is missing or cannot be read.',
  'file.tooLargeWorkbook':
    '“{file}” is too large to be read. Delete what is not needed or split it into several workbooks, and try again.',
  'file.fileNotFound': 'There is no file “{file}”.',
  'file.fileUnreadable': '“{file}” cannot be read.',
  'file.fileUnwritable': '“{file}” cannot be written.',
  'file.fileReadOnly': '“{file}” is read-only. Allow writing to it or name another file.',
  'file.danglingLink': '“{file}” is a link to a file that does not exist. Name the file itself.',
  'file.mappingInvalid': '“{file}” is no mapping as inspect prints it: {detail} is missing or wrong.',
  'file.otherKind': '“{file}” needs the extension of its kind of workbook: .xlsm with macros, .xlsx without.',
  'problem.listSeveralTabs':
    '{names} are all the same list of ours. Keep one of them: rename the header {header} on the others, or delete them.',
  'problem.taskUnknown': 'No task {task} applies to this customer: the Tasks tab has none with this id.',
  'problem.reviewToCome': '{day} is still to come. Record the customer’s confirmation once it was given.',
  'problem.talkToCome': 'The talk of {day} is still to come. Record its outcome once it has taken place.',
  'problem.taskNotSuggested':
    'Nothing in the workbook shows that task {task} can be completed. If it is done all the same, set its status on the Tasks tab.',
  'problem.skipReasonMissing': 'A task is skipped only where its topic is fully addressed: say why for task {task}.',
  'problem.taskSkippedWithoutReason':
    'Task {task} is skipped without a reason. Say in cell {cell} of tab “{sheet}” why its topic is fully addressed.',
  'problem.pilotRecommended':
    'Deploying Microsoft 365 Apps has begun (task 1247): a pilot is recommended first. Items that belong before it and are still open: {count}.',
  'problem.deploymentBeforeReview':
    'Deploying Microsoft 365 Apps has begun (task 1247) before the customer’s review of the checklist is complete (task 3190).',
  'problem.customerSeveralRows':
    'Several rows of tab “{sheet}” are about {customer}: {services}. Name the service as it stands there; a service that stands there twice has to be one row.',
  'problem.customerUnknown':
    'No row of tab “{sheet}” is about {customer}. Name the customer, and the service where there are several, as they stand there.',
  'problem.accelerationOtherService':
    'The action plan of the playbook is for Microsoft 365 Apps; {service} has its own accelerator (task SSE-5).',
} as const;
