import { InvalidArgumentError, Option } from 'commander';
import { setUpChoices } from '../../actions/setUp/setUpChoices';
import { parseList } from './parseList';

/** The option that names services by their ids. @param note said after them */
export function servicesOption(note = ''): Option {
  const { services } = setUpChoices();
  return new Option('--services <ids>', `comma-separated: ${services.join(', ')}${note}`)
    .argParser((list) => parseServices(list, services))
    .makeOptionMandatory();
}

function parseServices(list: string, known: readonly string[]): readonly string[] {
  const ids = parseList(list);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new InvalidArgumentError(`Unknown: ${unknown.join(', ')}. Known: ${known.join(', ')}.`);
  return ids;
}
