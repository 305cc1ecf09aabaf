import type { ForeignRow } from '../../../domain/foreign/planForeignChecklist';
import { scopeSaid } from '../../wording/scopeSaid';

/** Who hid a row, by our two columns: of one that went out of scope while it was hidden already, nobody says why. */
export function hiddenBefore(inScope: string, why: string): ForeignRow['before'] {
  if (scopeSaid(inScope) !== 'outOfScope') return 'visible';
  return why === '' ? 'hiddenByOthers' : 'hiddenByUs';
}
