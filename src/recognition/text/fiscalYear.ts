import { monthNumberOf, monthOf, type Month } from '../../domain/usage/Month';
import { plainText } from './foldWord';

/** When a fiscal year begins: Microsoft's FY27 in July 2026, Japan's 2026年度 in April 2026. */
export interface FiscalYear {
  /** As it is named: 2027 for FY27. */
  readonly year: number;
  readonly start: Month;
}

const YEARS = String.raw`(?<year>20\d\d|\d\d)(?:\s*[/–-]\s*(?:20\d\d|\d\d))?`;
/** The words before the year of English, German, Spanish, Portuguese and French, those behind it of Japanese and Chinese. */
const LABELS = [
  String.raw`^\W*(?:fy|fiscal\s*year|fin(?:ancial)?\s*year|gj|geschaftsjahr|wj|wirtschaftsjahr|ejercicio|ano\s*fiscal|exercicio|exercice)\s*['’]?\s*${YEARS}\W*$`,
  String.raw`^\W*${YEARS}\s*(?:年度|会計年度|财年|財年|财政年度)\W*$`,
].map((source) => new RegExp(source, 'u'));

/** The year a fiscal year is named for, the first of two; undefined for any other text. "FY27" → 2027, "2026年度" → 2026 */
export function findFiscalYear(text: string): number | undefined {
  const plain = plainText(text);
  for (const label of LABELS) {
    const year = label.exec(plain)?.groups?.year;
    if (year !== undefined) return Number(year.padStart(4, '20'));
  }
  return undefined;
}

/** The same words anywhere in a text, of more languages. */
const NAMED =
  /(?<!\p{L})(?:fy|gj|wj)(?!\p{L})|(?<!\p{L})(?:fiscal|fiskal|financial year|fin\.? year|geschaftsjahr|wirtschaftsjahr|ejercicio|ano fiscal|exercicio|exercice|annee fiscale|esercizio|anno fiscale|boekjaar|rakenskapsar|regnskabsar|regnskapsar|tilikau|rok obrotowy|ucetni rok|fiskalni|mali yıl|финансовый год)|年度|財年|财年|会計年|회계/u;

/** True for a title that names a fiscal year among other words: "Usage FY2026", "2026年度の利用状況". */
export function namesFiscalYear(text: string): boolean {
  return NAMED.test(plainText(text)) || findFiscalYear(text) !== undefined;
}

/** The month of this number, 1 to 12, in a fiscal year. */
export function monthOfFiscalYear(year: number, monthNumber: number, known: FiscalYear): Month {
  const start = known.start + (year - known.year) * 12;
  return start + ((monthNumber - monthNumberOf(start) + 12) % 12);
}

/** "FY27=2026-07" → when such years begin; undefined for anything else. */
export function parseFiscalYear(text: string): FiscalYear | undefined {
  const [, label = '', year, month] = /^(.+)=\s*(20\d\d)-(0[1-9]|1[0-2])\s*$/.exec(text) ?? [];
  const named = findFiscalYear(label) ?? findFiscalYear(`FY${label}`);
  return year === undefined || named === undefined
    ? undefined
    : { year: named, start: monthOf(Number(year), Number(month)) };
}
