import { SERVICES } from '../../../src/catalog/services/catalog';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { excelDay } from '../../../src/recognition/cells/excelDay';
import { parseArea } from '../../../src/local-excel/cells/Area';
import type { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { editPart } from '../../support/editPart';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { hiddenRows, readCells, readColumn } from '../../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';
import { LocalExcel as Local } from '../../../src/local-excel/LocalExcel';
import { LABELS, onStart } from '../../support/onStart';

const EXCHANGE_ITEMS = SERVICES.exchange.items.length;

const generate = ({ excel }: StartedExcel) => generateChecklist(excel, 'apply', TODAY);

/** 1-based rows of the items whose id starts with a prefix. */
function rowsOf(local: LocalExcel, prefix: string): number[] {
  return readColumn(local, 'Checklist', 'Id').flatMap((id, index) =>
    String(id).startsWith(prefix) ? [index + 2] : [],
  );
}

test('items of a service out of scope are hidden (R16) and say why; everything else stays visible', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const result = await generate(started);
  const { local } = reopen(started.local);
  expect(hiddenRows(local, 'Checklist')).toEqual(rowsOf(local, 'EXCHANGE'));
  for (const row of rowsOf(local, 'EXCHANGE')) {
    const [[inScope, why]] = readCells(local, 'Checklist', `H${row}:I${row}`) as [[string, string]];
    expect(inScope).toBe('Out of scope');
    expect(why).toBe('Exchange Online is out of scope (EXCHANGE-Q1: No)');
  }
  expect(result).toMatchObject({ outcome: 'done', hidden: EXCHANGE_ITEMS, blocks: 1, outOfScope: EXCHANGE_ITEMS });
});

test('an item whose deciding question is open is visible and marked', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'Yes');
  await generate(started);
  const [row] = rowsOf(started.local, 'EXCHANGE-06');
  expect(hiddenRows(started.local, 'Checklist')).toEqual([]);
  expect(readCells(started.local, 'Checklist', `H${row}:I${row}`)).toEqual([
    ['Needs an answer', 'EXCHANGE-Q4 is not answered'],
  ]);
});

test('when the answer changes the rows are back, with what people typed into them', async () => {
  const started = await newWorkbook();
  const [row] = rowsOf(started.local, 'EXCHANGE-05');
  typeCells(started.local, 'Checklist', { [`F${row}`]: 'Kim', [`E${row}`]: 'In progress', [`M${row}`]: 'MX in June' });
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  await generate(started);
  expect(hiddenRows(started.local, 'Checklist')).toContain(row);
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'Yes');
  await generate(started);
  const { local } = reopen(started.local);
  expect(hiddenRows(local, 'Checklist')).toEqual([]);
  expect(readCells(local, 'Checklist', `E${row}:G${row}`)).toEqual([['In progress', 'Kim', null]]);
  expect(readCells(local, 'Checklist', `M${row}`)).toEqual([['MX in June']]);
});

test.each([
  ['blank', ''],
  ['answered otherwise', 'No'],
])('a row copied over another makes two answers: one that is %s is refused with both cells', async (_, answer) => {
  const { local, excel, session } = await newWorkbook();
  typeCells(local, 'Exchange Online', { C2: 'Yes', A5: 'EXCHANGE-Q1', C5: answer });
  const refusal = {
    code: 'answerContradiction',
    message:
      'C5 of the tab “Exchange Online” says something else about EXCHANGE-Q1 than C2 of the tab “Exchange Online”. Keep one of the two rows.',
    sheet: 'Exchange Online',
    cell: 'C5',
  };
  const before = session.traffic.writes;
  for (const mode of ['plan', 'apply'] as const) {
    expect(await generateChecklist(excel, mode, TODAY)).toEqual({ outcome: 'refused', problems: [refusal] });
  }
  expect(session.traffic.writes).toBe(before);
});

test('an id in small letters is the same question', async () => {
  const { local, excel } = await newWorkbook();
  typeCells(local, 'Exchange Online', { C2: 'Yes', A5: 'exchange-q1', C5: 'No' });
  expect(await generateChecklist(excel, 'plan', TODAY)).toMatchObject({ problems: [{ code: 'answerContradiction' }] });
});

test('two rows that answer a question alike do no harm', async () => {
  const started = await newWorkbook();
  await started.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Exchange Online');
    sheet.getRange('C2').values = [['No']];
    // As pasted: the other row's cell keeps its own list.
    sheet.getRange('A5:C5').values = [['EXCHANGE-Q1', 'copied', 'no ']];
    await context.sync();
  });
  expect(await generate(started)).toMatchObject({ outcome: 'done', outOfScope: EXCHANGE_ITEMS });
});

test('the second run changes nothing and sends no write', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
  await generate(started);
  const again = reopen(started.local);
  const before = again.local.save();
  expect(await generate(again)).toMatchObject({ outcome: 'unchanged', changes: { rowsHidden: 0, itemsUpdated: 0 } });
  expect(again.session.traffic.writes).toBe(0);
  expect(Buffer.from(again.local.save()).equals(Buffer.from(before))).toBe(true);
});

test('a plan tells what would happen and writes nothing', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const { writes } = started.session.traffic;
  const plan = await generateChecklist(started.excel, 'plan', TODAY);
  expect(plan).toMatchObject({
    outcome: 'done',
    changes: { rowsHidden: EXCHANGE_ITEMS, blocksHidden: 1, itemsUpdated: EXCHANGE_ITEMS },
  });
  expect(started.session.traffic.writes).toBe(writes);
  expect(hiddenRows(started.local, 'Checklist')).toEqual([]);
});

test('rows are found by id after somebody sorted them', async () => {
  const started = await newWorkbook();
  reverseRows(started.local);
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  await generate(started);
  expect(hiddenRows(started.local, 'Checklist')).toEqual(rowsOf(started.local, 'EXCHANGE'));
});

test('a column somebody inserted stays theirs, and so does what they typed', async () => {
  const started = await newWorkbook();
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Checklist').getRange('C:C').insert('Right');
    await context.sync();
  });
  const [row] = rowsOf(started.local, 'EXCHANGE-05');
  typeCells(started.local, 'Checklist', {
    C1: 'Ticket',
    [`C${row}`]: 'T-17',
    [`G${row}`]: 'Kim',
    [`N${row}`]: 'MX in June',
  });
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  reverseRows(started.local);
  await generate(started);
  const { local } = reopen(started.local);
  const [moved] = rowsOf(local, 'EXCHANGE-05');
  expect(moved).not.toBe(row);
  expect(hiddenRows(local, 'Checklist')).toEqual(rowsOf(local, 'EXCHANGE'));
  expect(readCells(local, 'Checklist', `C${moved}`)).toEqual([['T-17']]);
  expect(readCells(local, 'Checklist', `F${moved}:J${moved}`)).toEqual([
    ['Not started', 'Kim', null, 'Out of scope', 'Exchange Online is out of scope (EXCHANGE-Q1: No)'],
  ]);
  expect(readCells(local, 'Checklist', `N${moved}`)).toEqual([['MX in June']]);
});

test('an item that is missing is added below, its table and validation with it', async () => {
  const started = await newWorkbook();
  const last = SERVICES.teams.items.at(-1)!.id;
  const [row] = rowsOf(started.local, last);
  const sheet = started.local.book.sheets.named('Checklist')!;
  const table = started.local.book.tables.on(sheet)[0]!;
  // The last row taken out of the table, as after a deletion by hand.
  for (let column = 0; column < 13; column++) sheet.setValue(row! - 1, column, null);
  table.resize({ ...table.area, bottom: table.area.bottom - 1 }, table.columnNames);
  started.local.book.tables.changed();
  const result = await generate(reopenInPlace(started));
  expect(result).toMatchObject({ outcome: 'done', changes: { itemsAdded: 1 } });
  expect(rowsOf(started.local, last)).toEqual([row]);
  expect(started.local.book.tables.on(sheet)[0]!.area.bottom).toBe(row! - 1);
});

test('the time of generating stands on the Start tab, also of one that found nothing new', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  await generate(started);
  const [[serial]] = readCells(started.local, 'Start', onStart(started.local, LABELS.lastGenerated)) as [[number]];
  expect(serial).toBeCloseTo(46_218 + (10 * 60 + 30) / 1440, 6);
  await generateChecklist(started.excel, 'apply', new Date(2027, 0, 1));
  expect(readCells(started.local, 'Start', onStart(started.local, LABELS.lastGenerated))).toEqual([
    [excelDay(2027, 1, 1)],
  ]);
});

test('at most four syncs, whatever the number of rows', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const again = reopen(started.local);
  await generate(again);
  expect(again.session.traffic.syncs).toBeLessThanOrEqual(4);
});

test('a checklist too large for one response is read in chunks, and hidden where it stands', async () => {
  const { local } = await newWorkbook();
  addTheirRows(local, 20_000);
  typeAnswer(local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const started = reopen(local);
  expect(await generate(started)).toMatchObject({
    outcome: 'done',
    hidden: EXCHANGE_ITEMS,
    outOfScope: EXCHANGE_ITEMS,
  });
  expect(started.session.traffic.largestMessage).toBeLessThan(5 * 1024 * 1024);
  expect(hiddenRows(started.local, 'Checklist')).toEqual(rowsOf(started.local, 'EXCHANGE'));
  expect(await generate(started)).toMatchObject({ outcome: 'unchanged' });
});

/** Rows of their own at the end of the table, as wide as somebody's guidance is. */
function addTheirRows(local: LocalExcel, count: number): void {
  const sheet = local.book.sheets.named('Checklist')!;
  const [table] = local.book.tables.on(sheet);
  const { bottom, left } = table!.body;
  local.book.startEdit();
  for (let row = bottom + 1; row <= bottom + count; row++) {
    sheet.setValue(row, left, `OWN-${row}`);
    for (let column = left + 2; column < left + 5; column++) sheet.setValue(row, column, `${'x'.repeat(120)}${row}`);
  }
  table!.resize({ ...table!.area, bottom: bottom + count }, table!.columnNames);
}

test('another edition or language from the list is what the checklist is generated for', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'Start', {
    [onStart(started.local, LABELS.edition)]: 'GCC High',
    [onStart(started.local, LABELS.language)]: 'German',
  });
  expect(await generate(started)).toMatchObject({ outcome: 'refused', problems: [{ code: 'editionMixed' }] });
  expect((await generateChecklist(started.excel, 'apply', TODAY, { edition: 'gccHigh' })).outcome).toBe('done');
  expect(readColumn(started.local, 'Checklist', 'In scope')).toContain('Antwort fehlt');
});

describe('what stops it, before anything is written', () => {
  async function refusal(started: StartedExcel) {
    const before = Buffer.from(started.local.save());
    const result = await generate(started);
    expect(Buffer.from(started.local.save()).equals(before)).toBe(true);
    return result;
  }

  test('an answer outside its list, with the cell', async () => {
    const { local } = await newWorkbook();
    // Pasting does not ask the validation.
    local.book.sheets.named('Exchange Online')!.setValue(1, 2, 'Perhaps');
    expect(await refusal(reopen(local))).toEqual({
      outcome: 'refused',
      problems: [
        {
          code: 'answerNotInList',
          message:
            '“Perhaps” in C2 of the tab “Exchange Online” is not an answer to EXCHANGE-Q1. Choose one from the list.',
          sheet: 'Exchange Online',
          cell: 'C2',
        },
      ],
    });
  });

  test('a protected checklist', async () => {
    const { local } = await newWorkbook();
    typeAnswer(local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
    local.book.sheets.named('Checklist')!.sections.edit('sheetProtection').attributes['sheet'] = '1';
    expect(await refusal(reopen(local))).toMatchObject({
      problems: [{ code: 'sheetProtected', message: 'The tab “Checklist” is protected. Unprotect it and try again.' }],
    });
  });

  test.each(['plan', 'apply'] as const)('a protected Start tab, where the time is kept: %s', async (mode) => {
    const { local } = await newWorkbook();
    typeAnswer(local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
    local.book.sheets.named('Start')!.sections.edit('sheetProtection').attributes['sheet'] = '1';
    const { excel, session } = reopen(local);
    expect(await generateChecklist(excel, mode, TODAY)).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'sheetProtected', message: 'The tab “Start” is protected. Unprotect it and try again.' }],
    });
    expect(session.traffic.writes).toBe(0);
  });

  test('a filter on the checklist', async () => {
    const { local } = await newWorkbook();
    typeAnswer(local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
    const table = local.book.tables.on(local.book.sheets.named('Checklist')!)[0]!;
    const filtered = editPart(local.save(), table.path, (xml) =>
      xml.replace(
        /<autoFilter ([^>]*)\/>/,
        '<autoFilter $1><filterColumn colId="11"><filters><filter val="Done"/></filters></filterColumn></autoFilter>',
      ),
    );
    expect(await refusal(startExcel(Local.open(filtered)))).toMatchObject({
      problems: [{ code: 'sheetFiltered', sheet: 'Checklist' }],
    });
  });

  test.each([
    ['edition', 'Foo', '“Foo” in # of the tab “Start” is not a choice of the list.'],
    ['edition', '', '“” in # of the tab “Start” is not a choice of the list.'],
    ['language', 'Klingon', '“Klingon” in # of the tab “Start” is not a choice of the list.'],
  ] as const)('an edition or a language nobody knows: %s %s', async (setting, word, said) => {
    const { local } = await newWorkbook({ edition: 'dod' });
    const cell = onStart(local, LABELS[setting]);
    const message = said.replace('#', cell);
    const { top, left } = parseArea(cell)!;
    // Pasting does not ask the validation.
    local.book.sheets.named('Start')!.setValue(top, left, word === '' ? null : word);
    expect(await refusal(reopen(local))).toEqual({
      outcome: 'refused',
      problems: [{ code: 'settingNotInList', message, sheet: 'Start', cell }],
    });
  });

  test('a workbook without a checklist', async () => {
    expect(await refusal(startExcel())).toMatchObject({ problems: [{ code: 'checklistMissing' }] });
  });

  test('Excel refusing, in the words of a person', async () => {
    const started = await newWorkbook();
    started.local.isInCellEditMode = true;
    expect(await generate(started)).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'cellInEditMode', message: 'A cell is being edited. Press Enter in Excel and try again.' }],
    });
  });
});

test('when a co-author moves rows while it writes, it starts over and ends up right', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  let isMoved = false;
  const { run } = started.excel;
  const excel: typeof started.excel = {
    run: (batch) =>
      run(async (context) => {
        const sync = context.sync.bind(context);
        let syncs = 0;
        context.sync = (async (pass?: unknown) => {
          syncs += 1;
          if (syncs === 4 && !isMoved) {
            isMoved = true;
            reverseRows(started.local);
          }
          return sync(pass);
        }) as typeof context.sync;
        return batch(context);
      }),
  };
  const result = await generateChecklist(excel, 'apply', TODAY);
  expect(isMoved).toBe(true);
  expect(result.outcome).toBe('done');
  const inScope = readColumn(started.local, 'Checklist', 'In scope');
  const hidden = hiddenRows(started.local, 'Checklist');
  expect(hidden).toEqual(rowsOf(started.local, 'EXCHANGE'));
  inScope.forEach((word, index) => expect(word === 'Out of scope').toBe(hidden.includes(index + 2)));
});

/** Turns the order of the checklist's rows around, as sorting by hand would: cells move, hidden rows do not. */
function reverseRows({ book }: LocalExcel): void {
  const sheet = book.sheets.named('Checklist')!;
  const { top, bottom, left, right } = book.tables.on(sheet)[0]!.body;
  book.startEdit();
  const rows = Array.from({ length: bottom - top + 1 }, (_, offset) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      book.calculator.valueAt(sheet, top + offset, left + column),
    ),
  ).reverse();
  rows.forEach((values, offset) =>
    values.forEach((value, column) => sheet.setValue(top + offset, left + column, value)),
  );
}

/** A new client on the same workbook. */
function reopenInPlace({ local }: StartedExcel): StartedExcel {
  return startExcel(local);
}

test('rows of our checklist that a person hid stay hidden', async () => {
  const { local, excel } = await newWorkbook();
  local.book.sheets.named('Checklist')!.setRowHidden(2, true);
  await generateChecklist(excel, 'apply', TODAY);
  expect(hiddenRows(local, 'Checklist')).toEqual([3]);
});

test('a checklist of ours takes no switches: its questions decide', async () => {
  const { excel } = await newWorkbook();
  expect(await generateChecklist(excel, 'apply', TODAY, { outOfScope: ['Teams'] })).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'scopeByQuestions' }],
  });
});
