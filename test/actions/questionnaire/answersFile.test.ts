import { populateQuestionnaires } from '../../../src/actions/questionnaire/populateQuestionnaires';
import { newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { typeCells } from '../../support/typeCells';

/** Populates a new workbook from a file; the first row of the Exchange questionnaire is EXCHANGE-Q1. */
async function populate(csv: string) {
  const started = await newWorkbook();
  const { writes } = started.session.traffic;
  const result = await populateQuestionnaires(started.excel, 'apply', csv);
  const [cells] = readCells(started.local, 'Exchange Online', 'C2:D2');
  return { result, cells, isWritten: started.session.traffic.writes > writes };
}

const refusal = (message: string) => ({
  result: { outcome: 'refused', problems: [{ message }] },
  isWritten: false,
});

test.each(['exchange-q1', 'Exchange-Q1', 'ＥＸＣＨＡＮＧＥ-Q1'])('the id %s is found', async (id) => {
  expect(await populate(`Id,Answer\n${id},No\n`)).toMatchObject({ cells: ['No', null] });
});

test.each([
  ['sep=;\r\nId;Answer;Notes\r\nEXCHANGE-Q1;No;a, b\r\n'],
  ['"sep=;"\nId;Answer;Notes\nEXCHANGE-Q1;No;a, b\n'],
  ['SEP=|\nId|Answer|Notes\nEXCHANGE-Q1|No|a, b\n'],
  ['sep=\t\nId\tAnswer\tNotes\nEXCHANGE-Q1\tNo\ta, b\n'],
  ['\n\nId;Answer;Notes\n\nEXCHANGE-Q1;No;a, b\n;;\n'],
])('%j is read with its own separator', async (csv) => {
  expect(await populate(csv)).toMatchObject({ cells: ['No', 'a, b'] });
});

describe('a line is named as an editor counts it', () => {
  test.each([
    ['Id,Answer\nX-1,No\n', 2],
    ['sep=;\nId;Answer\nX-1;No\n', 3],
    ['Id,Answer\n\n,\nX-1,No\n', 4],
  ])('%j', async (csv, line) => {
    const message = `Line ${line} of the answers file names “X-1”, which is not a question of this workbook.`;
    expect(await populate(csv)).toMatchObject(refusal(message));
  });

  test('also where a quotation mark is not closed', async () => {
    expect(await populate('sep=,\nId,Answer\n\nEXCHANGE-Q1,"No\n')).toMatchObject(
      refusal('Line 4 of the answers file cannot be read: a quotation mark is not closed.'),
    );
  });
});

describe('two lines for the same question', () => {
  test.each([
    ['EXCHANGE-Q1,No,\nexchange-q1,nein,\n', ['No', null]],
    ['EXCHANGE-Q1,No,\nEXCHANGE-Q1,,by June\n', ['No', 'by June']],
    ['EXCHANGE-Q1,,by June\nEXCHANGE-Q1,No,by June\n', ['No', 'by June']],
  ])('%j say the same or add to each other', async (lines, cells) => {
    expect(await populate(`Id,Answer,Notes\n${lines}`)).toMatchObject({ cells });
  });

  test.each(['EXCHANGE-Q1,No,\nTEAMS-Q1,No,\nExchange-Q1,Yes,\n', 'EXCHANGE-Q1,,June\n\nEXCHANGE-Q1,,July\n'])(
    '%j contradict each other',
    async (lines) => {
      expect(await populate(`Id,Answer,Notes\n${lines}`)).toMatchObject(
        refusal('Line 4 of the answers file says something else about EXCHANGE-Q1 than line 2. Keep one of them.'),
      );
    },
  );
});

describe('a text longer than a cell holds', () => {
  const LONGEST = 32_767;

  test.each([
    ['notes', `EXCHANGE-Q1,No,${'x'.repeat(LONGEST + 1)}\n`],
    ['an answer', `CORE-Q8,${'x'.repeat(LONGEST + 1)},\n`],
  ])('in %s is refused', async (_, line) => {
    expect(await populate(`Id,Answer,Notes\n${line}`)).toMatchObject(
      refusal(
        'Line 2 of the answers file has a text longer than the 32,767 characters a cell holds. Shorten it and try again.',
      ),
    );
  });

  test('begins only after the last character that fits', async () => {
    const { cells } = await populate(`Id,Answer,Notes\nEXCHANGE-Q1,No,${'x'.repeat(LONGEST)}\n`);
    expect(String(cells?.[1])).toHaveLength(LONGEST);
  });
});

test('notes without a column to go to are refused, not dropped', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'Exchange Online', { D1: 'Remarks of Kim' });
  const csv = 'Id,Answer,Notes\nEXCHANGE-Q1,No,by June\n';
  expect(await populateQuestionnaires(started.excel, 'apply', csv)).toEqual({
    outcome: 'refused',
    problems: [
      {
        code: 'columnMissing',
        message: 'The tab “Exchange Online” has no column “Notes”. Give the column its header back and try again.',
        sheet: 'Exchange Online',
      },
    ],
  });
  expect((await populateQuestionnaires(started.excel, 'apply', 'Id,Answer\nEXCHANGE-Q1,No\n')).outcome).toBe('done');
});
