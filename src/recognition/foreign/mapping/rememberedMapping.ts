import { FOREIGN_FIELDS, type ForeignField } from '../../../domain/foreign/foreignFields';
import { columnLetters, columnsOfCells, placeOf, rowAddress } from '../../cells/cellAddress';
import { MAPPING_NAME } from '../../cells/settingNames';
import type { WorkbookSnapshot } from '../../cells/WorkbookSnapshot';
import { FOREIGN_ROLES } from '../../../domain/foreign/ForeignRole';
import { type ForeignSheet } from '../ForeignTab';
import type { LayoutMapping, TabMapping } from '../../../domain/foreign/LayoutMapping';

/** A name of ours on a header that somebody pointed out. */
interface NamedHeader {
  readonly name: string;
  /** Names of one block have one number. */
  readonly block: string;
  readonly role: TabMapping['role'];
  readonly field: ForeignField | undefined;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

const NAME = new RegExp(`^${MAPPING_NAME}(\\d+)_(${FOREIGN_ROLES.join('|')}|none)(?:_(${FOREIGN_FIELDS.join('|')}))?$`);

/** What somebody once said of the tabs, from the names on their headers; they moved along with the cells. */
export function rememberedMapping(snapshot: Pick<WorkbookSnapshot, 'settings'>): LayoutMapping {
  const named = namedHeaders(snapshot);
  const blocks = [...new Set(named.map(({ block }) => block))];
  return {
    tabs: blocks.map((block): TabMapping => {
      const headers = named.filter((each) => each.block === block);
      const { sheet, role, row } = headers[0]!;
      if (role === 'none') return { sheet, role };
      const columns = headers.filter((each) => each.sheet === sheet && each.row === row);
      return {
        sheet,
        role,
        headerRow: row,
        columns: Object.fromEntries(columns.map(({ field, column }) => [field, columnLetters(column)])),
      };
    }),
  };
}

/** All names that remember what somebody said, also those whose cells are gone. */
export function mappingNamesIn({ settings }: Pick<WorkbookSnapshot, 'settings'>): readonly string[] {
  return [...settings.keys()].filter((name) => NAME.test(name));
}

function namedHeaders({ settings }: Pick<WorkbookSnapshot, 'settings'>): readonly NamedHeader[] {
  return [...settings].flatMap(([name, { address, value }]) => {
    const [, block, role, field] = NAME.exec(name) ?? [];
    const { sheet, cell } = placeOf(address);
    const column = columnsOfCells(cell ?? '')?.first;
    if (block === undefined || sheet === undefined || column === undefined) return [];
    // A header that somebody emptied is none any more.
    if (field !== undefined && value === '') return [];
    const row = Number(/\d+/.exec(cell!)![0]);
    return [
      { name, block, role: role as NamedHeader['role'], field: field as ForeignField | undefined, sheet, row, column },
    ];
  });
}

/**
 * The names that remember what somebody said of tabs: their formulas, undefined for a name that is to go. Names that are
 * as they should be are left out.
 */
export function mappingNames(
  snapshot: Pick<WorkbookSnapshot, 'settings'>,
  mapped: readonly ForeignSheet[],
): ReadonlyMap<string, string | undefined> {
  const sheets = new Set(mapped.map(({ sheet }) => sheet.name));
  const there = namedHeaders(snapshot);
  const others = there.filter(({ sheet }) => !sheets.has(sheet));
  const taken = new Set(others.map(({ block }) => Number(block)));
  let block = 0;
  const next = (): number => {
    do block++;
    while (taken.has(block));
    return block;
  };
  const wanted = new Map(mapped.flatMap((sheet) => namesOf(sheet, next)));
  const kept = new Set(others.map(({ name }) => name));
  const gone = mappingNamesIn(snapshot).filter((name) => !kept.has(name) && !wanted.has(name));
  const isThere = (name: string, formula: string): boolean =>
    there.some((each) => each.name === name && formulaOf(each.sheet, each.row - 1, each.column) === formula);
  return new Map<string, string | undefined>([
    ...[...wanted].filter(([name, formula]) => !isThere(name, formula)),
    ...gone.map((name) => [name, undefined] as const),
  ]);
}

function namesOf({ sheet, tabs }: ForeignSheet, next: () => number): readonly (readonly [string, string])[] {
  if (tabs.length === 0) {
    return [[`${MAPPING_NAME}${next()}_none`, formulaOf(sheet.name, sheet.used?.top ?? 0, sheet.used?.left ?? 0)]];
  }
  return tabs.flatMap(({ role, headerRow, evidence }) => {
    const block = `${MAPPING_NAME}${next()}_${role}`;
    return evidence.map(
      ({ field, column }) => [`${block}_${field}`, formulaOf(sheet.name, headerRow, column)] as const,
    );
  });
}

/** @param row 0-based, as is the column */
function formulaOf(sheet: string, row: number, column: number): string {
  return `=${rowAddress(sheet, row, { first: column, last: column })}`;
}
