import { rowAddress } from '../../../recognition/cells/cellAddress';
import { CHECKLIST_COLUMN_NAMES, type SettingName } from '../../../recognition/cells/settingNames';
import type { Change } from '../../../workbook/changes/Change';
import { NOTHING_TO_WRITE, type GuardedPlan } from '../../../workbook/changes/GuardedPlan';
import { nameChange } from '../../../workbook/changes/nameChange';
import { checklistChanges, printedChecklistChanges } from '../../../workbook/checklist/checklistChanges';
import { sameIds } from '../../../workbook/guards/sameIds';
import { sameShape } from '../../../workbook/guards/sameShape';
import { lastGeneratedChanges } from '../../../workbook/start/lastGeneratedChanges';
import { settingChange } from '../../../workbook/start/settingChange';
import { countServices } from '../../content/besideChecklist';
import type { ContentState } from '../../content/contentState';
import { isEditionToBeNoted } from '../../content/editionGuard';
import type { ProposedChecklist } from '../../everyAction/proposedChecklist';
import type { Layout } from '../../everyAction/readLayout';
import type { OwnPlan } from './planOwn';
import type { OwnReading } from './readOwn';

/** What a plan for a checklist of ours is written from. */
export interface Writing {
  readonly reading: OwnReading;
  readonly plan: OwnPlan;
  readonly now: Date;
  readonly proposed: ProposedChecklist | undefined;
}

/** All that is written beside the questionnaires. The version comes last: a run that was cut is done again. */
export function writesOf(
  context: Excel.RequestContext,
  layout: Layout,
  { reading, plan, now, proposed }: Writing,
): GuardedPlan {
  const { snapshot, content } = layout;
  const { kept, items, freeRow, state, printsAll, older, services } = reading;
  const statuses = Object.values(content.vocabulary.statuses);
  const { changes, guards } = checklistChanges(context, kept, plan.checklist, { at: freeRow, statuses });
  const counted = older ? countServices(context, older, services, content) : NOTHING_TO_WRITE;
  return {
    changes: [
      ...lastGeneratedChanges(context, snapshot, now),
      ...changes,
      ...(printsAll ? printedChecklistChanges(kept) : []),
      ...counted.changes,
      ...namesOf(context, layout, proposed),
      ...settingsOf(context, layout, state),
    ],
    guards: [sameShape(kept), sameIds(kept, items), ...guards, ...counted.guards],
  };
}

/** What was accepted is remembered on the headers. */
function namesOf(
  context: Excel.RequestContext,
  { snapshot }: Layout,
  proposed: ProposedChecklist | undefined,
): readonly Change[] {
  if (!proposed) return [];
  const { sheet, headerRow } = proposed.checklist;
  return proposed.columns.map(({ field, column }) => {
    const cell = rowAddress(sheet.name, headerRow, { first: column, last: column });
    return nameChange(context, snapshot, CHECKLIST_COLUMN_NAMES[field], `=${cell}`);
  });
}

/** The edition somebody said, and the version of the content the workbook has from now on. */
function settingsOf(context: Excel.RequestContext, layout: Layout, { age }: ContentState): readonly Change[] {
  const { snapshot, content } = layout;
  const { catalog, vocabulary, edition } = content;
  const said: readonly [SettingName, string][] = isEditionToBeNoted(layout)
    ? [['edition', vocabulary.editions[edition]]]
    : [];
  const brought: readonly [SettingName, string][] =
    age === 'older'
      ? [
          ['contentDate', catalog.date],
          ['contentVersion', catalog.version],
        ]
      : [];
  return [...said, ...brought].map(([name, text]) => settingChange(context, snapshot, name, text));
}
