import { InvalidArgumentError, type Command } from 'commander';
import { accelerateCustomer } from '../../actions/acceleration/accelerateCustomer';
import type { AccelerationRequest } from '../../actions/acceleration/AccelerationRequest';
import type { CommandLine } from './CommandLine';
import { addFileCommand, type OutputOptions } from './fileCommand';
import { parseList } from './parseList';

type Blockers = AccelerationRequest['blockers'];

interface AccelerateOptions extends OutputOptions {
  readonly customer?: string;
  readonly service?: string;
  readonly blocker?: Blockers;
  readonly without?: Blockers;
  readonly talk?: string;
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
  };
  const names = Object.keys(BLOCKERS).join(', ');
  addFileCommand<AccelerateOptions>(program, commandLine, verb, ({ excel }, mode, options) =>
    accelerateCustomer(excel, mode, commandLine.now, requestOf(options, commandLine.now)),
  )
    .option('--customer <name>', 'as the usage tab has it')
    .option('--service <name>', 'where the customer has several')
    .option('--blocker <names>', `comma-separated, what keeps usage from growing: ${names}`, parseBlockers)
    .option('--without <names>', 'blockers that are none any more; finished steps stay', parseBlockers)
    .option('--talk <outcome>', 'what FM, FE and SME decided today');
}

function requestOf(options: AccelerateOptions, now: Date): AccelerationRequest | undefined {
  const { customer, service, blocker = [], without, talk } = options;
  if (customer === undefined) return undefined;
  return {
    customer,
    blockers: blocker,
    ...(service === undefined ? {} : { service }),
    ...(without === undefined ? {} : { without }),
    ...(talk === undefined ? {} : { talk: { on: now, outcome: talk } }),
  };
}

function parseBlockers(list: string): Blockers {
  return parseList(list).map((name) => {
    const blocker = BLOCKERS[name];
    if (!blocker) throw new InvalidArgumentError(`"${name}" is none of ${Object.keys(BLOCKERS).join(', ')}.`);
    return blocker;
  });
}
