import { useEffect, useRef } from 'react';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { Command, CommandQueue } from './CommandQueue';
import { useAskedCommand } from './useAskedCommand';

type Result = ActionResult<unknown> | undefined;

/** An action with a button in the pane. */
interface PressedAction {
  readonly plan: Result;
  readonly done: Result;
  readonly isRunning: boolean;
  apply(): void;
  planAgain(): void;
}

/** How far what was asked for is, and the plan or result that was there before it came so far. */
interface Step {
  readonly name: 'idle' | 'planning' | 'running';
  readonly before?: Result;
}

const IDLE: Step = { name: 'idle' };

/**
 * Presses the button of an action when the ribbon asks for it: plans anew, because the plan on screen may be of before,
 * and carries the plan out. One that is refused is said where plans are, and that is all.
 * @param isOffered false where the screen has no such button
 */
export function useCommand(
  commands: CommandQueue | undefined,
  command: Command,
  { plan, done, isRunning, apply, planAgain }: PressedAction,
  isOffered = true,
): void {
  const isAsked = useAskedCommand(commands) === command;
  const step = useRef(IDLE);
  useEffect(() => {
    const next = isAsked ? nextStep(step.current, { plan, done, isRunning, isOffered }) : undefined;
    if (next === undefined) return;
    if (next === 'over') {
      step.current = IDLE;
      return commands?.finish(command);
    }
    step.current = { name: next, before: next === 'planning' ? plan : done };
    if (isRunning) return;
    if (next === 'running') apply();
    else if (plan) planAgain();
  }, [isAsked, isOffered, isRunning, plan, done, apply, planAgain, commands, command]);
}

interface Seen extends Pick<PressedAction, 'plan' | 'done' | 'isRunning'> {
  readonly isOffered: boolean;
}

/** Undefined while something is waited for. */
function nextStep({ name, before }: Step, seen: Seen): 'planning' | 'running' | 'over' | undefined {
  const { plan, done, isRunning, isOffered } = seen;
  if (!isOffered) return 'over';
  if (name === 'running') return isRunning || done === before ? undefined : 'over';
  if (isRunning) return 'running'; // Somebody pressed the button itself.
  if (name === 'idle') return 'planning';
  if (!plan || plan === before) return undefined;
  return plan.outcome === 'refused' ? 'over' : 'running';
}
