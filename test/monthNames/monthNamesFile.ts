import { monthKey } from '../../src/recognition/text/monthKey';

/** Languages that write months in letters; Egypt and Syria stand for the two sets of names Arabic has. */
const LANGUAGES =
  'af am ar-EG ar-SY as ast az az-Cyrl be bg bn br bs bs-Cyrl ca ceb cs cv cy da de de-AT dsb el en es et eu fa fi ' +
  'fil fo fr fy ga gd gl gu gsw ha he hi hr hsb hu hy id ig is it jv ka kk km kn ku ky lb lo lt lv mi mk ml mn mr ' +
  'ms mt my nb ne nl nn or pa pl ps pt qu ro ru rm sc sd si sk sl so sq sr sr-Latn su sv sw ta te tg th ti tk to tr ' +
  'tt ug uk ur uz uz-Cyrl wo xh yo zu';

const DAYS = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2024, index, 15)));

/** The checked-in table: browsers know fewer languages than Node, and the pane must read what the command line reads. */
export function monthNamesFile(): string {
  const lines = LANGUAGES.split(' ').map((language) => {
    const names = DAYS.map((day) => namesIn(language, day).join('|')).join(',');
    return `  ${/-/.test(language) ? `'${language}'` : language}:\n    '${names}',`;
  });
  return [
    '/**',
    ' * Month names of languages, January first: wide and short, alone and beside a day, as `monthKey` writes them. Made by',
    ' * `npm run month-names` from the Unicode data in Node.',
    ' */',
    'export const MONTH_NAMES_OF_LANGUAGES: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

function namesIn(language: string, day: Date): readonly string[] {
  const names = (['long', 'short'] as const).flatMap((month) =>
    [{}, { day: 'numeric' } as const].map((beside) => {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { month, ...beside, timeZone: 'UTC' });
      const parts = format.formatToParts(day).filter(({ type }) => type === 'month');
      // "de gener" is "gener" behind a joining word.
      return monthKey(parts.map(({ value }) => value).join('')).replace(/^de /, '');
    }),
  );
  return [...new Set(names)].filter((name) => /\p{L}/u.test(name) && !/\d/.test(name));
}
