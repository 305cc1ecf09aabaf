import type { ExcelCheck } from '../definition/ExcelCheck';
import { localAddress } from '../definition/localAddress';
import { isRefused } from '../definition/refusal';
import { API_MODEL } from '../definition/sources';

/** In which order Excel does what is queued, and what becomes of it. */
export const BATCH_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'A read queued before a write of the same request gives the old content, one queued after it the new',
    restsOn:
      'The batch that writes reads the ids back, which tells whether the rows stood where the plan was made for.',
    source: API_MODEL,
    run: async (context, sheet) => {
      sheet.getRange('A1').values = [['old']];
      await context.sync();
      const before = sheet.getRange('A1').load('values');
      sheet.getRange('A1').values = [['new']];
      const after = sheet.getRange('A1').load('values');
      await context.sync();
      return [before.values[0]![0], after.values[0]![0]];
    },
    expected: ['old', 'new'],
  },
  {
    name: 'What stood before the refused command of a request is done all the same',
    restsOn: 'Actions look for protection, filters and taken names before they write: half a batch is not taken back.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('A1').values = [['before']];
      sheet.tables.getItem('ExcelCheck_NoTable').name = 'ExcelCheck_Table';
      sheet.getRange('A2').values = [['after']];
      const isHalfDone = await isRefused(context);
      const cells = sheet.getRange('A1:A2').load('values');
      await context.sync();
      return [isHalfDone, cells.values];
    },
    expected: [true, [['before'], ['']]],
  },
  {
    name: 'A request that is refused half-way tells what it had read until then',
    restsOn: 'What was written before Excel stopped can be undone: what stood there was read in the same request.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('A1').values = [['old']];
      await context.sync();
      const before = sheet.getRange('A1').load('values');
      sheet.getRange('A1').values = [['new']];
      sheet.tables.getItem('ExcelCheck_NoTable').name = 'ExcelCheck_Table';
      const isStopped = await isRefused(context);
      return [isStopped, before.values[0]![0]];
    },
    expected: [true, 'old'],
  },
  {
    name: 'A range that is kept follows its cells when a column is inserted before them',
    restsOn: 'Cells are fetched anew by place after months were inserted: ranges fetched before have moved along.',
    source: 'assumed',
    run: async (context, sheet) => {
      const kept = sheet.getRange('B2:B3').load('address');
      await context.sync();
      sheet.getRange('A:A').insert('Right');
      kept.load('address');
      await context.sync();
      return localAddress(kept.address);
    },
    expected: 'C2:C3',
  },
  {
    name: 'What is asked for in its OrNullObject form is null where there is none',
    restsOn: 'Workbooks without our tabs, names and formulas are read without an error.',
    source: API_MODEL,
    run: async (context, sheet) => {
      const table = sheet.tables.getItemOrNullObject('ExcelCheck_NoTable');
      const name = context.workbook.names.getItemOrNullObject('ExcelCheck_NoName');
      await context.sync();
      return [table.isNullObject, name.isNullObject];
    },
    expected: [true, true],
  },
];
