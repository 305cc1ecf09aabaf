import type { NumberRun } from '../../domain/numberRuns';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { ForeignTab } from '../../recognition/foreign/ForeignTab';
import type { KeptTab } from '../cells/KeptTab';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { samePlace } from '../guards/samePlace';
import { sameShape } from '../guards/sameShape';
import { sameTexts } from '../guards/sameTexts';
import { removedColumns } from '../tabChanges/removedColumns';
import { rowVisibility } from '../tabChanges/rowVisibility';

/** What is to be taken out of one checklist that we did not make. */
export interface ScopeRemoval {
  /** The names on the headers of our columns, by 0-based column. */
  readonly names: ReadonlyMap<number, string>;
  readonly show: readonly NumberRun[];
  /** The last row with something of the checklist's own, 0-based. */
  readonly lastRow: number;
  /** What the plan rests on: by column, then by 0-based row. */
  readonly expected: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
}

/**
 * Shows rows and takes our columns away. Each goes before its name: by that it is known as ours, so that a run that was
 * cut is finished by the next one.
 */
export function removedScopeChanges(
  context: Excel.RequestContext,
  kept: KeptTab<ForeignTab>,
  { names, show, lastRow, expected }: ScopeRemoval,
): GuardedPlan {
  const { before, deleted, guards } = removedColumns(context, kept, {
    columns: [...names.keys()],
    names,
    lastRow,
  });
  return {
    changes: [...rowVisibility(kept, [], show), ...before, ...deleted],
    guards: [
      sameShape(kept),
      samePlace(kept),
      ...[...expected].map(([column, texts]) => sameTexts(kept, column, texts)),
      ...guards,
    ],
  };
}
