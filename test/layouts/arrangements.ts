import type { BookCell } from '../support/bookOf';
import { draw, drawServices, type Pen } from './drawBlock';
import {
  drawChecklist,
  drawQuestionnaire,
  drawScopeList,
  headerOf,
  letter,
  rowOf,
  sheetBelow,
  trueBlock,
  type DrawnList,
  type Lines,
} from './drawSheets';
import type { LayoutSheet } from './Layout';

/** A way people arrange lists on the tabs of a workbook. */
export type Arrangement = (pen: Pen) => readonly LayoutSheet[];

const tabOf = ({ random, phrases }: Pen, kind: 'checklist' | 'questions' | 'scope' = 'checklist'): string =>
  random.pick(phrases.tabs[kind]);

const grouped = (pen: Pen): DrawnList => drawChecklist(pen, { isGrouped: true });

const titleLines = ({ random, phrases }: Pen): Lines => [
  [random.pick(phrases.titles)],
  [random.pick(phrases.remarks)],
  [],
];

function withLook(sheet: LayoutSheet, look: LayoutSheet['look']): LayoutSheet {
  return { ...sheet, look };
}

const areaOf = ({ lines }: LayoutSheet, top: number): string =>
  `A${top + 1}:${letter(Math.max(...lines.map(({ length }) => length)) - 1)}${lines.length}`;

/** Rows under headings: each group's name stands alone above its rows. @param repeats whether the header stands again below each */
function inSections(pen: Pen, list: DrawnList, repeats: boolean): LayoutSheet {
  const header = headerOf(list);
  const lines: Lines = repeats ? [] : [header];
  const rows: number[] = [];
  let first: number | undefined = repeats ? undefined : 0;
  list.groups.forEach((group, index) => {
    if (group !== list.groups[index - 1]) {
      lines.push([group.written]);
      if (repeats) {
        first ??= lines.length;
        lines.push(header);
      }
    }
    rows.push(lines.length);
    lines.push(rowOf(list, index));
  });
  return { name: tabOf(pen), lines, look: {}, blocks: [trueBlock(list, { row: first!, rows })] };
}

/** A category that is merged down over its rows stands in the first of them only. */
function mergedDown(list: DrawnList): Lines {
  const at = list.columns.findIndex(({ field }) => field === 'group');
  return list.groups.map((group, row) =>
    rowOf(list, row).map((cell, column) => (column === at && group === list.groups[row - 1] ? '' : cell)),
  );
}

export const ARRANGEMENTS: Readonly<Record<string, Arrangement>> = {
  'plain checklist': (pen) => [sheetBelow(tabOf(pen), [], grouped(pen))],
  'checklist of categories': (pen) => [
    sheetBelow(tabOf(pen), [], drawChecklist(pen, { isGrouped: true, kind: 'categories' })),
  ],
  'checklist below titles': (pen) => [sheetBelow(tabOf(pen), titleLines(pen), grouped(pen))],
  'checklist below merged titles': (pen) => {
    const sheet = sheetBelow(tabOf(pen), titleLines(pen), grouped(pen));
    return [withLook(sheet, { merged: ['A1:F1', 'A2:F2'] })];
  },
  'checklist far below a long text': (pen) => {
    const text = Array.from({ length: 18 }, () => [pen.random.pick(pen.phrases.remarks)]);
    return [sheetBelow(tabOf(pen), [...text, []], grouped(pen))];
  },
  'checklist below keys and values': (pen) => {
    const keys: Lines = [['Contoso', 'FY26'], [pen.random.pick(pen.phrases.titles), '2026-10-01'], []];
    return [sheetBelow(tabOf(pen), keys, grouped(pen))];
  },
  'checklist away from the corner': (pen) => {
    const list = grouped(pen);
    const indent = (line: readonly BookCell[]): BookCell[] => ['', '', ...line];
    const lines = [[], [], headerOf(list), ...list.groups.map((_, row) => rowOf(list, row))].map(indent);
    return [{ name: tabOf(pen), lines, look: {}, blocks: [trueBlock(list, { row: 2, left: 2 })] }];
  },
  'checklist in an Excel table': (pen) => {
    const sheet = sheetBelow(tabOf(pen), titleLines(pen), grouped(pen));
    return [withLook(sheet, { table: areaOf(sheet, 3) })];
  },
  'checklist in sections': (pen) => [inSections(pen, drawChecklist(pen, { isGrouped: false }), false)],
  'checklist in sections of categories': (pen) => [
    inSections(pen, drawChecklist(pen, { isGrouped: false, kind: 'categories' }), false),
  ],
  'checklist whose header comes again': (pen) => [inSections(pen, drawChecklist(pen, { isGrouped: false }), true)],
  'groups merged down': (pen) => {
    const list = grouped(pen);
    const lines = [headerOf(list), ...mergedDown(list)];
    return [{ name: tabOf(pen), lines, look: {}, blocks: [trueBlock(list, { row: 0 })] }];
  },
  'numbered groups': (pen) => {
    const list = grouped(pen);
    const order = [...new Set(list.groups)];
    const columns = list.columns.map((column) =>
      column.field === 'group'
        ? { ...column, cells: list.groups.map((group) => `${order.indexOf(group) + 1}. ${group.written}`) }
        : column,
    );
    return [sheetBelow(tabOf(pen), [], { ...list, columns })];
  },
  'blank rows between groups': (pen) => {
    const list = grouped(pen);
    const lines: Lines = [headerOf(list)];
    const rows = list.groups.map((group, index) => {
      if (index > 0 && group !== list.groups[index - 1]) lines.push([]);
      return lines.push(rowOf(list, index)) - 1;
    });
    return [{ name: tabOf(pen), lines, look: {}, blocks: [trueBlock(list, { row: 0, rows })] }];
  },
  'a line below the last row': (pen) => {
    const sheet = sheetBelow(tabOf(pen), [], drawChecklist(pen, { isGrouped: true, more: 'notes' }));
    return [{ ...sheet, lines: [...sheet.lines, [], [pen.random.pick(pen.phrases.remarks)]] }];
  },
  'a band of headers above the header': (pen) => {
    const [one, other] = pen.phrases.bands;
    return [sheetBelow(tabOf(pen), [[one, '', '', other]], grouped(pen))];
  },
  'headers in capitals': (pen) => {
    const list = grouped(pen);
    const columns = list.columns.map((column) => ({ ...column, header: column.header.toUpperCase() }));
    return [sheetBelow(tabOf(pen), [], { ...list, columns })];
  },
  'headers on two lines': (pen) => {
    const list = grouped(pen);
    const columns = list.columns.map((column) => ({ ...column, header: column.header.replace(' ', '\n') }));
    return [sheetBelow(tabOf(pen), [], { ...list, columns })];
  },
  'headers with marks': (pen) => {
    const list = grouped(pen);
    const columns = list.columns.map((column) => ({
      ...column,
      header: `${column.header}${pen.random.pick([' *', ':', ' '])}`,
    }));
    return [sheetBelow(tabOf(pen), [], { ...list, columns })];
  },
  'checklist with its own marks': (pen) => [
    sheetBelow(tabOf(pen), [], drawChecklist(pen, { isGrouped: true, more: 'inScope' })),
  ],
  'hidden columns and rows': (pen) => {
    const sheet = sheetBelow(tabOf(pen), [], grouped(pen));
    return [withLook(sheet, { hiddenColumns: [0], hiddenRows: [2, 3] })];
  },
  'protected checklist': (pen) => [withLook(sheetBelow(tabOf(pen), [], grouped(pen)), { isProtected: true })],
  'filtered checklist': (pen) => {
    const sheet = sheetBelow(tabOf(pen), [], grouped(pen));
    return [withLook(sheet, { filter: areaOf(sheet, 0), hiddenRows: [1, 3] })];
  },
  'collapsed outline': (pen) => [withLook(sheetBelow(tabOf(pen), [], grouped(pen)), { outlinedRows: [2, 3] })],
  'scope list above the checklist': (pen) => {
    const [list, tasks] = [drawScopeList(pen), grouped(pen)];
    const above = [headerOf(list), ...list.groups.map((_, row) => rowOf(list, row)), []];
    const sheet = sheetBelow(tabOf(pen), above, tasks);
    return [{ ...sheet, blocks: [trueBlock(list, { row: 0 }), ...sheet.blocks] }];
  },
  'a tab for each service': (pen) =>
    drawServices(pen, 3).map((group) => {
      const list = drawChecklist(pen, { isGrouped: false });
      const sheet = sheetBelow(group.written, titleLines(pen), list);
      return { ...sheet, blocks: [trueBlock(list, { row: 3, meant: () => group.meant })] };
    }),
  'checklist of nothing but tasks': (pen) => {
    const list = drawChecklist(pen, { isGrouped: false });
    const sheet = sheetBelow(pen.phrases.tabs.checklist[0]!, [], list);
    return [{ ...sheet, blocks: [trueBlock(list, { row: 0, meant: () => undefined })] }];
  },
  'plain questionnaire': (pen) => [sheetBelow(tabOf(pen, 'questions'), [], drawQuestionnaire(pen, false))],
  'questionnaire by service': (pen) => [
    sheetBelow(tabOf(pen, 'questions'), titleLines(pen), drawQuestionnaire(pen, true)),
  ],
  'questionnaire in a table': (pen) => {
    const sheet = sheetBelow(tabOf(pen, 'questions'), [], drawQuestionnaire(pen, true));
    return [withLook(sheet, { table: areaOf(sheet, 0) })];
  },
  'scope list': (pen) => [sheetBelow(tabOf(pen, 'scope'), [], drawScopeList(pen))],
  'scope list below titles': (pen) => [sheetBelow(tabOf(pen, 'scope'), titleLines(pen), drawScopeList(pen))],
  'scope list of categories': (pen) => [sheetBelow(tabOf(pen, 'scope'), [], drawScopeList(pen, 'categories'))],
  'a whole workbook': (pen) => {
    const names = draw(pen.random, [tabOf(pen, 'questions'), 'Plan'], 2);
    return [
      sheetBelow(names[0]!, titleLines(pen), drawQuestionnaire(pen, true)),
      sheetBelow(names[1]!, [], grouped(pen)),
    ];
  },
};
