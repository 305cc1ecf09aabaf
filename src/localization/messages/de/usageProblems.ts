import type { usageProblems as en } from '../en/usageProblems';

/** What stops usage from being read or judged, and how to go on. */
export const usageProblems = {
  'problem.usageAnswerInvalid':
    '„{value}“ wird nicht verstanden. Schreiben Sie einen Monat wie 2026-10, ein Jahr wie 2026 und den Beginn eines Geschäftsjahrs wie FY27=2026-07.',
  'problem.usageColumnUnclear':
    '{kind, select, blank {Spalte {column} der Registerkarte „{sheet}“ enthält Zahlen ohne Überschrift} other {„{header}“ (Spalte {column}) auf der Registerkarte „{sheet}“ wird nicht verstanden}}. Geben Sie an, welcher Monat es ist (wie {column}=2026-10) oder dass sie zu ignorieren ist; vorher wird niemand bewertet.',
  'problem.usageYearMissing':
    'Die Monate auf der Registerkarte „{sheet}“ haben kein Jahr, ab „{header}“ in {cell}. Geben Sie das Jahr des ersten Monats an oder schreiben Sie es in die Überschriften.',
  'problem.usageFiscalYear':
    'Die Monate auf der Registerkarte „{sheet}“ stehen unter Geschäftsjahren, ab „{header}“ in {cell}. Geben Sie an, wann eines davon beginnt, zum Beispiel FY27=2026-07.',
  'problem.usageBlockBelow':
    'Auf der Registerkarte „{sheet}“ steht weiter unten eine zweite Kopfzeile mit anderen Monaten oder Spalten, bei {cell}. Stellen Sie ihre Monate neben die anderen oder auf eine eigene Registerkarte.',
  'problem.usageCustomerMissing':
    'Nichts sagt, wessen Dienst in der Zeile von {cell} auf der Registerkarte „{sheet}“ steht. Tragen Sie den Kunden in {cell} ein oder leeren Sie die Zeile.',
  'problem.usageCustomerTwice':
    '{customer} hat auf der Registerkarte „{sheet}“ mehrere Zeilen für {service}, die letzte bei {cell}. Lassen Sie eine davon stehen.',
  'problem.usageServicesBelow':
    '„{name}“ in {cell} der Registerkarte „{sheet}“ ist die Summe der Zeilen darunter, wie „{part}“ in {partCell}: Dienste stehen in der Spalte der Kunden. Geben Sie ihnen eine eigene Spalte (in einer PivotTable: Entwurf, Berichtslayout, Im Tabellenformat anzeigen und Alle Elementnamen wiederholen), und versuchen Sie es erneut.',
  'problem.usageSumUnclear':
    '„{name}“ in {cell} der Registerkarte „{sheet}“ ist die Summe anderer Zeilen, wie {partCell}. {kind, select, services {Leeren Sie den Dienst, damit die Zeile nicht zählt, oder geben Sie an, dass es ein Kunde ist.} other {Geben Sie an, ob es ein Kunde oder wegzulassen ist: {names}.}}',
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
  'problem.usageQuarters':
    'Die Registerkarte „{sheet}“ hat Quartale, ab „{header}“ in {cell}. Bewertet wird nach Monaten: Setzen Sie an ihre Stelle eine Spalte für jeden Monat, wie Okt. 2026.',
  'problem.usageWeeks':
    'Die Registerkarte „{sheet}“ hat Wochen oder Tage, ab „{header}“ in {cell}. Bewertet wird nach Monaten: Setzen Sie an ihre Stelle eine Spalte für jeden Monat, wie Okt. 2026, mit den im Monat aktiven Benutzern.',
  'problem.usageListYear':
    '„{value}“ in Zeile {line} hat kein Jahr. Geben Sie das Jahr des ersten Monats an, oder schreiben Sie es zu jedem Monat.',
  'problem.usageListShares':
    '„{header}“ in {cell} von „{sheet}“ enthält Prozentwerte, in einer Zeile je Kunde und Monat. So eine Liste braucht Anzahlen aktiver Benutzer neben den Berechtigungen: Ergänzen Sie diese. Oder stellen Sie die Monate nebeneinander, eine Zeile je Kunde und eine Spalte je Monat: Dort werden Prozentwerte beurteilt, wie sie sind.',
  'problem.usageMonthsBelow':
    'Die Monate auf der Registerkarte „{sheet}“ stehen untereinander, ab „{header}“ in {cell}. Gebraucht werden eine Zeile je Kunde und eine Spalte je Monat: Kopieren Sie die Zellen und fügen Sie sie über Inhalte einfügen, Transponieren ein; oder legen Sie eine Liste mit den Spalten Kunde, Monat, MAU und Berechtigungen an.',
  'problem.usageMonthsUnnamed':
    'Die Registerkarte „{sheet}“ hat Monate ohne eindeutigen Namen, ab „{header}“ in {cell}. Schreiben Sie sie aus, etwa Jul 2026, oder sagen Sie, welche Monate die Spalten sind.',
  'problem.usageTabPerMonth':
    'Jeder Monat hat eine eigene Registerkarte: {names}. Stellen Sie die Monate auf einer Registerkarte nebeneinander, eine Spalte je Monat, und versuchen Sie es erneut.',
  'problem.usageNoMonth':
    'Die Registerkarte „{sheet}“ hat Kunden und „{header}“ ({cell}), aber nichts sagt, von welchem Monat. Schreiben Sie den Monat in die Überschrift, wie MAU Okt. 2026.',
  'problem.usageGoesTo':
    'Das geht auf die Registerkarte „{sheet}“. Auch die Registerkarte „{names}“ hat Kunden: Wählen Sie sie, wenn diese gemeint sind.',
  'problem.usageTabUnfit':
    '{kind, select, months {Die Registerkarte „{sheet}“ hat keine Spalte für {names}. Fügen Sie sie dort ein, oder machen Sie aus den Kunden zuerst eine Tabelle.} room {Rechts vom letzten Monat ist auf der Registerkarte „{sheet}“ kein Platz für {names}: In {cell} steht etwas. Fügen Sie links davon eine leere Spalte ein und versuchen Sie es erneut, oder machen Sie aus den Kunden zuerst eine Tabelle.} service {Die Nutzung nennt Dienste, und die Registerkarte „{sheet}“ hat keine Spalte dafür. Fügen Sie eine hinzu, oder wählen Sie eine andere Registerkarte.} other {Die Registerkarte „{sheet}“ kann keine Benutzerzahlen aufnehmen: Nötig sind eine Spalte mit Berechtigungen und Monate mit Anzahlen. Wählen Sie eine andere Registerkarte.}}',
  'problem.usageNotChosen':
    'Die gewählten Spalten der Registerkarte „{sheet}“ ergeben keine Nutzungstabelle. Nötig sind eine Kundenspalte und Spalten, deren Überschriften Monate nennen; wo sie keine nennen, geben Sie die Monate an, etwa C=2026-10.',
  'problem.usageSeveralTabs':
    'Mehrere Registerkarten enthalten Nutzungsdaten: {names}. Geben Sie an, welche gemeint ist.',
  'problem.usageSeveralTables':
    'Auf der Registerkarte „{sheet}“ stehen zwei Tabellen nebeneinander, mit Monaten ab {cell}. Stellen Sie die zweite unter die erste oder auf eine eigene Registerkarte, oder geben Sie an, welche Spalten die Monate sind.',
  'problem.usageSeveralTitles':
    'Über den Monaten auf der Registerkarte „{sheet}“ stehen ab {cell} verschiedene Wörter, etwa Namen von Diensten. Geben Sie an, welche Spalten zusammengehören, oder legen Sie eine Zeile je Dienst an.',
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
  'problem.usageMonthZero':
    '„{header}“ ({cell}) auf der Registerkarte „{sheet}“ enthält nur Nullen. Wurde der Monat nicht ausgefüllt, ignorieren Sie Spalte {column}; sind es seine Zahlen, geben Sie an, welcher Monat es ist (wie {column}={month}).',
  'problem.usageSmallShares':
    'Zahlen bis 1 unter Prozentwerten auf der Registerkarte „{sheet}“, ab {cell}: {names}. Sagen Sie, dass 0,4 dort 0,4 % ist, oder schreiben Sie 40 für 40 %; bis dahin werden diese Kunden nicht bewertet.',
  'problem.usageNotOnStart':
    '{kind, select, protected {Die Liste der Nutzungs-Registerkarten auf der Registerkarte „{sheet}“ bleibt, wie sie ist, weil die Registerkarte geschützt ist. Heben Sie den Schutz auf, und versuchen Sie es erneut.} filtered {Die Liste der Nutzungs-Registerkarten auf der Registerkarte „{sheet}“ bleibt, wie sie ist, weil die Registerkarte gefiltert ist. Löschen Sie den Filter, und versuchen Sie es erneut.} columns {Die Liste der Nutzungs-Registerkarten auf der Registerkarte „{sheet}“ bleibt, wie sie ist, weil in ihr bei {cell} eine Spalte eingefügt oder gelöscht wurde. Löschen Sie ihre Zeilen und die Überschrift darüber, und versuchen Sie es erneut.} other {Die Liste der Nutzungs-Registerkarten auf der Registerkarte „{sheet}“ bleibt, wie sie ist, weil direkt darunter in {cell} etwas steht. Fügen Sie über {cell} eine Zeile ein, und versuchen Sie es erneut.}}',
  'problem.usageOlderMonthZero':
    '„{header}“ ({cell}) auf der Registerkarte „{sheet}“ enthält nur Nullen. Leeren Sie die Spalte, wenn sie nicht ausgefüllt wurde.',
  'problem.usageNameless':
    'Auf der Registerkarte „{sheet}“ werden Zeilen mit Zahlen, aber ohne Kunden nicht bewertet: {count}, die erste in {cell}.',
  'problem.usageTwinRows':
    '„{name}“ hat auf der Registerkarte „{sheet}“ mehrere Zeilen, zum Beispiel {cell}; „{header}“ (Spalte {column}) unterscheidet sie. {kind, select, service {Um jede für sich zu bewerten, wählen Sie Spalte {column} als Kundenspalte.} other {Um jede für sich zu bewerten, nennen Sie Spalte {column} „Dienst“ oder wählen Sie sie als Kundenspalte.}} Was zusammengehört, fassen Sie in einer Zeile zusammen; Zeilen, die etwas anderes zählen, etwa tägliche Benutzer, gehören auf eine andere Registerkarte.',
  'problem.usageRowsLeftOut': 'Zeilen, die zu keinem Kunden gehören, werden nicht übernommen: {names}.',
  'problem.usageBelowTable':
    'Auf der Registerkarte „{sheet}“ werden Kunden unter der Tabelle nicht gezählt, der erste in {cell}. Erweitern Sie die Tabelle auf diese Zeilen und versuchen Sie es erneut.',
  'problem.usageBesideTable':
    '„{header}“ in {cell} der Registerkarte „{sheet}“ steht neben der Tabelle und wird nicht gezählt. Erweitern Sie die Tabelle auf diese Spalte und versuchen Sie es erneut.',
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
  'problem.usageFileShares':
    'Die Datei enthält Prozentwerte. Gebraucht werden Anzahlen von Benutzern: Exportieren Sie diese, oder öffnen Sie die Datei in Excel und heben Sie die Kunden dort hervor.',
  'problem.usageFileUnknown':
    'Die Datei ist kein bekannter Nutzungsbericht und hat keine Spalten für Kunde, Monat und aktive Benutzer.',
  'problem.usageLineUnclear':
    '{kind, select, nobody {Zeile {line} der Datei hat aktive Benutzer, aber keinen Kunden. Tragen Sie den Kunden in jede Zeile ein.} other {„{value}“ in Zeile {line} der Datei ist weder ein Monat noch eine ganze Zahl.}}',
  'problem.usageRowUnclear':
    '{kind, select, nobody {Die Zeile von {cell} auf der Registerkarte „{sheet}“ hat aktive Benutzer, aber keinen Kunden. Tragen Sie den Kunden in jede Zeile ein.} other {„{value}“ in {cell} der Registerkarte „{sheet}“ ist weder ein Monat noch eine ganze Zahl.}}',
  'problem.usageConflict':
    '{customer} hat im {month} schon {present} ({cell} der Registerkarte „{sheet}“), nicht {value}. Korrigieren Sie einen der Werte und versuchen Sie es erneut.',
  'problem.usageFileConflict':
    '{customer} hat im {month} sowohl {present} als auch {value}. Entfernen Sie einen der Werte aus der Quelle und versuchen Sie es erneut.',
  'problem.usageHalfEntered':
    '{customers} von {all} Kunden sind in der Registerkarte „{sheet}“ eingetragen. Führen Sie es noch einmal aus, dann wird der Rest eingetragen.',
  'problem.usageMonthNotOver': 'Die Zahlen für {month} sind nicht endgültig: Der Monat ist noch nicht vorbei.',
} satisfies Record<keyof typeof en, string>;
