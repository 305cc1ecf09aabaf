import { FOREIGN_FIELDS } from '../../domain/foreign/foreignFields';
import type { BlockMapping } from '../../domain/foreign/LayoutMapping';
import { columnLetters } from '../../recognition/cells/cellAddress';
import { headerRows, type LikelyHeaderRow } from '../../recognition/foreign/headerRows';
import { mappingOf } from '../../recognition/foreign/mapping/mappingOf';
import { matchForeignHeader } from '../../recognition/foreign/matchForeignHeader';
import { ownScopeTab } from '../../recognition/foreign/ownScopeTab';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { readLayout, type Layout } from '../everyAction/readLayout';
import { runAction } from '../everyAction/runAction';
import { FOREIGN_WORDS } from '../wording/foreignWords';
import { chooseForeignTabs } from './foreign/chooseForeignTabs';
import type { HeaderRowChoice, TabChoice } from './mapping/TabChoice';
import { withHeaders } from './mapping/withHeaders';

/** Reads what somebody can say of the tabs that we did not make: what stands in rows like headers; writes nothing. */
export function readTabChoices(
  excel: ExcelHost,
): Promise<ActionResult<Record<string, never>, { readonly tabs: readonly TabChoice[] }>> {
  return runAction(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    return { outcome: 'unchanged', changes: {}, problems: [], tabs: tabChoices(layout) };
  });
}

function tabChoices(layout: Layout): readonly TabChoice[] {
  const { snapshot, foreign } = layout;
  const chosen = chooseForeignTabs(layout, FOREIGN_WORDS);
  const used = chosen && [...chosen.checklists, ...chosen.deciding];
  const scopeTab = ownScopeTab(snapshot)?.sheet.name;
  return foreign.flatMap(({ sheet, tabs, none }) => {
    const rows = headerRows(snapshot, sheet);
    if (rows.length === 0 || sheet.name === scopeTab) return [];
    const mapping = mappingOf([{ sheet, tabs: tabs.filter((tab) => used?.includes(tab) ?? true), none }]);
    const blocks = mapping.tabs.filter((tab): tab is BlockMapping => tab.role !== 'none');
    const choices = rows.map(rowChoice);
    return [{ sheet: sheet.name, blocks: blocks.map((block) => withHeaders(block, choices)), rows: choices }];
  });
}

function rowChoice({ row, cells }: LikelyHeaderRow): HeaderRowChoice {
  const named = matchForeignHeader(cells, FOREIGN_FIELDS, FOREIGN_WORDS.readHeader);
  return {
    row: row + 1,
    headers: cells.map(({ column, text }) => ({ column: columnLetters(column), text })),
    columns: Object.fromEntries([...named].map(([field, { column }]) => [field, columnLetters(column)])),
  };
}
