import { readText, type TextSource } from '../../../src/actions/everyAction/readText';

const file = (bytes: Uint8Array): TextSource => ({ name: 'list.csv', bytes });
const utf8 = (text: string): TextSource => file(new TextEncoder().encode(text));
const utf16 = (text: string): TextSource => file(Buffer.from(`\uFEFF${text}`, 'utf16le'));

test.each<[string, TextSource]>([
  ['pasted text', 'Müller 東京'],
  ['pasted text with a byte order mark', '\uFEFFMüller 東京'],
  ['UTF-8', utf8('Müller 東京')],
  ['UTF-8 with a byte order mark', utf8('\uFEFFMüller 東京')],
  ['UTF-16 as Excel saves “Unicode Text”', utf16('Müller 東京')],
])('%s is read as it was written', (_, source) => {
  expect(readText(source)).toBe('Müller 東京');
});

test('an encoding that cannot be told is refused instead of guessed', () => {
  const windows1252 = Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]);
  expect(() => readText(file(windows1252))).toThrow(
    expect.objectContaining({ code: 'fileEncoding', details: { file: 'list.csv' } }),
  );
});
