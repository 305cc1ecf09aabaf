import { foldName, foldWord } from '../../../recognition/text/foldWord';
import { ROWS_OF_LANGUAGES } from '../../../localization/foreignUsage/rowsOfLanguages';
import { RECOGNITION, usageVocabularies } from '../../wording/recognitionWords';

const rowWords = [...usageVocabularies, ...ROWS_OF_LANGUAGES];

const TOTALS = new Set(rowWords.flatMap(({ totals }) => totals).map(foldName));

const TARGETS = new Set(rowWords.flatMap(({ targets }) => targets).map(foldName));

/** "Target 70 %" and "目標（70%）" without the number. */
const LIMIT = /[\s:(（[]*[≥>=]*\s*\d+(?:[.,]\d+)?\s*[%％]?\s*[)）\]]*\s*/g;

/** Between a customer's name and the word for a target: "Ziel - Contoso", "Contoso (target)", "Objetivo de Contoso". */
const FIRST_WORD =
  /^([^\s:(（\-–—_/|]+)[\s:(（\-–—_/|]+(?:(?:de|do|da|du|di|von|für|for|of|voor|för|for)\s+)?(.+?)[\s)）]*$/u;
const LAST_WORD = /^(.+?)[\s:(（\-–—_/|]+([^\s:(（\-–—_/|]+?)[\s)）]*$/u;
/** Japanese, Chinese and Korean words stand without a blank: "Contoso目標". */
const JOINED = /^(.+?)[の的]?((?:目標|目标)[値值]?|ターゲット|목표값?)$/u;

/**
 * Tells the names of rows of targets, in any language, also beside a customer's name; a customer may be called so as well.
 * @param names all names of the sheet: "Contoso target" is one beside Contoso, and a customer alone
 */
export function targetsAmong(names: Iterable<string>): (name: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  const isPair = (word = '', customer = ''): boolean =>
    TARGETS.has(word) && (known ??= new Set([...names].map(foldName))).has(customer.trim());
  return (name) => {
    const whole = foldName(name.replace(LIMIT, ' '));
    if (TARGETS.has(whole)) return true;
    const [, first, after] = FIRST_WORD.exec(whole) ?? [];
    const [, before, last] = LAST_WORD.exec(whole) ?? [];
    const [, customer, joined] = JOINED.exec(whole) ?? [];
    return isPair(first, after) || isPair(last, before) || isPair(joined, customer);
  };
}

const CUSTOMER_HEADERS = new Set(RECOGNITION.usage.customer.map(({ word }) => word));

/** True for a word that heads a column of customers, in any language. */
export function isCustomerHeader(name: string): boolean {
  return CUSTOMER_HEADERS.has(foldWord(name));
}

/** True for what stands in the service column beside a customer's name where a row counts all services, in any language. */
export function isTotalService(service: string): boolean {
  return TOTALS.has(foldName(service));
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
