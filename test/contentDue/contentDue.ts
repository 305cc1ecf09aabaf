import { parseArgs } from 'node:util';
import { itemsDue, type DueItem } from './itemsDue';

/** Lists the items somebody should compare with their source: `npm run content:due -- --on 2027-01-01`, or today. */
const { on = new Date().toISOString().slice(0, 10) } = parseArgs({ options: { on: { type: 'string' } } }).values;
if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new Error('The day is written like 2027-01-01.');

const line = ({ id, reason, evidence: { checked, source, validUntil } }: DueItem): string =>
  [id, reason === 'expired' ? `true until ${validUntil}` : `checked ${checked}`, source].join('\t');

const due = itemsDue(on);
process.stdout.write(
  [...due.map(line), `${due.length} of the items that name a source are due on ${on}.`, ''].join('\n'),
);
