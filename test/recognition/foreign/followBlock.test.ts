import type { BlockMapping } from '../../../src/domain/foreign/LayoutMapping';
import { followBlock, type HeadersOfRow } from '../../../src/recognition/foreign/mapping/followBlock';

const row = (number: number, ...texts: readonly string[]): HeadersOfRow => ({
  row: number,
  headers: texts.flatMap((text, index) => (text === '' ? [] : [{ column: 'ABCDEFGH'[index]!, text }])),
});

const CHOSEN: BlockMapping = {
  sheet: 'Work',
  role: 'foreignChecklist',
  headerRow: 2,
  columns: { group: 'A', item: 'B' },
  headers: { group: 'Welk', item: 'Klus' },
};

const TITLE = row(1, 'Our list', 'of work');

test.each<[string, readonly HeadersOfRow[], Partial<BlockMapping> | undefined]>([
  ['nothing moved', [TITLE, row(2, 'Welk', 'Klus')], {}],
  ['a column was inserted', [TITLE, row(2, 'Welk', 'New', 'Klus')], { columns: { group: 'A', item: 'C' } }],
  ['columns changed places', [TITLE, row(2, 'Klus', 'Welk')], { columns: { group: 'B', item: 'A' } }],
  ['a row was inserted above', [TITLE, row(3, 'Welk', 'Klus')], { headerRow: 3 }],
  ['both', [TITLE, row(4, '', 'Welk', 'Klus')], { headerRow: 4, columns: { group: 'B', item: 'C' } }],
  [
    'the header is repeated further down',
    [row(2, '', 'Welk', 'Klus'), row(9, '', 'Welk', 'Klus')],
    { columns: { group: 'B', item: 'C' } },
  ],
  ['a header was renamed', [TITLE, row(2, 'Welk', 'Werk')], undefined],
  ['a header was deleted', [TITLE, row(2, 'Welk')], undefined],
  ['two columns have the header by now', [TITLE, row(2, 'New', 'Welk', 'Klus', 'Klus')], undefined],
  ['two rows may be meant', [row(3, 'Welk', 'Klus'), row(9, 'Welk', 'Klus')], undefined],
])('letters that were chosen follow their headers: %s', (_, rows, expected) => {
  expect(followBlock(CHOSEN, rows)).toEqual(expected && { ...CHOSEN, ...expected });
});

test('a block of which nobody knows what its headers said stays', () => {
  const said: BlockMapping = { sheet: 'Work', role: 'foreignChecklist', headerRow: 2, columns: CHOSEN.columns };
  expect(followBlock(said, [row(2, 'New', 'Welk', 'Klus')])).toBe(said);
});
