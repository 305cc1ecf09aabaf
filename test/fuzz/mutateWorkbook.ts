import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from './Random';

/** What attributes, addresses and numbers become. */
const NASTY = [
  '', 'x', '0', '-1', '1', '1e9', 'Infinity', 'NaN', '0x10', '99999999999', '1048577', 'A0', 'XFE1', 'A1:', '$A$1', 'A1:B2',
  '#REF!', 'rId1', 'rId99', '../../x.xml', '/xl/workbook.xml', 'true', '=1+1', '&amp;', '😀', 'é'.repeat(300), '9'.repeat(400),
]; // prettier-ignore

type Parts = Record<string, Uint8Array>;

/** A workbook as a broken disk, another program or a bad mind would leave it. */
export function mutateWorkbook(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.next() < 0.25) return random.pick(BYTE_MUTATIONS)(bytes, random);
  const parts = unzipSync(bytes);
  for (let left = 1 + random.below(3); left > 0; left--) {
    if (random.next() < 0.2) random.pick(PART_MUTATIONS)(parts, random);
    else mutateText(parts, random);
  }
  return zipSync(parts, { level: 1 });
}

const BYTE_MUTATIONS: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  (bytes, random) => bytes.slice(random.below(40)),
  (bytes, random) => changed(bytes, random, 1, bytes.length),
  (bytes, random) => changed(bytes, random, 20, bytes.length),
  // The list at the end, with sizes, sums and places.
  (bytes, random) => changed(bytes, random, 3, 600),
  (bytes, random) => Buffer.concat([bytes, Buffer.alloc(random.below(70_000), 'x')]),
];

/** @param reach only this many of the last bytes */
function changed(bytes: Uint8Array, random: Random, count: number, reach: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let left = count; left > 0; left--) {
    copy[Math.max(0, copy.length - 1 - random.below(reach))] = random.pick([0, 0xff, random.below(256)]);
  }
  return copy;
}

const PART_MUTATIONS: readonly ((parts: Parts, random: Random) => void)[] = [
  (parts, random) => void delete parts[random.pick(Object.keys(parts))],
  (parts, random) => {
    const [one, other] = [random.pick(Object.keys(parts)), random.pick(Object.keys(parts))];
    [parts[one], parts[other]] = [parts[other]!, parts[one]!];
  },
  (parts, random) => {
    parts[random.pick(Object.keys(parts))] = new Uint8Array(random.pick([0, 1, 5_000_000]));
  },
  (parts, random) => {
    parts[`${random.pick(Object.keys(parts))}x`] = parts[random.pick(Object.keys(parts))]!;
  },
];

function mutateText(parts: Parts, random: Random): void {
  const paths = Object.keys(parts).filter((path) => /\.(xml|rels)$/.test(path));
  if (paths.length === 0) return;
  const path = random.pick(paths);
  parts[path] = strToU8(random.pick(TEXT_MUTATIONS)(strFromU8(parts[path]!), random));
}

const TEXT_MUTATIONS: readonly ((xml: string, random: Random) => string)[] = [
  (xml, random) => replaceOne(xml, random, /="[^"]*"/g, () => `="${random.pick(NASTY)}"`),
  (xml, random) => replaceOne(xml, random, /="[^"]*"/g, () => `="${random.pick(NASTY)}"`),
  (xml, random) => replaceOne(xml, random, / [\w:]+="[^"]*"/g, () => ''),
  (xml, random) => replaceOne(xml, random, /\d+/g, () => random.pick(NASTY)),
  (xml, random) => replaceOne(xml, random, />[^<]+</g, () => `>${random.pick(NASTY)}<`),
  (xml, random) => replaceOne(xml, random, /<[\w:]+[^>]*\/>/g, (tag) => tag + tag),
  (xml, random) => replaceOne(xml, random, /<[\w:]+[^>]*\/>/g, () => ''),
  (xml, random) => replaceOne(xml, random, /<(\w+)[ >][^<]*<\/\1>/g, (element) => element + element),
  (xml, random) =>
    replaceOne(xml, random, /<(c|row|si|tableColumn|sheet)[ >].*?<\/\1>/g, (element) => element + element),
  (xml, random) => replaceOne(xml, random, /<\/?[\w:]+[^>]*>/g, () => ''),
  (xml, random) =>
    replaceOne(xml, random, /<(\w+)/g, (tag) => tag + random.pick(['x', ':', ' r="A1"', ' t="s"', ' s="7"'])),
  (xml, random) => replaceOne(xml, random, /></g, () => `>${'<x>'.repeat(2000)}${'</x>'.repeat(2000)}<`),
  (xml, random) =>
    replaceOne(xml, random, />/g, () => random.pick(['>&bomb;', '>&#0;', '><![CDATA[x]]>', '><!-- x -->', '>\u0000'])),
  (xml, random) => xml.slice(0, random.below(xml.length)),
  (xml, random) => xml.replace(/encoding="[^"]*"/, `encoding="${random.pick(['UTF-16', 'ISO-8859-1', 'x'])}"`),
];

/** Changes one of the places a pattern finds. */
function replaceOne(xml: string, random: Random, pattern: RegExp, by: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const { 0: text, index } = random.pick(found);
  return xml.slice(0, index) + by(text) + xml.slice(index + text.length);
}
