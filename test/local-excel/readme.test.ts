import { readFileSync } from 'node:fs';
import path from 'node:path';
import { classOf } from '../../src/local-excel/classes/excelClasses';
import type { HostObject } from '../../src/local-excel/wire/HostObject';

const FOLDER = path.join(__dirname, '..', '..', 'src', 'local-excel');
const read = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8');

/** The classes as they are registered: `  Range: rangeClass,`. */
const classNames = [...read('classes/excelClasses.ts').matchAll(/^ {2}(\w+): \w+Class,$/gm)].map(([, name]) => name!);

/** The members of a class under the names an add-in knows them by. */
function membersOf(className: string): string[] {
  const { scalars, objects, methods, items, item } = classOf({ className } as HostObject);
  const called = Object.keys(methods ?? {}).flatMap((name) => {
    const event = /^_Register(?:Data)?(\w+)Event$/.exec(name)?.[1];
    if (event) return [`on${event}`];
    return name.startsWith('_') ? [] : [name];
  });
  const collection = [...(items ? ['items'] : []), ...(item ? ['getItem'] : [])];
  return [...Object.keys(scalars ?? {}), ...Object.keys(objects ?? {}), ...called, ...collection].sort();
}

/** The rows of the README's table: class, and the members of all its columns. */
const told = new Map(
  [...read('README.md').matchAll(/^\| `(\w+)` +\|(.*)\|$/gm)].map(([, name, columns]) => [
    name!,
    [...columns!.matchAll(/[\w]+/g)].map(([member]) => member).sort(),
  ]),
);

test('the README tells of every class and of no other', () => {
  expect(classNames.length).toBeGreaterThan(20);
  expect([...told.keys()].sort()).toEqual([...classNames].sort());
});

test.each(classNames)('the README tells of every member of %s once, and of no other', (className) => {
  const members = membersOf(className);
  const listed = told.get(className) ?? [];
  expect([
    ...members.filter((member) => !listed.includes(member)).map((member) => `the table lacks ${className}.${member}`),
    ...listed.filter((member) => !members.includes(member)).map((member) => `there is no ${className}.${member}`),
    ...listed.filter((member, index) => listed.indexOf(member) !== index).map((member) => `twice: ${member}`),
  ]).toEqual([]);
});
