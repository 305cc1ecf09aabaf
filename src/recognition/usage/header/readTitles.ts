import type { SheetHeaders } from '../../headers/readHeaders';
import { namesFiscalYear } from '../../text/fiscalYear';
import { findMonth } from '../../text/findMonth';
import { plainText } from '../../text/foldWord';

/** Parts of years, copyright, versions. */
const NO_TITLE = /©|\(c\)|\b(?:[qhs][1-4]|ytd|target|goal|plan|budget|forecast|ziel|excel|office|version)\b|\d[./:-]\d/;
const YEAR = /(?<!\d)(20\d{2})(?!\d)年?/g;

/**
 * The only year that titles above the header say, or the name of the tab; undefined for a date, for two years, and where
 * one of them names a fiscal year: its months are of two years, and which ones its number does not tell.
 */
export function titleYear(headers: SheetHeaders, row: number): number | undefined {
  const titles = titlesAbove(headers, row);
  const { name } = headers.sheet;
  if ([...titles, name].some(namesFiscalYear)) return undefined;
  const said = new Set(titles.flatMap(yearsOfTitle));
  const years = said.size === 0 ? new Set(yearsOfTitle(name)) : said;
  return years.size === 1 ? [...years][0] : undefined;
}

/** "Usage 2026", not "Target 2026": the words of a title may be any, unless they name something else. */
function yearsOfTitle(text: string): readonly number[] {
  const plain = plainText(text);
  if (findMonth(text) || NO_TITLE.test(plain)) return [];
  return [...plain.matchAll(YEAR)].map(([, year]) => Number(year));
}

function titlesAbove({ sheet, rows }: SheetHeaders, row: number): readonly string[] {
  return rows.slice(0, Math.max(row - sheet.window.top, 0)).flatMap((cells) => cells.map(({ text }) => text));
}

/** "MAU % per customer", "Nutzung in Prozent". */
const PERCENT =
  /(?<!\d\s*)[%％]|(?<!\p{L})(?:percent(?:age)?s?|per cent|prozent|pourcentages?|porcentajes?|percentual|percentagem|percentuale|procent|procenty)(?!\p{L})|百分比|百分率|パーセント|퍼센트/u;
/** Limits, "MAU %: 70", and numbers of two kinds, "MAU and MAU %". */
const NO_PERCENT =
  /\d\s*[%％]|[%％]\W*\d{1,3}(?!\d)|target|goal|\bplan\b|budget|forecast|ziel|objetivo|objectif|obiettivo|\bmeta\b|目標|目标|[&+]|(?<!\p{L})(?:and|und|et|y|e|i|og|och)(?!\p{L})|[と和及・]/u;
/** Longer texts are notes. */
const LONGEST_TITLE = 60;

/** True where a title above the header says that the numbers below are percentages. */
export function titleSaysPercent(headers: SheetHeaders, row: number): boolean {
  return titlesAbove(headers, row).some((text) => {
    const plain = plainText(text);
    return plain.length <= LONGEST_TITLE && PERCENT.test(plain) && !NO_PERCENT.test(plain);
  });
}
