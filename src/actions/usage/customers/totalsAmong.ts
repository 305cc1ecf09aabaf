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
 * @param names all names of the sheet, which stay as they are: "Contoso Total" is a subtotal beside Contoso, "Total Energies" alone a customer
 */
export function totalsAmong(names: Iterable<string>): (name: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  // Few sheets have a name that begins or ends like a total.
  const isPair = (word: string, customer: () => string): boolean =>
    TOTALS.has(word) && (known ??= new Set([...names].map(foldName))).has(customer());
  return (name) => {
    const whole = foldName(name);
    if (TOTALS.has(whole)) return true;
    const [first, last] = [whole.indexOf(' '), whole.lastIndexOf(' ')];
    if (first < 0) return false;
    return (
      isPair(whole.slice(0, first), () => whole.slice(first + 1)) ||
      isPair(whole.slice(last + 1), () => whole.slice(0, last))
    );
  };
}
