import { isGone } from '../../workbook/cells/isGone';
import type { Undo } from '../../workbook/changes/Change';
import type { UndoRecord } from '../../workbook/changes/undoRecord';

/** How many actions can be taken back. */
const LENGTH = 10;

/** What an action is known by: its function. */
export type Verb = (...given: never[]) => unknown;

/** What one action wrote, and what takes it back. */
export interface UndoStep {
  /** The run it was written in: the ranges kept since then belong to it. */
  readonly context: Excel.RequestContext;
  readonly record: UndoRecord;
  /** The action, where something stopped it: what finishes it is taken back with it. */
  readonly begun?: Verb | undefined;
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

  /** What was done last, where something stopped that action. */
  begun(verb: Verb | undefined): UndoStep | undefined {
    const last = this.steps.at(-1);
    return verb && last?.begun === verb ? last : undefined;
  }

  /**
   * To be called in the run of the action.
   * @param begun what the action finished, in the same run
   * @returns what takes back both
   */
  async add(added: UndoStep, begun?: UndoStep): Promise<UndoStep> {
    added.context.trackedObjects.add(rangesOf(added));
    const step = { ...added, record: [...added.record, ...(begun?.record ?? [])] };
    const before = this.steps.filter((old) => old !== begun);
    const isGoneBefore = added.record.flat().some(({ bringsBack }) => bringsBack);
    const gone = isGoneBefore ? before : [];
    this.steps = [...before, step];
    await Promise.all([...gone, ...this.steps.slice(0, -LENGTH)].map((old) => this.drop(old)));
    return step;
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
