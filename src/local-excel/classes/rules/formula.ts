import { isFormulaTooLong, isReadable } from '../../editing/formulaText';
import { refuse, text, type Kind } from '../../wire/parameters';

/** Formulas Excel can read, of at most 8,192 characters ("Excel specifications and limits"), with or without `=`. */
export const formula: Kind<string> = (value) => {
  const given = text(value);
  return isFormulaTooLong(given) || !isReadable(given) ? refuse() : given;
};

/** The limit of a validation: a number, or a text that is a formula if it begins with `=`. */
export const limit: Kind<string> = (value) => {
  if (typeof value === 'number') return String(value);
  return text(value).startsWith('=') ? formula(value) : text(value);
};
