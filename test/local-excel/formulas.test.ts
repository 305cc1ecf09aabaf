import { CellError } from '../../src/local-excel/cells/Cell';
import { enterCell } from '../../src/local-excel/editing/enterCell';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { changedParts } from '../support/changedParts';
import { editPart } from '../support/editPart';
import { readCells } from '../support/readCells';
import { typeCells } from '../support/typeCells';

const DATA: readonly (readonly (string | number | boolean | null)[])[] = [
  [1, 'Stalled', '=1/0'],
  [2, 'Healthy', '=NA()'],
  [3, 'Stalled: x'],
  [4, 'Below 70 %'],
  [null, '*'],
  [null, 'Check data'],
  [0],
  [true],
];

/** A sheet with the data above and one formula in H1. */
function compute(formula: string): unknown {
  const { book } = LocalExcel.blank();
  const sheet = book.activeSheet;
  book.startEdit();
  DATA.forEach((line, row) =>
    line.forEach((value, column) => value !== null && enterCell(book, sheet, { row, column }, value)),
  );
  enterCell(book, sheet, { row: 0, column: 7 }, formula);
  const value = book.calculator.valueAt(sheet, 0, 7);
  return value instanceof CellError ? value.code : value;
}

/**
 * Compared with LibreOffice 7.4. It differs where Excel's documentation sides with the values here: booleans in ranges
 * and a text number given to SUM directly, NUMBERVALUE of an empty text, comparisons of numbers, texts and booleans.
 */
test.each<[string, unknown]>([
  ['=SUM(A1:B4)', 10],
  ['=SUM(A1:A4,"3",TRUE)', 14],
  ['=SUM(A:A)', 10],
  ['=COUNT(A1:B8)', 5],
  ['=COUNTA(A1:B8)', 12],
  ['=COUNTBLANK(A1:B8)', 4],
  ['=MAX(A1:B4)', 4],
  ['=MIN(D1:D3)', 0],
  ['=AVERAGE(A1:A4)', 2.5],
  ['=AVERAGE(D1:D3)', '#DIV/0!'],
  ['=IF(A1>1,"big","small")', 'small'],
  ['=IF(D1,"yes","no")', 'no'],
  ['=IF(A1,B1)', 'Stalled'],
  ['=IFERROR(1/0,"none")', 'none'],
  ['=IFERROR(A1/A2,"none")', 0.5],
  ['=IFNA(MATCH("zz",B1:B4,0),"missing")', 'missing'],
  ['=IFS(A1>5,"a",A1=1,"b")', 'b'],
  ['=CHOOSE(2,"a","b","c")', 'b'],
  ['=AND(A1=1,A2=2)', true],
  ['=AND(A1:A4)', true],
  ['=OR(A1=9,B1="Stalled")', true],
  ['=NOT(A1=1)', false],
  ['=XOR(TRUE,TRUE,TRUE)', true],
  ['=ISNUMBER(A1)', true],
  ['=ISTEXT(B1)', true],
  ['=ISBLANK(D1)', true],
  ['=ISERROR(C1)', true],
  ['=ISNA(C2)', true],
  ['=N("x")', 0],
  ['=N(A3)', 3],
  ['=COUNTIF(B1:B6,"Stalled*")', 2],
  ['=COUNTIF(B1:B6,"stalled")', 1],
  ['=COUNTIF(A1:A8,">2")', 2],
  ['=COUNTIF(A1:A8,"<>2")', 7],
  ['=COUNTIF(B1:B8,"")', 2],
  ['=COUNTIF(A1:A8,2)', 1],
  ['=COUNTIF(B1:B6,"?tall*")', 2],
  ['=COUNTIF(B1:B6,"~*")', 1],
  ['=COUNTIFS(B1:B6,"Stalled*",A1:A6,">1")', 1],
  ['=COUNTIFS(B1:B6,B2,A1:A6,A2)', 1],
  ['=SUMIF(A1:A8,">2")', 7],
  ['=SUMIF(B1:B6,"Healthy",A1:A6)', 2],
  ['=SUMIFS(A1:A6,B1:B6,"Stalled*")', 4],
  ['=AVERAGEIF(A1:A4,">1")', 3],
  ['=SUMPRODUCT(A1:A4,A1:A4)', 30],
  ['=SUMPRODUCT((A1:A4>1)*1)', 3],
  ['=SUMPRODUCT(MAX((A1:A4<>"")*{1;2;3;4}))', 4],
  ['=INDEX(A1:B4,2,2)', 'Healthy'],
  ['=INDEX(A1:A4,3)', 3],
  ['=INDEX({1,2,3},2)', 2],
  ['=MATCH(3,A1:A4,0)', 3],
  ['=MATCH("STALLED",B1:B4,0)', 1],
  ['=MATCH(2.5,A1:A4)', 2],
  ['=MATCH(3,{5,3,1},-1)', 2],
  ['=VLOOKUP(2,A1:B4,2,FALSE)', 'Healthy'],
  ['=LOOKUP(2.5,A1:A4,B1:B4)', 'Healthy'],
  ['=LEFT(B1,5)', 'Stall'],
  ['=LEFT(B1,LEN("Stal"))="Stal"', true],
  ['=RIGHT(B1,2)', 'ed'],
  ['=MID(B1,2,3)', 'tal'],
  ['=LEN(B1)', 7],
  ['=LEN(D1)', 0],
  ['=UPPER(B1)', 'STALLED'],
  ['=TRIM("  a  b ")', 'a b'],
  ['=SUBSTITUTE("a~b","~","~~")', 'a~~b'],
  ['=SEARCH("ALL",B1)', 3],
  ['=FIND("all",B1)', 3],
  ['=REPT("ab",3)', 'ababab'],
  ['=EXACT("a","A")', false],
  ['=CONCATENATE(B1,A1)', 'Stalled1'],
  ['=B1&" "&A1', 'Stalled 1'],
  ['=A5&""', ''],
  ['=TEXT(0.7,"0 %")', '70 %'],
  ['=TEXT(0.725,"0.0%")', '72.5%'],
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['=TEXT(46000,"yyyy-mm-dd")', '2025-12-09'],
  ['=NUMBERVALUE("1.234,5",",",".")', 1234.5],
  ['=NUMBERVALUE("62 %",".",",")', 0.62],
  ['=NUMBERVALUE("n/a",".",",")', '#VALUE!'],
  ['=NUMBERVALUE("",".",",")', 0],
  ['=VALUE("12")', 12],
  ['=ROUND(2.675,2)', 2.68],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(-0.00000099012345,12)', -9.90123e-7],
  ['=ROUNDUP(1.01,1)', 1.1],
  ['=INT(-1.5)', -2],
  ['=MOD(-3,2)', 1],
  ['=ABS(-3)', 3],
  ['=SQRT(16)', 4],
  ['=POWER(2,10)', 1024],
  ['=DATE(2026,11,21)', 46347],
  ['=YEAR(46000)', 2025],
  ['=MONTH(46000)', 12],
  ['=EDATE(46000,-3)', 45909],
  ['=EOMONTH(46000,0)', 46022],
  ['=WEEKDAY(46000)', 3],
  ['=1/0', '#DIV/0!'],
  ['="a"+1', '#VALUE!'],
  ['="3"*2', 6],
  ['=-A2^2', 4],
  ['=50%', 0.5],
  ['=2^3^2', 64],
  ['=A1=TRUE', false],
  ['="a"="A"', true],
  ['="b">"a"', true],
  ['="a">5', true],
  ['=TRUE>"z"', true],
  ['=D1=0', true],
  ['=D1=""', true],
  ['=ROW()', 1],
  ['=ROW(B5)', 5],
  ['=COLUMN(B5)', 2],
  ['=ROWS(A1:B4)', 4],
  ['=COLUMNS(A1:B4)', 2],
  ['=SMALL(A1:A4,2)', 2],
  ['=LARGE(A1:A4,2)', 3],
  ['=MEDIAN(A1:A4)', 2.5],
  ['=PRODUCT(A1:A4)', 24],
  ['=A6', 0],
  ['=A7', 0],
  ['=IF(A8<>"",A8,IF(A3<>"",A3,""))', true],
  ['=IF(ISNUMBER(B1),B1>0,FALSE)', false],
  ['=(A4-A1)/A1', 3],
  ['=IF("x">0,"text is more","less")', 'text is more'],
  ['=1E300*1E300', '#NUM!'],
  ['=SUM(A1:A4)=10', true],
  ['=HYPERLINK("https://learn.microsoft.com")', 'https://learn.microsoft.com'],
])('%s', (formula, value) => {
  expect(compute(formula)).toEqual(value);
});

/** A1 is 1, A8 is TRUE, D1 is blank. */
test.each<[string, unknown]>([
  ['=SUBSTITUTE(1001,"~","~~")', '1001'],
  ['=SUBSTITUTE(1001,1,2)', '2002'],
  ['=SUBSTITUTE(A8,"R","r")', 'TrUE'],
  ['=SUBSTITUTE(D1,"a","b")', ''],
  ['=SUBSTITUTE("a1b1",1,D1,"2")', 'a1b'],
  ['=SUBSTITUTE(C1,"a","b")', '#DIV/0!'],
  ['=FIND(0,1001)', 2],
  ['=FIND("U",A8)', 3],
  ['=FIND(D1,1001)', 1],
  ['=SEARCH(0,1001)', 2],
  ['=SEARCH("x",D1)', '#VALUE!'],
  ['=LEFT(1001,"2")', '10'],
  ['=LEFT(A8,2)', 'TR'],
  ['=LEFT(D1,2)', ''],
  ['=LEFT("abc",1.9)', 'a'],
  ['=LEFT("abc","x")', '#VALUE!'],
  ['=RIGHT(A8,2)', 'UE'],
  ['=MID(1001,2,2)', '00'],
  ['=LEN(1001)', 4],
  ['=LEN(A8)', 4],
  ['=LEN(0.1+0.2)', 3],
  ['=TRIM(1001)', '1001'],
  ['=TRIM(A8)', 'TRUE'],
  ['=UPPER(1.5)', '1.5'],
  ['=LOWER(A8)', 'true'],
  ['=PROPER(A8)', 'True'],
  ['=REPLACE(1001,1,1,7)', '7001'],
  ['=REPT(A8,1.5)', 'TRUE'],
  ['=EXACT(1,"1")', true],
  ['=CLEAN(1001)', '1001'],
  ['=CODE(1001)', 49],
  ['=UNICODE(A8)', 84],
  ['=T(1001)', ''],
  ['=CONCATENATE(0.1+0.2,A8,D1)', '0.3TRUE'],
  ['=CONCAT(A1:A2,A8)', '12TRUE'],
  ['=TEXTJOIN("-",TRUE,A1:A2,D1,A7:A8)', '1-2-0-TRUE'],
  ['=TEXT(A8,"0")', 'TRUE'],
  ['=TEXT(D1,"0.0")', '0.0'],
  ['=TEXT("7","00")', '07'],
  ['=TEXT(1,"")', ''],
  ['=TEXT(1,"[x")', '#VALUE!'],
  ['=TEXT(1,C1)', '#DIV/0!'],
  ['=NUMBERVALUE(1001)', 1001],
  ['=NUMBERVALUE(A8)', '#VALUE!'],
  ['=NUMBERVALUE(D1)', 0],
  ['=NUMBERVALUE("12",D1)', '#VALUE!'],
  ['=COUNTIF(A1:A8,"2")', 1],
  ['=COUNTIF(A1:A8,TRUE)', 1],
  ['=COUNTIF(A1:A8,"true")', 1],
  ['=COUNTIF(A1:A8,"=TRUE")', 1],
  ['=COUNTIF(A1:A8,"<>TRUE")', 7],
  ['=COUNTIF(A1:A8,D1)', 1],
  ['=COUNTIFS(A1:A8,A8,A1:A8,"<>1")', 1],
  ['=STDEV(A1:A4)^2', 1.6666666666666667],
  ['=VAR(A1:A4)', 1.6666666666666667],
  ['=MODE({2,1,2})', 2],
])('%s, numbers, booleans and blanks taken as Excel takes them', (formula, value) => {
  const result = compute(formula);
  expect(typeof result === 'number' ? Number(result.toPrecision(12)) : result).toEqual(
    typeof value === 'number' ? Number(value.toPrecision(12)) : value,
  );
});

test('a function given what it cannot take keeps the value the file has, and the rest is computed', () => {
  const before = LocalExcel.blank();
  typeCells(before, 'Sheet1', { A1: '1', B1: '=A1*2', C1: '=A1*3' });
  const file = editPart(before.save(), 'xl/worksheets/sheet1.xml', (xml) => xml.replace('A1*2', 'WEEKDAY(A1,"x")'));
  const local = LocalExcel.open(file);
  typeCells(local, 'Sheet1', { A1: '5', D1: '=NOT()' });
  expect(readCells(local, 'Sheet1', 'B1:D1')).toEqual([[2, 15, '#VALUE!']]);
  expect(LocalExcel.open(local.save()).book.activeSheet.cell(0, 1)!.value).toBe(2);
});

test('an array written in a formula stays as it is however often the formula is computed', () => {
  const local = LocalExcel.blank();
  typeCells(local, 'Sheet1', { A1: '1', B1: '=INDEX(CONCAT({3,1,2})&LARGE({3,1,2},A1),1)' });
  typeCells(local, 'Sheet1', { A1: '2' });
  expect(readCells(local, 'Sheet1', 'B1')).toEqual([['3122']]);
});

test('an edit reaches everything that depends on it, across sheets, names and tables', () => {
  const local = LocalExcel.blank();
  const { book } = local;
  book.addSheet('Other');
  typeCells(local, 'Sheet1', { A1: '1', A2: '=A1+1', A3: '=SUM(A1:A2)' });
  book.names.set('Total', 'Sheet1!$A$3');
  typeCells(local, 'Other', { A1: '=Total*2', A2: '=A1&"!"' });
  expect(readCells(local, 'Other', 'A1:A2')).toEqual([[6], ['6!']]);
  typeCells(local, 'Sheet1', { A1: '10' });
  expect(readCells(local, 'Other', 'A1:A2')).toEqual([[42], ['42!']]);
});

test('a formula that asks for the day follows it with the next edit, and so does what depends on it', () => {
  const local = LocalExcel.blank();
  local.book.clock = () => new Date(2026, 10, 21, 23, 59);
  typeCells(local, 'Sheet1', { A1: '=TODAY()', A2: '=A1+1', A3: '=TODAY()<DATE(2026,12,1)' });
  expect(readCells(local, 'Sheet1', 'A1:A3').flat()).toEqual([46347, 46348, true]);
  local.book.clock = () => new Date(2026, 11, 1);
  typeCells(local, 'Sheet1', { B1: 'edited' });
  expect(readCells(local, 'Sheet1', 'A1:A3').flat()).toEqual([46357, 46358, false]);
});

test('a circle of references does not hang', () => {
  const local = LocalExcel.blank();
  typeCells(local, 'Sheet1', { A1: '=B1+1', B1: '=A1+1' });
  expect(
    readCells(local, 'Sheet1', 'A1:B1')
      .flat()
      .every((value) => typeof value === 'number'),
  ).toBe(true);
});

test('a long chain of formulas is computed, whichever end is asked first', () => {
  const { book } = LocalExcel.blank();
  const sheet = book.activeSheet;
  book.startEdit();
  sheet.setValue(0, 0, 1);
  for (let row = 1; row < 20_000; row++) enterCell(book, sheet, { row, column: 0 }, `=A${row}+1`);
  expect(book.calculator.valueAt(sheet, 19_999, 0)).toBe(20_000);
});

test('a formula this program does not know keeps the value the file has, and Excel is asked to recalculate', () => {
  const before = LocalExcel.blank();
  typeCells(before, 'Sheet1', { A1: '1', B1: '=A1*2' });
  const file = editPart(before.save(), 'xl/worksheets/sheet1.xml', (xml) => xml.replace('A1*2', 'CUBEVALUE(A1)'));
  const local = LocalExcel.open(file);
  typeCells(local, 'Sheet1', { A1: '5' });
  expect(readCells(local, 'Sheet1', 'B1')).toEqual([[2]]);
  const saved = LocalExcel.open(local.save()).book;
  expect(saved.activeSheet.cell(0, 1)!.value).toBe(2);
  expect(saved.opc.text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('a formula that only refers to a shared one is spelled out when that one is overwritten', () => {
  const before = LocalExcel.blank();
  typeCells(before, 'Sheet1', { A1: '1', A2: '2', B1: '=A1*2', B2: '=A2*2' });
  const file = editPart(before.save(), 'xl/worksheets/sheet1.xml', (xml) =>
    xml
      .replace('<f>A1*2</f>', '<f t="shared" ref="B1:B2" si="0">A1*2</f>')
      .replace('<f>A2*2</f>', '<f t="shared" si="0"/>'),
  );
  const local = LocalExcel.open(file);
  typeCells(local, 'Sheet1', { B1: '7', A2: '5' });
  const { book } = LocalExcel.open(local.save());
  expect(book.activeSheet.cell(1, 1)!.formula!.a1At(1, 1)).toBe('A2*2');
  expect(readCells(local, 'Sheet1', 'B1:B2')).toEqual([[7], [10]]);
});

describe('a file whose formulas have no values, as other programs write it', () => {
  /** A1 is 2; B1 doubles it, C1 is a text, D1 is beyond this program; E1 depends on B1 and has its value, G1 is "". */
  const FORMULAS: readonly (readonly [address: string, written: string])[] = [
    ['B1', '<f>A1*2</f>'],
    ['C1', '<f>HYPERLINK("https://learn.microsoft.com","Learn")</f><v/>'],
    ['D1', '<f>CUBEVALUE(A1)</f><v></v>'],
    ['E1', '<f>B1+1</f><v>5</v>'],
  ];
  const row = FORMULAS.map(([address, inner]) => `<c r="${address}">${inner}</c>`).join('');
  const file = editPart(LocalExcel.blank().save(), 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(
      '<sheetData/>',
      `<sheetData><row r="1"><c r="A1"><v>2</v></c>${row}<c r="G1" t="str"><f>IF(A1=2,"","x")</f><v></v></c></row></sheetData>`,
    ),
  );

  test('they are calculated when they are read, and the file stays as it is', () => {
    const local = LocalExcel.open(file);
    expect(readCells(local, 'Sheet1', 'B1:G1')).toEqual([[4, 'Learn', null, 5, null, '']]);
    expect(changedParts(file, local.save())).toEqual([]);
  });

  test('an edit reaches what depends on them, read before or not', () => {
    for (const readsFirst of [true, false]) {
      const local = LocalExcel.open(file);
      if (readsFirst) readCells(local, 'Sheet1', 'A1:G1');
      typeCells(local, 'Sheet1', { A1: '10' });
      expect(readCells(local, 'Sheet1', 'B1:G1')).toEqual([[20, 'Learn', null, 21, null, 'x']]);
      expect(readCells(LocalExcel.open(local.save()), 'Sheet1', 'B1:G1')).toEqual([[20, 'Learn', null, 21, null, 'x']]);
    }
  });
});
