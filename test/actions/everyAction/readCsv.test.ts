import * as fc from 'fast-check';
import { readCsv } from '../../../src/actions/everyAction/readCsv';

const damaged = (line: number): Error => new Error(`line ${line} is damaged`);
const read = (text: string) => readCsv(text, damaged);

test.each([
  ['a comma', 'Id,Answer\nX,1\n', ','],
  ['a semicolon', 'Id;Answer\nX;1\n', ';'],
  ['a tab', 'Id\tAnswer\nX\t1\n', '\t'],
  ['what the first line says', 'sep=;\r\nId;Answer\r\nX;1\r\n', ';'],
  ['the same in quotation marks', '"sep=|"\nId|Answer\nX|1\n', '|'],
  ['what it says behind a byte order mark', '\uFEFFSEP=;\nId;Answer\nX;1\n', ';'],
  ['a semicolon below blank lines', '\n\nId;Answer\n\nX;1\n;;\n', ';'],
])('cells are separated by %s', (_, text, delimiter) => {
  const csv = read(text);
  expect(csv.delimiter).toBe(delimiter);
  expect(csv.records.map(({ cells }) => cells)).toEqual([
    ['Id', 'Answer'],
    ['X', '1'],
  ]);
});

test.each([
  ['Id,Answer\nX,1', [1, 2]],
  ['\n\nId,Answer\n,\nX,1\n\n', [3, 5]],
  ['sep=,\nId,Answer\nX,1', [2, 3]],
  ['Id,Answer\r\n"X\r\nY",1\r\n\r\nZ,2', [1, 2, 5]],
  ['Id,Answer\r"X\nY\n",1\rZ,2', [1, 2, 5]],
])('the records of %j begin in the lines %j', (text, lines) => {
  expect(read(text).records.map(({ line }) => line)).toEqual(lines);
});

test.each([
  ['Id,Answer\n"X\nY",1\n\nZ,"2\n', 5],
  ['sep=;\nId;Answer\nX;"1"2\n', 3],
])('a quotation mark without its other one in %j is told by the line %i of its record', (text, line) => {
  expect(() => read(text)).toThrow(`line ${line} is damaged`);
});

test('whatever stands in the cells, every record is read, its line is that of an editor and its row that of Excel', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab1 ,;"\n') });
  const record = fc.record({ cells: fc.tuple(fc.constant('x'), cell, cell), blankLines: fc.nat({ max: 2 }) });
  const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(fc.array(record, { minLength: 1 }), lineBreak, (records, end) => {
      let text = 'sep=,\n';
      let row = -1;
      const expected = records.map(({ cells, blankLines }) => {
        text += '\n'.repeat(blankLines);
        const line = text.split('\n').length;
        text += `${cells.map((each) => `"${each.replace(/"/g, '""')}"`).join(',')}\n`;
        row += blankLines + 1;
        return { line, row, cells };
      });
      expect(read(text.replace(/\n/g, end)).records).toEqual(expected);
    }),
  );
});
