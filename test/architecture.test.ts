import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** Which folder may import which: the table of the README. `Node` stands for Node's own modules. */
const ALLOWED: Readonly<Record<string, { folders: string[]; packages: string[] }>> = {
  domain: { folders: [], packages: [] },
  catalog: { folders: ['domain'], packages: [] },
  localization: { folders: ['domain'], packages: ['intl-messageformat'] },
  workbook: { folders: ['domain'], packages: ['date-fns'] },
  actions: { folders: ['domain', 'catalog', 'localization', 'workbook'], packages: ['papaparse'] },
  taskpane: {
    folders: ['domain', 'localization', 'actions'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons', '@tanstack/react-virtual'],
  },
  'local-excel': {
    folders: [],
    packages: ['fflate', 'saxes', '@borgar/fx', '@formulajs/formulajs', 'numfmt', 'Node'],
  },
  preview: {
    folders: ['localization', 'actions', 'local-excel'],
    packages: ['react', 'react-dom', '@tanstack/react-virtual'],
  },
  cli: { folders: ['localization', 'actions', 'local-excel'], packages: ['commander', 'Node'] },
};

const SOURCE = path.join(__dirname, '..', 'src');

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'));

interface Import {
  readonly from: string;
  readonly target: string;
  /** True when nothing of it is left at run time. */
  readonly isTypeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(SOURCE, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const target = (node.moduleSpecifier as ts.StringLiteral).text;
      found.push({ from: file, target, isTypeOnly: isTypeOnly(node) });
    }
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (isDynamic) found.push({ from: file, target: (node.arguments[0] as ts.StringLiteral).text, isTypeOnly: false });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}

const imports = files.flatMap(importsOf);

function resolved({ from, target }: Import): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const base = path.posix.join(path.posix.dirname(from), target);
  return [`${base}.ts`, `${base}.tsx`].find((candidate) => files.includes(candidate));
}

const folderOf = (file: string): string => file.split('/')[0]!;

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

test('every relative import leads to a source file', () => {
  const lost = imports.filter((found) => found.target.startsWith('.') && !resolved(found));
  expect(lost.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      imports.filter(({ from, isTypeOnly }) => from === file && !isTypeOnly).flatMap((found) => resolved(found) ?? []),
    ]),
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

const USES: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly allowed: (file: string) => boolean;
}[] = [
  {
    name: 'Office is used only where the pane starts',
    pattern: /(?<![\w.'"`])Office\.(?!OfficeTheme)/,
    allowed: (file) => file === 'taskpane/index.tsx',
  },
  {
    name: 'Excel itself is used only where the pane starts and where the library is loaded',
    pattern: /(?<![\w.])Excel\.run\(/,
    allowed: (file) => file === 'taskpane/index.tsx',
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
