import fc from 'fast-check';
import { generateOwn } from '../../../../src/actions/checklist/own/generateOwn';
import { readLayout } from '../../../../src/actions/everyAction/readLayout';
import { runAction } from '../../../../src/actions/everyAction/runAction';
import type { WorkbookContent } from '../../../../src/actions/wording/workbookContent';
import { MOVED_IDS } from '../../../../src/catalog/definition/movedIds';
import type { LocalExcel } from '../../../../src/local-excel/LocalExcel';
import { newWorkbook, TODAY } from '../../../support/newWorkbook';
import { readCells } from '../../../support/readCells';
import { reopen, type StartedExcel } from '../../../support/startExcel';

const ITEMS = ['EDGE-01', 'EDGE-02', 'EDGE-03', 'EDGE-04', 'EDGE-05', 'EDGE-06', 'EDGE-07', 'EDGE-08'];
/** The first one decides about the service. */
const QUESTIONS = ['EDGE-Q2', 'EDGE-Q3', 'EDGE-Q4', 'EDGE-Q5', 'EDGE-Q6', 'EDGE-Q7'];

type Fate = 'stays' | 'removed' | 'moved' | 'reworded';

/** What another version of the content does with items and questions, by their ids, and how many it adds. */
interface Difference {
  readonly fates: readonly Fate[];
  readonly added: number;
}

/** Where everything stands on a tab. */
const AREA = 'A1:N90';

const IDS = [...ITEMS, ...QUESTIONS];

const difference: fc.Arbitrary<Difference> = fc.record({
  fates: fc.array(fc.constantFrom<Fate>('stays', 'removed', 'moved', 'reworded'), {
    minLength: IDS.length,
    maxLength: IDS.length,
  }),
  added: fc.integer({ min: 0, max: 3 }),
});

const entry = fc.record({
  id: fc.constantFrom(...ITEMS),
  header: fc.constantFrom('Owner', 'Status', 'Notes', 'Our phase'),
  text: fc.stringMatching(/^[A-Z][a-z]{3,9}$/),
});

const note = fc.record({ id: fc.constantFrom(...QUESTIONS), text: fc.stringMatching(/^[A-Z][a-z]{3,9}$/) });

/** EDGE-03 becomes EDGE-93, EDGE-Q3 becomes EDGE-Q93. */
const movedId = (id: string): string => id.replace(/0?(\d)$/, '9$1');

/** The content as another version has it. */
function otherContent({ fates, added }: Difference, version: string) {
  const fateOf = (id: string): Fate => fates[IDS.indexOf(id)] ?? 'stays';
  const changed = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
    all.flatMap((each) => {
      const fate = fateOf(each.id);
      return fate === 'removed' ? [] : [fate === 'moved' ? { ...each, id: movedId(each.id) } : each];
    });
  const former = new Map<string, string>([
    ...IDS.map((id): [string, string] => [movedId(id), id]),
    ['EDGE-71', 'EDGE-01'],
    ['EDGE-72', 'EDGE-01'],
    ['EDGE-73', 'EDGE-01'],
  ]);
  const formerOf = (id: string): string => former.get(id) ?? id;
  const mark = (id: string): string => (fateOf(id) === 'reworded' ? ` (as of ${version})` : '');
  return (content: WorkbookContent): WorkbookContent => ({
    ...content,
    services: content.services.map((service) => {
      if (service.id !== 'edge') return service;
      const [model] = service.items;
      const more = Array.from({ length: added }, (_, index) => ({ ...model!, id: `EDGE-7${index + 1}` }));
      return {
        ...service,
        items: [...changed(service.items), ...more],
        questions: changed(service.questions) as typeof service.questions,
      };
    }),
    catalog: {
      ...content.catalog,
      version,
      itemText: (item) => {
        const id = formerOf(item.id);
        const { title, guidance } = content.catalog.itemText({ ...item, id });
        return { title, guidance: guidance + mark(id) };
      },
      questionText: (id) => {
        const text = content.catalog.questionText(formerOf(id));
        return { ...text, question: text.question + mark(formerOf(id)) };
      },
    },
  });
}

/** Generates with a version of the content, as an add-in that carries it would. */
function generateWith({ excel }: StartedExcel, change: (content: WorkbookContent) => WorkbookContent) {
  return runAction(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    const request = {
      mode: 'apply',
      now: TODAY,
      replacesEdited: false,
      edition: undefined,
      proposed: undefined,
    } as const;
    return generateOwn(context, { ...layout, content: change(layout.content) }, layout.checklist!, request);
  });
}

/** What a tab holds, by id and header. */
function cellsOf(local: LocalExcel, sheet: string): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
  const [header, ...rows] = readCells(local, sheet, AREA) as unknown[][];
  return new Map(
    rows.map((row) => [String(row[0]), new Map(row.map((cell, column) => [String(header![column]), cell]))]),
  );
}

interface Entry {
  readonly id: string;
  readonly header: string;
  readonly text: string;
}

async function enter({ local, excel }: StartedExcel, tab: string, entries: readonly Entry[]): Promise<void> {
  const [header, ...rows] = readCells(local, tab, AREA) as unknown[][];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    for (const { id, header: title, text } of entries) {
      sheet.getCell(rows.findIndex((row) => row[0] === id) + 1, header!.indexOf(title)).values = [[text]];
    }
    await context.sync();
  });
}

/** The row of an id, whatever version of the content it is called by. */
function cellOf(local: LocalExcel, tab: string, { id, header }: Omit<Entry, 'text'>): unknown {
  const cells = cellsOf(local, tab);
  return (cells.get(id) ?? cells.get(movedId(id)))?.get(header);
}

/** Where ids of one version went in the next, while that is the content. */
async function whileMoved<T>(ids: readonly (readonly [string, string])[], work: () => Promise<T>): Promise<T> {
  const moved = MOVED_IDS as Map<string, string>;
  for (const [from, to] of ids) moved.set(from, to);
  try {
    return await work();
  } finally {
    for (const [from] of ids) moved.delete(from);
  }
}

test('from one content to another and back to a newer one nothing of the user is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      difference,
      fc.array(entry),
      fc.array(entry),
      fc.array(note),
      async (other, before, between, notes) => {
        const started = await newWorkbook({ services: ['edge'] });
        await started.excel.run(async (context) => {
          context.workbook.tables.getItem('RemediationChecklist').columns.add(-1, undefined, 'Our phase');
          await context.sync();
        });
        await enter(started, 'Checklist', before);
        await enter(
          started,
          'Microsoft Edge',
          notes.map((each) => ({ ...each, header: 'Notes' })),
        );
        const moved = IDS.filter((_, index) => other.fates[index] === 'moved').map((id) => [id, movedId(id)] as const);
        const there = otherContent(other, '9.0.0');
        const old = reopen(started.local);
        await whileMoved(moved, async () => {
          expect(await generateWith(old, there)).toMatchObject({ outcome: 'done', changes: { contentRenewed: 1 } });
          expect(await generateWith(reopen(old.local), there)).toMatchObject({ outcome: 'unchanged' });
        });
        const kept = between.filter(({ id }) => other.fates[IDS.indexOf(id)] !== 'moved');
        await enter(old, 'Checklist', kept);
        const back = otherContent({ fates: [], added: 0 }, '9.1.0');
        const last = reopen(old.local);
        await whileMoved(
          moved.map(([from, to]) => [to, from] as const),
          async () => {
            expect(await generateWith(last, back)).toMatchObject({ outcome: 'done', changes: { contentRenewed: 1 } });
            expect(await generateWith(reopen(last.local), back)).toMatchObject({ outcome: 'unchanged' });
          },
        );
        const said = new Map([...before, ...kept].map((each) => [`${each.id} ${each.header}`, each]));
        for (const each of said.values())
          expect([each, cellOf(last.local, 'Checklist', each)]).toEqual([each, each.text]);
        const noted = new Map(notes.map((each) => [each.id, each.text]));
        for (const [id, text] of noted) {
          expect(cellOf(last.local, 'Microsoft Edge', { id, header: 'Notes' })).toBe(text);
        }
        const ids = [...cellsOf(last.local, 'Checklist').keys()];
        for (const id of ITEMS) expect(ids).toContain(id);
      },
    ),
    { numRuns: 12 },
  );
}, 600_000);
