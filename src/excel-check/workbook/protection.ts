import type { ExcelCheck } from '../definition/ExcelCheck';
import { refusal } from '../definition/refusal';
import { article } from '../definition/sources';

/** What a protected tab refuses, and how. */
export const PROTECTION_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'A tab says that it is protected',
    restsOn: 'Actions refuse protected tabs in words before they write.',
    source: article('excel-add-ins-worksheets'),
    run: async (context, sheet) => {
      sheet.protection.load('protected');
      await context.sync();
      const before = sheet.protection.protected;
      sheet.protection.protect();
      sheet.protection.load('protected');
      await context.sync();
      return [before, sheet.protection.protected];
    },
    expected: [false, true],
  },
  {
    name: 'Writing into a protected tab is refused with AccessDenied',
    restsOn: 'A refusal that comes between the look and the write is explained as protection.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('A1').values = [['x']];
      return refusal(context);
    },
    expected: 'AccessDenied',
  },
  {
    name: 'Hiding rows of a protected tab is refused with AccessDenied',
    restsOn: 'The same sentence explains why items cannot be hidden.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('2:4').rowHidden = true;
      return refusal(context);
    },
    expected: 'AccessDenied',
  },
  {
    name: 'A cell that is not locked is written in a protected tab',
    restsOn: 'A protected questionnaire whose answers are unlocked can be answered in its cells.',
    source: article('excel-add-ins-worksheets'),
    run: async (context, sheet) => {
      sheet.getRange('C2').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('C2').values = [['Yes']];
      return refusal(context);
    },
    expected: 'taken',
  },
];
