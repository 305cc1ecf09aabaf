import type { ExcelCheck } from '../definition/ExcelCheck';
import { localAddress } from '../definition/localAddress';
import { issue, reference } from '../definition/sources';

const PAGE_LAYOUT = reference('pagelayout');

/** How tabs are printed. */
export const PRINTING_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'A tab is printed in landscape',
    restsOn: 'A checklist is printed with all its columns on a page.',
    source: PAGE_LAYOUT,
    run: async (context, sheet) => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.load('orientation');
      await context.sync();
      return sheet.pageLayout.orientation;
    },
    expected: 'Landscape',
  },
  {
    name: 'A tab is fitted to the width of one page, and 0 stands for as many pages down as it takes',
    restsOn: 'A long checklist is printed on several pages and not shrunk to one.',
    source: issue(1860),
    run: async (context, sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.load('zoom');
      await context.sync();
      const { horizontalFitToPages, verticalFitToPages } = sheet.pageLayout.zoom;
      return [horizontalFitToPages ?? 0, verticalFitToPages ?? 0];
    },
    expected: [1, 0],
  },
  {
    name: 'The header is repeated on every page',
    restsOn: 'Every printed page says what its columns are.',
    source: PAGE_LAYOUT,
    run: async (context, sheet) => {
      sheet.pageLayout.setPrintTitleRows('$3:$3');
      const title = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return localAddress(title.address).replaceAll('$', '');
    },
    expected: '3:3',
  },
  {
    name: 'The name Excel keeps for repeated headers is not among the names of the workbook',
    restsOn: 'Names of the workbook are names that people or we made.',
    source: 'assumed',
    run: async (context, sheet) => {
      const { names } = context.workbook;
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      names.load('items/name');
      await context.sync();
      return names.items.filter(({ name }) => /print|_xlnm/i.test(name)).length;
    },
    expected: 0,
  },
];
