/** What is the same number or day in every culture. */
const SURE = /^[+-]?\d+(\.\d+)?%?$|^\d{4}-\d{2}(-\d{2})?$|^\d{1,2}:\d{2}(:\d{2})?$/;

/** Days and months in digits or words, and digits in groups. */
const CULTURAL = [
  /^\d{1,4}[./-]\d{1,2}([./-]\d{1,4})?$/,
  /^\d{1,4}年/,
  /^\d{1,2}[.\s-]*\p{L}{3,}\.?[\s,-]*\d{2,4}$/u,
  /^\p{L}{3,}\.?[\s-]+(\d{1,2},?\s+)?(20)?\d{2}$/u,
  /^[^\d\p{L}]*\d{1,3}([.,' ]\d{3})*[.,]\d+$/u,
];

/** True for a text that is a date or a number in one culture and another or none in the next: 1/6/2026, Juni 2026. */
export function isReadByCulture(text: string): boolean {
  const entry = text.trim();
  return !SURE.test(entry) && CULTURAL.some((form) => form.test(entry));
}

let readings = 0;

/** Notes that the formula that is being computed has read such a text: whoever opens the file may read it otherwise. */
export function noteCultureReading(): void {
  readings += 1;
}

/** How often that was so, ever: more than before says that a formula did it. */
export function cultureReadings(): number {
  return readings;
}
