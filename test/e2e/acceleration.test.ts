import { readFileSync } from 'node:fs';
import type { Frame, Locator, Page } from 'playwright-core';
import { importUsage } from '../../src/actions/usage/importUsage';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { readCells, readColumn } from '../support/readCells';
import { TODAY, newWorkbook } from '../support/newWorkbook';
import { collectErrors, keepScreenshot, startPreview, type Preview } from './startPreview';
import { violations } from './violations';

jest.setTimeout(300_000);

let preview: Preview;
let page: Page;
let errors: string[];

beforeAll(async () => {
  preview = await startPreview();
});
afterAll(() => preview.stop());

beforeEach(async () => {
  page = await preview.browser.newPage({ viewport: { width: 1400, height: 820 } });
  errors = collectErrors(page);
  await page.goto(preview.address);
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await page.close();
});

const pane = () => page.frameLocator('iframe[title="Task pane"]');
const paneFrame = (): Frame => page.frames().find((frame) => frame.url().includes('preview-taskpane'))!;
const panel = (): Locator => pane().getByRole('region', { name: 'Acceleration of Adatum' });

const USAGE = [
  'Customer,Service,Month,MAU,Entitlements',
  'Adatum,Microsoft 365 Apps,2026-03,400,1000',
  'Adatum,Microsoft 365 Apps,2026-06,401,1000',
].join('\n');

async function open(local: LocalExcel, name: string): Promise<void> {
  const buffer = Buffer.from(local.save());
  await page.getByLabel('Workbook file').setInputFiles({ name, mimeType: '', buffer });
  await page.getByRole('heading', { name }).waitFor();
}

async function saved(): Promise<LocalExcel> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save' }).click(),
  ]);
  return LocalExcel.open(readFileSync(await download.path()));
}

/** Moves the focus and presses a key there. */
async function press(target: Locator, key: string): Promise<void> {
  await target.focus();
  await page.keyboard.press(key);
}

/** Opens Adatum's plan from the list of customers. */
async function openPlan(): Promise<void> {
  await press(pane().getByRole('tab', { name: 'Usage' }), 'Enter');
  await press(pane().getByRole('button', { name: 'Plan acceleration' }).first(), 'Enter');
  await panel().getByRole('list', { name: 'Steps' }).waitFor();
}

/** Carries out what the panel plans, and waits until it is done. */
async function apply(): Promise<void> {
  await press(panel().getByRole('button', { name: 'Plan acceleration' }), 'Enter');
  await panel()
    .getByRole('status')
    .filter({ hasText: /^(Added|Updated)/ })
    .waitFor();
}

/** Types into the cell that is selected in the grid. */
async function typeHere(text: string): Promise<void> {
  await page.locator('[data-cell][aria-selected="true"]').waitFor();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Goes from a step in the pane to its status, and types another. */
async function setStatus(step: string, status: string): Promise<void> {
  const item = panel().getByRole('listitem').filter({ hasText: step });
  await press(item.getByRole('button', { name: 'Show' }), 'Enter');
  await page.getByRole('tab', { name: 'Acceleration', exact: true, selected: true }).waitFor();
  await typeHere(status);
  await item.getByText(status).waitFor();
}

/** Goes to a tab, and from its first cell to another by the arrow keys, and types. */
async function typeInto(tab: string, [down, right]: readonly [number, number], text: string): Promise<void> {
  await press(page.getByRole('tab', { name: tab, exact: true }), 'Enter');
  await page.getByRole('tab', { name: tab, exact: true, selected: true }).waitFor();
  await page.getByRole('grid').focus();
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
  }
  for (let step = 0; step < down; step++) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < right; step++) await page.keyboard.press('ArrowRight');
  await typeHere(text);
}

const column = (local: LocalExcel, header: string) => readColumn(local, 'Acceleration', header);
const at = (local: LocalExcel, step: string, header: string) =>
  column(local, header)[column(local, 'Id').findIndex((id) => String(id).endsWith(`/${step}`))];

const STEPS = [
  'Engage an OPP SME',
  'Triage against known solutions',
  'Resolve the impediment with the customer',
  'If it cannot be resolved',
];

/** What FTOP asks for, by column of the tab Data collected. */
const COLLECTED: readonly (readonly [number, string])[] = [
  [3, 'Blocked'],
  [4, '1000'],
  [6, 'Accelerate'],
  [7, 'Add-in crashes'],
  [8, 'Reproduced'],
  [10, 'Account team'],
  [11, '2026-09-01'],
  [12, 'Wait for the vendor'],
];

test('a stalled customer is accelerated by keyboard: talk, two blockers, steps, note, Blocked, moved again', async () => {
  const { local: start, excel } = await newWorkbook({ services: ['core', 'm365-apps'] });
  await importUsage(excel, 'apply', { type: 'file', content: USAGE }, TODAY);
  const june = readCells(start, 'MAU', 'A2:Z2')[0]!.indexOf(401);
  await open(start, 'stalled.xlsx');
  await openPlan();
  await press(panel().getByRole('checkbox', { name: 'Technical impediment' }), 'Space');
  await press(panel().getByRole('checkbox', { name: 'Diminished priority' }), 'Space');
  await panel().getByLabel('Outcome of the talk').focus();
  await page.keyboard.type('Weekly calls');
  await panel()
    .getByText(/^Would add .* 11 steps/)
    .waitFor();
  expect(await violations(paneFrame())).toEqual([]);
  await apply();
  await keepScreenshot(page, '13-acceleration');

  for (const step of STEPS.slice(0, 3)) await setStatus(step, 'Done');
  await panel()
    .getByText(/^If it stays unresolved: write the Engagement Management note/)
    .waitFor();
  await setStatus(STEPS[3]!, 'Done');
  for (const [right, text] of COLLECTED) await typeInto('Data collected', [1, right], text);
  await panel().getByText('Ready', { exact: true }).waitFor();
  await press(panel().getByRole('button', { name: 'Copy for FTOP' }), 'Enter');
  const copied = panel().getByRole('textbox', { name: 'Copy for FTOP' });
  expect(await copied.inputValue()).toMatch(
    /L1 – consumption status\nBlocked[^]*Engagement Management notes\nAdd-in crashes/,
  );

  await typeInto('MAU', [1, june], '600');
  await panel()
    .getByText(/^The customer moved: update task 3650/)
    .waitFor();
  await apply();
  await keepScreenshot(page, '14-moved');
  const end = await saved();
  expect([at(end, 'TALK', 'Status'), at(end, 'TALK', 'Notes')]).toEqual(['Done', 'Weekly calls']);
  expect(at(end, 'CLOSING', 'Suggested')).toMatch(/It stays open/);
  expect(at(end, 'CLOSING', 'Status')).toBe('Not started');
});
