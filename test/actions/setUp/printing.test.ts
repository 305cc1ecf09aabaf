import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { setUpWorkbook } from '../../../src/actions/setUp/setUpWorkbook';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { fixture } from '../../support/fixture';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

/** How each tab prints, by its name. */
async function printed({ excel }: Pick<StartedExcel, 'excel'>) {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/tabColor');
    await context.sync();
    const tabs = worksheets.items.map(({ name, tabColor, pageLayout, freezePanes }) => {
      const area = pageLayout.getPrintAreaOrNullObject();
      const frozen = freezePanes.getLocationOrNullObject();
      const { defaultForAllPages } = pageLayout.headersFooters;
      pageLayout.load('paperSize,orientation,zoom');
      for (const range of [area, frozen]) range.load('address');
      defaultForAllPages.load('leftHeader,rightHeader,leftFooter,rightFooter');
      return { name, tabColor, area, frozen, layout: pageLayout, texts: defaultForAllPages };
    });
    await context.sync();
    const columnsOf = (range: { isNullObject: boolean; address: string }) =>
      range.isNullObject ? undefined : range.address.replace(/^.*!/, '');
    return new Map(
      tabs.map(({ name, tabColor, area, frozen, layout, texts }) => [
        name,
        {
          tabColor,
          area: columnsOf(area),
          frozen: columnsOf(frozen),
          paper: layout.paperSize,
          orientation: layout.orientation,
          zoom: layout.zoom,
          texts: [texts.leftHeader, texts.rightHeader, texts.leftFooter, texts.rightFooter],
        },
      ]),
    );
  });
}

async function setUp(local: LocalExcel, customer = 'Contoso'): Promise<StartedExcel> {
  const started = startExcel(local);
  local.book.clock = () => TODAY;
  const request = { customer, edition: 'commercial', language: 'en', services: ['exchange'] } as const;
  expect(await setUpWorkbook(started.excel, 'apply', request, TODAY)).toMatchObject({ outcome: 'done' });
  return started;
}

/** The page set-up of the only sheet of a blank workbook, as somebody chose it. */
async function onPaper(paper: 'Letter' | 'Legal' | 'A4'): Promise<LocalExcel> {
  const { local, excel } = startExcel();
  await excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().pageLayout.paperSize = paper;
    await context.sync();
  });
  return local;
}

test.each([
  ['en-US', 'Letter', 'Letter'],
  ['en-CA', 'Letter', 'Letter'],
  ['en-GB', 'Letter', 'A4'],
  ['de-DE', 'Letter', 'A4'],
  ['ja-JP', 'Letter', 'A4'],
  ['en-US', 'A4', 'A4'],
  ['de-DE', 'Legal', 'Legal'],
] as const)('in %s a workbook whose sheet has %s is printed on %s', async (culture, chosen, paper) => {
  const local = await onPaper(chosen);
  local.culture = culture;
  const tabs = await printed(await setUp(local));
  expect([...tabs.values()].map((tab) => tab.paper)).toEqual(Array(tabs.size).fill(paper));
});

test('every tab says on paper whose it is, its name, the day and the page, and repeats its header', async () => {
  const started = await setUp(LocalExcel.blank(), '  3M &\nSons ');
  const tabs = await printed(started);
  const texts = ['3M && Sons', '&A', '&D', '&P / &N'];
  expect([...tabs.values()].map((tab) => tab.texts)).toEqual(Array(tabs.size).fill(texts));
  const titles = started.local.book.names.all().filter(({ name }) => name === '_xlnm.Print_Titles');
  expect(titles.map(({ sheet }) => sheet?.name).sort()).toEqual([...tabs.keys()].sort());
});

test('a customer as long as a letter is cut, for Excel takes 255 characters', async () => {
  const [texts] = [...(await printed(await setUp(LocalExcel.blank(), '&'.repeat(5000)))).values()].map(
    (tab) => tab.texts,
  );
  expect(texts![0]).toBe('&&'.repeat(100));
});

test('of the checklist people print what they read; header and item stay in view, and tabs tell by colour', async () => {
  const tabs = await printed(await newWorkbook());
  expect(tabs.get('Checklist')).toMatchObject({ area: 'C:G', frozen: 'A1:C1', orientation: 'Landscape' });
  expect(tabs.get('MAU')).toMatchObject({ area: undefined, frozen: 'A1' });
  expect(tabs.get('Exchange Online')).toMatchObject({ area: undefined, frozen: '1:1' });
  expect(new Set([...tabs.values()].map(({ tabColor }) => tabColor)).size).toBe(4);
});

async function usageSheet(zoom?: Excel.PageLayoutZoomOptions): Promise<StartedExcel> {
  const started = startExcel();
  started.local.book.clock = () => TODAY;
  typeCells(started.local, 'Sheet1', { A1: 'Customer', B1: 'Entitlements', C1: 'Mar 2026', D1: 'Jun 2026' });
  typeCells(started.local, 'Sheet1', { A2: 'Adatum', B2: '100', C2: '60', D2: '61' });
  await started.excel.run(async (context) => {
    if (zoom) context.workbook.worksheets.getItem('Sheet1').pageLayout.zoom = zoom;
    await context.sync();
  });
  expect(await highlightCustomers(started.excel, 'apply', { now: TODAY })).toMatchObject({ outcome: 'done' });
  return started;
}

test('a highlighted sheet has its verdicts on the first page, unless somebody chose how it prints', async () => {
  const width = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  expect((await printed(await usageSheet())).get('Sheet1')).toMatchObject({ orientation: 'Landscape', zoom: width });
  const chosen = await printed(await usageSheet({ scale: 80 }));
  expect(chosen.get('Sheet1')).toMatchObject({ orientation: 'Portrait', zoom: { scale: 80 } });
});

describe('a checklist of an earlier version', () => {
  async function generated(chosen?: string): Promise<StartedExcel> {
    const started = startExcel(LocalExcel.open(fixture('content-1.0.0.xlsx')));
    started.local.book.clock = () => TODAY;
    await started.excel.run(async (context) => {
      if (chosen) context.workbook.worksheets.getItem('Checklist').pageLayout.setPrintArea(chosen);
      await context.sync();
    });
    typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
    expect(await generateChecklist(started.excel, 'apply', TODAY)).toMatchObject({ outcome: 'done' });
    return started;
  }

  test('prints from item to status once it is generated, and keeps the order of its columns', async () => {
    expect((await printed(await generated())).get('Checklist')!.area).toBe('D:L');
  });

  test('prints what somebody chose', async () => {
    expect((await printed(await generated('A:B'))).get('Checklist')!.area).toBe('A:B');
  });
});

test('the words of each health on the Start tab look as in the sheet', async () => {
  const { excel } = await newWorkbook();
  const looks = await excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Start').getRange('A1:A40');
    cells.load('text');
    const properties = cells.getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    return cells.text.map(([text], row) => [text!, properties.value[row]![0]!.format!.fill!.color!] as const);
  });
  const colorOf = (icon: string) => looks.find(([text]) => text.startsWith(icon))?.[1];
  expect(['✓', '▼', '◐', '⚠'].map(colorOf)).toEqual(['#FFFFFF', '#F8D0D0', '#FFE9B8', '#DCE6F5']);
});

test('of a MAU tab with many months the last six are printed, beside the customers', async () => {
  const months = Array.from(
    { length: 18 },
    (_, at) => `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  );
  const content = [
    'Customer,Service,Month,MAU,Licenses',
    ...months.map((month) => `Adatum,Teams,${month},50,100`),
  ].join('\n');
  const started = startExcel();
  expect(await importUsage(started.excel, 'apply', { type: 'file', content }, TODAY)).toMatchObject({
    outcome: 'done',
  });
  const { area, zoom } = (await printed(started)).get('MAU')!;
  expect({ area, zoom }).toEqual({ area: 'P:X', zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } });
  const titles = started.local.book.names.all().find(({ name }) => name === '_xlnm.Print_Titles');
  expect(titles?.formula).toBe('MAU!$A:$C,MAU!$1:$1');
});
