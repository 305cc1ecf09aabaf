import { InvalidArgumentError, type Command } from 'commander';
import { accelerateCustomer } from '../../actions/acceleration/accelerateCustomer';
import type { AccelerationRequest } from '../../actions/acceleration/AccelerationRequest';
import type { CommandLine } from './CommandLine';
import { addFileCommand, partnerMissing, type OutputOptions } from './fileCommand';
import { parseList } from './parseList';

type Blockers = AccelerationRequest['blockers'];

interface AccelerateOptions extends OutputOptions {
  readonly customer?: string;
  readonly service?: string;
  readonly blocker?: Blockers;
  readonly without?: Blockers;
  readonly talk?: string;
  readonly talkOn?: Date;
}

const BLOCKERS: Readonly<Record<string, Blockers[number]>> = {
  technical: 'technical',
  adoption: 'adoptionChange',
  resources: 'customerResource',
  priority: 'diminishedPriority',
};

export function addAccelerateCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'accelerate',
    description: 'Plans how a stalled customer moves again; without a customer, brings all plans up to date.',
    wrongUse,
  };
  const names = Object.keys(BLOCKERS).join(', ');
  addFileCommand<AccelerateOptions>(program, commandLine, verb, ({ excel }, mode, options) =>
    accelerateCustomer(excel, mode, commandLine.now, requestOf(options, commandLine.now)),
  )
    .option('--customer <name>', 'as the usage tab has it')
    .option('--service <name>', 'where the customer has several')
    .option('--blocker <names>', `comma-separated, what keeps usage from growing: ${names}`, parseBlockers)
    .option('--without <names>', 'blockers that are none any more; finished steps stay', parseBlockers)
    .option('--talk <outcome>', 'what FM, FE and SME decided')
    .option('--talk-on <day>', 'when, such as 2026-07-15; today to begin with', parseDay);
}

const NEEDS = {
  service: 'customer',
  blocker: 'customer',
  without: 'customer',
  talk: 'customer',
  talkOn: 'talk',
} as const;

function wrongUse(options: AccelerateOptions): string | undefined {
  const { blocker = [], without = [], talk } = options;
  const both = Object.keys(BLOCKERS).find((name) => [blocker, without].every((list) => list.includes(BLOCKERS[name]!)));
  if (both !== undefined) return `options '--blocker' and '--without' both name ${both}`;
  if (talk?.trim() === '') return "option '--talk': what was decided is missing";
  return partnerMissing(options, NEEDS);
}

function requestOf(options: AccelerateOptions, now: Date): AccelerationRequest | undefined {
  const { customer, service, blocker = [], without, talk, talkOn = now } = options;
  if (customer === undefined) return undefined;
  return {
    customer,
    blockers: blocker,
    ...(service === undefined ? {} : { service }),
    ...(without === undefined ? {} : { without }),
    ...(talk === undefined ? {} : { talk: { on: talkOn, outcome: talk } }),
  };
}

function parseDay(text: string): Date {
  const [year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1) ?? []).map(Number);
  const moment = new Date(year!, month! - 1, day);
  if (moment.getMonth() === month! - 1 && moment.getDate() === day) return moment;
  throw new InvalidArgumentError(`"${text}" is not a day such as 2026-07-15.`);
}

function parseBlockers(list: string): Blockers {
  return parseList(list).map((name) => {
    const blocker = BLOCKERS[name];
    if (!blocker) throw new InvalidArgumentError(`"${name}" is none of ${Object.keys(BLOCKERS).join(', ')}.`);
    return blocker;
  });
}
