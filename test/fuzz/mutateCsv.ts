import type { Random } from './Random';

const CELLS = [
  '',
  '=1+1',
  '-1',
  '1e99',
  '"',
  '""',
  '1,5',
  '12.5 %',
  'NaN',
  '\u0000',
  '😀',
  'x'.repeat(40_000),
  '2026-13',
  "'",
];

/** A CSV file as another program or a hand would leave it. */
export function mutateCsv(text: string, random: Random): Uint8Array {
  let mutated = text;
  for (let left = 1 + random.below(4); left > 0; left--) mutated = random.pick(MUTATIONS)(mutated, random);
  const bytes = Buffer.from(mutated, random.pick(['utf8', 'utf8', 'utf8', 'utf8', 'utf16le', 'latin1']));
  if (random.next() < 0.1) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

const MUTATIONS: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => text.replaceAll(',', random.pick([';', '\t', '|', ',,', ''])),
  (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', ''])),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text + text.slice(0, random.below(text.length + 1)),
  (text, random) => `${random.pick(['\uFEFF', 'sep=;\n', '\n\n', ' ', 'ï»¿', '"'])}${text}`,
  (text, random) => text.replace('\n', `\n${',"'.repeat(random.below(2000))}\n`),
  (text, random) => insertCell(text, random),
  (text, random) => insertCell(text, random),
  (text, random) => swapLines(text, random),
];

function insertCell(text: string, random: Random): string {
  const cells = text.split(',');
  cells[random.below(cells.length)] = random.pick(CELLS);
  return cells.join(',');
}

function swapLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const [one, other] = [random.below(lines.length), random.below(lines.length)];
  [lines[one], lines[other]] = [lines[other]!, lines[one]!];
  return lines.join('\n');
}
