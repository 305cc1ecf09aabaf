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
  {
    name: 'A tab is printed on the paper that was chosen',
    restsOn: 'Tabs are printed on Letter or on A4.',
    source: PAGE_LAYOUT,
    run: async (context, sheet) => {
      sheet.pageLayout.paperSize = 'A4';
      sheet.pageLayout.load('paperSize');
      await context.sync();
      return sheet.pageLayout.paperSize;
    },
    expected: 'A4',
  },
  {
    name: 'Whole columns are a print area, which moves with columns that are inserted',
    restsOn: 'Of a checklist people print what they read, also rows and columns that come later.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.pageLayout.setPrintArea('$C:$G');
      sheet.getRange('B:B').insert('Right');
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      return localAddress(area.address).replaceAll('$', '');
    },
    expected: 'D:H',
  },
  {
    name: 'The print area of the whole tab is none',
    restsOn: 'Undo takes a print area away.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.pageLayout.setPrintArea('$C:$G');
      sheet.pageLayout.setPrintArea(sheet.getRange());
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load('areaCount');
      await context.sync();
      return area.isNullObject;
    },
    expected: true,
  },
  {
    name: 'A tab that goes back to its full size is fitted to no page',
    restsOn: 'Undo has a usage sheet print as it did.',
    source: PAGE_LAYOUT,
    run: async (context, sheet) => {
      sheet.pageLayout.load('zoom');
      await context.sync();
      const before = sheet.pageLayout.zoom.scale ?? 0;
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      await context.sync();
      sheet.pageLayout.zoom = { scale: 100 };
      sheet.pageLayout.load('zoom');
      await context.sync();
      const { scale, horizontalFitToPages } = sheet.pageLayout.zoom;
      return [before, scale ?? 0, horizontalFitToPages ?? 0];
    },
    expected: [100, 100, 0],
  },
  {
    name: 'Two ampersands in a header are one, and codes stay codes',
    restsOn: 'The name of a customer is printed as it is.',
    source: reference('headerfooter'),
    run: async (context, sheet) => {
      const every = sheet.pageLayout.headersFooters.defaultForAllPages;
      every.leftHeader = '3M && Sons';
      every.rightHeader = '&A';
      every.load('leftHeader,centerHeader,rightHeader');
      await context.sync();
      return [every.leftHeader, every.centerHeader, every.rightHeader];
    },
    expected: ['3M && Sons', '', '&A'],
  },
  {
    name: 'The culture has a name such as en-US',
    restsOn: 'In the United States and Canada tabs are printed on Letter, elsewhere on A4.',
    source: reference('cultureinfo'),
    run: async (context) => {
      const { cultureInfo } = context.workbook.application;
      cultureInfo.load('name');
      await context.sync();
      return /^[a-z]{2,3}(-\w+)*$/.test(cultureInfo.name);
    },
    expected: true,
  },
];
