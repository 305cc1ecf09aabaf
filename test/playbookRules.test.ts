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

const tests = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(test|prop)\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(__dirname, file), 'utf8'))
  .join('\n');

test('the table has every rule of the playbook', () => {
  const all = Array.from({ length: 51 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
  expect(rulesOfReadme().map(([rule]) => rule)).toEqual(expect.arrayContaining(all));
});

test('every rule that lives in a tab, a view or a verb is named by a test', () => {
  const unnamed = rulesOfReadme().filter(
    ([rule, place]) => !ELSEWHERE.test(place) && !new RegExp(`\\b${rule}\\b`).test(tests),
  );
  expect(unnamed.map(([rule]) => rule)).toEqual([]);
});
