import type { Locator, Page } from 'playwright-core';
import { importUsage } from '../../src/actions/usage/importUsage';
import { cellAddress, cellArea, parseArea } from '../../src/local-excel/cells/Area';
import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import { readCells, readColumn } from '../support/readCells';
import { newWorkbook, TODAY } from '../support/newWorkbook';
import { typeAnswer } from '../support/typeCells';
import { pressKeyOn, tabTo } from './keyboard';
import { keepScreenshot, withPreview } from './startPreview';
import { paneFrameOf, paneOf, savedWorkbook } from './taskPane';
import { violations } from './violations';

jest.setTimeout(240_000);

const USAGE = [
  'Customer,Service,Month,MAU,Entitlements',
  'Adatum,Microsoft 365 Apps,2026-03,400,1000',
  'Adatum,Microsoft 365 Apps,2026-06,401,1000',
].join('\n');

let page: Page;

withPreview((open) => ({ page } = open));

const pane = () => paneOf(page);
const saved = (): Promise<LocalExcel> => savedWorkbook(page);
const panel = () => pane().getByRole('region', { name: 'Acceleration of Adatum' });

/** Goes to the grid and by its keys to a cell. */
async function goTo(tab: string, address: string): Promise<Locator> {
  const grid = page.getByRole('grid', { name: tab });
  if (!(await grid.isVisible())) await page.getByRole('tab', { name: tab, exact: true }).press('Enter');
  await grid.focus();
  const to = parseArea(address)!;
  let from = parseArea((await grid.locator('[aria-selected="true"]').getAttribute('data-cell'))!)!;
  while (from.top !== to.top || from.left !== to.left) {
    const [down, right] = from.top === to.top ? [0, Math.sign(to.left - from.left)] : [Math.sign(to.top - from.top), 0];
    await page.keyboard.press(down > 0 ? 'ArrowDown' : down < 0 ? 'ArrowUp' : right > 0 ? 'ArrowRight' : 'ArrowLeft');
    from = cellArea(from.top + down, from.left + right);
    await grid.locator(`[data-cell="${cellAddress(from.top, from.left)}"][aria-selected="true"]`).waitFor();
  }
  return grid;
}

async function type(tab: string, address: string, text: string): Promise<void> {
  const grid = await goTo(tab, address);
  await page.keyboard.press('Enter');
  await grid.getByRole('textbox', { name: address }).and(grid.locator(':focus')).waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await grid.getByRole('textbox').waitFor({ state: 'detached' });
}

/** Chooses from the list of a cell by the first letter, which names one of its entries. */
async function choose(tab: string, address: string, entry: string): Promise<void> {
  const grid = await goTo(tab, address);
  await page.keyboard.press('Enter');
  await grid.getByRole('combobox', { name: address }).and(grid.locator(':focus')).waitFor();
  await page.keyboard.press(entry[0]!);
  await grid.locator(`[data-cell="${address}"]`).filter({ hasText: entry }).waitFor();
  await grid.getByRole('combobox').waitFor({ state: 'detached' });
}

/** Opens a workbook with one customer that is stalled. */
async function openStalled(): Promise<void> {
  const { local, excel } = await newWorkbook({ services: ['core', 'm365-apps'] });
  await importUsage(excel, 'apply', { type: 'file', content: USAGE }, TODAY);
  typeAnswer(local, 'Microsoft 365 Apps', 'M365APPS-Q1', 'Yes');
  const buffer = Buffer.from(local.save());
  await page.getByLabel('Workbook file').setInputFiles({ name: 'stalled.xlsx', mimeType: '', buffer });
  await page.getByRole('heading', { name: 'stalled.xlsx' }).waitFor();
}

const step = (text: RegExp): Locator =>
  panel().getByRole('list', { name: 'Steps' }).getByRole('listitem').filter({ hasText: text });

test('a stalled customer by keyboard alone, from the talk to task 3650, which stays open', async () => {
  await openStalled();
  await tabTo(pane().getByRole('tab', { selected: true }));
  for (const view of ['Checklist', 'Usage']) {
    await page.keyboard.press('ArrowRight');
    await pane().getByRole('tab', { name: view }).and(pane().locator(':focus')).waitFor();
  }
  await page.keyboard.press('Enter');
  const customers = pane().getByRole('list', { name: 'Customers' });
  await pressKeyOn(customers.getByRole('button', { name: 'Plan acceleration' }));

  for (const blocker of ['Technical impediment', 'Customer resource impediment']) {
    await tabTo(panel().getByRole('checkbox', { name: blocker }));
    await page.keyboard.press('Space');
  }
  await tabTo(panel().getByRole('textbox', { name: 'Outcome of the talk' }));
  await page.keyboard.type('Weekly calls');
  await panel()
    .getByText(/^Would add .*10 steps/)
    .waitFor();
  await pressKeyOn(panel().getByRole('button', { name: 'Plan acceleration' }));
  await panel()
    .getByText(/^Added .*10 steps/)
    .waitFor();
  expect(await violations(paneFrameOf(page))).toEqual([]);
  await keepScreenshot(page, '20-acceleration');

  const ids = readColumn(await saved(), 'Acceleration', 'Id').map(String);
  const status = (id: string): string => `I${ids.findIndex((each) => each.endsWith(`/${id}`)) + 2}`;
  for (const id of ['TECHNICAL-1', 'TECHNICAL-2', 'TECHNICAL-3']) await choose('Acceleration', status(id), 'Done');
  await step(/stays unresolved/).waitFor();
  await type('Data collected', 'H2', 'Add-in crashes in every version');
  await choose('Acceleration', status('TECHNICAL-4'), 'Done');
  await type('Data collected', 'D2', 'Blocked');
  await panel()
    .getByText(/^Missing: /)
    .waitFor();
  await pressKeyOn(panel().getByRole('button', { name: 'Copy for FTOP' }));
  expect(await panel().getByRole('textbox', { name: 'Copy for FTOP' }).inputValue()).toContain(
    'L1 – consumption status\nBlocked\n\nEngagement Management notes\nAdd-in crashes in every version',
  );

  const [usage] = readCells(await saved(), 'MAU', 'A2:Z2');
  await type('MAU', `${String.fromCharCode(65 + usage!.lastIndexOf(401))}2`, '450');
  await step(/The customer moved: update task 3650/).waitFor();
  await keepScreenshot(page, '21-moved');

  await tabTo(pane().getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pressKeyOn(pane().getByRole('button', { name: 'Update tasks' }));
  await pane()
    .getByText(/^Added .*tasks/)
    .waitFor();
  const local = await saved();
  const task = readColumn(local, 'Tasks', 'Id').map(String).indexOf('3650');
  expect(readColumn(local, 'Tasks', 'Status')[task]).toBe('Not started');
});
