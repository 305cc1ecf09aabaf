import { formulaOf } from '../../src/local-excel/book/ConditionalFormats';
import { CellError } from '../../src/local-excel/cells/Cell';
import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import type { Sheet } from '../../src/local-excel/sheets/Sheet';

/** What a workbook says, tab by tab, rows in no order: two people appending at once may do so in either. */
export type StateByRow = ReadonlyMap<string, readonly string[]>;

export function stateByRow({ book }: LocalExcel): StateByRow {
  const looks = new Map<number, string>();
  const lookOf = (style: number): string => {
    const known = looks.get(style) ?? look(book.styles.style(style));
    looks.set(style, known);
    return known;
  };
  const tabs = book.sheets.all.map((sheet): [string, readonly string[]] => [
    sheet.name,
    [
      ...rowsOf(sheet, lookOf).sort(),
      ...book.tables
        .on(sheet)
        // Excel numbers those that have no name of their own.
        .map(
          ({ name, area, columnNames }) =>
            `table ${name.replace(/^Table\d+$/, 'Table')} ${area.bottom - area.top} ${columnNames.join('|')}`,
        ),
      ...book
        .conditionalFormats(sheet)
        .all.map((format) => `highlight ${formulaOf(format)} ${look(format.style)}`)
        .sort(),
    ],
  ]);
  // A name that leads nowhere says nothing.
  const led = book.names.all().filter(({ formula }) => !formula.includes('#REF!'));
  const names = led.map(({ name, formula }) => `${name} ${formula.replaceAll("'", '')}`);
  return new Map([...tabs, ['names', names.sort()]]);
}

function look(style: object): string {
  const plain = ['false', 'None', '#000000', '11', 'Calibri', 'General', 'Bottom', 'undefined', 'true'];
  return Object.entries({ ...style, quotePrefix: false })
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, value]) => (plain.includes(String(value)) && name !== 'wrapText' ? [] : [String(value)]))
    .join(',');
}

function rowsOf(sheet: Sheet, lookOf: (style: number) => string): string[] {
  return [...sheet.content.rows.values()].flatMap(({ index, cells, hidden }) => {
    const said = [...cells.entries()].flatMap(([column, cell]) => {
      if (!cell || (cell.value === null && !cell.formula)) return [];
      return [`${column}: ${content(cell, index, column)} (${lookOf(cell.style)})`];
    });
    return said.length === 0 ? [] : [`${hidden ? 'hidden ' : ''}${said.join(' | ')}`];
  });
}

/** A formula reads the same in every row. */
function content({ value, formula }: NonNullable<ReturnType<Sheet['cell']>>, row: number, column: number): string {
  if (!formula) return value instanceof CellError ? value.code : `${typeof value} ${String(value)}`;
  return `=${formula.a1At(row, column).replace(new RegExp(`(?<=[A-Z])${row + 1}(?!\\d)`, 'g'), '#')}`;
}

/** The same, whichever rows are hidden, and in whichever one highlights begin. */
export function withoutPlaces(state: StateByRow): StateByRow {
  const anywhere = (line: string): string =>
    line.startsWith('highlight ') ? line.replace(/(\$[A-Z]+)\d+/g, '$1#') : line.replace(/^hidden /, '');
  return new Map([...state].map(([tab, lines]) => [tab, lines.map(anywhere)]));
}

/** The same, without the live formulas of rows that somebody added. */
export function withoutFilledDown(state: StateByRow): StateByRow {
  const without = (line: string): string =>
    line.includes('string Added 7')
      ? line
          .split(' | ')
          .filter((cell) => !/^\d+: =/.test(cell))
          .join(' | ')
      : line;
  return new Map([...state].map(([tab, lines]) => [tab, lines.map(without)]));
}

/** The first places in which two workbooks differ, in words. */
export function differences(found: StateByRow, expected: StateByRow): readonly string[] {
  const tabs = [...new Set([...found.keys(), ...expected.keys()])];
  return tabs.flatMap((tab) => {
    const [here, there] = [found.get(tab) ?? [], expected.get(tab) ?? []];
    return [
      ...without(here, there).map((line) => `${tab} has: ${shortened(line)}`),
      ...without(there, here).map((line) => `${tab} should have: ${shortened(line)}`),
    ];
  });
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Long texts and formulas are told by their beginnings. */
function shortened(line: string): string {
  return line
    .split(' | ')
    .map((part) => (part.length > 400 ? `${part.slice(0, 60)}…${part.slice(-40)}` : part))
    .join(' | ');
}
