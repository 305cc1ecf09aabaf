import { isGone } from '../../workbook/cells/isGone';
import type { Undo } from '../../workbook/changes/Change';
import type { UndoRecord } from '../../workbook/changes/undoRecord';

/** How many actions can be taken back. */
const LENGTH = 10;

/** What one action wrote, and what takes it back. */
export interface UndoStep {
  /** The run it was written in: the ranges kept since then belong to it. */
  readonly context: Excel.RequestContext;
  readonly record: UndoRecord;
}

/** The last actions of a pane, gone with it. Excel keeps the ranges that lead to their cells for as long. */
export class UndoHistory {
  private steps: readonly UndoStep[] = [];

  has(step: UndoStep): boolean {
    return this.steps.includes(step);
  }

  /** True while nothing else was done since. */
  isLast(step: UndoStep | undefined): boolean {
    return step !== undefined && this.steps.at(-1) === step;
  }

  /** To be called in the run of the action. */
  async add(step: UndoStep): Promise<void> {
    step.context.trackedObjects.add(rangesOf(step));
    const isGoneBefore = step.record.flat().some(({ bringsBack }) => bringsBack);
    const gone = isGoneBefore ? this.steps : [];
    this.steps = [...this.steps, step];
    await Promise.all([...gone, ...this.steps.slice(0, -LENGTH)].map((old) => this.drop(old)));
  }

  async drop(step: UndoStep): Promise<void> {
    this.steps = this.steps.filter((kept) => kept !== step);
    step.context.trackedObjects.remove(rangesOf(step));
    try {
      await step.context.sync();
    } catch (error) {
      // Somebody deleted what they lead to: nothing is kept of it any more.
      if (!isGone(error)) throw error;
    }
  }
}

function rangesOf({ record }: UndoStep): Excel.Range[] {
  return [...new Set(record.flat().flatMap(rangesOfUndo))];
}

function rangesOfUndo({ ranges, withoutRanges }: Undo): readonly Excel.Range[] {
  return withoutRanges ? [...ranges, ...rangesOfUndo(withoutRanges)] : ranges;
}
