import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** Which layer may import which: the table of the README. `Node` stands for Node's own modules. */
const ALLOWED: Readonly<Record<string, { folders: string[]; packages: string[] }>> = {
  domain: { folders: [], packages: [] },
  catalog: { folders: ['domain'], packages: [] },
  localization: { folders: ['domain'], packages: ['intl-messageformat'] },
  recognition: { folders: ['domain'], packages: ['date-fns'] },
  workbook: { folders: ['domain', 'recognition'], packages: [] },
  actions: {
    folders: ['domain', 'catalog', 'localization', 'recognition', 'workbook'],
    packages: ['papaparse'],
  },
  taskpane: {
    folders: ['domain', 'localization', 'actions'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@tanstack/react-virtual'],
  },
  'local-excel': {
    folders: [],
    packages: ['fflate', 'saxes', '@borgar/fx', '@formulajs/formulajs', 'numfmt', 'color-name', 'Node'],
  },
  preview: {
    folders: ['localization', 'actions', 'local-excel'],
    packages: ['react', 'react-dom', '@tanstack/react-virtual'],
  },
  cli: { folders: ['localization', 'actions', 'local-excel'], packages: ['commander', 'Node'] },
  'excel-check': { folders: ['local-excel'], packages: ['react', 'react-dom'] },
};

/**
 * The rooms of each layer, floor by floor, the lowest first; '.' is the layer's own folder. A room imports from lower
 * floors only: rooms of one floor do not know each other.
 */
const FLOORS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  domain: [
    ['.'],
    ['foreign', 'check'],
    ['questionnaire'],
    ['checklist'],
    ['services', 'lists'],
    ['usage', 'playbook'],
    ['tasks'],
    ['acceleration'],
  ],
  catalog: [
    ['definition', 'shipped'],
    ['services'],
    ['playbook'],
    ['playbook/tasks'],
    ['acceleration'],
    ['text'],
    ['text/en', 'text/de', 'text/ja', 'text/zh-Hans'],
    ['.'],
  ],
  localization: [
    ['vocabulary', 'foreignSheets', 'search'],
    ['foreignUsage'],
    ['messages/en'],
    ['messages'],
    ['messages/de', 'messages/ja', 'messages/zhHans'],
    ['.'],
  ],
  recognition: [
    ['cells'],
    ['text'],
    ['headers'],
    ['usage/header'],
    ['foreign/groups'],
    ['questionnaire', 'checklist', 'lists', 'usage', 'foreign'],
    ['foreign/mapping'],
    ['usage/rows'],
    ['usage/formulas'],
    ['.'],
  ],
  workbook: [
    ['cells'],
    ['guards', 'selection'],
    ['changes'],
    ['changes/columns'],
    ['undo'],
    ['undo/columns'],
    ['tabChanges'],
    ['questionnaire', 'checklist', 'lists', 'start', 'usage', 'foreign', 'check'],
  ],
  actions: [
    ['wording'],
    ['everyAction'],
    ['content', 'lists'],
    ['checklist/mapping'],
    ['questionnaire/answers', 'usage/customers', 'setUp/tabs', 'checklist/foreign', 'checklist/own'],
    ['usage/import'],
    ['questionnaire', 'checklist', 'usage', 'setUp', 'overview', 'undo'],
    ['tasks'],
    ['acceleration', 'check'],
  ],
  taskpane: [
    ['ribbon', 'announcer', 'theme', 'focus'],
    ['controls'],
    ['everyScreen'],
    ['frame'],
    ['content', 'removal', 'lists', 'selection', 'services'],
    ['usage/health'],
    ['usage/customers', 'checklist/items', 'acceleration', 'check'],
    ['questionnaire', 'checklist', 'usage', 'setUp', 'tasks'],
    ['.'],
  ],
  'local-excel': [
    ['refusals', 'xml', 'cells'],
    ['file'],
    ['styles', 'sheets'],
    ['tables', 'formula'],
    ['formula/functions'],
    ['calculation'],
    ['book'],
    ['editing'],
    ['shifting', 'saving', 'wire'],
    ['classes/rules'],
    ['classes/ranges'],
    ['classes/tables'],
    ['classes'],
    ['answering'],
    ['.'],
    ['library'],
  ],
  preview: [['.']],
  cli: [['files'], ['commands'], ['.']],
  'excel-check': [['definition'], ['ranges', 'tables', 'formats', 'workbook', 'formulas'], ['.']],
};

/** Layers whose features keep what is inside them to themselves: nobody else imports `usage/customers`. */
const LAYERS_OF_FEATURES = ['actions', 'taskpane'];

const LARGEST_FOLDER = 20;
/** One file per service. */
const CONTENT = /^catalog\/(services|text\/)/;

const SOURCE = path.join(__dirname, '..', 'src');

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'));

interface Import {
  readonly from: string;
  readonly target: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(SOURCE, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const target = (node.moduleSpecifier as ts.StringLiteral).text;
      found.push({ from: file, target });
    }
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (isDynamic) found.push({ from: file, target: (node.arguments[0] as ts.StringLiteral).text });
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push({ from: file, target: (node.argument.literal as ts.StringLiteral).text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const imports = files.flatMap(importsOf);

function resolved({ from, target }: Import): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const base = path.posix.join(path.posix.dirname(from), target);
  return [`${base}.ts`, `${base}.tsx`].find((candidate) => files.includes(candidate));
}

const folderOf = (file: string): string => file.split('/')[0]!;

/** `actions/usage/import/readUsageFile.ts` → `usage/import`, `taskpane/index.tsx` → `.` */
const roomOf = (file: string): string => path.posix.dirname(file.slice(folderOf(file).length + 1));

/** The floor of a file's room in its layer; -1 for a room that has none. */
const floorOf = (file: string): number =>
  FLOORS[folderOf(file)]?.findIndex((rooms) => rooms.includes(roomOf(file))) ?? -1;

function packageOf(target: string): string {
  if (target.startsWith('node:') || builtinModules.includes(target)) return 'Node';
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

test('a folder imports only the folders and packages the table allows', () => {
  const offences = imports.filter((found) => {
    const allowed = ALLOWED[folderOf(found.from)]!;
    if (!found.target.startsWith('.')) return !allowed.packages.includes(packageOf(found.target));
    const target = resolved(found);
    const folder = target && folderOf(target);
    return folder !== folderOf(found.from) && !allowed.folders.includes(folder ?? '');
  });
  expect(offences.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
});

test('every room has its floor', () => {
  const homeless = files.filter((file) => floorOf(file) < 0).map((file) => path.posix.dirname(file));
  expect([...new Set(homeless)]).toEqual([]);
});

/** Imports within a layer from one room to another. */
const acrossRooms = imports.flatMap((found) => {
  const target = resolved(found);
  const isAcross = target && folderOf(target) === folderOf(found.from) && roomOf(target) !== roomOf(found.from);
  return isAcross ? [{ from: found.from, to: target }] : [];
});

test('a room imports only from lower floors', () => {
  const upwards = acrossRooms.filter(({ from, to }) => floorOf(to) >= floorOf(from));
  expect(upwards.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('what is inside a feature is imported by that feature only', () => {
  const feature = (file: string): string => roomOf(file).split('/')[0]!;
  const intruders = acrossRooms.filter(
    ({ from, to }) =>
      LAYERS_OF_FEATURES.includes(folderOf(to)) && roomOf(to).includes('/') && feature(from) !== feature(to),
  );
  expect(intruders.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test(`no folder holds more than ${LARGEST_FOLDER} files`, () => {
  const folders = files.map((file) => path.posix.dirname(file)).filter((folder) => !CONTENT.test(folder));
  const size = (folder: string): number => folders.filter((each) => each === folder).length;
  const large = [...new Set(folders)].filter((folder) => size(folder) > LARGEST_FOLDER);
  expect(large.map((folder) => `${folder}: ${size(folder)}`)).toEqual([]);
});

test('every relative import leads to a source file', () => {
  const lost = imports.filter((found) => found.target.startsWith('.') && !resolved(found));
  expect(lost.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
});

test('no file imports itself by way of others, types counted', () => {
  const graph = new Map(
    files.map((file) => [file, imports.filter(({ from }) => from === file).flatMap((found) => resolved(found) ?? [])]),
  );
  expect(findCycle(graph)).toBeUndefined();
});

/** Depth-first search; the path from a file back to itself, or undefined. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const finished = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (finished.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle) return cycle;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

/** Where a page of the add-in begins. */
const STARTS = ['taskpane/index.tsx', 'excel-check/index.tsx'];

/** Writes that are taken back where a co-author moved something, tabs that are new, and what both are made of. */
const WRITERS =
  /^workbook\/(changes\/|cells\/(addSheets|createTableTab|formatColumn)\.ts|[a-z]+\/create[A-Z]\w+\.ts|questionnaire\/(answerValidation|questionnaireChanges)\.ts|usage\/(usageChanges|removalChanges|inputMessageChange|filledRoomChange)\.ts|checklist\/checklistChanges\.ts|check\/validationChange\.ts|tabChanges\/(appendedRows|choiceListChange|copiedLook|fittedRows)\.ts|undo\/addedRowsUndo\.ts)/;

const USES: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly allowed: (file: string) => boolean;
}[] = [
  {
    name: 'Office is used only where the pane starts',
    pattern: /(?<![\w.'"`])Office\.(?!OfficeTheme)/,
    allowed: (file) => STARTS.includes(file),
  },
  {
    name: 'Excel itself is used only where the pane starts and where the library is loaded',
    pattern: /(?<![\w.])Excel\.run\(/,
    allowed: (file) => STARTS.includes(file) || file === 'excel-check/runInNode.ts',
  },
  {
    name: 'the checks of Excel know nothing of local Excel but where they are run on it',
    pattern: /local-excel\//,
    allowed: (file) => !file.startsWith('excel-check/') || file === 'excel-check/runInNode.ts',
  },
  {
    name: 'only changes, whose writes can be taken back, and what makes new tabs write to a workbook',
    pattern:
      /\.(values|formulas|numberFormat|rowHidden|columnHidden|columnWidth|rowHeight|useStandardWidth|style|rule|errorAlert|prompt|color|formula)\s*=(?![=>])|\.(setRowProperties|setCellProperties|copyFrom|resize|insert|clear|clearAll|delete|autofitRows|freezeRows)\(|\b(worksheets|names|tables|columns|conditionalFormats)\.add\(/,
    allowed: (file) => !/^(workbook|actions)\//.test(file) || WRITERS.test(file),
  },
  {
    name: 'no module is mocked and no default export is made',
    pattern: /jest\.mock|export default/,
    allowed: () => false,
  },
];

test.each(USES)('$name', ({ pattern, allowed }) => {
  const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const offenders = files.filter(
    (file) => !allowed(file) && pattern.test(withoutComments(readFileSync(path.join(SOURCE, file), 'utf8'))),
  );
  expect(offenders).toEqual([]);
});

test('no file is a barrel or a drawer for leftovers', () => {
  const names = files.map((file) => path.posix.basename(file));
  expect(names.filter((name) => /^(utils?|helpers?|common|misc|types)\.tsx?$/.test(name))).toEqual([]);
  const reexports = files.filter((file) =>
    /^export (\*|\{[^}]*\}) from/m.test(readFileSync(path.join(SOURCE, file), 'utf8')),
  );
  expect(reexports).toEqual([]);
});
