import { parseArgs } from 'node:util';
import { layoutsOf } from './layoutsOf';
import { findInExcel, MEASURES, scoreLayouts } from './scoreLayouts';

/**
 * `npm run layouts` prints how well workbooks of other layouts are understood: of what is said with certainty how much is
 * right (precision), and of what is there how much is said with certainty (recall); the rest is asked about. `-- --seed N`
 * draws other words, `--verbose` names what was wrong and what was missed. It ends with 1 when something was wrong.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seed: { type: 'string', default: '1' }, verbose: { type: 'boolean', default: false } },
  });
  const layouts = layoutsOf(Number(values.seed));
  const { scores, asked, wrong, missed } = await scoreLayouts(layouts, findInExcel);
  print(`${layouts.length} layouts, seed ${values.seed}; asked about: ${asked} blocks`);
  for (const measure of MEASURES) {
    const { said, right, true: all } = scores[measure];
    const share = (whole: number): string => (whole === 0 ? '–' : (right / whole).toFixed(3));
    print(
      `${measure.padEnd(8)} precision ${share(said)} (${right} of ${said}), recall ${share(all)} (${right} of ${all})`,
    );
  }
  for (const line of wrong) print(`wrong: ${line}`);
  if (values.verbose) for (const line of missed) print(`missed: ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
