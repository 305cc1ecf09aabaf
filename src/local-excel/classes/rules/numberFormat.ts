import { isValidFormat } from 'numfmt';
import { refuse, text, type Kind } from '../../wire/parameters';

/**
 * A number format code: brackets and quotes in pairs, at most four sections ("Number format codes" on
 * support.microsoft.com). In a larger range null leaves a cell's as it is.
 */
export const numberFormat: Kind<string> = (value) => (isValidFormat(text(value)) ? (value as string) : refuse());
