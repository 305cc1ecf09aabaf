import { FOREIGN_WORDS } from '../../../src/actions/wording/foreignWords';
import { recognizeForeignSheet } from '../../../src/recognition/foreign/recognizeForeignSheet';
import { sheetOf, type GridCell } from '../../support/sheetOf';

type Lines = readonly (readonly GridCell[])[];

const recognize = (lines: Lines, name = 'Tab1') => recognizeForeignSheet(sheetOf(lines, name), FOREIGN_WORDS);

const DAY = { value: 46_357, text: '01.12.2026' };
const items = (...services: readonly string[]): GridCell[][] =>
  services.map((service, index) => [
    service,
    `Verify accepted domain ${index}`,
    `How to verify ${index}`,
    'Ann',
    'Open',
    DAY,
  ]);
const EIGHT = items('Exchange Online', 'Exchange Online', 'Teams', 'Teams', 'SPO', 'SPO', 'Yammer', 'Yammer');

describe('a questionnaire', () => {
  test.each<[string, Lines, string]>([
    [
      'en',
      [
        ['#', 'Service', 'Question', 'Answer', 'Notes'],
        [1, 'Teams', 'Is Teams in scope?', 'No', ''],
      ],
      'B,C,D,E,A',
    ],
    [
      'below merged titles',
      [
        ['Teams questionnaire'],
        ['Fill in with the customer'],
        ['No.', 'Question', 'Response', 'Comments'],
        [1, 'Is Teams in scope?', 'Yes'],
      ],
      'B,C,D,A',
    ],
    [
      'de',
      [
        ['Nr.', 'Dienst', 'Frage', 'Antwort', 'Bemerkungen'],
        [1, 'Teams', 'Ist Teams im Umfang?', 'Nein', ''],
      ],
      'B,C,D,E,A',
    ],
    [
      'ja',
      [
        ['番号', '質問', '回答', '備考'],
        [1, 'Teams は対象ですか', 'いいえ', ''],
      ],
      'B,C,D,A',
    ],
    [
      'zh',
      [
        ['编号', '问题', '回答', '备注'],
        [1, 'Teams 是否在范围内', '否', ''],
      ],
      'B,C,D,A',
    ],
    [
      'es',
      [
        ['N.º', 'Servicio', 'Pregunta', 'Respuesta'],
        [1, 'Teams', '¿Está Teams en el alcance?', 'No'],
      ],
      'B,C,D,A',
    ],
    [
      'pt',
      [
        ['Nº', 'Serviço', 'Pergunta', 'Resposta'],
        [1, 'Teams', 'O Teams está no escopo?', 'Não'],
      ],
      'B,C,D,A',
    ],
    [
      'without an answer yet',
      [
        ['Question', 'Answer'],
        ['Is Teams in scope?', ''],
      ],
      'A,B',
    ],
  ])('is known: %s', (_, lines, columns) => {
    const [tab] = recognize(lines).tabs;
    expect(tab).toMatchObject({ role: 'foreignQuestionnaire', isCertain: true });
    const { group, question, answer, notes, id } = tab!.columns;
    const letters = [group, question, answer, notes, id].flatMap((column) =>
      column === undefined ? [] : 'ABCDE'[column]!,
    );
    expect(letters.join()).toBe(columns);
  });

  test('tells what it rests on', () => {
    const [tab] = recognize([
      ['Question', 'Answer'],
      ['Is Teams in scope?', 'No'],
      ['Seats?', 500],
      ['Is EXO in scope?', 'Yes'],
    ]).tabs;
    expect(tab!.evidence).toEqual([
      {
        field: 'question',
        column: 0,
        cell: 'A1',
        header: 'Question',
        shape: { shape: 'questions', count: 3, filled: 3 },
      },
      { field: 'answer', column: 1, cell: 'B1', header: 'Answer', shape: { shape: 'marks', count: 2, filled: 3 } },
    ]);
  });

  test.each<[string, Lines]>([
    [
      'known only by its data',
      [
        ['Query', 'Value'],
        ['Is Teams in scope?', 'No'],
      ],
    ],
    [
      'answered by an unsure header',
      [
        ['Question', 'Result'],
        ['Is Teams in scope?', 'No'],
      ],
    ],
  ])('%s is asked about', (_, lines) => {
    expect(recognize(lines).tabs).toMatchObject([{ role: 'foreignQuestionnaire', isCertain: false }]);
  });
});

describe('a checklist', () => {
  test.each<[string, Lines]>([
    ['en', [['Workload', 'Task', 'Details', 'Owner', 'Status', 'Date'], ...EIGHT]],
    [
      'below a title and a blank row',
      [['Remediation Checklist'], [], ['Workload', 'Task', 'Details', 'Owner', 'Status', 'Date'], ...EIGHT],
    ],
    ['de', [['Dienst', 'Aufgabe', 'Beschreibung', 'Verantwortlich', 'Status', 'Termin'], ...EIGHT]],
    ['ja', [['サービス', 'チェック項目', '説明', '担当者', 'ステータス', '期限'], ...EIGHT]],
    ['zh', [['服务', '检查项', '说明', '负责人', '状态', '截止日期'], ...EIGHT]],
    ['es', [['Servicio', 'Tarea', 'Descripción', 'Responsable', 'Estado', 'Fecha límite'], ...EIGHT]],
    ['pt', [['Serviço', 'Tarefa', 'Descrição', 'Responsável', 'Situação', 'Prazo'], ...EIGHT]],
    [
      'of a review',
      [['Main Area', 'Checklist item', 'Description (optional)', 'Severity', 'Status', 'More info'], ...EIGHT],
    ],
  ])('is known: %s', (_, lines) => {
    const { tabs } = recognize(lines);
    expect(tabs).toMatchObject([
      { role: 'foreignChecklist', isCertain: true, columns: { group: 0, item: 1, guidance: 2 } },
    ]);
    expect(tabs[0]!.lastRow).toBe(lines.length - 1);
  });

  test('with the columns of ours but none of our ids is somebody’s own', () => {
    const lines: Lines = [
      ['Id', 'Service', 'Guidance', 'In scope', 'Why', 'Owner', 'Status'],
      ['SEC-0', 'EXO', 'Guidance 0', 'Yes', '', 'Ann', 'Open'],
      ['SEC-1', 'Teams', 'Guidance 1', 'No', '', 'Ann', 'Open'],
    ];
    expect(recognize(lines).tabs).toMatchObject([
      { role: 'foreignChecklist', isCertain: true, columns: { inScope: 3, why: 4 } },
    ]);
  });

  test('repeated headers are rows of one table', () => {
    const header = ['Workload', 'Task', 'Details', 'Owner', 'Status', 'Date'];
    const { tabs } = recognize([header, ...EIGHT, header, ...EIGHT]);
    expect(tabs).toMatchObject([{ headerRow: 0, lastRow: 17 }]);
  });
});

test('a scope list is known by its groups and its marks, also above a checklist', () => {
  const list: Lines = [
    ['Workload', 'In scope'],
    ['Exchange Online', 'Yes'],
    ['Teams', 'No'],
    ['SPO', ''],
  ];
  expect(recognize(list, 'Scope').tabs).toMatchObject([{ role: 'foreignScopeList', isCertain: true, lastRow: 3 }]);
  expect(
    recognize([...list, [], ['Workload', 'Task', 'Details', 'Owner', 'Status', 'Date'], ...EIGHT]).tabs,
  ).toMatchObject([
    { role: 'foreignScopeList', headerRow: 0, lastRow: 4 },
    { role: 'foreignChecklist', headerRow: 5 },
  ]);
});

test.each<[string, string, Lines] | [string, string, Lines, string]>([
  [
    'raci',
    'a RACI chart',
    [
      ['Task', 'Owner', 'Customer', 'Microsoft', 'Status'],
      ['Plan it', 'A', 'R', 'C', 'I'],
      ['Do it', 'R', 'A', 'I', 'C'],
      ['Test it', 'C', 'R', 'A', 'I'],
    ],
  ],
  [
    'otherList',
    'a RACI chart by its headers',
    [
      ['Task', 'Responsible', 'Accountable', 'Consulted', 'Informed'],
      ['Plan it', 'Ann', 'Bob', 'Cy', 'Di'],
    ],
  ],
  [
    'faq',
    'an FAQ',
    [
      ['Question', 'Answer'],
      ['How do I sign in?', 'Open the portal and enter your name.'],
      ['Is it free?', 'Yes, it is part of your licence.'],
    ],
  ],
  [
    'otherList',
    'an FAQ by its name',
    [
      ['Question', 'Answer'],
      ['Is it free?', 'Yes'],
    ],
    'FAQ',
  ],
  [
    'otherList',
    'a risk register',
    [
      ['Risk', 'Description', 'Probability', 'Mitigation', 'Owner', 'Status'],
      ['R1', 'Late delivery', 'High', 'Order now', 'Ann', 'Open'],
    ],
  ],
  [
    'otherList',
    'an issue log',
    [
      ['Issue', 'Description', 'Raised by', 'Owner', 'Status'],
      ['I1', 'It is slow', 'Bob', 'Ann', 'Open'],
    ],
  ],
  [
    'otherList',
    'test cases',
    [
      ['Test case', 'Task', 'Expected result', 'Owner', 'Status'],
      ['T1', 'Sign in', 'It works', 'Ann', 'Open'],
    ],
  ],
  [
    'otherList',
    'a project plan by its name',
    [
      ['Task', 'Owner', 'Status', 'Date'],
      ['Kick off', 'Ann', 'Open', DAY],
    ],
    'Project plan',
  ],
  [
    'noHeader',
    'a list of values',
    [
      ['Severity', 'Status', 'Category'],
      ['High', 'Open', 'Identity'],
      ['Low', 'Done', 'Network'],
    ],
  ],
  [
    'noHeader',
    'a legend',
    [
      ['Status', 'Description'],
      ['Open', 'Nobody has begun'],
      ['Done', 'It works'],
    ],
  ],
  [
    'noHeader',
    'results',
    [
      ['Security Category', 'Valid criteria', 'Total criteria'],
      ['Architecture', 3, 5],
    ],
  ],
  ['noHeader', 'a text', [['Welcome to this workbook'], ['Fill in the tabs']]],
])('%s: %s is none of them', (...[because, , lines, name]) => {
  expect(recognize(lines, name)).toMatchObject({ tabs: [], none: { because } });
});

test('a sheet that is none of them tells the header row that came nearest and what it lacks', () => {
  const lines: Lines = [['Our work'], ['Workload', 'What we do', 'Owner'], ['Teams', 'Open ports', 'Ann']];
  expect(recognize(lines).none).toEqual({
    because: 'noHeader',
    headerRow: 1,
    found: ['group', 'owner'],
    missing: ['item', 'status'],
  });
});

test.each([
  ['1900', 0, 46_357],
  ['1904', 1462, 44_895],
] as const)('dates counted from %s are dates', (_, dayOffset, value) => {
  const lines = [
    ['Service', 'Task', 'Owner', 'Status', 'Due'],
    ...EIGHT.map((line) => [line[0]!, line[1]!, line[3]!, line[4]!, { value, text: '01.12.2026' }]),
  ];
  const early = lines.map((line, row) =>
    row === 0 ? line : [...line.slice(0, 4), { value: 35_700, text: '01/09/97' }],
  );
  const due = (all: Lines) =>
    recognizeForeignSheet({ ...sheetOf(all), dayOffset }, FOREIGN_WORDS)
      .tabs.flatMap(({ evidence }) => evidence)
      .find(({ field }) => field === 'due')?.shape;
  expect(due(lines)).toMatchObject({ shape: 'dates' });
  expect(due(early)).toMatchObject({ shape: dayOffset === 0 ? 'numbers' : 'dates' });
});
