import type { ExcelHost } from '../../src/actions/everyAction/ExcelHost';
import { interleaved } from '../support/interleaved';
import type { Player } from './Player';

/**
 * Lets somebody act until so many requests have written something.
 * @returns how many did
 */
export async function writingRequests(
  player: Player,
  act: (excel: ExcelHost) => Promise<unknown>,
  most = Infinity,
): Promise<number> {
  const stop = new Error('stopped');
  let [count, before] = [0, player.writes];
  const look = (): void => {
    if (player.writes > before) count += 1;
    before = player.writes;
    if (count >= most) throw stop;
  };
  try {
    await act(interleaved(player.excel, look));
    look();
  } catch (error) {
    if (error !== stop) throw error;
  }
  return count;
}
