import { setTimeout } from 'node:timers/promises';
import { act } from '@testing-library/react';
import type { StartedExcel } from '../support/startExcel';

/** Longer than the pane waits, in milliseconds, before it reads by itself. */
const A_WHILE = 1500;

/** Waits until the pane asks nothing more of the workbook, however slow the machine: looked at twice. */
export function untilQuiet({ session: { traffic } }: Pick<StartedExcel, 'session'>): Promise<void> {
  return act(async () => {
    let quiet = 0;
    while (quiet < 2) {
      const { syncs } = traffic;
      await setTimeout(A_WHILE);
      quiet = traffic.syncs === syncs ? quiet + 1 : 0;
    }
  });
}
