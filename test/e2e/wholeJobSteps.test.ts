import type { Locator, Page } from 'playwright-core';
import { countSteps } from './countSteps';
import { withPreview } from './startPreview';
import { paneOf } from './taskPane';

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

/** As a person does who knows what is wanted. @returns clicks and keys */
async function setUp(choose: readonly Locator[]): Promise<number> {
  const steps = countSteps(page);
  await steps.click(pane().getByRole('textbox', { name: 'Customer' }));
  await page.keyboard.type('Contoso');
  for (const choice of choose) await steps.click(choice);
  await steps.click(button('Set up workbook'));
  await said('Contoso · Commercial · English').waitFor();
  return steps.count();
}

test('all services are set up in three steps', async () => {
  expect(await setUp([button('All')])).toBe(3);
});

test('the job takes few steps: set up 4, ten answers 10, generate 2, five done 3, why hidden 1', async () => {
  const service = (name: string): Locator => pane().getByRole('checkbox', { name });
  expect(await setUp([service('Exchange Online'), service('Microsoft Teams')])).toBe(4);

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

test('a CSV export is in after 4 steps', async () => {
  await setUp([]);
  const steps = countSteps(page);
  await steps.click(view('Usage'));
  await steps.click(button('Add a usage export'));
  await steps.click(pane().getByRole('textbox', { name: /paste/ }));
  await page.keyboard.insertText(EXPORT);
  await steps.click(ready('Add to the MAU tab'));
  await said(/added 1 customer/).waitFor();
  expect(steps.count()).toBe(4);
});
