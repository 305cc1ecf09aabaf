import type { ActionResult } from '../../actions/everyAction/ActionResult';
import { loadMessages } from '../../localization/Messages';
import { FileProblem } from './FileProblem';

/** Runs something that reads or writes files; a file problem becomes a refusal that names the file. */
export async function refusingFileProblems(run: () => Promise<ActionResult<unknown>>): Promise<ActionResult<unknown>> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const messages = await loadMessages('en');
    const message = messages.say(`file.${error.code}`, { file: error.path, detail: error.detail });
    return { outcome: 'refused', problems: [{ code: error.code, message }] };
  }
}
