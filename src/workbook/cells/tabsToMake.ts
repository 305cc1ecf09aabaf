import { WorkbookError } from '../../recognition/cells/WorkbookError';
import { queueIsBlank } from './readWorkbook';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';

/** A tab we make, as it is once it is made. */
export interface WantedTab {
  readonly name: string;
  /** How the name of its table begins, which it gets last; undefined for a tab without one. */
  readonly tableName: string | undefined;
  /** From A1 on, ready for `range.formulas`; null and what is left out is blank. */
  readonly cells: readonly (readonly (CellValue | null)[])[];
  /** 0-based column from which on our live formulas stand. */
  readonly liveFrom?: number;
}

/** Where a wanted tab stands. */
export type TabProgress =
  /** Nothing has its name. */
  | 'new'
  /** Empty, or nothing but what we write ourselves: a run that was cut began it. */
  | 'begun'
  | 'made'
  /** Somebody's own tab has its name. */
  | 'taken';

/** How far each of the tabs is, by name: one sync if there is one that may have been begun, else none. */
export async function readProgress(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  wanted: readonly WantedTab[],
): Promise<ReadonlyMap<string, TabProgress>> {
  const states = wanted.map((tab) => queueProgress(context, snapshot, tab));
  if (states.some(({ isQueued }) => isQueued)) await context.sync();
  return new Map(wanted.map(({ name }, index) => [name, states[index]!.progress()]));
}

/**
 * Those that are still to be made.
 * @throws WorkbookError tabNameTaken
 */
export function tabsToMake<T extends WantedTab>(
  wanted: readonly T[],
  progress: ReadonlyMap<string, TabProgress>,
  snapshot: WorkbookSnapshot,
): readonly T[] {
  const taken = wanted.find(({ name }) => progress.get(name) === 'taken');
  if (taken) throw new WorkbookError('tabNameTaken', { sheet: sheetNamed(snapshot, taken.name)!.name });
  return wanted.filter(({ name }) => progress.get(name) !== 'made');
}

/**
 * Those that are still to be made of tabs that were not recognised. One that is made all the same has lost what it is
 * known by: what people have on it is not to be written over.
 * @throws WorkbookError tabNameTaken
 */
export function unknownTabsToMake<T extends WantedTab>(
  wanted: readonly T[],
  progress: ReadonlyMap<string, TabProgress>,
  snapshot: WorkbookSnapshot,
): readonly T[] {
  const made = wanted.map(({ name }): [string, TabProgress] => [
    name,
    progress.get(name) === 'made' ? 'taken' : progress.get(name)!,
  ]);
  return tabsToMake(wanted, new Map(made), snapshot);
}

/** The sheet of this name, however its letters are written. */
export function sheetNamed({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function queueProgress(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  tab: WantedTab,
): { readonly isQueued: boolean; progress(): TabProgress } {
  const sheet = sheetNamed(snapshot, tab.name);
  if (!sheet) return known('new');
  if (isMade(sheet, tab)) return known('made');
  const found = context.workbook.worksheets.getItem(sheet.name);
  if (!sheet.used) {
    // What looks otherwise than a new tab does, or is called something, is somebody's.
    const isBlank = queueIsBlank(found, sheet.name);
    return { isQueued: true, progress: () => (isBlank(snapshot.names) ? 'begun' : 'taken') };
  }
  const used = found.getUsedRange(true);
  used.load('formulas,rowIndex,columnIndex');
  return { isQueued: true, progress: () => (holdsOnly(used, tab) ? 'begun' : 'taken') };
}

function known(progress: TabProgress): { readonly isQueued: boolean; progress(): TabProgress } {
  return { isQueued: false, progress: () => progress };
}

function isMade({ tables }: SheetSnapshot, { tableName }: WantedTab): boolean {
  return tableName !== undefined && tables.some(({ name }) => name.replace(/\d+$/, '') === tableName);
}

function holdsOnly({ formulas, rowIndex, columnIndex }: Excel.Range, { cells, liveFrom }: WantedTab): boolean {
  return (formulas as CellValue[][]).every((line, y) =>
    line.every((found, x) => {
      const [row, column] = [rowIndex + y, columnIndex + x];
      const isLive = liveFrom !== undefined && column >= liveFrom && row > 0;
      return found === '' || (isLive && isFormula(found)) || isSame(found, cells[row]?.[column] ?? '');
    }),
  );
}

/** Excel spells formulas its own way, and makes numbers of texts that say one. */
function isSame(found: CellValue, wanted: CellValue): boolean {
  if (wanted === '') return false;
  if (isFormula(found) && isFormula(wanted)) return true;
  const isText = typeof wanted === 'string' && wanted.startsWith("'");
  return String(found) === String(wanted).replace(/^'/, '') || (typeof found === 'number' && !isText);
}

function isFormula(content: CellValue): boolean {
  return typeof content === 'string' && content.startsWith('=');
}
