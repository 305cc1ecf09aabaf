import fc from 'fast-check';
import { checkIds, type IdRow } from '../../../src/domain/check/checkIds';

const TEXTS: Readonly<Record<string, readonly string[]>> = { one: ['A-1'], two: ['A-2'], shared: ['A-3', 'A-4'] };
const words = {
  isOurs: (id: string) => id.startsWith('A-'),
  idsOfText: (text: string) => TEXTS[text] ?? [],
};
type Cells = readonly (readonly [id: string, text: string])[];
const check = (cells: Cells) =>
  checkIds(
    cells.map(([id, text], row) => ({ row, id, text })),
    words,
  );

test.each<[string, Cells, ReturnType<typeof check>]>([
  [
    'ids that stand once are right',
    [
      ['A-1', 'one'],
      ['A-2', 'anything'],
    ],
    [],
  ],
  [
    'one that stands twice',
    [
      ['A-1', 'one'],
      ['A-1', 'two'],
    ],
    [{ type: 'twice', id: 'A-1', rows: [0, 1] }],
  ],
  [
    'somebody’s own ids may',
    [
      ['X', ''],
      ['X', ''],
    ],
    [],
  ],
  [
    'a lost one is told by its text',
    [
      ['', 'one'],
      ['A-2', 'two'],
    ],
    [{ type: 'missing', row: 0, id: 'A-1' }],
  ],
  [
    'not where another row has it',
    [
      ['', 'one'],
      ['A-1', ''],
    ],
    [{ type: 'missing', row: 0, id: undefined }],
  ],
  [
    'not where two rows could get it',
    [
      ['', 'one'],
      ['', 'one'],
    ],
    [
      { type: 'missing', row: 0, id: undefined },
      { type: 'missing', row: 1, id: undefined },
    ],
  ],
  ['not where a text is that of several', [['', 'shared']], [{ type: 'missing', row: 0, id: undefined }]],
  [
    'but where one of them is left',
    [
      ['', 'shared'],
      ['A-3', ''],
    ],
    [{ type: 'missing', row: 0, id: 'A-4' }],
  ],
  [
    'a row of somebody’s own needs none',
    [
      ['', 'our own row'],
      ['', ''],
    ],
    [],
  ],
])('%s', (_, rows, faults) => {
  expect(check(rows)).toEqual(faults);
});

test('ids that come back make nothing wrong, and nothing more can come back', () => {
  const id = fc.constantFrom('', 'A-1', 'A-2', 'A-3', 'A-4', 'OWN');
  const text = fc.constantFrom('', 'one', 'two', 'shared', 'own');
  fc.assert(
    fc.property(fc.array(fc.tuple(id, text)), (cells) => {
      const rows: readonly IdRow[] = cells.map(([each, said], row) => ({ row, id: each, text: said }));
      const faults = checkIds(rows, words);
      const back = new Map(
        faults.flatMap((fault) => (fault.type === 'missing' && fault.id ? [[fault.row, fault.id]] : [])),
      );
      const mended = rows.map((row) => ({ ...row, id: back.get(row.row) ?? row.id }));
      const twice = (found: typeof faults) => found.filter(({ type }) => type === 'twice');
      const after = checkIds(mended, words);
      expect(twice(after)).toEqual(twice(faults));
      expect(after.some((fault) => fault.type === 'missing' && fault.id !== undefined && !back.size)).toBe(false);
    }),
  );
});
