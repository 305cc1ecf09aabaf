import { isValidFormat } from 'numfmt';
import { optional, refuse, text, type Kind } from '../../wire/parameters';
import { entriesOf, type Entries } from './cellEntries';

/**
 * A number format code: brackets and quotes in pairs, at most four sections ("Number format codes" on
 * support.microsoft.com).
 */
const numberFormat: Kind<string> = (value) => (isValidFormat(text(value)) ? (value as string) : refuse());

const formats = entriesOf(optional(numberFormat));

/**
 * Formats of the cells of a range; null leaves a cell's as it is. Unlike values, formats also take an array of one for
 * all cells ("Excel JavaScript object model in Office Add-ins").
 */
export const numberFormats: Kind<Entries<string | undefined>> = (value) => {
  const read = formats(value);
  return Array.isArray(read) && read.length === 1 && read[0].length === 1 ? read[0][0] : read;
};
