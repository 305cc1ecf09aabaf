import { removeScope } from '../../../../src/actions/checklist/removeScope';
import { generateChecklist } from '../../../../src/actions/checklist/generateChecklist';
import type { ForeignRequest } from '../../../../src/actions/checklist/foreign/ForeignRequest';
import { UndoHistory } from '../../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../../src/actions/undo/undoChanges';
import type { Mode } from '../../../../src/actions/everyAction/ActionResult';
import { LocalExcel } from '../../../../src/local-excel/LocalExcel';
import { bookOf, type BookCell } from '../../../support/bookOf';
import { changedParts } from '../../../support/changedParts';
import { editPart } from '../../../support/editPart';
import { TODAY } from '../../../support/newWorkbook';
import { hiddenRows, readCells } from '../../../support/readCells';
import { startExcel } from '../../../support/startExcel';
import { typeCells } from '../../../support/typeCells';
import { workbookState } from '../../../support/workbookState';

type Lines = readonly (readonly BookCell[])[];

const HEADER = ['Workload', 'Task', 'Details', 'Owner', 'Status'];
const item = (group: string, number: number): BookCell[] => [
  group,
  `Do thing ${number}`,
  `How to do thing ${number}`,
  'Ann',
  'Open',
];
/** Rows 2 and 3 Exchange, 4 and 5 Teams, 6 and 7 SharePoint. */
const CHECKLIST: Lines = [
  HEADER,
  ...['Exchange Online', 'EXO', 'Microsoft Teams', 'Teams', 'SPO', 'SharePoint Online'].map(item),
];
const questions = (...answers: readonly BookCell[]): Lines => [
  ['No.', 'Question', 'Response'],
  ...['Exchange Online', 'Teams', 'SharePoint'].map((name, index) => [
    index + 1,
    `Is ${name} in scope?`,
    answers[index] ?? '',
  ]),
];

async function generate(local: LocalExcel, request: ForeignRequest = { consent: true }, mode: Mode = 'apply') {
  const { excel, session } = startExcel(local);
  const result = await generateChecklist(excel, mode, TODAY, request);
  return {
    result,
    session,
    hidden: hiddenRows(
      local,
      local.book.sheets.all.find(({ name }) => /check/i.test(name))?.name ?? local.book.sheets.all[0]!.name,
    ),
  };
}

const codesOf = (result: { readonly problems: readonly { readonly code: string }[] }): string[] =>
  result.problems.map(({ code }) => code);

test('rows out of scope are hidden where they stand and say why in two columns of ours; nothing else is written', async () => {
  const local = bookOf({ Questions: questions('Yes', 'No', 'No'), Checklist: CHECKLIST });
  const before = readCells(local, 'Checklist', 'A1:E7');
  const { result, hidden } = await generate(local);
  expect(result).toMatchObject({
    outcome: 'done',
    problems: [],
    changes: { rowsHidden: 4, blocksHidden: 1, columnsAdded: 2 },
    hidden: 4,
  });
  expect(hidden).toEqual([4, 5, 6, 7]);
  expect(readCells(local, 'Checklist', 'A1:E7')).toEqual(before);
  expect(readCells(local, 'Checklist', 'F1:G4')).toEqual([
    ['In scope', 'Why'],
    ['In scope', 'Questions!C2: Yes'],
    ['In scope', 'Questions!C2: Yes'],
    ['Out of scope', 'Microsoft Teams is out of scope (Questions!C3: No)'],
  ]);
});

test('a second run changes nothing, and needs no other consent', async () => {
  const local = bookOf({ Questions: questions('Yes', 'No'), Checklist: CHECKLIST });
  await generate(local);
  const file = local.save();
  expect((await generate(local, {})).result.outcome).toBe('unchanged');
  expect(changedParts(file, local.save())).toEqual([]);
});

test('an answer that changes shows the rows again', async () => {
  const local = bookOf({ Questions: questions('Yes', 'No', 'No'), Checklist: CHECKLIST });
  await generate(local);
  typeCells(local, 'Questions', { C3: 'Yes' });
  expect((await generate(local)).hidden).toEqual([6, 7]);
});

test('without consent it is planned, and refused when it is to be done', async () => {
  const local = bookOf({ Questions: questions('Yes', 'No'), Checklist: CHECKLIST });
  const file = local.save();
  expect((await generate(local, {}, 'plan')).result).toMatchObject({ outcome: 'done', changes: { rowsHidden: 2 } });
  const { result } = await generate(local, {});
  expect(result).toMatchObject({ outcome: 'refused', problems: [{ code: 'foreignConsent', sheet: 'Checklist' }] });
  expect(changedParts(file, local.save())).toEqual([]);
});

test.each<[string, Record<string, Lines>, number[]]>([
  [
    'a scope list',
    {
      Scope: [
        ['Service', 'In scope'],
        ['EXO', 'x'],
        ['Teams', 'No'],
        ['SPO', '✓'],
      ],
      Checklist: CHECKLIST,
    },
    [4, 5],
  ],
  [
    'a list of what is out',
    {
      Scope: [
        ['Service', 'Out of scope'],
        ['EXO', ''],
        ['Teams', 'x'],
        ['SPO', ''],
      ],
      Checklist: CHECKLIST,
    },
    [4, 5],
  ],
  ['true and false', { Questions: questions(true, false, true), Checklist: CHECKLIST }, [4, 5]],
  ['ticks and crosses', { Questions: questions('✓', '✗', '✓'), Checklist: CHECKLIST }, [4, 5]],
  [
    'questions by section',
    {
      Questions: [
        ['#', 'Question', 'Answer'],
        ['Exchange'],
        [1, 'In scope?', 'No'],
        ['Teams'],
        [2, 'In scope?', 'Yes'],
      ],
      Checklist: CHECKLIST,
    },
    [2, 3],
  ],
  [
    'questions on a tab of a service',
    {
      EXO: [
        ['#', 'Question', 'Answer'],
        [1, 'Is this service in scope?', 'No'],
      ],
      Checklist: CHECKLIST,
    },
    [2, 3],
  ],
  [
    'questions with a group column',
    {
      Questions: [
        ['Service', 'Question', 'Answer'],
        ['SPO', 'Is the service in scope?', 'No'],
        ['Teams', 'Are guests allowed?', 'No'],
      ],
      Checklist: CHECKLIST,
    },
    [6, 7],
  ],
  [
    'a question the other way round',
    {
      Questions: [
        ['#', 'Question', 'Answer'],
        [1, 'Is Teams out of scope?', 'Yes'],
      ],
      Checklist: CHECKLIST,
    },
    [4, 5],
  ],
  [
    'German',
    {
      Fragen: [
        ['Nr.', 'Frage', 'Antwort'],
        [1, 'Ist Teams im Umfang enthalten?', 'Nein'],
      ],
      Checkliste: CHECKLIST,
    },
    [4, 5],
  ],
  [
    'Japanese',
    {
      質問: [
        ['番号', '質問', '回答'],
        [1, 'Microsoft Teams は対象範囲に含まれますか？', 'いいえ'],
      ],
      Check: CHECKLIST,
    },
    [4, 5],
  ],
  [
    'Chinese',
    {
      问卷: [
        ['编号', '问题', '回答'],
        [1, 'Teams 是否在范围内？', '否'],
      ],
      Check: CHECKLIST,
    },
    [4, 5],
  ],
  [
    'Spanish',
    {
      Preguntas: [
        ['N.º', 'Pregunta', 'Respuesta'],
        [1, '¿Está Teams en el alcance del proyecto?', 'No'],
      ],
      Check: CHECKLIST,
    },
    [4, 5],
  ],
  [
    'Portuguese',
    {
      Perguntas: [
        ['Nº', 'Pergunta', 'Resposta'],
        [1, 'O Teams está no escopo?', 'Não'],
      ],
      Check: CHECKLIST,
    },
    [4, 5],
  ],
])('%s decides', async (_, tabs, rows) => {
  expect((await generate(bookOf(tabs))).hidden).toEqual(rows);
});

test.each<[string, string, BookCell]>([
  ['a part of a service', 'Is Exchange hybrid in scope?', 'No'],
  ['something else', 'Are public folders in scope?', 'No'],
  ['two services', 'Are Exchange Online and Teams in scope?', 'No'],
  ['a number', 'How many Exchange Online users are in scope?', 500],
  ['a migration', 'Is migrating Exchange Online archives in scope?', 'No'],
])('a question about %s hides nothing and is named', async (_, question, answer) => {
  const local = bookOf({
    EXO: [
      ['#', 'Question', 'Answer'],
      [1, question, answer],
      [2, 'Is SharePoint in scope?', 'No'],
    ],
    Checklist: CHECKLIST,
  });
  const { result, hidden } = await generate(local);
  expect(hidden).toEqual([6, 7]);
  expect(codesOf(result)).toEqual(['scopeQuestionUnclear']);
});

test.each([[''], ['TBD'], ["Don't know"]])('the answer %j is none: nothing is hidden', async (answer) => {
  const { result, hidden } = await generate(bookOf({ Questions: questions('Yes', answer), Checklist: CHECKLIST }));
  expect(hidden).toEqual([]);
  expect(result).toMatchObject({ problems: [], needsAnswer: 4 });
});

test('an answer nobody understands hides nothing and is named', async () => {
  const { result, hidden } = await generate(
    bookOf({ Questions: questions('Yes', 'No, phase 2'), Checklist: CHECKLIST }),
  );
  expect(hidden).toEqual([]);
  expect(result.problems).toMatchObject([{ code: 'scopeAnswerUnclear', sheet: 'Questions', cell: 'C3' }]);
});

test('a yes and a no for one service are refused with both cells; a blank contradicts nothing', async () => {
  const scope = (teams: string): Lines => [
    ['Workload', 'In scope'],
    ['Teams', teams],
    ['SPO', 'No'],
  ];
  const tabs = (teams: string) =>
    bookOf({ Questions: questions('Yes', 'Yes'), Scope: scope(teams), Checklist: CHECKLIST });
  const { result, hidden } = await generate(tabs('No'));
  expect(result).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'scopeContradiction', sheet: 'Scope', cell: 'B2' }],
  });
  expect(result.problems[0]!.message).toContain('C3 of the tab “Questions”');
  expect(hidden).toEqual([]);
  expect((await generate(tabs(''))).hidden).toEqual([6, 7]);
});

describe('a list in which some rows are marked and others blank', () => {
  const tabs = () =>
    bookOf({
      Scope: [
        ['Workload', 'In scope'],
        ['EXO', 'x'],
        ['Teams', ''],
        ['SPO', 'x'],
      ],
      Checklist: CHECKLIST,
    });

  test('is refused until somebody says what blank means', async () => {
    expect((await generate(tabs())).result).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'scopeHalfMarked', sheet: 'Scope', cell: 'B1' }],
    });
  });

  test.each<['out' | 'unanswered', number[]]>([
    ['out', [4, 5]],
    ['unanswered', []],
  ])('%s', async (unmarked, rows) => {
    expect((await generate(tabs(), { consent: true, unmarked })).hidden).toEqual(rows);
  });

  test('is asked once: the answer stays in the workbook, and another one takes its place', async () => {
    const local = tabs();
    const first = await generate(local, { consent: true, unmarked: 'out' });
    expect(first.result).toMatchObject({ changes: { blanksNoted: 1 }, unmarked: 'out' });
    const again = LocalExcel.open(local.save());
    expect((await generate(again, {})).result).toMatchObject({ outcome: 'unchanged', hidden: 2, unmarked: 'out' });
    typeCells(again, 'Scope', { B4: '' });
    expect((await generate(again, {})).hidden).toEqual([4, 5, 6, 7]);
    const other = await generate(again, { unmarked: 'unanswered' });
    expect(other).toMatchObject({ result: { changes: { blanksNoted: 1 } }, hidden: [] });
    expect((await generate(again, {})).result).toMatchObject({ outcome: 'unchanged', unmarked: 'unanswered' });
  });

  test('what a blank means is forgotten with everything else of ours', async () => {
    const local = tabs();
    await generate(local, { consent: true, unmarked: 'out' });
    expect(await removeScope(startExcel(local).excel, 'apply')).toMatchObject({ changes: { namesRemoved: 3 } });
    expect((await generate(local)).result).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'scopeHalfMarked' }],
    });
  });

  test('undone, it is asked again', async () => {
    const local = tabs();
    const { excel } = startExcel(local);
    const before = workbookState(local);
    const undoable = { ...excel, history: new UndoHistory() };
    const result = await generateChecklist(undoable, 'apply', TODAY, { consent: true, unmarked: 'out' });
    if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
    expect(await undoChanges(undoable, result.undo!)).toMatchObject({ outcome: 'done', problems: [] });
    expect(workbookState(local)).toEqual(before);
  });
});

describe('groups that are switched off', () => {
  const review: Lines = [
    ['Category', 'Check', 'Status', 'Comments'],
    ...['Identity', 'Identity', 'Network', 'BC and DR'].map((group, index) => [
      group,
      `Check number ${index}`,
      'Open',
      '',
    ]),
  ];

  test('where no question decides: exactly their rows are hidden, also without saying it again', async () => {
    const local = bookOf({ Checklist: review });
    expect((await generate(local)).result).toMatchObject({ outcome: 'refused', problems: [{ code: 'scopeUnknown' }] });
    expect((await generate(local, { consent: true, outOfScope: ['identity'] })).hidden).toEqual([2, 3]);
    expect(readCells(local, 'Checklist', 'E1:F4')).toEqual([
      ['In scope', 'Why'],
      ['Out of scope', 'Identity is out of scope (Scope!B4: No)'],
      ['Out of scope', 'Identity is out of scope (Scope!B4: No)'],
      ['In scope', 'Scope!B5: Yes'],
    ]);
    expect((await generate(local, { consent: true, outOfScope: ['Identity'] })).result.outcome).toBe('unchanged');
    expect((await generate(local)).result.outcome).toBe('unchanged');
  });

  test('stand on a tab of ours, in a language of the workbook, whatever its name is and becomes', async () => {
    const local = bookOf({ Checkliste: review, Umfang: [['Mine']] });
    const { excel } = startExcel(local);
    const run = (request: ForeignRequest) =>
      generateChecklist({ ...excel, language: 'de' }, 'apply', TODAY, { consent: true, ...request });
    expect(await run({ outOfScope: ['Network'] })).toMatchObject({
      changes: { tabsAdded: ['Umfang 2'], rowsHidden: 1 },
    });
    expect(readCells(local, 'Umfang', 'A1:A1')).toEqual([['Mine']]);
    expect(readCells(local, 'Umfang 2', 'A3:C6')).toEqual([
      ['Gruppe', 'Im Umfang', 'Warum'],
      ['Identity', 'Ja', null],
      ['Network', 'Nein', null],
      ['BC and DR', 'Ja', null],
    ]);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Umfang 2');
      sheet.name = 'Gruppen';
      sheet.getRange('A:A').insert('Right');
      await context.sync();
    });
    typeCells(local, 'Gruppen', { C4: 'nein', D4: 'kein Budget', C5: 'Ja' });
    expect(await run({})).toMatchObject({ outcome: 'done', changes: { tabsAdded: [], groupsEntered: 0 } });
    expect(hiddenRows(local, 'Checkliste')).toEqual([2, 3]);
    expect(readCells(local, 'Checkliste', 'F2:F2')).toEqual([
      ['Identity ist nicht im Umfang enthalten (Gruppen!C4: nein – kein Budget)'],
    ]);
    expect(await run({})).toMatchObject({ outcome: 'unchanged' });
    expect(await run({ inScope: ['Identity'] })).toMatchObject({ changes: { groupsEntered: 1, rowsShown: 2 } });
  });

  test('a group that is new is listed as in scope, and one that a question comes to decide follows the question', async () => {
    const local = bookOf({ Checklist: review });
    await generate(local, { consent: true, outOfScope: ['Network'] });
    typeCells(local, 'Checklist', { A6: 'Backup', B6: 'Check backups', C6: 'Open' });
    expect((await generate(local)).result).toMatchObject({ changes: { groupsEntered: 1, rowsHidden: 0 } });
    expect(readCells(local, 'Scope', 'A7:B7')).toEqual([['Backup', 'Yes']]);
    const asked = local.book.sheets.add('Questions');
    [
      ['#', 'Question', 'Answer'],
      ['1', 'Is Backup in scope?', 'No'],
    ].forEach((line, row) => line.forEach((value, column) => asked.setValue(row, column, value)));
    expect((await generate(local)).hidden).toEqual([4, 6]);
  });

  test('where switches are offered nobody has to have said anything: the groups are told', async () => {
    const { result } = await generate(bookOf({ Checklist: review }), { consent: true, offersSwitches: true }, 'plan');
    expect(result).toMatchObject({
      outcome: 'unchanged',
      groups: [
        { name: 'Identity', items: 2, isSwitch: true },
        { name: 'Network', isSwitch: true },
        { name: 'BC and DR', isSwitch: true },
      ],
    });
  });

  test('a name nobody has is refused with those there are', async () => {
    const { result } = await generate(bookOf({ Checklist: review }), { consent: true, outOfScope: ['Mail'] });
    expect(result.problems[0]!.message).toBe(
      'No row of the checklist belongs to “Mail”. Its groups are: Identity, Network, BC and DR.',
    );
  });

  test('where a question decides: it is answered, with the word of the others', async () => {
    const local = bookOf({
      Fragen: [
        ['Nr.', 'Frage', 'Antwort'],
        [1, 'Ist EXO im Umfang?', 'nein'],
        [2, 'Ist Teams im Umfang?', ''],
      ],
      Checkliste: CHECKLIST,
    });
    const { result, hidden } = await generate(local, { consent: true, outOfScope: ['Teams'] });
    expect(result).toMatchObject({ changes: { answersImported: 1 } });
    expect(readCells(local, 'Fragen', 'C2:C3')).toEqual([['nein'], ['nein']]);
    expect(hidden).toEqual([2, 3, 4, 5]);
    expect((await generate(local)).result.outcome).toBe('unchanged');
  });

  test('where a question says yes it is refused with its cell', async () => {
    const { result } = await generate(bookOf({ Questions: questions('Yes', 'Yes'), Checklist: CHECKLIST }), {
      consent: true,
      outOfScope: ['Teams'],
    });
    expect(result.problems).toMatchObject([{ code: 'scopeSwitchContradicted', sheet: 'Questions', cell: 'C3' }]);
  });

  test('a tab is a group of its rows, and a section as well', async () => {
    const area = (name: string): Lines => [
      ['#', 'Requirement', 'Status', 'Comment'],
      [`${name} basics`],
      ['1.1', `Verify ${name} one`, 'Open', ''],
      ['1.2', `Verify ${name} two`, 'Open', ''],
    ];
    const local = bookOf({ Sessions: area('session'), Cryptography: area('crypto') });
    await generate(local, { consent: true, outOfScope: ['Cryptography'] });
    expect([hiddenRows(local, 'Sessions'), hiddenRows(local, 'Cryptography')]).toEqual([[], [2, 3, 4]]);
    await generate(local, { consent: true, outOfScope: ['session basics', 'Cryptography'] });
    expect(hiddenRows(local, 'Sessions')).toEqual([2, 3, 4]);
  });
});

test('a section heading is hidden once all below it are; repeated headers and blank rows are no items', async () => {
  const header = ['Task', 'Details', 'Owner', 'Status'];
  const items = (name: string) => [1, 2].map((number) => [`${name} task ${number}`, 'How to do it', 'Ann', 'Open']);
  const checklist: Lines = [
    ['Remediation'],
    [],
    ['Exchange Online'],
    header,
    ...items('mail'),
    [],
    ['Microsoft Teams'],
    header,
    ...items('call'),
  ];
  const { result, hidden } = await generate(bookOf({ Questions: questions('Yes', 'No'), Checklist: checklist }));
  expect(hidden).toEqual([8, 10, 11]);
  expect(result).toMatchObject({ items: 4, outOfScope: 2 });
});

test('a note below a list is no group that somebody would be asked about', async () => {
  const checklist: Lines = [HEADER, ...['EXO', 'Teams'].map(item), [], ['As of November, please keep up to date']];
  const { result } = await generate(bookOf({ Checklist: checklist }));
  expect(result.problems).toMatchObject([{ code: 'scopeUnknown', message: expect.stringMatching(/: EXO, Teams\.$/) }]);
});

test('a category merged down belongs to every row it spans', async () => {
  const rows = ['Exchange Online', '', '', 'Teams', ''].map(item);
  expect((await generate(bookOf({ Questions: questions('No', 'Yes'), Checklist: [HEADER, ...rows] }))).hidden).toEqual([
    2, 3, 4,
  ]);
});

test('rows whose service cannot be told stay visible and are listed', async () => {
  const rows = [['', 'Plan the work', 'How to', 'Ann', 'Open'], ...['Teams', 'Teams / SharePoint'].map(item)];
  const { result, hidden } = await generate(
    bookOf({ Questions: questions('No', 'No', 'No'), Checklist: [HEADER, ...rows] }),
  );
  expect(hidden).toEqual([3]);
  expect(result).toMatchObject({ rowsOfNoGroup: ['Checklist!A2'], problems: [{ code: 'rowsOfNoGroup', cell: 'A2' }] });
});

test('columns of our names that somebody has are read, never written', async () => {
  const own: Lines = [
    [...HEADER, 'In scope', 'Why'],
    [...item('Teams', 1), 'No', 'no licence'],
    [...item('SPO', 2), 'Yes', ''],
  ];
  const local = bookOf({ Checklist: own });
  const { hidden } = await generate(local);
  expect(hidden).toEqual([2]);
  expect(readCells(local, 'Checklist', 'F1:I3')).toEqual([
    ['In scope', 'Why', 'In scope (from answers)', 'Why (from answers)'],
    ['No', 'no licence', 'Out of scope', 'Checklist!F2: No'],
    ['Yes', null, 'In scope', 'Checklist!F3: Yes'],
  ]);
  expect((await generate(local)).result.outcome).toBe('unchanged');
});

test('rows that a person hid stay hidden, and a row of ours that somebody showed stays shown until its state changes', async () => {
  const local = bookOf({ Questions: questions('No', 'Yes', 'Yes'), Checklist: CHECKLIST });
  const sheet = local.book.sheets.named('Checklist')!;
  for (const row of [2, 4]) sheet.setRowHidden(row - 1, true);
  expect((await generate(local)).hidden).toEqual([2, 3, 4]);
  sheet.setRowHidden(2, false);
  expect((await generate(local)).result.outcome).toBe('unchanged');
  expect(hiddenRows(local, 'Checklist')).toEqual([2, 4]);
  typeCells(local, 'Questions', { C2: 'Yes' });
  expect((await generate(local)).hidden).toEqual([2, 4]);
  typeCells(local, 'Questions', { C2: 'No' });
  expect((await generate(local)).hidden).toEqual([2, 3, 4]);
});

test('a protected checklist is refused before anything is written', async () => {
  const local = bookOf({ Questions: questions('No'), Checklist: CHECKLIST });
  const { excel } = startExcel(local);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Checklist').protection.protect();
    await context.sync();
  });
  expect((await generate(local)).result).toMatchObject({ outcome: 'refused', problems: [{ code: 'sheetProtected' }] });
});

test('inserted columns, renamed tabs and sorted rows do no harm', async () => {
  const local = bookOf({ Questions: questions('Yes', 'No'), Checklist: CHECKLIST });
  await generate(local);
  const { excel } = startExcel(local);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Checklist');
    sheet.getRange('A:B').insert('Right');
    sheet.name = 'Our checklist';
    await context.sync();
  });
  expect((await generate(local)).result.outcome).toBe('unchanged');
});

test('5,000 rows, most of them scattered out of scope, take four syncs and few bytes', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) =>
    item(['EXO', 'Teams', 'SPO', 'Teams', 'SPO'][index % 5]!, index),
  );
  const local = bookOf({ Questions: questions('Yes', 'No', 'No'), Checklist: [HEADER, ...rows] });
  const { result, session } = await generate(local);
  expect(result).toMatchObject({ outcome: 'done', changes: { rowsHidden: 4000 } });
  expect(session.traffic.syncs).toBeLessThanOrEqual(4);
  expect(session.traffic.bytesSent / 5000).toBeLessThanOrEqual(75);
});

test('a workbook without anything like a checklist is told to be set up; one of ours takes no switches', async () => {
  expect((await generate(bookOf({ Notes: [['Hello']] }))).result).toMatchObject({
    problems: [{ code: 'checklistMissing' }],
  });
});

const beside = (...lists: readonly Lines[]): Lines =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, row) =>
    lists.flatMap((list) => [...(list[row] ?? Array.from({ length: list[0]!.length }, () => '')), '']),
  );

test.each<[string, Lines, string]>([
  ['another checklist', beside(CHECKLIST, CHECKLIST), 'G1'],
  [
    'another checklist with its header further down',
    beside(CHECKLIST, [['', '', '', '', ''], HEADER, ...CHECKLIST.slice(1)]),
    'G2',
  ],
  [
    'a scope list',
    beside(CHECKLIST, [
      ['Service', 'In scope'],
      ['EXO', 'No'],
      ['Teams', 'Yes'],
    ]),
    'G1',
  ],
])('%s beside the checklist is refused with its place: its rows would be hidden as well', async (_, lines, cell) => {
  const local = bookOf({ Questions: questions('Yes', 'No'), Checklist: lines });
  const file = local.save();
  const { result } = await generate(local);
  expect(result).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'listBesideChecklist', sheet: 'Checklist', cell }],
  });
  expect(changedParts(file, local.save())).toEqual([]);
});

test('a scope list above the checklist is none beside it, and neither is a note', async () => {
  const list: Lines = [['Service', 'In scope'], ['EXO', 'No'], ['Teams', 'Yes'], [], ...CHECKLIST];
  expect((await generate(bookOf({ Checklist: list }))).hidden).toEqual([6, 7]);
  const noted = CHECKLIST.map((line, row) => (row === 2 ? [...line, '', '', '', 'Ask Ann'] : line));
  expect((await generate(bookOf({ Questions: questions('Yes', 'No'), Checklist: noted }))).hidden).toEqual([4, 5]);
});

test('a filtered checklist is refused with the way out', async () => {
  const file = bookOf({ Questions: questions('No', 'Yes', 'Yes'), Checklist: CHECKLIST }).save();
  const column = '<filterColumn colId="0"><filters><filter val="EXO"/></filters></filterColumn>';
  const filter = `</sheetData><autoFilter ref="A1:E7">${column}</autoFilter>`;
  const filtered = editPart(file, 'xl/worksheets/sheet2.xml', (xml) => xml.replace('</sheetData>', filter));
  const { result } = await generate(LocalExcel.open(filtered));
  expect(result).toMatchObject({ outcome: 'refused', problems: [{ code: 'sheetFiltered', sheet: 'Checklist' }] });
  expect(result.problems[0]!.message).toMatch(/filter/i);
});
