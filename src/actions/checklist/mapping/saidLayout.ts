import type { LayoutMapping } from '../../../domain/foreign/LayoutMapping';
import type { WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import type { ForeignSheet, ForeignTab } from '../../../recognition/foreign/ForeignTab';
import { mappedSheets, withMapped } from '../../../recognition/foreign/mapping/mappedSheets';
import { missingFields } from '../../../recognition/foreign/mapping/missingFields';
import { mappingNames } from '../../../recognition/foreign/mapping/rememberedMapping';
import { withSeveral } from '../../../recognition/recognizeForeign';
import type { Messages } from '../../../localization/Messages';
import type { KeptTab } from '../../../workbook/cells/KeptTab';
import { NOTHING_TO_WRITE, type GuardedPlan } from '../../../workbook/changes/GuardedPlan';
import { nameChange } from '../../../workbook/changes/nameChange';
import { sameShape } from '../../../workbook/guards/sameShape';
import { createProblem, Refusal } from '../../everyAction/runAction';
import type { Layout } from '../../everyAction/readLayout';
import { FOREIGN_WORDS } from '../../wording/foreignWords';

/** The tabs of a workbook of another layout, and the names that remember what somebody said of them. */
export interface SaidLayout {
  readonly sheets: readonly ForeignSheet[];
  /** Formulas by name; undefined for a name that is to go. */
  readonly names: ReadonlyMap<string, string | undefined>;
}

/**
 * What was found, with what somebody says in its place.
 * @throws WorkbookError tabUnknown, headerRowUnknown, columnUnknown, columnsMoved
 * @throws Refusal naming a column that is missing
 */
export function saidLayout({ snapshot, foreign, content }: Layout, mapping: LayoutMapping | undefined): SaidLayout {
  if (!mapping) return { sheets: foreign, names: new Map() };
  const isNews = ({ sheet, tabs }: ForeignSheet): boolean =>
    tabs.length > 0 || foreign.some((found) => found.sheet.name === sheet.name && found.none?.because !== 'noHeader');
  const mapped = mappedSheets(snapshot, mapping, FOREIGN_WORDS).filter(isNews);
  requireComplete(mapped, content.messages);
  return { sheets: withSeveral(withMapped(foreign, mapped)), names: mappingNames(snapshot, mapped) };
}

function requireComplete(mapped: readonly ForeignSheet[], messages: Messages): void {
  const problems = mapped.flatMap(({ sheet, tabs }) =>
    tabs.flatMap((tab) =>
      missingFields(tab).map((field) => {
        const values = {
          sheet: sheet.name,
          role: messages.say(`found.role.${tab.role}`),
          field: messages.say(`found.field.${field}`),
        };
        return createProblem('mappingIncomplete', messages, values, { sheet: sheet.name });
      }),
    ),
  );
  if (problems.length > 0) throw new Refusal(problems);
}

/** Remembers what somebody said as names on the headers, as long as those are what was read. */
export function namesPlan(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { names }: SaidLayout,
  kept: readonly KeptTab<ForeignTab>[],
): GuardedPlan {
  if (names.size === 0) return NOTHING_TO_WRITE;
  return {
    changes: [...names].map(([name, formula]) => nameChange(context, snapshot, name, formula)),
    guards: kept.filter(({ tab }) => tab.isSaid).map(sameShape),
  };
}
