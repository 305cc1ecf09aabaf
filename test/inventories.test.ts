import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { SERVICES } from '../src/catalog/services/catalog';
import { LANGUAGES } from '../src/domain/Language';
import { en } from '../src/localization/messages/en/en';
import { findMonth } from '../src/recognition/text/findMonth';

/** Lists that the compiler cannot hold against each other: forgetting one entry of a recipe fails here by name. */
const ROOT = path.join(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder)).filter((file) => /\.tsx?$/.test(file));
const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

/** The names of exported constants of a file. */
const constantsOf = (file: string): string[] =>
  [...read(file).matchAll(/^export const (\w+)/gm)].map(([, name]) => name!);

test('every service of catalog/services stands in the catalog', () => {
  const listed = new Set<string>(Object.values(SERVICES).map(({ id }) => id));
  const services = filesIn('src/catalog/services').filter(
    (file) => !['catalog.ts', 'serviceNames.ts', 'serviceSets.ts'].includes(file),
  );
  const missing = services.filter((file) => {
    const [, id] = /\bid: '([^']+)'/.exec(read(`src/catalog/services/${file}`)) ?? [];
    return !listed.has(id ?? '');
  });
  expect(missing.map((file) => `src/catalog/services/catalog.ts lacks ${file}`)).toEqual([]);
});

test('every language has a folder of messages with the rooms English has', () => {
  const folders = { en: 'en', de: 'de', ja: 'ja', 'zh-Hans': 'zhHans' } as const;
  const rooms = filesIn('src/localization/messages/en').filter((file) => file !== 'en.ts');
  const missing = LANGUAGES.flatMap((language) => {
    const folder = `src/localization/messages/${folders[language]}`;
    const present = filesIn(folder);
    return rooms.filter((room) => !present.includes(room)).map((room) => `${folder} lacks ${room}`);
  });
  expect(missing).toEqual([]);
});

test('every verb of the command line is added to the program and named in the README', () => {
  const program = read('src/cli/runCommandLine.ts');
  const readme = read('README.md');
  const missing = filesIn('src/cli/commands').flatMap((file) => {
    const text = read(`src/cli/commands/${file}`);
    const [, add] = /export function (add\w+Command)\(program/.exec(text) ?? [];
    const verb = /(?:name: |\.command\()'([\w-]+)'/.exec(text)?.[1];
    if (!add || !verb || file === 'fileCommand.ts') return [];
    return [
      ...(program.includes(`    ${add},`) ? [] : [`src/cli/runCommandLine.ts lacks ${add}`]),
      ...(readme.includes(`\`${verb}\``) ? [] : [`README.md lacks the verb ${verb}`]),
    ];
  });
  expect(missing).toEqual([]);
});

test('every change an action counts is told in words', () => {
  const told = read('src/localization/describeChanges.ts');
  const missing = sources
    .filter((file) => file.startsWith('src/actions/'))
    .flatMap((file) => changeNames(file).map((name) => ({ file, name })))
    .filter(({ name }) => !told.includes(`'${name}'`));
  expect(missing.map(({ file, name }) => `src/localization/describeChanges.ts lacks ${name} of ${file}`)).toEqual([]);
});

/** The counts of the interfaces called …Changes. */
function changeNames(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) =>
    ts.isInterfaceDeclaration(statement) && statement.name.text.endsWith('Changes')
      ? statement.members.map((member) => member.name!.getText(source))
      : [],
  );
}

test('every problem that has a sentence can happen', () => {
  const code = sources
    .filter((file) => !file.startsWith('src/localization/'))
    .map(read)
    .join('\n');
  const codes = Object.keys(en).flatMap((key) => /^(?:problem|file)\.(\w+)$/.exec(key)?.[1] ?? []);
  // Written out, or made of a setting's name and what happened to it.
  const isRaised = (name: string): boolean =>
    (code.match(new RegExp(`['"\`]${name}['"\`]`, 'g')) ?? []).length > 1 || /^(edition|language)Lost$/.test(name);
  expect(codes.filter((name) => !isRaised(name)).map((name) => `nothing raises ${name}`)).toEqual([]);
});

test('every test stands in a folder that src has', () => {
  const folders = new Set(sources.map((file) => path.posix.dirname(file).replace(/^src/, 'test')));
  const tests = readdirSync(path.join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(test|prop)\.tsx?$/.test(file))
    .map((file) => path.posix.dirname(`test/${file.replaceAll('\\', '/')}`))
    .filter((folder) => folder !== 'test' && !/^test\/(e2e|bench|conformance)/.test(folder));
  expect([...new Set(tests)].filter((folder) => !folders.has(folder))).toEqual([]);
});

test('the constants of a room of messages are called like its file', () => {
  const rooms = filesIn('src/localization/messages/en').filter((file) => file !== 'en.ts');
  const wrong = rooms.filter(
    (file) => constantsOf(`src/localization/messages/en/${file}`).join() !== file.replace('.ts', ''),
  );
  expect(wrong).toEqual([]);
});

test('every list of checks of Excel is among those that are run', () => {
  const listed = read('src/excel-check/excelChecks.ts');
  const lists = sources.filter((file) => file.startsWith('src/excel-check/')).flatMap(constantsOf);
  const missing = lists.filter((name) => name.endsWith('_CHECKS') && !listed.includes(name));
  expect(missing.map((name) => `src/excel-check/excelChecks.ts lacks ${name}`)).toEqual([]);
});

test.each([...LANGUAGES, 'es', 'pt-BR'])('months of our own languages are read, long and short: %s', (language) => {
  const unread = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, year: 'numeric', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => format.format(new Date(Date.UTC(2026, index, 15)))).filter(
      (text) => findMonth(text)?.reading.type !== 'month',
    );
  });
  expect(unread.map((text) => `src/recognition/text/monthNames.ts does not know ${text}`)).toEqual([]);
});

test('every action of the pane has a button and a test', () => {
  const verbs = sources.filter(
    (file) => /^src\/actions\/(?!everyAction)\w+\/\w+\.ts$/.test(file) && /: Mode\b/.test(read(file)),
  );
  const shown = sources.filter((file) => file.startsWith('src/taskpane/')).map(read);
  const tests = readdirSync(path.join(ROOT, 'test'), { recursive: true, encoding: 'utf8' });
  const missing = verbs.flatMap((file) => {
    const verb = path.basename(file, '.ts');
    const hasButton = shown.some((text) => text.includes(`/${verb}'`));
    return [
      ...(hasButton ? [] : [`src/taskpane does not use ${verb}`]),
      ...(tests.some((name) => path.basename(name).startsWith(`${verb}.test.`)) ? [] : [`test lacks ${verb}.test.ts`]),
    ];
  });
  expect(missing).toEqual([]);
});
