import { parseArea } from '../../cells/Area';
import { refuse, textUpTo, type Kind } from '../../wire/parameters';

/**
 * Names of tables and defined names ("Names in formulas", "Rename an Excel table" on support.microsoft.com): at most
 * 255 characters; a letter, underscore or backslash first, then also digits and full stops; nothing that can be read
 * as a reference, which R, C and R1C1 are, or as a value.
 */
export const name: Kind<string> = (value) => {
  const given = textUpTo(255)(value);
  const isWellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(given);
  const isReserved = parseArea(given) !== undefined || /^(R\d*)?(C\d*)?$|^(TRUE|FALSE)$/i.test(given);
  return isWellFormed && !isReserved ? given : refuse();
};
