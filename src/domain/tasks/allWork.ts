import type { PlaybookStep } from '../playbook/PlaybookStep';
import type { PlaybookTask } from '../playbook/PlaybookTask';

/** A line of the Tasks tab: a task, or a step that asks for no task of its own. */
export type Work =
  | { readonly type: 'task'; readonly id: string; readonly step: string; readonly task: PlaybookTask }
  | { readonly type: 'step'; readonly id: string; readonly step: string };

/** Pages that walk through the tasks of other steps. */
const APPROACH = 'approach';

/** All work of the playbook in the order an engagement comes to it: by step, and within it by task. */
export function allWork(steps: readonly PlaybookStep[], tasks: readonly PlaybookTask[]): readonly Work[] {
  return steps
    .filter(({ phase }) => phase !== APPROACH)
    .flatMap(({ id }): readonly Work[] => {
      const own = tasks.filter(({ step }) => step === id);
      const isNamed = tasks.some(({ alsoIn = [] }) => alsoIn.includes(id));
      if (own.length === 0) return isNamed ? [] : [{ type: 'step', id, step: id }];
      return own.map((task) => ({ type: 'task', id: String(task.id), step: id, task }));
    });
}
