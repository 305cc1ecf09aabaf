import type { NumberRun } from '../../domain/numberRuns';
import type { CellValue, WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { ForeignTab } from '../../recognition/foreign/ForeignTab';
import type { KeptTab } from '../cells/KeptTab';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { nameChange } from '../changes/nameChange';
import { samePlace } from '../guards/samePlace';
import { sameShape } from '../guards/sameShape';
import { sameTexts } from '../guards/sameTexts';
import { goneWithNames } from '../tabChanges/goneWithNames';
import { removedColumns } from '../tabChanges/removedColumns';
import { rowVisibility } from '../tabChanges/rowVisibility';

/** What is to be taken out of one checklist that we did not make. */
export interface ScopeRemoval {
  /** The names on the headers of our columns, by 0-based column. */
  readonly names: ReadonlyMap<number, string>;
  readonly show: readonly NumberRun[];
  /** What the plan rests on: by column, then by 0-based row. */
  readonly expected: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
}

/**
 * Shows rows and takes our columns away with their names. The names go last: by them the columns are known as ours, so
 * that a run that was cut is finished by the next one.
 */
export function removedScopeChanges(
  context: Excel.RequestContext,
  kept: KeptTab<ForeignTab>,
  { names, show, expected }: ScopeRemoval,
  snapshot: WorkbookSnapshot,
): GuardedPlan {
  const { before, deleted, guards } = removedColumns(context, kept, {
    columns: [...names.keys()],
    isCleared: true,
    names,
  });
  const gone = [...names.values()].map((name) => nameChange(context, snapshot, name, undefined));
  return {
    changes: [...rowVisibility(kept, [], show), ...before, goneWithNames(deleted, gone)],
    guards: [
      sameShape(kept),
      samePlace(kept),
      ...[...expected].map(([column, texts]) => sameTexts(kept, column, texts)),
      ...guards,
    ],
  };
}
