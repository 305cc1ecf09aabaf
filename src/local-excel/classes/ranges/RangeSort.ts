import { columnCount, rowCount } from '../../cells/Area';
import { CellError, type CellValue } from '../../cells/Cell';
import type { ExcelClass } from '../../wire/ExcelClass';
import { flag, listOf, oneOf, optional, record, refuse, wholeNumberFrom, writes } from '../../wire/parameters';
import type { RangeTarget, Session } from '../../wire/Session';
import { readCells, writeContent, type CopiedCell } from './copyRange';
import { editRange } from './editRange';
import { requireUnprotected } from './rangeAccess';

/** Excel.SortField, by values only. */
const fields = listOf(
  record({
    key: wholeNumberFrom(0),
    ascending: optional(flag, true),
    sortOn: optional(oneOf('Value', 'CellColor FontColor Icon')),
    dataOption: optional(oneOf('Normal', 'TextAsNumber')),
  }),
);

export const rangeSortClass: ExcelClass<RangeTarget> = {
  methods: {
    apply: writes(
      {
        fields,
        matchCase: optional(flag, false),
        hasHeaders: optional(flag, false),
        orientation: optional(oneOf('Rows', 'Columns')),
        method: optional(oneOf('PinYin', 'StrokeCount')),
      },
      (range, order, session) => sortRows(range, order, session),
    ),
  },
};

interface Order {
  readonly fields: ReturnType<typeof fields>;
  readonly matchCase: boolean;
  readonly hasHeaders: boolean;
}

/** Sorts rows as Excel does: numbers before texts before booleans before errors, blanks last; formulas move along. */
function sortRows(range: RangeTarget, order: Order, session: Session): void {
  const area = { ...range.area, top: range.area.top + (order.hasHeaders ? 1 : 0) };
  if (order.fields.length === 0 || order.fields.some(({ key }) => key >= columnCount(area))) return refuse();
  if (rowCount(area) < 2) return;
  const { sheet } = range;
  requireUnprotected(range, 'sort');
  const rows = readCells({ sheet, area }, session);
  rows.sort((a, b) => compareRows(a, b, order));
  editRange({ sheet, area }, session, () => {
    rows.forEach((cells, offset) => {
      cells.forEach((cell, index) => {
        const at = { row: area.top + offset, column: area.left + index };
        writeContent({ sheet, area }, at, cell, 'All');
        sheet.setStyle(at.row, at.column, cell.style);
      });
    });
  });
}

function compareRows(a: readonly CopiedCell[], b: readonly CopiedCell[], { fields: keys, matchCase }: Order): number {
  for (const { key, ascending } of keys) {
    const [first, second] = [a[key]!.value, b[key]!.value];
    const difference = compareValues(first, second, matchCase);
    const isBlank = first === null || second === null;
    if (difference !== 0) return ascending || isBlank ? difference : -difference;
  }
  return 0;
}

function compareValues(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'en', matchCase ? {} : { sensitivity: 'accent' });
  }
  return rank(a) - rank(b) || (rank(a) > 2 ? 0 : Number(a) - Number(b));
}

function rank(value: CellValue): number {
  if (value === null) return 4;
  if (value instanceof CellError) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}
