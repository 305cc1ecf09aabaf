import type { MessageTexts } from '../Messages';
import { deUsage } from './usage/de';

export const de: MessageTexts = {
  ...deUsage,

  'start.title': 'Korrektur-Checkliste',
  'start.workbook': 'Arbeitsmappe',
  'start.customer': 'Kunde',
  'start.edition': 'Edition',
  'start.language': 'Sprache',
  'start.contentVersion': 'Inhaltsversion',
  'start.contentDate': 'Stand der Inhalte',
  'start.lastGenerated': 'Zuletzt erstellt',
  'start.limits': 'Monatliche aktive Nutzung',
  'start.healthyFrom': 'Stabil ab (Anteil der Berechtigungen)',
  'start.stalledUnder': 'Unterbrochen unter (Wachstum im Zeitraum)',
  'start.growthBasis': 'Wachstumsmaß',
  'start.growthPeriod': 'Bezugszeitraum des Wachstums',
  'start.growthWindow': 'Zeitraum in Monaten',
  'start.progress': 'Checkliste',
  'start.service': 'Dienst',
  'start.inScope': 'Im Umfang',
  'start.done': 'Abgeschlossen',
  'start.needsAnswer': 'Antwort fehlt',
  'start.outOfScope': 'Nicht im Umfang (ausgeblendet)',
  'start.health': 'Kunden',
  'start.count': 'Anzahl',
  'start.legend': 'Bedeutung',
  'start.legend.healthy': 'MAU erreicht den Schwellenwert',
  'start.legend.below': 'MAU unter dem Schwellenwert',
  'start.legend.stalled': 'MAU unter dem Schwellenwert, dazu zu geringes Wachstum oder ein Rückgang',
  'start.legend.checkData': 'Die Zeile lässt sich nicht bewerten; der Grund steht in ihrer Zelle',

  'answer.refusal.list': 'Wählen Sie eine Antwort aus der Liste.',
  'answer.refusal.number': 'Geben Sie eine Zahl ein, mindestens 0.',
  'answer.refusal.date': 'Geben Sie ein Datum ein.',
  'answer.kind.number': 'eine Zahl, mindestens 0',
  'answer.kind.date': 'ein Datum wie 2026-11-21',

  'why.always': 'Immer im Umfang enthalten',
  'why.answer': '{question}: {answer}',
  'why.open': '{question} ist nicht beantwortet',
  'why.serviceOut': '{service} ist nicht im Umfang enthalten ({question}: {answer})',

  'edition.unavailable':
    '{service} wird in {edition} nicht angeboten: Die Checkliste enthält keine Punkte dazu. Prüfen Sie das in der Dienstbeschreibung für US-Behörden.',
  'edition.differs':
    '{edition}: Abweichungen von der kommerziellen Edition bei {differing} von {count, plural, one {# Punkt} other {# Punkten}} zu {service}; Einzelheiten stehen in der Anleitung.',
  'edition.same': '{edition}: Für {service} sind keine Abweichungen von der kommerziellen Edition bekannt.',

  'format.listSeparator': ', ',
  'format.points': '{number} Prozentpunkte',
  'format.reasonSeparator': '; ',
  'format.percent': '{number} %',

  'health.healthy': '✓ Stabil',
  'health.below': '◐ Unter {threshold}',
  'health.stalled': '▼ Unterbrochen',
  'health.checkData': '⚠ Daten prüfen',
  'health.reason.stalled': 'SME kontaktieren',
  'health.reason.duplicateCustomer': 'Kunde steht in zwei Zeilen',
  'health.reason.noEntitlements': 'Berechtigungen fehlen',
  'health.reason.noValue': 'kein Wert',
  'health.reason.noRecentValue': 'kein Wert seit {month}',
  'health.reason.notANumber': 'keine Zahl',
  'health.reason.negativeNumber': 'negative Zahl',
  'health.reason.aboveEntitlements': 'mehr MAU als Berechtigungen',
  'health.reason.notEnoughHistory': 'zu wenige Monate',

  'problem.answerNotInList':
    '„{answer}“ in {cell} der Registerkarte „{sheet}“ ist keine Antwort auf {question}. Wählen Sie eine aus der Liste.',
  'problem.answerNotAllowed':
    '„{answer}“ in Zeile {line} der Antwortdatei ist keine Antwort auf {question}. Möglich sind: {allowed}.',
  'problem.answerRefused': '„{answer}“ ist keine Antwort auf {question}. Möglich sind: {allowed}.',
  'problem.answerForUnknownQuestion':
    'Zeile {line} der Antwortdatei nennt „{question}“; diese Frage gibt es in der Arbeitsmappe nicht.',
  'problem.answersFileColumns': 'Die Antwortdatei hat keine Spalten ID und Antwort. Ihre erste Zeile muss sie nennen.',
  'problem.answersFileDamaged':
    'Zeile {line} der Antwortdatei ist nicht lesbar: Ein Anführungszeichen ist nicht geschlossen.',
  'problem.checklistMissing': 'Die Arbeitsmappe hat keine Checkliste. Richten Sie sie zuerst ein.',
  'problem.idColumnMissing':
    'Die Registerkarte „{sheet}“ hat keine Spalte ID, daher sind ihre Zeilen nicht zu unterscheiden.',
  'problem.noRoomForColumns':
    'Rechts neben der Tabelle auf der Registerkarte „{sheet}“ stehen andere Zellen. Machen Sie Platz für {count} Spalten und versuchen Sie es erneut.',
  'problem.noRoomForRows':
    'Unter der Tabelle auf der Registerkarte „{sheet}“ steht etwas. Halten Sie die Zeilen darunter frei und versuchen Sie es erneut.',
  'problem.questionnaireMissing': 'Die Arbeitsmappe hat keinen Fragebogen. Richten Sie sie zuerst ein.',
  'problem.rowsMoved': 'Auf der Registerkarte „{sheet}“ verschiebt gerade jemand Zeilen. Versuchen Sie es erneut.',
  'problem.settingInvalid': '„{value}“ in {cell} der Registerkarte „{sheet}“ ist kein Anteil zwischen 0 % und 100 %.',
  'problem.settingNotInList': '„{value}“ in {cell} der Registerkarte „{sheet}“ steht nicht in der Liste.',
  'problem.windowInvalid':
    '„{value}“ in {cell} der Registerkarte „{sheet}“ ist keine Anzahl von Monaten zwischen 1 und 12.',
  'problem.cancelled': 'Abgebrochen. Es wurde nichts geschrieben.',
  'problem.sheetFiltered':
    'Ein Filter blendet Zeilen auf der Registerkarte „{sheet}“ aus. Heben Sie ihn auf und versuchen Sie es erneut.',
  'problem.sheetProtected':
    'Die Registerkarte „{sheet}“ ist geschützt. Heben Sie den Blattschutz auf und versuchen Sie es erneut.',
  'problem.tabNameTaken':
    'Es gibt schon eine Registerkarte „{sheet}“, die nicht zu dieser Checkliste gehört. Benennen Sie sie um und versuchen Sie es erneut.',
  'problem.usageMissing':
    'Keine Registerkarte hat eine Kundenspalte, eine Spalte mit Berechtigungen und Monatsspalten.',
  'problem.usageSeveralTabs':
    'Mehrere Registerkarten enthalten Nutzungsdaten: {names}. Geben Sie an, welche gemeint ist.',
  'problem.usageUnclearDates':
    '„{header}“ in {cell} der Registerkarte „{sheet}“ kann Tag und Monat oder Monat und Tag sein. Geben Sie an, welche Spalten Monate sind, oder schreiben Sie die Monate aus.',
  'problem.usageUnclearBlocks':
    'Die Registerkarte „{sheet}“ hat denselben Monat in mehreren Spalten, zuerst in {cell}. Geben Sie an, welche Spalten die monatlich aktiven Benutzer enthalten.',
  'problem.usageNoEntitlements':
    'Die Registerkarte „{sheet}“ hat Kunden und Monate, aber keine Spalte mit Berechtigungen. Geben Sie an, welche Spalte die Berechtigungen enthält.',
  'problem.usageInRows':
    'Die Registerkarte „{sheet}“ hat eine Zeile je Kunde und Monat. Wandeln Sie sie zuerst in die Registerkarte MAU um.',
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
  'problem.usageFilePeriod': 'Die Datei umfasst {days} Tage, keinen Monat. Exportieren Sie den Bericht für 30 Tage.',
  'problem.usageFilePersons':
    'Die Datei listet einzelne Personen auf. Verwenden Sie stattdessen den Bericht über aktive Benutzer nach Dienst.',
  'problem.usageFileUnknown':
    'Die Datei ist kein bekannter Nutzungsbericht und hat keine Spalten für Kunde, Monat und aktive Benutzer.',
  'problem.usageLineUnclear': '„{value}“ in Zeile {line} ist kein Monat oder keine Zahl.',
  'problem.usageConflict':
    '{customer} hat im {month} schon {present}, nicht {value}. Korrigieren Sie einen der Werte und versuchen Sie es erneut.',
  'problem.alreadySetUp':
    'Die Arbeitsmappe ist schon eingerichtet; ihre Checkliste steht auf der Registerkarte „{sheet}“.',
  'problem.cellInEditMode':
    'Eine Zelle wird gerade bearbeitet. Drücken Sie in Excel die Eingabetaste und versuchen Sie es erneut.',
  'problem.accessDenied':
    'Excel lässt die Änderung nicht zu. Möglicherweise ist die Datei schreibgeschützt oder der Arbeitsmappenschutz aktiv.',
  'problem.tooLarge': 'Die Arbeitsmappe ist zu groß für einen Schritt.',
  'problem.excelFailed': 'Excel konnte das nicht ausführen ({detail}). Es wurde nichts weiter geschrieben.',

  'file.notAWorkbook': '„{file}“ ist keine Excel-Arbeitsmappe (.xlsx).',
  'file.encryptedWorkbook':
    '„{file}“ ist verschlüsselt. Speichern Sie die Datei ohne Kennwort und versuchen Sie es erneut.',
  'file.oldWorkbookFormat':
    '„{file}“ hat das alte Format von Excel 97–2003. Speichern Sie die Datei als .xlsx und versuchen Sie es erneut.',
  'file.damagedWorkbook': '„{file}“ ist beschädigt: Ein Teil der Arbeitsmappe fehlt oder ist nicht lesbar.',
  'file.fileNotFound': 'Es gibt keine Datei „{file}“.',
  'file.fileUnreadable': '„{file}“ ist nicht lesbar.',
  'file.fileUnwritable': '„{file}“ kann nicht geschrieben werden.',

  'plan.sentence': 'Geplant: {parts}.',
  'plan.nothing': 'Nichts zu ändern.',
  'plan.tabsAdded': '{count, plural, one {# Registerkarte} other {# Registerkarten}} hinzufügen',
  'plan.questionsAdded': '{count, plural, one {# Frage} other {# Fragen}} hinzufügen',
  'plan.questionsUpdated': '{count, plural, one {# Frage} other {# Fragen}} aktualisieren',
  'plan.answersImported': '{count, plural, one {# Antwort} other {# Antworten}} eintragen',
  'plan.notesImported': '{count, plural, one {# Notiz} other {# Notizen}} eintragen',
  'plan.itemsAdded': '{count, plural, one {# Punkt} other {# Punkte}} hinzufügen',
  'plan.itemsUpdated': '{count, plural, one {# Punkt} other {# Punkte}} aktualisieren',
  'plan.rowsHidden':
    '{count, plural, one {# Zeile} other {# Zeilen}} in {blocks, plural, one {# Block} other {# Blöcken}} ausblenden',
  'plan.rowsShown': '{count, plural, one {# Zeile} other {# Zeilen}} einblenden',
  'plan.columnsAdded': '{count, plural, one {# Spalte} other {# Spalten}} hinzufügen',
  'plan.formulasFilled': '{count, plural, one {# Spalte} other {# Spalten}} mit Formeln füllen',
  'plan.highlightsSet': '{count, plural, one {# Hervorhebung} other {# Hervorhebungen}} setzen',
  'plan.highlightsRemoved': '{count, plural, one {# Hervorhebung} other {# Hervorhebungen}} entfernen',
  'plan.columnsRemoved': '{count, plural, one {# Spalte} other {# Spalten}} entfernen',
  'plan.monthsAdded': '{count, plural, one {# Monat} other {# Monate}} hinzufügen',
  'plan.customersAdded': '{count, plural, one {# Kunden} other {# Kunden}} hinzufügen',
  'plan.valuesEntered': '{count, plural, one {# Wert} other {# Werte}} eintragen',
  'plan.entitlementsUpdated': 'Berechtigungen von {count, plural, one {# Kunden} other {# Kunden}} eintragen',
  'done.sentence': '{parts}.',
  'done.nothing': 'Nichts geändert.',
  'done.tabsAdded': '{count, plural, one {# Registerkarte} other {# Registerkarten}} hinzugefügt',
  'done.questionsAdded': '{count, plural, one {# Frage} other {# Fragen}} hinzugefügt',
  'done.questionsUpdated': '{count, plural, one {# Frage} other {# Fragen}} aktualisiert',
  'done.answersImported': '{count, plural, one {# Antwort} other {# Antworten}} eingetragen',
  'done.notesImported': '{count, plural, one {# Notiz} other {# Notizen}} eingetragen',
  'done.itemsAdded': '{count, plural, one {# Punkt} other {# Punkte}} hinzugefügt',
  'done.itemsUpdated': '{count, plural, one {# Punkt} other {# Punkte}} aktualisiert',
  'done.rowsHidden':
    '{count, plural, one {# Zeile} other {# Zeilen}} in {blocks, plural, one {# Block} other {# Blöcken}} ausgeblendet',
  'done.rowsShown': '{count, plural, one {# Zeile} other {# Zeilen}} eingeblendet',
  'done.columnsAdded': '{count, plural, one {# Spalte} other {# Spalten}} hinzugefügt',
  'done.formulasFilled': '{count, plural, one {# Spalte} other {# Spalten}} mit Formeln gefüllt',
  'done.highlightsSet': '{count, plural, one {# Hervorhebung} other {# Hervorhebungen}} gesetzt',
  'done.highlightsRemoved': '{count, plural, one {# Hervorhebung} other {# Hervorhebungen}} entfernt',
  'done.columnsRemoved': '{count, plural, one {# Spalte} other {# Spalten}} entfernt',
  'done.monthsAdded': '{count, plural, one {# Monat} other {# Monate}} hinzugefügt',
  'done.customersAdded': '{count, plural, one {# Kunden} other {# Kunden}} hinzugefügt',
  'done.valuesEntered': '{count, plural, one {# Wert} other {# Werte}} eingetragen',
  'done.entitlementsUpdated': 'Berechtigungen von {count, plural, one {# Kunden} other {# Kunden}} eingetragen',

  'pane.title': 'Korrektur-Checkliste',
  'pane.loading': 'Arbeitsmappe wird gelesen',
  'pane.questionnaire': 'Fragebogen',
  'pane.checklist': 'Checkliste',
  'pane.usage': 'Nutzung',
  'pane.show': 'Anzeigen',
  'pane.retry': 'Erneut versuchen',
  'pane.cancel': 'Abbrechen',

  'setUp.intro': 'Diese Arbeitsmappe hat noch keine Checkliste.',
  'setUp.customer': 'Kunde',
  'setUp.customer.missing': 'Geben Sie den Namen des Kunden ein.',
  'setUp.edition': 'Edition',
  'setUp.language': 'Sprache',
  'setUp.services': 'Dienste',
  'setUp.always': '{service} (immer)',
  'setUp.unavailable': '{service} (nicht in {edition})',
  'setUp.action': 'Arbeitsmappe einrichten',
  'setUp.skip': 'Nur die Nutzung ansehen',
  'setUp.plan': 'Fügt {count, plural, one {# Registerkarte} other {# Registerkarten}} hinzu und ändert sonst nichts.',

  'questionnaire.answered': '{answered} von {count} beantwortet',
  'questionnaire.none': 'Die Arbeitsmappe hat keinen Fragebogen.',
  'questionnaire.typed': 'Antwort',
  'questionnaire.choose': 'Antwort wählen',
  'questionnaire.invalid': '„{answer}“ ist keine Antwort auf diese Frage.',
  'questionnaire.goTo': 'Zu {cell} gehen',
  'questionnaire.scope.inScope': 'Im Umfang',
  'questionnaire.scope.outOfScope': 'Nicht im Umfang',
  'questionnaire.scope.needsAnswer': 'Umfang nicht entschieden',

  'checklist.none': 'Die Arbeitsmappe hat keine Checkliste. Richten Sie sie zuerst ein.',
  'checklist.counts': '{inScope} im Umfang · {needsAnswer} ohne Antwort · {hidden} ausgeblendet',
  'checklist.action': 'Endgültige Checkliste erstellen',
};
