import type { NumberRun } from '../../domain/numberRuns';
import type { ForeignTab } from '../../recognition/foreign/ForeignTab';
import type { KeptTab } from '../cells/KeptTab';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { samePlace } from '../guards/samePlace';
import { sameShape } from '../guards/sameShape';
import { sameTexts } from '../guards/sameTexts';
import { columnChange } from '../tabChanges/columnChanges';
import { rowVisibility } from '../tabChanges/rowVisibility';
import type { ScopeRemoval } from './removedScopeChanges';

/**
 * Shows some rows of a checklist and clears our columns in them; headers and names stay, so that a run that was cut is
 * finished by the next one. @param part 0-based rows
 */
export function clearedScopeRows(
  kept: KeptTab<ForeignTab>,
  { names, show, expected }: ScopeRemoval,
  { first, last }: NumberRun,
): GuardedPlan {
  const shown = show.flatMap((run) => {
    const within = { first: Math.max(run.first, first), last: Math.min(run.last, last) };
    return within.first > within.last ? [] : [within];
  });
  const blank = Array.from({ length: last - first + 1 }, (): [string] => ['']);
  const texts = [...expected].map(([column, rows]) => {
    const inPart = [...rows].filter(([row]) => first <= row && row <= last);
    return sameTexts(kept, column, new Map(inPart));
  });
  return {
    changes: [
      ...rowVisibility(kept, [], shown),
      ...[...names.keys()].map((column) => columnChange(kept, { row: first, column }, blank)),
    ],
    guards: [sameShape(kept), samePlace(kept), ...texts],
  };
}

/** A tab of which only the header and the first row are written. */
export function headerAlone(kept: KeptTab<ForeignTab>): KeptTab<ForeignTab> {
  const { tab, block, height } = kept;
  const { firstRow, lastRow } = tab;
  return {
    ...kept,
    tab: { ...tab, lastRow: firstRow },
    block: block.getResizedRange(firstRow - lastRow, 0),
    height: height + firstRow - lastRow,
  };
}
