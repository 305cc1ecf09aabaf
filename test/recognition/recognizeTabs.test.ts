import { RECOGNITION } from '../../src/actions/wording/recognitionWords';
import { recognizeTabs } from '../../src/recognition/recognizeTabs';
import type { CellValue, SheetSnapshot } from '../../src/recognition/cells/WorkbookSnapshot';

/** A sheet that holds these cells from `top` on. */
function sheet(lines: readonly (readonly CellValue[])[], top = 0): SheetSnapshot {
  const width = Math.max(...lines.map(({ length }) => length));
  const values = lines.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
  return {
    name: 'Tab',
    isProtected: false,
    isFiltered: false,
    used: { top, left: 0, bottom: top + lines.length - 1, right: width - 1 },
    window: { top, left: 0, values, text: values.map((line) => line.map(String)) },
    tables: [],
    dayOffset: 0,
  };
}

const recognize = (...args: Parameters<typeof sheet>) => recognizeTabs([sheet(...args)], RECOGNITION);

test('a usage sheet is known by customer, entitlements and months, in any order and below a title', () => {
  const [tab] = recognize([
    ['Our customers'],
    [],
    ['Jun 2026', 'Seats', 'Notes', 'CUSTOMER NAME', 'Mar 2026'],
    [5, 10, '', 'A', 4],
  ]);
  expect(tab).toMatchObject({
    role: 'usage',
    headerRow: 2,
    firstRow: 3,
    lastRow: 3,
    columns: { customer: 3, entitlements: 1 },
    months: [{ column: 4 }, { column: 0 }],
  });
});

test('a questionnaire is known by question and answer, its service by the ids below', () => {
  const [tab] = recognize([
    ['Id', 'Question', 'Answer', 'Comments'],
    ['TEAMS-Q1', 'In scope?', 'Yes', ''],
  ]);
  expect(tab).toMatchObject({
    role: 'questionnaire',
    services: ['teams'],
    columns: { id: 0, question: 1, answer: 2, notes: 3 },
  });
});

test('questions that are not ours belong to no service', () => {
  expect(
    recognize([
      ['Question', 'Answer'],
      ['Who?', 'Me'],
    ])[0],
  ).toMatchObject({ role: 'questionnaire', services: [] });
});

test('a checklist is known by id, guidance and in scope', () => {
  expect(
    recognize([
      ['Id', 'Guidance', 'In scope'],
      ['CORE-01', 'Do it', 'In scope'],
    ])[0],
  ).toMatchObject({ role: 'checklist' });
});

describe('two of three headers over ids of ours', () => {
  test.each([
    [['Key', 'Question', 'Answer'], 'id'],
    [['Id', 'What', 'Answer'], 'question'],
    [['Id', 'Question', 'Reply', 'Notes'], 'answer'],
  ])('%j is a questionnaire that has lost its %s', (header, missing) => {
    expect(recognize([header, ['TEAMS-Q1', 'In scope?', 'Yes']])[0]).toMatchObject({
      role: 'incompleteQuestionnaire',
      service: 'teams',
      missing,
    });
  });

  test.each([
    [['Key', 'Guidance', 'In scope'], 'id'],
    [['Id', 'What', 'In scope'], 'guidance'],
    [['Id', 'Guidance', 'Relevant'], 'inScope'],
  ])('%j is a checklist that has lost its %s', (header, missing) => {
    expect(recognize([header, ['TEAMS-01', 'Do it', 'In scope']])[0]).toMatchObject({
      role: 'incompleteChecklist',
      missing: [missing],
    });
  });

  test('a checklist that has lost two of them is still known by others of ours', () => {
    const header = ['ID#', 'Service', 'Area', 'Item', 'Details', 'Applicable?', 'Status'];
    const row = ['TEAMS-01', 'Teams', 'Network', 'Open ports', 'Do it', 'In scope', 'Done'];
    expect(recognize([header, row])[0]).toMatchObject({
      role: 'incompleteChecklist',
      missing: ['id', 'inScope'],
    });
  });

  test('a tab that only speaks of our questions is nothing we know', () => {
    expect(
      recognize([
        ['Id', 'Owner', 'Notes'],
        ['TEAMS-Q1', 'Kim', 'Ask again'],
      ]),
    ).toEqual([]);
  });
});

test.each([
  [
    [
      ['Name', 'Price'],
      ['A', 1],
    ],
  ],
  [
    [
      ['Customer', 'Q1 2026'],
      ['A', 1],
    ],
  ],
  [[['Just a text']]],
])('%j is nothing we know', (lines) => {
  expect(recognize(lines)).toEqual([]);
});

test('of several header-like rows the one that says most counts', () => {
  const [tab] = recognize([
    ['Customer', 'Seats', 'Jan 2026'],
    ['Customer', 'Seats', 'Jan 2026', 'Feb 2026', 'Health'],
  ]);
  expect(tab!.headerRow).toBe(1);
});
