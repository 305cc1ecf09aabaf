import type { ExcelCheck } from '../definition/ExcelCheck';
import { firstEvent } from '../definition/firstEvent';
import { article } from '../definition/sources';

const EVENTS = article('excel-add-ins-events');

/** What Excel tells an add-in by itself. */
export const EVENT_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'All tabs together tell of an edit, with its cells and that it was made here',
    restsOn: 'The pane follows what is typed into cells, by whomever.',
    source: EVENTS,
    run: async (context, sheet) => {
      sheet.load('id');
      await context.sync();
      const { address, source, changeType } = await firstEvent(
        context,
        context.workbook.worksheets.onChanged,
        () => (sheet.getRange('B2:C2').values = [[1, 2]]),
        (event) => event.worksheetId === sheet.id,
      );
      return [address, source, changeType];
    },
    expected: ['B2:C2', 'Local', 'RangeEdited'],
  },
  {
    name: 'An edit of an add-in says that it is its own',
    restsOn: 'What the pane writes itself can be told from what people type.',
    source: EVENTS,
    run: async (context, sheet) => {
      const event = await firstEvent(context, sheet.onChanged, () => (sheet.getRange('A1').values = [['x']]));
      return event.triggerSource;
    },
    expected: 'ThisLocalAddin',
  },
  {
    // Microsoft's article on worksheets says that formats are told of, its list of events that only data is.
    name: 'A format that changes is not told of as an edit',
    restsOn: 'Highlights the pane made itself are read again without waiting for Excel to tell of them.',
    source: 'assumed',
    run: async (context, sheet) => {
      const { address } = await firstEvent(context, sheet.onChanged, () => {
        sheet.getRange('A1').format.fill.color = '#F8D0D0';
        sheet.getRange('C3').values = [['x']];
      });
      return address;
    },
    expected: 'C3',
  },
  {
    name: 'A write of many rows is told of once',
    restsOn: 'The pane reads a workbook again once and not for every row that is written.',
    source: 'assumed',
    run: async (context, sheet) => {
      const rows = Array.from({ length: 2000 }, (_, row) => [row]);
      const event = await firstEvent(context, sheet.onChanged, () => (sheet.getRange('A1:A2000').values = rows));
      return event.address;
    },
    expected: 'A1:A2000',
  },
  {
    name: 'All tabs together tell what is selected, with its cells and without the name of the tab',
    restsOn: 'The pane shows the question or the item whose row is selected.',
    source: EVENTS,
    run: async (context, sheet) => {
      sheet.activate();
      sheet.getRange('A1').select();
      sheet.load('id');
      await context.sync();
      const { address } = await firstEvent(
        context,
        context.workbook.worksheets.onSelectionChanged,
        () => sheet.getRange('B2:C5').select(),
        (event) => event.worksheetId === sheet.id && event.address !== 'A1',
      );
      return address;
    },
    expected: 'B2:C5',
  },
  {
    name: 'A tab that is added is told of',
    restsOn: 'A questionnaire that a co-author adds shows in the pane.',
    source: EVENTS,
    run: async (context) => {
      const { worksheets } = context.workbook;
      const before = worksheets.load('items/id');
      await context.sync();
      const known = new Set(before.items.map(({ id }) => id));
      const { source } = await firstEvent(
        context,
        worksheets.onAdded,
        () => worksheets.add(),
        ({ worksheetId }) => !known.has(worksheetId),
      );
      return source;
    },
    expected: 'Local',
  },
  {
    name: 'A tab that is deleted is told of',
    restsOn: 'A questionnaire that somebody deletes, or that is taken back, leaves the pane.',
    source: EVENTS,
    run: async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add();
      added.load('id');
      await context.sync();
      const { source } = await firstEvent(
        context,
        worksheets.onDeleted,
        () => added.delete(),
        ({ worksheetId }) => worksheetId === added.id,
      );
      return source;
    },
    expected: 'Local',
  },
];
