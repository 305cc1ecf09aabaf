import { hostObject, type HostObject, type RangeAreasTarget } from '../../wire/HostObject';
import type { ExcelClass } from '../../wire/ExcelClass';
import { areaAddress, cellArea, columnCount, rowCount, type Area } from '../../cells/Area';
import { quotedSheetName } from './absoluteReference';
import { ExcelError } from '../../refusals/ExcelError';
import { reads, wholeNumber } from '../../wire/parameters';
import type { RangeTarget } from '../../wire/Session';
import { eachCell } from './rangeAccess';

/** Several areas of one sheet. They live as long as the request: no reference to them is kept. */
export const rangeAreasClass: ExcelClass<RangeAreasTarget> = {
  identity: () => ({ _ReferenceId: null }),
  scalars: {
    address: {
      get: ({ range: { sheet }, areas }) =>
        areas.map((area) => `${quotedSheetName(sheet.name)}!${areaAddress(area)}`).join(','),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0) },
  },
  objects: { areas: (target) => hostObject('RangeCollection', target) },
  methods: { _KeepReference: reads({}, () => null) },
};

/** The blocks of cells of several areas. */
export const rangesClass: ExcelClass<RangeAreasTarget> = {
  items: blocksOf,
  methods: {
    getCount: reads({}, ({ areas }) => areas.length),
    getItemAt: reads({ index: wholeNumber }, (target, { index }) => {
      const block = blocksOf(target)[index];
      if (!block) throw new ExcelError('InvalidArgument');
      return block;
    }),
  },
};

function blocksOf({ range, areas }: RangeAreasTarget): readonly HostObject[] {
  return areas.map((area) => hostObject('Range', { ...range, area }));
}

/**
 * `getSpecialCells`: the cells of a kind, column by column as blocks; null when there are none. For a single cell they
 * are looked for wherever the tab is used, as by Go To Special.
 */
export function specialCells(asked: RangeTarget, cellType: 'Formulas' | 'Constants'): HostObject | null {
  const isSingle = rowCount(asked.area) * columnCount(asked.area) === 1;
  const range = { ...asked, area: (isSingle && asked.sheet.usedArea()) || asked.area };
  const areas: Area[] = [];
  for (let column = range.area.left; column <= range.area.right; column++) {
    eachCell(range.sheet, { ...range.area, left: column, right: column }, (row) => {
      const cell = range.sheet.cell(row, column);
      const isFormula = cell?.formula !== undefined;
      const matches = cellType === 'Formulas' ? isFormula : !isFormula && (cell?.value ?? null) !== null;
      if (!matches) return;
      const last = areas.at(-1);
      if (last?.left === column && last.bottom + 1 === row) areas[areas.length - 1] = { ...last, bottom: row };
      else areas.push(cellArea(row, column));
    });
  }
  return areas.length === 0 ? null : hostObject('RangeAreas', { range, areas });
}
