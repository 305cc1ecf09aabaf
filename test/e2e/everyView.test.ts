import type { Locator, Page } from 'playwright-core';
import { generateChecklist } from '../../src/actions/checklist/generateChecklist';
import { newWorkbook, TODAY } from '../support/newWorkbook';
import { typeAnswer } from '../support/typeCells';
import { keepScreenshot, withPreview } from './startPreview';
import { faultsOf, paneFrameOf, paneOf, setPaneWidth } from './taskPane';

jest.setTimeout(240_000);

let page: Page;

withPreview((open) => ({ page } = open));

const pane = () => paneOf(page);
const button = (name: RegExp | string): Locator => pane().getByRole('button', { name }).filter({ visible: true });
const view = (name: string): Locator => pane().getByRole('tab', { name });

const WIDTHS = [640, 400, 320];
/** What is asked of the browser, and the background the pane has then: Chromium's own in forced colours. */
const THEMES = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, background: 'rgb(255, 255, 255)' },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, background: 'rgb(41, 41, 41)' },
  contrast: { media: { colorScheme: 'light', forcedColors: 'active' }, background: 'rgb(255, 255, 255)' },
} as const;

/** What is wrong in the view that is open, in every theme and width; a picture of each theme is kept. */
async function faultsInEveryTheme(name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [theme, { media, background }] of Object.entries(THEMES)) {
    await page.emulateMedia(media);
    await isPainted(background);
    for (const width of WIDTHS) {
      await setPaneWidth(page, width);
      faults.push(...(await faultsOf(page)).map((fault) => `${name}, ${theme}, ${width}: ${fault}`));
    }
    await keepScreenshot(page, `50-${name}-${theme}`);
  }
  return faults;
}

/** Waits until the pane has a theme: its colours are loaded when they are needed. */
async function isPainted(background: string): Promise<void> {
  await paneFrameOf(page).waitForFunction(
    (colour) => getComputedStyle(document.querySelector('#root > div')!).backgroundColor === colour,
    background,
  );
}

/** A generated checklist with hidden rows. */
async function openChecklist(): Promise<void> {
  const { local, excel } = await newWorkbook();
  typeAnswer(local, 'Exchange Online', 'EXCHANGE-Q1', 'Yes');
  typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
  await generateChecklist(excel, 'apply', TODAY);
  const buffer = Buffer.from(local.save());
  await page.getByLabel('Workbook file').setInputFiles({ name: 'checklist.xlsx', mimeType: '', buffer });
  await page.getByRole('heading', { name: 'checklist.xlsx' }).waitFor();
  await view('Questionnaire').waitFor();
}

test('before anything is set up nothing is wrong or scrolls sideways, in any theme and width', async () => {
  await page.setViewportSize({ width: 1100, height: 1000 });
  await pane().getByText('Adds 4 tabs; changes nothing else.').waitFor();
  expect(await faultsInEveryTheme('first-run')).toEqual([]);
  await button('Only look at usage').click();
  await button('Highlight customers').and(pane().locator(':enabled')).waitFor();
  await pane()
    .getByRole('list', { name: 'Customers' })
    .getByRole('button', { name: 'Plan acceleration' })
    .first()
    .click();
  await pane()
    .getByRole('heading', { name: /^Acceleration of/ })
    .waitFor();
  expect(await faultsInEveryTheme('acceleration')).toEqual([]);
  await button('Close').click();
  await button('Highlight customers').click();
  await pane()
    .getByText(/^3 customers are stalled/)
    .waitFor();
  await button('Change').click();
  await button('Add a usage export').click();
  expect(await faultsInEveryTheme('usage')).toEqual([]);
});

test('the button below the services leaves them room, whichever of them it covers half', async () => {
  await pane().getByText('Adds 4 tabs; changes nothing else.').waitFor();
  for (let height = 780; height < 812; height += 4) {
    await page.setViewportSize({ width: 1100, height });
    expect(await faultsOf(page)).toEqual([]);
  }
});

test('in a checklist that was generated nothing is wrong or scrolls sideways, in any theme and width', async () => {
  await page.setViewportSize({ width: 1100, height: 1000 });
  await openChecklist();
  await button(/^Exchange Online/).click();
  await pane().getByRole('radiogroup', { name: 'Is Exchange Online in scope?' }).waitFor();
  expect(await faultsInEveryTheme('questionnaire')).toEqual([]);
  await button('One at a time').click();
  expect(await faultsInEveryTheme('meeting')).toEqual([]);
  await view('Checklist').click();
  await pane()
    .getByRole('checkbox', { name: /^Choose / })
    .first()
    .check();
  await button('Mark done').click();
  await pane().getByText('Set the status of 1 item.').waitFor();
  await button('Owner, due date…').click();
  expect(await faultsInEveryTheme('checklist')).toEqual([]);
  await button(/^Items \(/).click();
  await button(/^Hidden \(/).click();
  await button(/^Go to the answer of/)
    .first()
    .waitFor();
  expect(await faultsInEveryTheme('hidden')).toEqual([]);
  await view('Tasks').click();
  await button('Update tasks').and(pane().locator(':enabled')).waitFor();
  expect(await faultsInEveryTheme('tasks')).toEqual([]);
  for (const name of ['Settings', 'Help']) {
    await button(name).click();
    await pane().getByRole('region', { name }).waitFor();
    expect(await faultsInEveryTheme(name.toLowerCase())).toEqual([]);
  }
});
