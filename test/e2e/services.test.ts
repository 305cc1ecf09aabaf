import type { Frame, Page } from 'playwright-core';
import { SERVICES } from '../../src/catalog/services/catalog';
import { keepScreenshot, withPreview } from './startPreview';
import { paneFrameOf, paneOf } from './taskPane';
import { violations } from './violations';

jest.setTimeout(180_000);

let page: Page;

withPreview((open) => ({ page } = open));

const pane = () => paneOf(page);
const paneFrame = (): Frame => paneFrameOf(page);
const sheetTab = (name: string) => page.getByRole('tab', { name, exact: true });

/** Everything is reached at 320 pixels, without scrolling sideways, and axe finds nothing. */
async function isReached(): Promise<void> {
  expect(await violations(paneFrame())).toEqual([]);
  expect(await paneFrame().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

test('by keyboard alone: the first run by search and Enter, a service out of scope, and another one added', async () => {
  await page.addStyleTag({ content: 'iframe { width: 320px !important }' });
  const customer = pane().getByRole('textbox', { name: 'Customer' });
  await customer.focus();
  await page.keyboard.type('Contoso');
  await pane().getByRole('searchbox', { name: 'Find a service' }).focus();
  await page.keyboard.type('exo');
  await pane().getByText('Chosen: Core onboarding').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('teams');
  await pane().getByText('Chosen: Core onboarding, Exchange Online').waitFor();
  await page.keyboard.press('Enter');
  await isReached();
  await pane().getByText('Adds 6 tabs; changes nothing else.').waitFor();
  await page.keyboard.press('Enter');
  await pane().getByText('Contoso · Commercial · English').waitFor();

  const hidden = SERVICES.exchange.items.length;
  const scope = pane().getByRole('switch', { name: 'In scope: Exchange Online' });
  await scope.focus();
  await pane().getByText(`Out of scope would hide ${hidden} rows in 1 block.`).waitFor();
  await page.keyboard.press('Space');
  await pane().getByRole('button', { name: 'Undo: Exchange Online' }).waitFor();
  await page.keyboard.press('Space');
  await pane().getByText(`Out of scope: hides ${hidden} items`).waitFor();
  await isReached();

  await pane().getByRole('button', { name: 'Add a service' }).focus();
  await page.keyboard.press('Enter');
  await pane().getByRole('searchbox', { name: 'Find a service' }).focus();
  await page.keyboard.type('intune');
  await page.keyboard.press('Enter');
  const { questions, items } = SERVICES.intune;
  await pane().getByText(`Would add 1 tab, add ${questions.length} questions, add ${items.length} items.`).waitFor();
  await isReached();
  await pane().getByRole('button', { name: 'Add to the workbook' }).focus();
  await page.keyboard.press('Enter');
  await sheetTab('Microsoft Intune').waitFor();
  await pane().locator('h2 button:focus', { hasText: 'Microsoft Intune' }).waitFor();
  await keepScreenshot(page, '13-service-added');
});

test('from what can be seen without setting up there is a way back', async () => {
  await pane().getByRole('button', { name: 'Only look at usage' }).click();
  await pane().getByText('14 customers, Jun 2026, on the tab “Usage”').waitFor();
  await pane().getByRole('tab', { name: 'Questionnaire' }).click();
  await pane().getByRole('button', { name: 'Back to setting up' }).click();
  await pane().locator('h1:focus', { hasText: 'Remediation checklist' }).waitFor();
  await pane().getByRole('button', { name: 'All', exact: true }).click();
  await pane().getByRole('textbox', { name: 'Customer' }).fill('Contoso');
  await page.keyboard.press('Enter');
  await pane().getByText('Contoso · Commercial · English').waitFor();
  await sheetTab('School Data Sync').waitFor();
});
