import { foldName, foldWord } from '../../../recognition/text/foldWord';
import { RECOGNITION, usageVocabularies } from '../../wording/recognitionWords';

const TOTALS = new Set(usageVocabularies.flatMap(({ totals }) => totals).map(foldName));

const TARGETS = new Set(usageVocabularies.flatMap(({ targets }) => targets).map(foldName));

/** "Target 70 %" and "目標（70%）" without the number. */
const LIMIT = /[\s:(（[]*[≥>=]*\s*\d+(?:[.,]\d+)?\s*[%％]?\s*[)）\]]*\s*/g;

/** True for the name of a row of targets, in any language; a customer may be called so as well. */
export function isTarget(name: string): boolean {
  return TARGETS.has(foldName(name.replace(LIMIT, ' ')));
}

const CUSTOMER_HEADERS = new Set(RECOGNITION.usage.customer.map(({ word }) => word));

/** True for a word that heads a column of customers, in any language. */
export function isCustomerHeader(name: string): boolean {
  return CUSTOMER_HEADERS.has(foldWord(name));
}

/**
 * Tells the names of total rows, in any language, from those of customers.
 * @param names all names of the sheet: "Contoso Total" is a subtotal beside Contoso, "Total Energies" alone a customer
 */
export function totalsAmong(names: Iterable<string>): (name: string) => boolean {
  const known = new Set([...names].map(foldName));
  const isPair = (word: string, customer: string): boolean => TOTALS.has(word) && known.has(customer);
  return (name) => {
    const whole = foldName(name);
    if (TOTALS.has(whole)) return true;
    const words = whole.split(' ');
    const [start, end] = [words.slice(0, -1).join(' '), words.slice(1).join(' ')];
    return isPair(words[0]!, end) || isPair(words.at(-1)!, start);
  };
}
