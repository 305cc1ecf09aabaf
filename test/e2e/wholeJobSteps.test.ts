import type { Locator, Page } from 'playwright-core';
import { countSteps, type Steps } from './countSteps';
import { hasFocus } from './keyboard';
import { withPreview } from './startPreview';
import { paneFrameOf, paneOf } from './taskPane';

jest.setTimeout(240_000);

let page: Page;

withPreview((open) => ({ page } = open));

const pane = () => paneOf(page);
const button = (name: RegExp | string): Locator => pane().getByRole('button', { name }).filter({ visible: true });
const ready = (name: string): Locator => button(name).and(pane().locator(':enabled'));
const view = (name: string): Locator => pane().getByRole('tab', { name });
const said = (text: RegExp | string): Locator => pane().getByText(text).filter({ visible: true }).first();

const EXPORT = [
  'Customer,Service,Month,MAU,Entitlements',
  'Adatum,Exchange Online,2026-03,400,1000',
  'Adatum,Exchange Online,2026-06,401,1000',
].join('\n');

/** As a person does who knows what is wanted: the cursor is in the field of the customer. @returns clicks and keys */
async function setUp(choose: (steps: Steps) => Promise<void>): Promise<number> {
  const steps = countSteps(page);
  const customer = pane().getByRole('textbox', { name: 'Customer' });
  await customer.waitFor();
  expect(await hasFocus(customer)).toBe(true);
  await page.keyboard.type('Contoso');
  await choose(steps);
  await said('Contoso · Commercial · English').waitFor();
  return steps.count();
}

async function setUpByMouse(choices: readonly Locator[]): Promise<number> {
  return setUp(async (steps) => {
    for (const choice of choices) await steps.click(choice);
    await steps.click(button('Set up workbook'));
  });
}

test('all services are set up in two steps', async () => {
  expect(await setUpByMouse([button('All')])).toBe(2);
});

test('services that stand in a mail are set up in three keys', async () => {
  const steps = await setUp(async ({ press }) => {
    await press('Tab');
    await page.keyboard.insertText('Exchange, Teams, Intune');
    await said('Adds 4 tabs; changes nothing else.').waitFor();
    await press('Enter');
    await said('Adds 7 tabs; changes nothing else.').waitFor();
    await press('Enter');
  });
  expect(steps).toBe(3);
});

test('the job takes few steps: set up 3, ten answers 10, generate 2, five done 3, why hidden 1', async () => {
  const service = (name: string): Locator => pane().getByRole('checkbox', { name });
  expect(await setUpByMouse([service('Exchange Online'), service('Microsoft Teams')])).toBe(3);

  const inList = countSteps(page);
  const yes = pane().getByRole('radio', { name: 'Yes', exact: true }).filter({ visible: true });
  for (let at = 0; at < 10; at++) await inList.click(yes.nth(at));
  await said(/^10 of/).waitFor();
  expect(inList.count()).toBe(10);

  await button(/^Exchange Online/).click();
  await pane()
    .getByRole('radiogroup', { name: 'Is Exchange Online in scope?' })
    .getByLabel('No', { exact: true })
    .check();
  await said(/^11 of/).waitFor();
  const generating = countSteps(page);
  await generating.click(view('Checklist'));
  await generating.click(ready('Generate final checklist'));
  await said(/Hid \d+ rows/).waitFor();
  expect(generating.count()).toBe(2);

  await button(/^Hidden \([1-9]/).waitFor();
  const done = countSteps(page);
  const boxes = pane().getByRole('checkbox', { name: /^Choose / });
  await done.click(boxes.first());
  await done.click(boxes.nth(4), { modifiers: ['Shift'] });
  await said('5 chosen').waitFor();
  await done.click(ready('Mark done'));
  await said('Set the status of 5 items.').waitFor();
  expect(done.count()).toBe(3);

  const why = countSteps(page);
  await why.click(button(/^Hidden \(/));
  await said(/Exchange Online is out of scope/).waitFor();
  expect(why.count()).toBe(1);
});

test('a list of services is set up by one click on the button', async () => {
  await pane().getByRole('textbox', { name: 'Customer' }).fill('Contoso');
  await pane().getByRole('searchbox', { name: 'Find a service' }).fill('Exchange, Teams');
  await button('Set up workbook').click();
  await said('Contoso · Commercial · English').waitFor();
  await button(/^Exchange Online/).waitFor();
});

test('who is stalled and what is next is there in 1 and 2 steps', async () => {
  await button('Only look at usage').click();
  await view('Questionnaire').click();
  const stalled = countSteps(page);
  await stalled.click(view('Usage'));
  const customers = pane().getByRole('list', { name: 'Customers' });
  await customers.getByRole('button', { name: /Adatum.*Stalled.*contact the SME/ }).waitFor();
  expect(stalled.count()).toBe(1);
  await stalled.click(customers.getByRole('button', { name: 'Plan acceleration' }).first());
  await pane()
    .getByRole('heading', { name: /^Acceleration of/ })
    .waitFor();
  expect(stalled.count()).toBe(2);
});

describe('a CSV export is in after three steps', () => {
  const file = { name: 'usage.csv', mimeType: 'text/csv', buffer: Buffer.from(EXPORT) };

  async function bringIn(give: (steps: Steps) => Promise<void>): Promise<void> {
    await setUpByMouse([]);
    const steps = countSteps(page);
    await steps.click(view('Usage'));
    await button('Add a usage export').waitFor();
    await give(steps);
    await steps.click(ready('Add to the MAU tab'));
    await said(/added 1 customer/).waitFor();
    expect(steps.count()).toBe(3);
  }

  test('pasted anywhere in the view', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((text) => navigator.clipboard.writeText(text), EXPORT);
    await bringIn(({ press }) => press('Control+V'));
  });

  test('as a file that is chosen', async () => {
    await bringIn(async (steps) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), steps.click(button('Choose a CSV file'))]);
      await chooser.setFiles(file);
    });
  });

  test('and two with a file that is dropped on the view', async () => {
    await setUpByMouse([]);
    const steps = countSteps(page);
    await steps.click(view('Usage'));
    await button('Add a usage export').waitFor();
    await paneFrameOf(page).evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'usage.csv', { type: 'text/csv' }));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, EXPORT);
    await steps.click(ready('Add to the MAU tab'));
    await said(/added 1 customer/).waitFor();
    expect(steps.count()).toBe(2);
  });
});
