import { useRef, useState, type RefObject } from 'react';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import type { undoChanges } from '../../actions/undo/undoChanges';
import { whenLoaded } from '../../actions/everyAction/whenLoaded';
import { describeUndo } from '../../localization/describeUndo';
import type { Messages } from '../../localization/Messages';
import { joinProblems } from '../../localization/joinSentences';
import { useFailure } from './useFailure';

type Step = Parameters<typeof undoChanges>[1];
type Undone = Awaited<ReturnType<typeof undoChanges>>;

export interface UndoState {
  /** How taking the action back went; undefined until it was. */
  readonly undone: Undone | undefined;
  readonly isRunning: boolean;
  /** Undefined where there is nothing, or nothing any more, to take back. */
  readonly takeBack: (() => void) | undefined;
  /** Where the result is said: it gets the focus of the button, which goes. */
  readonly region: RefObject<HTMLDivElement | null>;
}

/**
 * Takes an action back.
 * @param done what it did; once it is undone, another one may be planned in its place
 */
export function useUndo(
  excel: ExcelHost,
  done: ActionResult<unknown> | undefined,
  onUndone: () => void = () => {},
): UndoState {
  const fail = useFailure();
  const region = useRef<HTMLDivElement>(null);
  const [undone, setUndone] = useState<{ readonly step: Step; readonly result: Undone }>();
  const [isRunning, setRunning] = useState(false);
  const step = done?.undo;
  const undo = async (taken: Step): Promise<void> => {
    region.current?.focus();
    setRunning(true);
    const result = await whenLoaded(excel, async () => {
      const { undoChanges } = await import('../../actions/undo/undoChanges');
      return undoChanges(excel, taken);
    });
    setUndone({ step: taken, result });
    setRunning(false);
    if (result.outcome !== 'refused') onUndone();
  };
  return {
    undone: !step || step === undone?.step ? undone?.result : undefined,
    isRunning,
    takeBack: step && excel.history?.has(step) ? () => void undo(step).catch(fail) : undefined,
    region,
  };
}

/** How taking an action back went, in words. */
export function undoneText(undone: Undone, messages: Messages): string {
  if (undone.outcome === 'refused') return joinProblems(undone.problems, messages);
  return describeUndo(undone.outcome, undone.changes.left, messages);
}

/** Whether everything went as wanted. */
export function undoneIntent(undone: Undone): 'success' | 'warning' | 'error' {
  if (undone.outcome === 'refused') return 'error';
  return undone.changes.left.length > 0 ? 'warning' : 'success';
}
