import fc from 'fast-check';
import { copiedAreas } from '../../src/local-excel/book/copiedAreas';
import { areaAddress, containsArea, cellArea, parseAreas, type Area } from '../../src/local-excel/cells/Area';
import { reopen, startExcel, type StartedExcel } from '../support/startExcel';

const addresses = (areas: readonly Area[]): string => areas.map(areaAddress).join(' ');
const area = (address: string): Area => parseAreas(address)[0]!;

test.each([
  ['a row below', 'A1:B2', 'A2:B2', 'A3:B4', 'A1:B4'],
  ['a row further down', 'A1:B2', 'A2:B2', 'A5:B5', 'A1:B2 A5:B5'],
  ['inside its own area', 'A1:B4', 'B1', 'B1:B4', 'A1:B4'],
  ['a cell without it over one with it', 'A1:A3', 'C1', 'A2', 'A1 A3'],
  ['a cell without it over all of it', 'A1:A3', 'C1', 'A1:A3', ''],
  ['part of what is copied', 'A1', 'A1:B1', 'A3:D4', 'A1 A3:A4 C3:C4'],
  ['every other row', 'A1', 'A1:A2', 'B1:B5', 'A1:B1 B3 B5'],
  ['elsewhere', 'A1:A2', 'C1', 'D1', 'A1:A2'],
])('a rule on copied cells: %s', (_, ...copy) => {
  const [before, source, target, after] = copy;
  expect(addresses(copiedAreas(parseAreas(before), area(source), area(target)))).toBe(after);
});

const cell = fc.nat(6);
const someArea = fc.tuple(cell, cell, cell, cell).map(([top, left, height, width]) => ({
  ...{ top, left },
  ...{ bottom: top + height, right: left + width },
}));

test('afterwards a target cell has the rule exactly when the cell it was copied from had it', () => {
  fc.assert(
    fc.property(someArea, someArea, someArea, (ruled, source, target) => {
      const after = copiedAreas([ruled], source, target);
      const has = (areas: readonly Area[], row: number, column: number): boolean =>
        areas.some((own) => containsArea(own, cellArea(row, column)));
      for (let row = 0; row < 14; row++) {
        for (let column = 0; column < 14; column++) {
          const isTarget = containsArea(target, cellArea(row, column));
          const from = [
            source.top + ((row - target.top) % (source.bottom - source.top + 1)),
            source.left + ((column - target.left) % (source.right - source.left + 1)),
          ] as const;
          expect(has(after, row, column)).toBe(isTarget ? has([ruled], ...from) : has([ruled], row, column));
        }
      }
    }),
  );
});

const onSheet = <T>({ excel }: StartedExcel, act: (sheet: Excel.Worksheet) => T): Promise<T> =>
  excel.run(async ({ workbook, sync }) => {
    const result = act(workbook.worksheets.getItem('Sheet1'));
    await sync();
    return result;
  });

test('a format that is copied reads the cells beside the new ones, also when its first cell goes', async () => {
  const started = startExcel();
  await onSheet(started, (sheet) => {
    const format = sheet.getRange('A2:A3').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B2="x"';
    format.custom.format.fill.color = '#FFE9B8';
    sheet.getRange('A1').copyFrom('A2', 'Formats');
    sheet.getRange('A2').copyFrom('C9');
  });
  for (const each of [started, reopen(started.local)]) {
    const formats = await onSheet(each, (sheet) =>
      ['A1', 'A2', 'A3'].map((address) => {
        const { conditionalFormats } = sheet.getRange(address);
        conditionalFormats.load('items/custom/rule/formula,items/custom/format/fill/color');
        return conditionalFormats;
      }),
    );
    const told = formats.map(({ items }) => items.map(({ custom }) => [custom.rule.formula, custom.format.fill.color]));
    expect(told).toEqual([[['=$B1="x"', '#FFE9B8']], [], [['=$B1="x"', '#FFE9B8']]]);
  }
});

test('values and formulas that are copied leave the conditional formats where they are', async () => {
  const started = startExcel();
  const count = await onSheet(started, (sheet) => {
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    sheet.getRange('A2').copyFrom('A1', 'Values');
    sheet.getRange('A3').copyFrom('A1', 'Formulas');
    return sheet.getRange('A2:A3').conditionalFormats.getCount();
  });
  expect(count.value).toBe(0);
});
