import type { KeptTab } from '../cells/KeptTab';
import { queuePlace, type CellPlace } from '../cells/movedFormula';
import type { Guard } from './Guard';

/** Nobody moved cells, or the columns that their formulas lead to. @param seen where they stood */
export function sameCellPlace(cells: Excel.Range, tab: Pick<KeptTab, 'block'>, seen: CellPlace): Guard {
  return () => {
    const now = queuePlace(cells, tab);
    return () => JSON.stringify(now()) === JSON.stringify(seen);
  };
}
