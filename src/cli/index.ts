import { runCommandLine } from './runCommandLine';

void runCommandLine(process.argv.slice(2), {
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  now: new Date(),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
