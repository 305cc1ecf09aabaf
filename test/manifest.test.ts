import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { elements, parseXml, textOf, type XmlElement } from '../src/local-excel/xml/XmlElement';
import { COMMANDS } from '../src/taskpane/ribbon/CommandQueue';

const ROOT = path.join(__dirname, '..');
const FILE = path.join(ROOT, 'manifest.xml');
const manifest = parseXml(readFileSync(FILE, 'utf8'));

function all(element: XmlElement = manifest): XmlElement[] {
  return [element, ...elements(element).flatMap((child) => all(child))];
}

const named = (name: string): XmlElement[] => all().filter((element) => element.name === name);
const valueOf = (element: XmlElement): string => element.attributes['DefaultValue'] ?? textOf(element);

test('Microsoft’s own reader understands it', async () => {
  const info = await OfficeAddinManifest.readManifestFile(FILE);
  expect(info).toMatchObject({
    displayName: 'Remediation checklist',
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    hosts: ['Workbook'],
  });
});

test('the id is its own, not a template’s', () => {
  const id = textOf(named('Id')[0]);
  expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(['05c2e1c9-3e1d-406e-9a91-e9ac64854143', '00000000-0000-0000-0000-000000000000']).not.toContain(id);
});

test('every resource that is named exists, none is left over, and ids are short and unique', () => {
  const used = new Set(all().flatMap(({ attributes }) => attributes['resid'] ?? []));
  const resources = all().filter(({ name, attributes }) => /^bt:(Image|Url|String)$/.test(name) && attributes['id']);
  const ids = resources.map(({ attributes }) => attributes['id']!);
  expect([...used].filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('ids of controls are unique', () => {
  const ids = all()
    .filter(({ name }) => ['Group', 'Control'].includes(name))
    .map(({ attributes }) => attributes['id']);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every address is HTTPS, and a domain is a domain alone', () => {
  const addresses = all()
    .map(valueOf)
    .filter((value) => /^\w+:\/\//.test(value));
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  for (const domain of named('AppDomain').map(textOf)) expect(domain).toMatch(/^https:\/\/[^/*]+$/);
});

test('icons are there in the sizes Office asks for', () => {
  const sizes = new Map<string, number>([
    [valueOf(named('IconUrl')[0]!), 32],
    [valueOf(named('HighResolutionIconUrl')[0]!), 64],
  ]);
  const images = new Map(
    named('bt:Image').flatMap(({ attributes }) =>
      attributes['id'] ? [[attributes['id'], attributes['DefaultValue']!]] : [],
    ),
  );
  for (const { attributes } of named('bt:Image').filter((image) => image.attributes['resid'])) {
    sizes.set(images.get(attributes['resid']!)!, Number(attributes['size']));
  }
  expect(new Set(sizes.values())).toEqual(new Set([16, 32, 64, 80]));
  for (const [address, size] of sizes) expect(pngSize(new URL(address).pathname)).toEqual([size, size]);
});

test('texts keep to the lengths Office allows', () => {
  const longest = (texts: readonly XmlElement[]): number =>
    Math.max(
      ...texts.flatMap(all).map(({ attributes }) => (attributes['DefaultValue'] ?? attributes['Value'] ?? '').length),
    );
  expect(longest(named('DisplayName'))).toBeLessThanOrEqual(125);
  expect(longest(named('Description'))).toBeLessThanOrEqual(250);
  expect(longest(named('bt:ShortStrings'))).toBeLessThanOrEqual(125);
  expect(longest(named('bt:LongStrings'))).toBeLessThanOrEqual(250);
});

test('it asks for the Excel it needs, a support page, and no more than reading and writing the document', () => {
  expect(named('Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']])).toEqual([
    ['ExcelApi', '1.13'],
  ]);
  expect(named('SupportUrl')).toHaveLength(1);
  expect(textOf(named('Permissions')[0])).toBe('ReadWriteDocument');
});

test('every text is there in all four languages', () => {
  const texts = all().filter(({ name }) => ['DisplayName', 'bt:String'].includes(name));
  const described = elements(manifest).filter(({ name }) => name === 'Description');
  const locales = (text: XmlElement): string[] => elements(text).map(({ attributes }) => attributes['Locale']!);
  expect(texts.length).toBeGreaterThan(10);
  for (const text of [...texts, ...described])
    expect([text, locales(text)]).toEqual([text, ['de-DE', 'ja-JP', 'zh-CN']]);
});

test('the four buttons run in the page of the pane, by functions it has; without a shared runtime there is the pane alone', () => {
  expect(named('FunctionName').map((element) => textOf(element))).toEqual(COMMANDS);
  const pages = ['Runtime', 'FunctionFile'].flatMap(named).map(({ attributes }) => attributes['resid']);
  expect(pages).toEqual(['TaskPane.Url', 'TaskPane.Url']);
  expect(named('Action').map(({ attributes }) => attributes['xsi:type'])).toEqual([
    'ShowTaskpane',
    ...COMMANDS.map(() => 'ExecuteFunction'),
  ]);
  expect(named('TaskpaneId')).toEqual([]);
  expect(named('bt:Set').map(({ attributes }) => attributes['Name'])).toEqual(['SharedRuntime']);
  expect(named('SourceLocation').map(valueOf)[0]).toMatch(/\/taskpane\.html$/);
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(textOf(named('Version')[0])).toBe(`${version}.0`);
});

/** Width and height from a PNG's header. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(path.join(ROOT, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
