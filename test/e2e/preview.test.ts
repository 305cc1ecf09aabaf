import path from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { SERVICES } from '../../src/catalog/services/catalog';
import { renameSheet } from '../../src/local-excel/editing/renameSheet';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { hiddenRows, readCells } from '../support/readCells';
import { keepScreenshot, withPreview, type Preview } from './startPreview';
import { leaveOut, paneFrameOf, paneOf, savedWorkbook, setUpContoso } from './taskPane';
import { violations } from './violations';

const EXCHANGE_ITEMS = SERVICES.exchange.items.length;
const QUESTIONS = [SERVICES.core, SERVICES.exchange, SERVICES.teams].reduce(
  (sum, { questions }) => sum + questions.length,
  0,
);

jest.setTimeout(180_000);

let preview: Preview;
let page: Page;
let errors: string[];

withPreview((open) => ({ preview, page, errors } = open));

const pane = () => paneOf(page);
const saved = (): Promise<LocalExcel> => savedWorkbook(page);
const paneFrame = (): Frame => paneFrameOf(page);
const sheetTab = (name: string): Locator => page.getByRole('tab', { name, exact: true });
const cell = (address: string): Locator => page.locator(`[data-cell="${address}"]`);
const paneTab = (name: string): Locator => pane().getByRole('tab', { name });

const setUp = (): Promise<void> => setUpContoso(page, ['Exchange Online', 'Microsoft Teams']);

/** A usage sheet of so many customers, all of them below the limit. */
function manyCustomers(count: number): Buffer {
  const local = LocalExcel.blank();
  const [sheet] = local.book.sheets.all;
  renameSheet(local.book, sheet!, 'Usage');
  local.book.startEdit();
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const usage = months.map((_, month) => 400 + month);
  const lines = [
    ['Customer', 'Entitlements', ...months.map((month) => `${month} 2025`)],
    ...Array.from({ length: count }, (_, index) => [`Customer ${index}`, 1000, ...usage]),
  ];
  lines.forEach((line, row) => line.forEach((value, column) => sheet!.setValue(row, column, value)));
  return Buffer.from(local.save());
}

async function open(buffer: Buffer): Promise<void> {
  await page.getByLabel('Workbook file').setInputFiles({ name: 'many.xlsx', mimeType: '', buffer });
  await page.getByRole('heading', { name: 'many.xlsx' }).waitFor();
}

/** Runs in the pane. */
function pressCancelOnceSeen(): Promise<string> {
  return new Promise((resolve) => {
    const look = (): void => {
      const progress = /^Reading customers.*$/m.exec(document.body.innerText)?.[0];
      const cancel = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel');
      if (progress === undefined || !cancel) return void requestAnimationFrame(look);
      cancel.click();
      resolve(progress);
    };
    look();
  });
}

/** Chooses from a list of the pane. */
async function choose(dropdown: RegExp | string, option: string): Promise<void> {
  await pane().getByRole('combobox', { name: dropdown }).selectOption(option);
}

/** Types into a cell of the grid as a person does. */
async function type(address: string, text: string): Promise<void> {
  await cell(address).click();
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const background = (address: string): Promise<string> =>
  cell(address).evaluate((element) => getComputedStyle(element).backgroundColor);

test('the whole job, from a blank start to a saved workbook', async () => {
  await pane().getByText('This workbook has no checklist yet.').waitFor();
  expect(await cell('A2').textContent()).toBe('Adatum');
  await keepScreenshot(page, '1-first-run');
  await setUp();
  await keepScreenshot(page, '2-set-up');

  await sheetTab('Exchange Online').click();
  await leaveOut(page, 'Exchange Online');
  await expect(cell('C2')).toShow('No');
  await keepScreenshot(page, '3-questionnaire');

  await sheetTab('Checklist').click();
  await paneTab('Checklist').click();
  await pane().getByText(`Would hide ${EXCHANGE_ITEMS} rows in 1 block, update ${EXCHANGE_ITEMS} items.`).waitFor();
  await pane().getByRole('button', { name: 'Generate final checklist' }).click();
  await pane().getByText(`Hid ${EXCHANGE_ITEMS} rows in 1 block, updated ${EXCHANGE_ITEMS} items.`).waitFor();
  await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 500));
  expect(await page.locator('[aria-rowindex="20"]').count()).toBe(0);
  await keepScreenshot(page, '4-checklist');

  await sheetTab('Usage').click();
  await paneTab('Usage').click();
  await pane().getByText('14 customers, Jun 2026, on the tab “Usage”').waitFor();
  await pane().getByRole('button', { name: 'Highlight customers' }).click();
  await pane()
    .getByText(
      '3 customers are stalled, 4 below 70 %, 4 to check. Added 3 columns, filled 3 columns with live formulas, set 3 highlights, counted this tab on the Start tab, said what the verdicts rest on.',
    )
    .waitFor();
  await expect(cell('K2')).toShow('▼ Stalled: contact the SME');
  expect(await background('A2')).toBe('rgb(248, 208, 208)');
  await pane().getByRole('button', { name: 'Remove highlights' }).waitFor();
  await keepScreenshot(page, '5-usage');

  await type('H2', '3600');
  await expect(cell('K2')).toShow('✓ Healthy');
  expect(await background('A2')).toBe('rgba(0, 0, 0, 0)');

  const local = await saved();
  expect(hiddenRows(local, 'Checklist')).toEqual(
    Array.from({ length: EXCHANGE_ITEMS }, (_, index) => 2 + SERVICES.core.items.length + index),
  );
  expect(readCells(local, 'Usage', 'I2:K2')).toEqual([[0.72, 2.6, '✓ Healthy']]);
  const start = readCells(local, 'Start', 'A1:B40');
  expect(start.filter(([word]) => /^[✓◐▼⚠]/.test(String(word))).map(([, count]) => count)).toEqual([4, 4, 2, 4]);
  expect(readCells(local, 'Exchange Online', 'A2:C2')).toEqual([['EXCHANGE-Q1', 'Is Exchange Online in scope?', 'No']]);
});

test('a cell with a list offers its answers, refuses others, and the pane follows', async () => {
  await setUp();
  await sheetTab('Microsoft Teams').click();
  await cell('C2').dblclick();
  await page.getByRole('combobox', { name: 'C2' }).selectOption("Don't know");
  await expect(cell('C2')).toShow("Don't know");
  await pane().getByText(`1 of ${QUESTIONS} answered`).waitFor();
  await sheetTab('Core onboarding').click();
  await type('C3', 'many');
  await page.getByRole('alert').getByText('Enter a whole number, 0 or more.').waitFor();
  await expect(cell('C3')).toShow('');
});

test('another workbook is opened, one that is none is refused in words', async () => {
  const fixtures = path.join(__dirname, '..', 'fixtures');
  await page.getByLabel('Workbook file').setInputFiles(path.join(fixtures, 'written-by-libreoffice.xlsx'));
  await expect(cell('A4')).toShow('Adatum');
  await pane().getByRole('button', { name: 'Only look at usage' }).click();
  await pane()
    .getByText(/^4 customers, .*, on the tab “Customers”/)
    .waitFor();
  await page
    .getByLabel('Workbook file')
    .setInputFiles({ name: 'note.xlsx', mimeType: 'text/plain', buffer: Buffer.from('hello') });
  await page.getByRole('alert').getByText('“note.xlsx” is not an Excel workbook (.xlsx).').waitFor();
});

test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme, in any view', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.reload();
  await pane().getByText('This workbook has no checklist yet.').waitFor();
  expect(await violations(page.mainFrame())).toEqual([]);
  expect(await violations(paneFrame())).toEqual([]);
  await setUp();
  expect(await violations(paneFrame())).toEqual([]);
  for (const name of ['Checklist', 'Usage']) {
    await paneTab(name).click();
    await pane()
      .getByRole('button', { name: /Generate|Highlight/ })
      .waitFor();
    expect(await violations(paneFrame())).toEqual([]);
  }
  await keepScreenshot(page, `6-${colorScheme}`);
});

test('the pane is usable at 320 pixels and by keyboard alone', async () => {
  await page.addStyleTag({ content: 'iframe { width: 320px !important }' });
  await setUp();
  const width = await paneFrame().evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await paneTab('Questionnaire').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane().getByText('Nothing to change.').filter({ visible: true }).waitFor();
  await pane().getByRole('button', { name: 'Generate final checklist' }).focus();
  await page.keyboard.press('Enter');
  await pane().getByText('Nothing changed.').waitFor();
  await keepScreenshot(page, '7-narrow');
});

test.each(['light', 'dark'] as const)(
  'at 320 pixels, %s, a meeting is held by keyboard: one question at a time',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.reload();
    await page.addStyleTag({ content: 'iframe { width: 320px !important }' });
    await setUp();
    await pane().getByRole('button', { name: 'One at a time' }).focus();
    await page.keyboard.press('Enter');
    await pane()
      .getByRole('heading', { name: /^Question 1 of/ })
      .waitFor();
    const isExchange = pane().getByText('Is Exchange Online in scope?');
    for (let pressed = 0; pressed < 40 && !(await isExchange.isVisible()); pressed++)
      await page.keyboard.press('Enter');
    await pane().getByText(`No: would hide ${EXCHANGE_ITEMS}`).waitFor();
    expect(await violations(paneFrame())).toEqual([]);
    expect(await paneFrame().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.keyboard.press('2');
    await pane().getByText(`Yes: would show ${EXCHANGE_ITEMS}`).waitFor();
    await keepScreenshot(page, `12-one-by-one-${colorScheme}`);
    expect(readCells(await saved(), 'Exchange Online', 'C2')).toEqual([['No']]);
  },
);

test('what was generated is undone by keyboard alone, and the focus is where that is said', async () => {
  await page.addStyleTag({ content: 'iframe { width: 320px !important }' });
  await setUp();
  await leaveOut(page, 'Exchange Online');
  await sheetTab('Checklist').click();
  await paneTab('Checklist').click();
  await pane().getByText(`Would hide ${EXCHANGE_ITEMS} rows in 1 block, update ${EXCHANGE_ITEMS} items.`).waitFor();
  await pane().getByRole('button', { name: 'Generate final checklist' }).focus();
  await page.keyboard.press('Enter');
  const result = pane()
    .locator('[tabindex="-1"]')
    .filter({ hasText: `Updated ${EXCHANGE_ITEMS} items` });
  await result.getByRole('button', { name: 'Undo' }).waitFor();
  await keepScreenshot(page, '10-undo');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane().getByText('Undone.', { exact: true }).waitFor();
  expect(await paneFrame().evaluate(() => document.activeElement?.textContent)).toBe('Undone.');
  expect(await violations(paneFrame())).toEqual([]);
  await keepScreenshot(page, '11-undone');
  expect(hiddenRows(await saved(), 'Checklist')).toEqual([]);
});

test.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['contrast', { forcedColors: 'active' }],
] as const)('the usage view at 320 pixels, %s: who needs help, and the way there', async (theme, media) => {
  await page.emulateMedia(media);
  await page.reload();
  await page.addStyleTag({ content: 'iframe { width: 320px !important }' });
  await pane().getByRole('button', { name: 'Only look at usage' }).click();
  await pane()
    .getByRole('img', { name: /^Healthy: \d+, Below 70 %: \d+, Stalled: \d+, Check data: \d+$/ })
    .waitFor();
  const customer = pane().getByRole('list', { name: 'Customers' }).getByRole('button');
  expect(await customer.first().textContent()).toMatch(/Fourth Coffee.*14.0 %.*not enough history/);
  await keepScreenshot(page, `8-usage-${theme}`);
  await customer.filter({ hasText: 'Litware' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-cell="A10"][aria-selected="true"]').waitFor();
  await pane()
    .getByRole('button', { name: /^Check data/ })
    .click();
  await pane().getByRole('button', { name: 'Change' }).click();
  await pane().getByRole('button', { name: 'Choose the columns yourself' }).click();
  await pane().getByRole('button', { name: 'Add a usage export' }).click();
  await pane().getByRole('textbox', { name: /paste/ }).fill('Color,Size\nred,2');
  await pane()
    .getByText(/^The file is no usage report/)
    .waitFor();
  expect(await violations(paneFrame())).toEqual([]);
  expect(await paneFrame().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await keepScreenshot(page, `9-usage-open-${theme}`);
});

test('a part of the pane that does not load is said, and loads when tried again', async () => {
  await setUp();
  await page.route(/UsageScreen/, (route) => route.abort(), { times: 1 });
  await paneTab('Usage').click();
  await pane()
    .getByText(/^A part of the add-in could not be loaded/)
    .waitFor();
  await pane().getByRole('button', { name: 'Try again' }).click();
  await pane().getByText('14 customers, Jun 2026, on the tab “Usage”').waitFor();
  expect(errors.splice(0)).not.toEqual([]);
});

test('the dropdowns of the pane open by mouse beside what is there', async () => {
  await choose('Language', 'German');
  await expect(pane().getByRole('combobox', { name: 'Language' }).locator('option:checked')).toShow('German');
  await pane().getByRole('button', { name: 'Only look at usage' }).click();
  const first = pane().getByRole('list', { name: 'Customers' }).getByRole('button').first();
  await first.getByText('Fourth Coffee').waitFor();
  await choose('Sort by', 'Order in the sheet');
  await first.getByText('Adatum').waitFor();
});

test('the grid shows the cell the pane leads to, wherever it was scrolled', async () => {
  await open(manyCustomers(300));
  await pane().getByRole('button', { name: 'Only look at usage' }).click();
  const customers = pane().getByRole('list', { name: 'Customers' }).getByRole('button');
  await customers.filter({ hasText: 'Customer 4' }).first().click();
  await cell('A6').and(page.locator('[aria-selected="true"]')).waitFor();
  await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 4000));
  await cell('A6').waitFor({ state: 'detached' });
  await customers.filter({ hasText: 'Customer 4' }).first().click();
  await expect(cell('A6')).toBeInView();
  await pane()
    .getByRole('list', { name: 'Customers' })
    .locator('..')
    .evaluate((list) => list.scrollTo(0, 100_000));
  await customers.filter({ hasText: 'Customer 299' }).click();
  await expect(cell('A301')).toBeInView();
});

test('a key pressed right after a click is for the cell that was clicked', async () => {
  await cell('A2').click();
  await cell('C4').evaluate((element) => {
    element.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
  });
  await expect(cell('C4')).toShow('');
  await expect(cell('A2')).toShow('Adatum');
});

test('reading many customers shows how far it is, can be cancelled, and begun again', async () => {
  await open(manyCustomers(60_000));
  const lookAtUsage = pane().getByRole('button', { name: 'Only look at usage' });
  await lookAtUsage.waitFor();
  // Pressed in the first frame that shows it: from out here that would be too late now and then.
  const pressed = paneFrame().evaluate(pressCancelOnceSeen);
  await lookAtUsage.click();
  expect(await pressed).toMatch(/^Reading customers: \d+ %$/);
  await pane().getByText('Reading was cancelled, so no customers are listed.').waitFor();
  await pane().getByRole('button', { name: 'Read again' }).click();
  await pane().getByText('60,000 customers, Dec 2025, on the tab “Usage”').waitFor({ timeout: 60_000 });
});

test('nothing is asked of any other server', async () => {
  const others: string[] = [];
  page.on('request', (request) => !request.url().startsWith(preview.address) && others.push(request.url()));
  await page.reload();
  await setUp();
  expect(others.filter((url) => !/^(data|blob|ws):/.test(url))).toEqual([]);
});

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the way jest's matchers are extended
  namespace jest {
    interface Matchers<R> {
      /** Waits until the cell shows exactly this text. */
      toShow(text: string): Promise<R>;
      /** Waits until all of the cell can be seen, not under a heading or beyond an edge. */
      toBeInView(): Promise<R>;
    }
  }
}

expect.extend({
  async toShow(locator: Locator, expected: string) {
    let shown: string | null = null;
    for (let attempt = 0; attempt < 100; attempt++) {
      shown = await locator.textContent();
      if (shown === expected) break;
      await page.waitForTimeout(50);
    }
    return { pass: shown === expected, message: () => `The cell shows “${shown}” instead of “${expected}”.` };
  },
  async toBeInView(locator: Locator) {
    await locator.waitFor();
    let pass = false;
    for (let attempt = 0; attempt < 100 && !pass; attempt++) {
      if (attempt > 0) await page.waitForTimeout(50);
      pass = await locator.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const isSeen = (x: number, y: number): boolean => document.elementFromPoint(x, y) === element;
        return isSeen(left + 2, top + 2) && isSeen(right - 2, bottom - 2);
      });
    }
    return { pass, message: () => 'The cell is not all in view.' };
  },
});
