import { parseArgs } from 'node:util';
import { generateChecklist } from '../../src/actions/checklist/generateChecklist';
import type { ActionResult } from '../../src/actions/everyAction/ActionResult';
import { highlightCustomers } from '../../src/actions/usage/highlightCustomers';
import { TODAY } from '../support/newWorkbook';
import { startExcel, type StartedExcel } from '../support/startExcel';
import { measureJudging } from './measureJudging';
import { readWarm } from './readOnce';
import { checklistOf, customersOf, foreignChecklistOf } from './workbooks';

/** What an action may cost at most. Exact: it is counted, not timed. */
interface Limits {
  readonly syncs: number;
  readonly actions: number;
  readonly kilobytesSent: number;
  /** Times the bytes of the values of the largest sheet. */
  readonly received: number;
}

interface Measurement {
  readonly name: string;
  readonly workbook: () => StartedExcel | Promise<StartedExcel>;
  readonly run: (started: StartedExcel) => Promise<ActionResult<unknown>>;
  readonly first: Limits;
  readonly second: Limits;
}

const generate: Measurement['run'] = ({ excel }) => generateChecklist(excel, 'apply', TODAY);
const generateForeign: Measurement['run'] = ({ excel }) => generateChecklist(excel, 'apply', TODAY, { consent: true });
const highlight: Measurement['run'] = ({ excel }) => highlightCustomers(excel, 'apply');

/** Of so many items: the cells that are written follow what others insert between them, run by run. */
const generated = (items: number): Limits => ({
  syncs: 4,
  actions: 580 + 0.18 * items,
  kilobytesSent: 55 + 0.065 * items,
  received: 1.8,
});
const GENERATED_AGAIN: Limits = { syncs: 3, actions: 360, kilobytesSent: 38, received: 1.3 };

/** Of so many customers: columns are taken back in parts, each of which follows what others insert. */
const highlighted = (customers: number): Limits => ({
  syncs: 4,
  actions: 600 + 0.06 * customers,
  kilobytesSent: 62 + 0.005 * customers,
  received: 2.2,
});
const HIGHLIGHTED_AGAIN: Limits = { syncs: 3, actions: 205, kilobytesSent: 20, received: 1.4 };

const MEASUREMENTS: readonly Measurement[] = [
  ...[500, 5000].map((count) => ({
    name: `generate, ${count} items`,
    workbook: () => checklistOf(count),
    run: generate,
    first: generated(count),
    second: GENERATED_AGAIN,
  })),
  {
    name: 'generate, 2000 items in Japanese',
    workbook: () => checklistOf(2000, 'ja'),
    run: generate,
    first: generated(2000),
    second: GENERATED_AGAIN,
  },
  ...[500, 5000].map((count) => ({
    name: `usage, ${count} customers × 6 months`,
    workbook: () => customersOf(count, 6),
    run: highlight,
    first: highlighted(count),
    second: HIGHLIGHTED_AGAIN,
  })),
  {
    name: 'usage, 5000 customers with Japanese names × 6 months',
    workbook: () => customersOf(5000, 6, '株式会社コントソ'),
    run: highlight,
    first: highlighted(5000),
    second: HIGHLIGHTED_AGAIN,
  },
  {
    name: 'generate in somebody’s checklist, 5000 rows of which 3000 are hidden here and there',
    workbook: () => foreignChecklistOf(5000),
    run: generateForeign,
    // 55 bytes for each row that is written; more than 75 would be too many. Undo tells rows by their group and their item.
    first: { syncs: 4, actions: 550, kilobytesSent: 280, received: 5.5 },
    second: { syncs: 3, actions: 140, kilobytesSent: 14.5, received: 1.2 },
  },
  {
    name: 'generate in somebody’s checklist, 50,000 rows',
    workbook: () => foreignChecklistOf(50_000),
    run: generateForeign,
    first: { syncs: 14, actions: 3200, kilobytesSent: 2520, received: 6.4 },
    second: { syncs: 5, actions: 170, kilobytesSent: 18, received: 1.2 },
  },
  {
    name: 'usage, 100,000 customers × 12 months',
    workbook: () => customersOf(100_000, 12),
    run: highlight,
    first: { ...highlighted(100_000), syncs: 6 },
    second: { syncs: 7, actions: 235, kilobytesSent: 24, received: 1.1 },
  },
];

const LARGE: Measurement = {
  name: 'usage, 500,000 customers × 12 months',
  workbook: () => customersOf(500_000, 12),
  run: highlight,
  first: { ...highlighted(500_000), syncs: 20 },
  second: { syncs: 25, actions: 365, kilobytesSent: 46, received: 1.1 },
};

/**
 * `npm run bench` prints what the actions cost on large workbooks and ends with 1 where one costs more than it may;
 * `-- --large` adds half a million customers. Times are only compared with reading the sheet once more in the same run.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { large: { type: 'boolean', default: false } } });
  for (const measurement of values.large ? [...MEASUREMENTS, LARGE] : MEASUREMENTS) await measure(measurement);
  print(measureJudging(100_000, 12));
}

async function measure({ name, workbook, run, first, second }: Measurement): Promise<void> {
  const { local } = await workbook();
  for (const [label, limits] of [
    ['first run', first],
    ['second run', second],
  ] as const) {
    const client = startExcel(local);
    const reading = await readWarm(local);
    const start = performance.now();
    const { outcome } = await run(client);
    const time = performance.now() - start;
    const { syncs, actions, writes, bytesSent, bytesReceived, largestMessage } = client.session.traffic;
    print([
      `${name}, ${label}`,
      outcome,
      `${syncs} syncs`,
      `${actions} actions`,
      `${writes} writes`,
      `${kilobytes(bytesSent).toFixed(1)} kB sent`,
      `${kilobytes(bytesReceived).toFixed(1)} kB received`,
      `${(bytesReceived / reading.bytes).toFixed(2)} × the values of the sheet`,
      `${kilobytes(largestMessage).toFixed(1)} kB largest message`,
      `${time.toFixed(0)} ms = ${(time / reading.milliseconds).toFixed(1)} × reading the sheet once more`,
    ]);
    const cost = {
      syncs,
      actions,
      kilobytesSent: kilobytes(bytesSent),
      received: bytesReceived / reading.bytes,
    };
    refuse(limits, cost);
  }
}

/** Says what went past its limit. */
function refuse(limits: Limits, cost: Limits): void {
  for (const key of Object.keys(limits) as (keyof Limits)[]) {
    if (cost[key] <= limits[key]) continue;
    print([`  more than allowed: ${key} ${cost[key].toFixed(2)}, at most ${limits[key]}`]);
    process.exitCode = 1;
  }
}

function kilobytes(bytes: number): number {
  return bytes / 1024;
}

function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.join(' · ')}\n`);
}

void main();
