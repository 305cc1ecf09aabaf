import type { Frame, Locator, Page } from 'playwright-core';
import { core } from '../../src/catalog/text/en/core';
import { generateChecklist } from '../../src/actions/checklist/generateChecklist';
import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import { readColumn } from '../support/readCells';
import { newWorkbook, TODAY } from '../support/newWorkbook';
import { typeAnswer } from '../support/typeCells';
import { countSteps } from './countSteps';
import { keepScreenshot, withPreview } from './startPreview';
import { paneFrameOf, paneOf, savedWorkbook } from './taskPane';
import { violations } from './violations';

jest.setTimeout(240_000);

let page: Page;

withPreview((open) => ({ page } = open));

const pane = () => paneOf(page);
const saved = (): Promise<LocalExcel> => savedWorkbook(page);
const paneFrame = (): Frame => paneFrameOf(page);
const cell = (address: string): Locator => page.locator(`[data-cell="${address}"]`);
const said = (text: RegExp | string): Locator => pane().getByText(text).filter({ visible: true });

/** Opens a generated checklist, with Teams out of scope. */
async function openChecklist(language: 'en' | 'de' = 'en'): Promise<void> {
  const { local, excel } = await newWorkbook({ language, services: ['core', 'exchange', 'teams'] });
  typeAnswer(local, 'Exchange Online', 'EXCHANGE-Q1', language === 'en' ? 'Yes' : 'Ja');
  typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q1', language === 'en' ? 'No' : 'Nein');
  await generateChecklist(excel, 'apply', TODAY);
  const buffer = Buffer.from(local.save());
  await page.getByLabel('Workbook file').setInputFiles({ name: 'checklist.xlsx', mimeType: '', buffer });
  await page.getByRole('heading', { name: 'checklist.xlsx' }).waitFor();
}

async function doneIds(): Promise<readonly unknown[]> {
  const local = await saved();
  const ids = readColumn(local, 'Checklist', 'Id');
  return readColumn(local, 'Checklist', 'Status').flatMap((status, at) => (status === 'Done' ? [ids[at]] : []));
}

const FIVE = ['CORE-03', 'CORE-04', 'CORE-05', 'CORE-06', 'CORE-07'];

test('five items are done in at most six steps: in the list, and by their rows in the grid', async () => {
  await openChecklist();
  const inList = countSteps(page);
  await inList.click(pane().getByRole('tab', { name: 'Checklist' }));
  await inList.click(pane().getByLabel(`Choose “${core.items['CORE-03'].title}”`));
  await inList.click(pane().getByLabel(`Choose “${core.items['CORE-07'].title}”`), { modifiers: ['Shift'] });
  await said('5 chosen').waitFor();
  await inList.click(pane().getByRole('button', { name: 'Mark done' }));
  await said('Set the status of 5 items.').waitFor();
  expect(inList.count()).toBeLessThanOrEqual(6);
  expect(await doneIds()).toEqual(FIVE);
  await pane().getByRole('button', { name: 'Undo' }).click();
  await said('Undone.').waitFor();
  expect(await doneIds()).toEqual([]);

  await page.getByRole('tab', { name: 'Checklist', exact: true }).click();
  const inGrid = countSteps(page);
  await inGrid.click(cell('C4'));
  await inGrid.click(cell('C8'), { modifiers: ['Shift'] });
  await said('5 items selected in Excel').waitFor();
  await inGrid.click(pane().getByRole('button', { name: 'Mark done' }).first());
  await said('Set the status of 5 items.').waitFor();
  expect(inGrid.count()).toBeLessThanOrEqual(6);
  expect(await doneIds()).toEqual(FIVE);
});

test('what is selected in the grid is shown without taking the focus, with why it is in scope', async () => {
  await openChecklist();
  await pane().getByText('In scope').first().waitFor();
  await page.getByRole('tab', { name: 'Checklist', exact: true }).click();
  await cell('C4').click();
  await said(/^Selected: CORE-03 /).waitFor();
  expect(await paneFrame().evaluate(() => document.hasFocus())).toBe(false);
  await page.keyboard.press('ArrowDown');
  await said(/^Selected: CORE-04 /).waitFor();
  await pane().getByRole('button', { name: 'Details: Checklist' }).click();
  await said(/^Core onboarding · /)
    .first()
    .waitFor();
  await keepScreenshot(page, '30-selected');
  await page.getByRole('tab', { name: 'Microsoft Teams', exact: true }).click();
  await cell('B2').click();
  await said(/^Selected: TEAMS-Q1 /).waitFor();
  await pane().getByRole('button', { name: 'Details: Questionnaire' }).click();
  await said(/· Decides \d+ items$/).waitFor();
  await pane()
    .getByRole('radiogroup', { name: 'Is Microsoft Teams in scope?' })
    .getByRole('radio', { name: 'Yes', exact: true })
    .check();
  await said(/^The checklist does not follow the answers yet: \d+ items differ\.$/).waitFor();
  expect(await violations(paneFrame())).toEqual([]);
});

for (const [language, colorScheme, width] of [
  ['en', 'light', 320],
  ['de', 'dark', 320],
  ['de', 'light', 400],
] as const) {
  test(`nothing is wrong or scrolls sideways in ${language}, ${colorScheme}, ${width} pixels wide`, async () => {
    await page.emulateMedia({ colorScheme });
    await page.addStyleTag({ content: `iframe { flex: none !important; width: ${width}px !important }` });
    await openChecklist(language);
    await pane().getByRole('tab').nth(1).click();
    await pane().getByRole('checkbox').nth(1).check();
    await page.getByRole('tab', { name: /^Check/ }).click();
    await cell('C4').click();
    await said(/: CORE-03 /).waitFor();
    expect(await violations(paneFrame())).toEqual([]);
    expect(await paneFrame().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await keepScreenshot(page, `31-checklist-${language}-${colorScheme}-${width}`);
  });
}
