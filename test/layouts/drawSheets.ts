import type { BookCell } from '../support/bookOf';
import {
  draw,
  drawCategories,
  drawColumns,
  drawServices,
  type DrawnColumn,
  type DrawnGroup,
  type Pen,
} from './drawBlock';
import type { LayoutSheet, TrueBlock, TrueGroup } from './Layout';
import type { WordedField } from './phrases/Phrases';

export type Lines = BookCell[][];

/** A list as it is drawn, before anything is put around it. */
export interface DrawnList {
  readonly columns: readonly DrawnColumn[];
  readonly groups: readonly DrawnGroup[];
  readonly role: TrueBlock['role'];
}

export const headerOf = ({ columns }: DrawnList): BookCell[] => columns.map(({ header }) => header);

export const rowOf = ({ columns }: DrawnList, row: number): BookCell[] => columns.map(({ cells }) => cells[row]!);

/** Sorted by group, so that a group's rows stand together. */
function rowsOfGroups(pen: Pen, groups: readonly DrawnGroup[]): readonly DrawnGroup[] {
  return groups.flatMap((group) => Array.from({ length: 2 + pen.random.below(2) }, () => group));
}

const TRACKED = ['status', 'owner', 'due'] as const satisfies readonly WordedField[];
const BESIDE = ['id', 'guidance', 'link', 'notes', 'extra', 'extra'] as const satisfies readonly (
  WordedField | 'extra'
)[];

/** They stand left of the others. */
const PLACED: readonly string[] = ['id', 'guidance'];

/** @param isGrouped whether it has a column of groups */
export function drawChecklist(
  pen: Pen,
  {
    isGrouped,
    kind = 'services',
    more,
  }: { readonly isGrouped: boolean; readonly kind?: 'services' | 'categories'; readonly more?: WordedField },
): DrawnList {
  const { random } = pen;
  const groups = rowsOfGroups(pen, kind === 'services' ? drawServices(pen, 3) : drawCategories(pen, 3));
  const tracked = draw(random, TRACKED, 1 + random.below(3));
  const beside = draw(random, BESIDE, 1 + random.below(4)).filter((field) => field !== more);
  const first = beside.includes('id') ? ['id' as const] : [];
  const fields = [
    ...first,
    ...(isGrouped ? ['group' as const] : []),
    'item' as const,
    ...(beside.includes('guidance') ? ['guidance' as const] : []),
    ...draw(random, [...tracked, ...(more ? [more] : []), ...beside.filter((field) => !PLACED.includes(field))], 99),
  ];
  return { columns: drawColumns(pen, fields, groups), groups, role: 'foreignChecklist' };
}

export function drawQuestionnaire(pen: Pen, isGrouped: boolean): DrawnList {
  const { random, phrases } = pen;
  const services = drawServices(pen, 3);
  const [yes, no] = random.pick(phrases.answers);
  const asked = services.map(
    ({ written }) =>
      [random.pick(phrases.scopeQuestions).replace('{service}', written), random.pick([yes, no, ''])] as const,
  );
  const rows = [...asked, ...draw(random, phrases.questions, 2 + random.below(2))];
  const groups = rows.map((_, index) => services[index] ?? services[0]!);
  const fields: (WordedField | 'extra')[] = [
    ...(random.below(2) ? ['id' as const] : []),
    ...(isGrouped ? ['group' as const] : []),
    'question',
    'answer',
    ...draw(random, ['notes', 'extra', 'owner'] as const, random.below(3)),
  ];
  const columns = drawColumns(pen, fields, groups).map((column) => {
    if (column.field === 'question') return { ...column, cells: rows.map(([question]) => question) };
    return column.field === 'answer' ? { ...column, cells: rows.map(([, answer]) => answer) } : column;
  });
  return { columns, groups, role: 'foreignQuestionnaire' };
}

export function drawScopeList(pen: Pen, kind: 'services' | 'categories' = 'services'): DrawnList {
  const { random } = pen;
  const groups = kind === 'services' ? drawServices(pen, 4 + random.below(3)) : drawCategories(pen, 4);
  const fields: (WordedField | 'extra')[] = [
    'group',
    'inScope',
    ...draw(random, ['notes', 'owner'] as const, random.below(3)),
  ];
  return { columns: drawColumns(pen, fields, groups), groups, role: 'foreignScopeList' };
}

/** The block of a list whose header stands at a place. @param rows 0-based rows of its items, where they are not right below */
export function trueBlock(
  { role, columns, groups }: DrawnList,
  {
    row,
    left = 0,
    rows,
    meant,
  }: {
    readonly row: number;
    readonly left?: number;
    readonly rows?: readonly number[];
    readonly meant?: (index: number) => TrueGroup | undefined;
  },
): TrueBlock {
  const places = columns.flatMap(({ field }, index) => (field ? [[field, left + index] as const] : []));
  const items = rows ?? groups.map((_, index) => row + 1 + index);
  const groupAt = meant ?? ((index: number) => groups[index]!.meant);
  return {
    role,
    headerRow: row,
    columns: Object.fromEntries(places),
    ...(role === 'foreignChecklist' ? { groups: new Map(items.map((item, index) => [item, groupAt(index)])) } : {}),
  };
}

/** A list right below some lines. */
export function sheetBelow(name: string, above: Lines, list: DrawnList): LayoutSheet {
  const lines = [...above, headerOf(list), ...list.groups.map((_, row) => rowOf(list, row))];
  return { name, lines, look: {}, blocks: [trueBlock(list, { row: above.length })] };
}

/** `A`, of up to 26 columns. */
export const letter = (column: number): string => String.fromCharCode(65 + column);
