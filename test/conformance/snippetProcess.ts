import { readFileSync } from 'node:fs';
import { runSnippet } from './runSnippet';

/** Runs the snippets it is sent the paths of and tells of each step, so that one that hangs can be ended. */
process.on('message', async (file: string) => {
  await runSnippet(readFileSync(file, 'utf8'), (outcome) => process.send!({ outcome }));
  process.send!('finished');
});
process.send!('ready');
