import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { editPart } from '../support/editPart';
import { readCells } from '../support/readCells';
import { startExcel, type StartedExcel } from '../support/startExcel';
import { typeCells } from '../support/typeCells';

/** A workbook whose dates count from 1904, as Excel for the Mac once made them. */
function start1904(): StartedExcel {
  const file = editPart(LocalExcel.blank().save(), 'xl/workbook.xml', (xml) =>
    xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  );
  return startExcel(LocalExcel.open(file));
}

const dateIn = ({ excel }: StartedExcel, ...parts: [number, number, number]): Promise<unknown> =>
  excel.run(async ({ workbook, sync }) => {
    const date = workbook.functions.date(...parts).load('value');
    await sync();
    return date.value;
  });

test.each<[[number, number, number], number]>([
  [[2026, 1, 31], 46_053],
  [[1900, 1, 1], 1],
  [[1900, 3, 1], 61],
  [[2026, 14, 1], 46_419],
  [[126, 1, 31], 46_053],
])('DATE(%j) counts from 1900, and tells of a workbook that counts from 1904', async (parts, serial) => {
  expect(await dateIn(startExcel(), ...parts)).toBe(serial);
  const in1904 = await dateIn(start1904(), 1904, 1, 2);
  expect(in1904).toBe(1);
});

test('a date that is typed means the same day in both, and shows as it', async () => {
  for (const [started, serial] of [
    [startExcel(), 46_053],
    [start1904(), 44_591],
  ] as const) {
    typeCells(started.local, 'Sheet1', { A1: '2026-01-31' });
    expect(readCells(started.local, 'Sheet1', 'A1')).toEqual([[serial]]);
    const shown = await started.excel.run(async ({ workbook, sync }) => {
      const cell = workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.numberFormat = [['yyyy-mm-dd']];
      cell.load('text');
      await sync();
      return cell.text;
    });
    expect(shown).toEqual([['2026-01-31']]);
  }
});
