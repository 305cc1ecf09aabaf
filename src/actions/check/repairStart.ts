import { DEFAULT_USAGE_SETTINGS } from '../../domain/usage/UsageSettings';
import { LANGUAGES } from '../../domain/Language';
import { loadMessages } from '../../localization/Messages';
import type { MessageKey } from '../../localization/messages/MessageKey';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { brokenNames } from '../../recognition/cells/brokenNames';
import { cellAddress, placeOf, rowAddress } from '../../recognition/cells/cellAddress';
import { SETTING_NAMES, type SettingName } from '../../recognition/cells/settingNames';
import { lostCounts } from '../../recognition/checklist/lostCounts';
import { foldWord } from '../../recognition/text/foldWord';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { nameChange } from '../../workbook/changes/nameChange';
import { sameFormulas } from '../../workbook/guards/sameFormulas';
import { restoredCounts, type ReadFormulas } from '../../workbook/start/restoredCounts';
import type { Layout } from '../everyAction/readLayout';
import { progressCounts } from '../wording/progressCounts';
import { idPrefix } from '../wording/rowsOfContent';
import { editionIn, languageIn, type WorkbookContent } from '../wording/workbookContent';
import { NOTHING_FOUND, type RepairFinding, type RepairPart } from './RepairPart';

/** The tab that holds the settings; undefined in a workbook without one. */
export function startSheet({ snapshot, content }: Pick<Layout, 'snapshot' | 'content'>): string | undefined {
  const addresses = [...snapshot.settings].flatMap(([name, { address }]) =>
    Object.values<string>(SETTING_NAMES).includes(name) ? (placeOf(address).sheet ?? []) : [],
  );
  const own = content.vocabulary.sheets.start;
  return snapshot.sheets.find(({ name, used }) => used && (name === addresses[0] || name === own))?.name;
}

/** Counts of the Start tab that somebody wrote over. */
export function repairCounts(
  context: Excel.RequestContext,
  start: ReadFormulas,
  { snapshot, content, checklist }: Layout,
  sayings: PlaybookMessages,
): RepairPart {
  const { catalog, services } = content;
  const table = checklist?.table?.name;
  const prefixes = new Map(services.map((service) => [catalog.serviceName(service.id), idPrefix(service)]));
  const lost = lostCounts(start.rows, {
    prefixOf: (name) => prefixes.get(name),
    countsOf: (prefix) => (table === undefined ? [] : progressCounts(prefix, table, content)),
  });
  const findings = lost.map(({ row, column }): RepairFinding => {
    const place = { sheet: start.sheet, cell: cellAddress(row, column) };
    return { kind: 'formulaLost', message: sayings.say('check.repair.countLost', place), mend: 'offered', ...place };
  });
  if (findings.length === 0) return NOTHING_FOUND;
  const sheet = snapshot.sheets.find(({ name }) => name === start.sheet)!;
  return {
    findings,
    plan: restoredCounts(context, start, lost),
    changes: { countsRestored: lost.length },
    writesTo: [{ sheet, table: undefined }],
  };
}

/** Settings that nobody but a person can tell again. */
const NEEDED: readonly string[] = [SETTING_NAMES.edition, SETTING_NAMES.language, SETTING_NAMES.contentVersion];

/** Limits are read by formulas: they become what counts where a workbook says nothing, as constants. */
const LIMITS: Readonly<Partial<Record<string, number>>> = {
  [SETTING_NAMES.healthyFrom]: DEFAULT_USAGE_SETTINGS.healthyFrom,
  [SETTING_NAMES.stalledUnder]: DEFAULT_USAGE_SETTINGS.stalledUnder,
};

/**
 * Names of ours that lead nowhere. One whose line still stands on the Start tab leads there again; one that only
 * remembered something is taken away.
 */
export async function repairNames(
  context: Excel.RequestContext,
  start: ReadFormulas | undefined,
  layout: Layout,
  sayings: PlaybookMessages,
): Promise<RepairPart> {
  const { snapshot, content } = layout;
  const broken = brokenNames(snapshot);
  if (broken.length === 0) return NOTHING_FOUND;
  const rowOf = start ? await linesOfSettings(start, content) : () => undefined;
  const mends = broken
    .map((name) => ({ name, row: rowOf(name) }))
    .map(({ name, row }) => ({
      name,
      row,
      formula: row === undefined ? limitFormula(name) : cellOf(start!, row),
      mend: mendOf(name, row),
    }));
  const offered = mends.filter(({ mend }) => mend !== 'yours');
  const worksheet = start && context.workbook.worksheets.getItem(start.sheet);
  return {
    findings: mends.map(({ name, mend, formula = '' }) => ({
      kind: 'nameBroken',
      message: sayings.say(`check.repair.nameBroken.${mend}`, { name, cell: formula.replace(/^=|[$']/g, '') }),
      mend: mend === 'yours' ? 'yours' : 'offered',
    })),
    plan: {
      changes: offered.map(({ name, formula }) => nameChange(context, snapshot, name, formula)),
      guards: offered.flatMap(({ row }) =>
        row === undefined
          ? []
          : [sameFormulas(worksheet!.getRangeByIndexes(row, 0, 1, 2), [start!.rows[row]!.slice(0, 2)])],
      ),
    },
    changes: { namesMended: offered.length },
    writesTo: [],
  };
}

type NameMend = 'led' | 'limit' | 'gone' | 'yours';

function mendOf(name: string, row: number | undefined): NameMend {
  if (row !== undefined) return 'led';
  if (LIMITS[name] !== undefined) return 'limit';
  return NEEDED.includes(name) || !isRemembered(name) ? 'yours' : 'gone';
}

function limitFormula(name: string): string | undefined {
  const limit = LIMITS[name];
  return limit === undefined ? undefined : `=${limit}`;
}

/** True for a name that only remembers something: the list of usage tabs is read by formulas. */
function isRemembered(name: string): boolean {
  return !/^remediation_(usagetabs|health)$/i.test(name);
}

function cellOf({ sheet }: ReadFormulas, row: number): string {
  return `=${rowAddress(sheet, row, { first: 1, last: 1 })}`;
}

/** Tells the 0-based row in which a setting stands on the Start tab, by its label in any language. */
async function linesOfSettings(
  { rows }: ReadFormulas,
  content: Pick<WorkbookContent, 'messages'>,
): Promise<(name: string) => number | undefined> {
  const all = [content.messages, ...(await Promise.all(LANGUAGES.map(loadMessages)))];
  return (name) => {
    const setting = (Object.keys(SETTING_NAMES) as SettingName[]).find((each) => SETTING_NAMES[each] === name);
    if (setting === undefined) return undefined;
    const key: MessageKey = `start.${setting}`;
    const labels = new Set(all.map((messages) => foldWord(messages.say(key))));
    const row = rows.findIndex(
      ([label = '', value = '']) => labels.has(foldWord(String(label))) && isFit(setting, value),
    );
    return row < 0 ? undefined : row;
  };
}

/** What stands beside the label can be the setting. */
function isFit(setting: SettingName, value: CellValue): boolean {
  if (setting === 'edition') return editionIn(value) !== undefined;
  return setting === 'language' ? languageIn(value) !== undefined : value !== '';
}
