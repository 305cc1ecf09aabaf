import fc from 'fast-check';
import { textForCell } from '../../../src/recognition/cells/textForCell';
import { reopen, startExcel } from '../../support/startExcel';

test.each(['Verify custom domains', 'Microsoft Teams', 'Ärzte und Ämter'])('%j needs no apostrophe', (text) => {
  expect(textForCell(text)).toBe(text);
});

test.each([
  '=1',
  '+1',
  '-1',
  '@x',
  "'x",
  '\tx',
  '007',
  '1/2',
  'TRUE',
  'true',
  'Wahr',
  'MAR-01',
  '#N/A',
  ' x',
  '50 %',
  '€5',
])('%j gets one', (text) => {
  expect(textForCell(text)).toBe(`'${text}`);
});

test('a text of as many characters as a cell holds is too long where an apostrophe is one more', () => {
  const most = 32_767;
  expect(textForCell(`a ${'x'.repeat(most - 2)}`)).toHaveLength(most);
  expect(() => textForCell(`=${'x'.repeat(most - 1)}`)).toThrow('textTooLong');
});

const texts = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.tuple(fc.constantFrom('=', '+', '-', '@', "'", '', ' '), fc.string()).map(([start, rest]) => start + rest),
  fc.constantFrom('1e5', '5 %', 'Jan 2020', '12:30', '$5', '(5)', 'FALSE', '1.234', '5-1', '#REF!'),
);

test('any text arrives as exactly that text, and never as a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 20 }), async (given) => {
      const { excel, local } = startExcel();
      await excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, given.length, 1);
        range.values = given.map((text) => [textForCell(text)]);
        await context.sync();
      });
      const sheet = reopen(local).local.book.activeSheet;
      given.forEach((text, row) => {
        expect(sheet.cell(row, 0)?.value ?? '').toBe(text);
        expect(sheet.cell(row, 0)?.formula).toBeUndefined();
      });
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['too long', 'x'.repeat(32_768), 'textTooLong'],
  ['half of a pair', 'a\ud83d', 'textNotForCells'],
  ['a control character', 'a\u0001', 'textNotForCells'],
])('a text with %s is refused', (_, text, code) => {
  expect(() => textForCell(text)).toThrow(code);
});

test('pairs, tabs and line breaks are no reason to refuse', () => {
  expect(textForCell('a 😀\tb\nc')).toBe('a 😀\tb\nc');
});
