import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const README = readFileSync(path.join(__dirname, '..', 'README.md'), 'utf8');

/** Rules of the README's table and where they are, `R01-R04` one by one. */
function rulesOfReadme(): readonly (readonly [rule: string, place: string])[] {
  const [, table = ''] = README.split("## The playbook's rules");
  const rows = [...table.split('\n## ')[0]!.matchAll(/^\| ([RFA]\d[^|]*?) *\|[^|]*\| *([^|]*?) *\|$/gm)];
  return rows.flatMap(([, rules = '', place = '']) => expanded(rules).map((rule) => [rule, place] as const));
}

function expanded(rules: string): readonly string[] {
  return rules.split(', ').flatMap((rule) => {
    const [, letter, first, last = first] = /^([RFA])(\d+)(?:-[RFA](\d+))?$/.exec(rule)!;
    return Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, index) => `${letter}${String(Number(first) + index).padStart(first!.length, '0')}`,
    );
  });
}

/** Rules that live nowhere in the product: the table says why. */
const ELSEWHERE = /^(not yet|no tab)/;

/** Where the tests of a place are; a tab or a task is tested by the rules that fill it, or by the actions that do. */
const ROOMS: readonly (readonly [place: RegExp, rooms: readonly string[]])[] = [
  [/\b(tabs?|task|tasks)\b|warning/, ['domain', 'catalog', 'actions']],
  [/\bview\b/, ['taskpane', 'actions']],
  [/`/, ['cli', 'actions']],
  [/content/, ['catalog']],
];

/** The titles of tests, and of the rows of their tables, that name a rule: `(R07)`, `(R07, R49)` or `R07: …`. */
const titles = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(test|prop)\.tsx?$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(path.join(__dirname, file), 'utf8');
    const found = text.match(/(?<=[[(\s])'[^'\n]*\b[RFA]\d+\b[^'\n]*'/g) ?? [];
    return found.map((title) => ({ room: file.split(path.sep)[0]!, title }));
  });

function isNamed(rule: string, rooms: readonly string[]): boolean {
  const naming = new RegExp(`\\([^)]*\\b${rule}\\b|'${rule}: `);
  return titles.some(({ room, title }) => rooms.includes(room) && naming.test(title));
}

test('the table has every rule of the playbook', () => {
  const all = Array.from({ length: 51 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
  expect(rulesOfReadme().map(([rule]) => rule)).toEqual(expect.arrayContaining(all));
});

test.each(rulesOfReadme().filter(([, place]) => !ELSEWHERE.test(place)))(
  'the title of a test names %s, where %s is tested',
  (rule, place) => {
    const rooms = ROOMS.filter(([kind]) => kind.test(place)).map(([, where]) => where);
    expect(rooms).not.toEqual([]);
    expect(isNamed(rule, rooms.flat())).toBe(true);
  },
);
