import type { Page } from 'playwright-core';
import { SERVICES } from '../../src/catalog/services/catalog';
import { keepScreenshot, withPreview } from './startPreview';

const EXCHANGE_ITEMS = SERVICES.exchange.items.length;

jest.setTimeout(180_000);

let page: Page;

withPreview((open) => ({ page } = open));

const pane = () => page.frameLocator('iframe[title="Task pane"]');
const ribbon = (name: string) => page.getByRole('button', { name });

async function setUp(): Promise<void> {
  await pane().getByRole('textbox', { name: 'Customer' }).fill('Contoso');
  await pane().getByRole('checkbox', { name: 'Exchange Online' }).check();
  await pane().getByRole('button', { name: 'Set up workbook' }).click();
  await pane().getByText('Contoso · Commercial · English').waitFor();
}

test('buttons of the ribbon lead to their view, do their work there and can be undone', async () => {
  await setUp();
  await pane()
    .getByRole('button', { name: /Exchange Online/ })
    .click();
  await pane()
    .getByRole('radiogroup', { name: 'Is Exchange Online in scope?' })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
  await ribbon('Generate checklist').click();
  await pane().getByText(`Updated ${EXCHANGE_ITEMS} items, hid ${EXCHANGE_ITEMS} rows in 1 block.`).waitFor();
  await ribbon('Show hidden rows').click();
  await pane().getByText(`Showed ${EXCHANGE_ITEMS} rows.`).waitFor();
  await keepScreenshot(page, '13-ribbon');
  await ribbon('Highlight customers').click();
  await pane()
    .getByText(/^Added 3 columns/)
    .waitFor();
  await pane().getByRole('button', { name: 'Undo' }).filter({ visible: true }).click();
  await pane().getByText('Undone.', { exact: true }).waitFor();
  await ribbon('Open checklist').click();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
});

test('a button pressed while the pane is being loaded is not lost', async () => {
  await page.reload({ waitUntil: 'commit' });
  await ribbon('Highlight customers').click();
  await pane()
    .getByText(/^Added 3 columns/)
    .waitFor();
});
