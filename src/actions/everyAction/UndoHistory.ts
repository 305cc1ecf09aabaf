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
  /** What tells the action, where something stopped it: what finishes it is taken back with it. */
  readonly begun?: string | undefined;
}

/** The last actions of a pane, gone with it. Excel keeps the ranges that lead to their cells for as long. */
export class UndoHistory {
  /** In the order they were done. */
  private steps: readonly UndoStep[] = [];
  /** Those of them that were taken back before a later one, which may have written over a part of theirs. */
  private readonly undone = new WeakSet<UndoStep>();

  has(step: UndoStep): boolean {
    return this.steps.includes(step) && !this.undone.has(step);
  }

  /** True while nothing else was done since. */
  isLast(step: UndoStep | undefined): boolean {
    return step !== undefined && this.steps.at(-1) === step;
  }

  /** What was done last, where something stopped that action. */
  begun(verb: string | undefined): UndoStep | undefined {
    const last = this.steps.at(-1);
    return verb !== undefined && last?.begun === verb ? last : undefined;
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
    const endsHistory = added.record.flat().some(({ bringsBack }) => bringsBack);
    const isOld = (index: number): boolean => endsHistory || index <= before.length - LENGTH;
    this.steps = [...before, step];
    await this.forget(before.filter((old, index) => isOld(index) || this.undone.has(old)));
    return step;
  }

  /**
   * To be called once a step is taken back.
   * @returns those that were taken back before it and have nothing over them any more, the last one first: there may be
   * more to do
   */
  takenBack(step: UndoStep): readonly UndoStep[] {
    this.undone.add(step);
    return this.settled()
      .filter((old) => old !== step)
      .toReversed();
  }

  /** Forgets what is taken back and has nothing over it any more. */
  async settle(): Promise<void> {
    await this.forget(this.settled());
  }

  private settled(): readonly UndoStep[] {
    return this.steps.slice(this.steps.findLastIndex((step) => !this.undone.has(step)) + 1);
  }

  private async forget(steps: readonly UndoStep[]): Promise<void> {
    this.steps = this.steps.filter((step) => !steps.includes(step));
    await Promise.all(
      steps.map(async (step) => {
        step.context.trackedObjects.remove(rangesOf(step));
        await syncUnlessGone(step.context);
      }),
    );
  }
}

/** Where somebody deleted what ranges lead to, nothing is kept of them any more. */
async function syncUnlessGone(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function rangesOf({ record }: UndoStep): Excel.Range[] {
  return [...new Set(record.flat().flatMap(rangesOfUndo))];
}

function rangesOfUndo({ ranges, withoutRanges }: Undo): readonly Excel.Range[] {
  return withoutRanges ? [...ranges, ...rangesOfUndo(withoutRanges)] : ranges;
}
