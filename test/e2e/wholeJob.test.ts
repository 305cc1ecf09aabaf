import type { Locator, Page } from 'playwright-core';
import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import { formatPercent } from '../../src/localization/formatPercent';
import { loadMessages } from '../../src/localization/Messages';
import { VOCABULARIES } from '../../src/localization/vocabularies';
import { hear, listen } from './heard';
import { focusIsOn, hasFocus, pressKeyOn, tabTo } from './keyboard';
import { collectErrors, keepScreenshot, withPreview, type Preview } from './startPreview';
import { faultsOf, paneFrameOf, paneOf, setPaneWidth } from './taskPane';

jest.setTimeout(240_000);

let preview: Preview;
let page: Page;

withPreview((open) => ({ preview, page } = open));

const pane = () => paneOf(page);
const EXPORT = [
  'Customer,Service,Month,MAU,Entitlements',
  'Adatum,Exchange Online,2026-03,400,1000',
  'Adatum,Exchange Online,2026-06,401,1000',
  'Contoso,Exchange Online,2026-03,400,500',
  'Contoso,Exchange Online,2026-06,450,500',
].join('\n');

const said = (text: RegExp | string): Locator => pane().getByText(text).filter({ visible: true }).first();
const ready = (name: string): Locator => button(name).and(pane().locator(':enabled'));
const button = (name: RegExp | string): Locator => pane().getByRole('button', { name }).filter({ visible: true });

async function openView(name: string): Promise<void> {
  await tabTo(pane().getByRole('tab', { selected: true }), 'Shift+Tab');
  const tab = pane().getByRole('tab', { name });
  for (let pressed = 0; pressed < 4 && !(await hasFocus(tab)); pressed++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await tab.and(pane().locator('[aria-selected="true"]')).waitFor();
}

test('the whole job by keyboard alone at 320 pixels: where the focus is and what is heard after each result', async () => {
  await listen(page);
  await page.reload();
  await setPaneWidth(page, 320);
  await setUpByKeys();
  await answerTenByKeys();
  await openView('Checklist');
  await pressKeyOn(ready('Generate final checklist'));
  await hear(page, /Hid \d+ rows/);
  await focusIsOn(page, /^Generate final checklist$/);
  await keepScreenshot(page, '40-generated');
  await goToDecidingAnswer();
  await markFiveDone();
  await pressKeyOn(button('Undo').last());
  await hear(page, /^Undone/);
  await focusIsOn(page, /^Undone\.$/);
  await keepScreenshot(page, '41-undone');

  await openView('Usage');
  await pressKeyOn(ready('Highlight customers'));
  await hear(page, /^3 customers are stalled, 4 below 70 %, 4 to check\. Added 3 columns/);
  await focusIsOn(page, /^Highlight customers$/);
  await planAcceleration();
  await pressKeyOn(button('Add a usage export'));
  await tabTo(pane().getByRole('textbox', { name: /paste/ }));
  await page.keyboard.insertText(EXPORT);
  await pressKeyOn(ready('Add to the MAU tab'));
  await hear(page, /added 2 customers/);
  await focusIsOn(page, /^Add to the MAU tab$/);
  await keepScreenshot(page, '42-imported');
});

async function setUpByKeys(): Promise<void> {
  await tabTo(pane().getByRole('textbox', { name: 'Customer' }));
  await page.keyboard.type('Contoso');
  await tabTo(pane().getByRole('searchbox', { name: 'Find a service' }));
  for (const service of ['exo', 'teams']) {
    await page.keyboard.type(service);
    await page.keyboard.press('Enter');
  }
  await said('Adds 6 tabs; changes nothing else.').waitFor();
  await page.keyboard.press('Enter');
  await hear(page, /^Added 6 tabs/);
  await focusIsOn(page, /^Contoso · Commercial · English$/);
}

/** The first ten that have a key for each answer; the first of them makes the next question pointless. */
async function answerTenByKeys(): Promise<void> {
  await pressKeyOn(button('One at a time'));
  const keys = pane().getByText(/^Keys: 1 /);
  for (let answered = 0; answered < 10;) {
    // What has no choices is typed: the focus is in its box.
    const hasKeys = await keys.isVisible();
    await focusIsOn(page, hasKeys ? /^Question \d+ of/ : /\?/);
    if (hasKeys) {
      await page.keyboard.press('1');
      answered += 1;
      await hear(page, new RegExp(`^${answered} of`));
    }
    await page.keyboard.press('Enter');
  }
}

async function goToDecidingAnswer(): Promise<void> {
  await pressKeyOn(button(/^Items \(\d+\)/)); // closed, so that the way on is short
  await pressKeyOn(button(/^Hidden \(\d+\)/));
  const way = button(/^Go to the answer of/).first();
  await pressKeyOn(way);
  const [, sheet, cell] = /: (.*), (.*)$/.exec((await way.getAttribute('aria-label'))!)!;
  await page.getByRole('grid', { name: sheet! }).locator(`[data-cell="${cell}"][aria-selected="true"]`).waitFor();
  await focusIsOn(page, /^Go to the answer of/);
  await tabTo(button(/^Items \(\d+\)/), 'Shift+Tab');
  await page.keyboard.press('Enter');
}

async function markFiveDone(): Promise<void> {
  const boxes = pane().getByRole('checkbox', { name: /^Choose / });
  for (let chosen = 0; chosen < 5;) {
    await pressKeyOn(boxes.nth(chosen), 'Space');
    chosen += 1;
    await hear(page, new RegExp(`^${chosen} chosen`));
  }
  const done = button('Mark done').last();
  await tabTo(done, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await hear(page, /^Set the status of 5 items/);
  await focusIsOn(page, /^Mark done$/);
}

/** Of the first customer that is listed; the panel opens above the list. */
async function planAcceleration(): Promise<void> {
  const next = pane()
    .getByRole('list', { name: 'Customers' })
    .getByRole('button', { name: 'Plan acceleration' })
    .first();
  await tabTo(next, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await focusIsOn(page, /^Acceleration of /);
  await pressKeyOn(pane().getByRole('checkbox', { name: 'Technical impediment' }), 'Space');
  const panel = pane().getByRole('region', { name: /^Acceleration of / });
  await pressKeyOn(panel.getByRole('button', { name: 'Plan acceleration' }).and(pane().locator(':enabled')));
  await hear(page, /^Added .*steps/);
  await focusIsOn(page, /^Plan acceleration$/);
}

describe.each([
  ['de', 'de-DE', 400],
  ['ja', 'ja-JP', 640],
  ['zh-Hans', 'zh-CN', 640],
] as const)('in %s', (language, locale, width) => {
  test(`the whole job by mouse, ${width} pixels wide`, async () => {
    const messages = await loadMessages(language);
    const { say } = messages;
    const { yes } = VOCABULARIES[language].answers;
    page = await preview.browser.newPage({ locale, viewport: { width: 1400, height: 820 } });
    const errors = collectErrors(page);
    await page.goto(preview.address);
    await setPaneWidth(page, width);
    const isRight = async (name: string): Promise<void> => {
      expect(await faultsOf(page)).toEqual([]);
      await keepScreenshot(page, `44-${language}-${name}`);
    };

    await pane()
      .getByRole('textbox', { name: say('setUp.customer') })
      .fill('Contoso');
    await button(say('services.set.productivity')).click();
    await isRight('first-run');
    await button(say('setUp.action')).click();
    await pane().getByRole('radio', { name: yes, exact: true }).first().click();
    const [, count = ''] = /^.*?(\d\d+)/.exec((await pane().locator('#answered').textContent())!)!;
    await said(say('questionnaire.answered', { answered: 1, count })).waitFor();
    await isRight('questionnaire');

    await pane()
      .getByRole('tab', { name: say('pane.checklist') })
      .click();
    await ready(say('checklist.action')).click();
    await button(say('undo.action')).waitFor();
    await isRight('checklist');

    await pane()
      .getByRole('tab', { name: say('pane.usage') })
      .click();
    await ready(say('usage.action')).click();
    const limit = formatPercent(0.7, messages);
    await said(say('usage.result', { stalled: 3, below: 4, checkData: 4, limit })).waitFor();
    await isRight('usage');
    expect(errors).toEqual([]);
    await page.close();
  });
});

test("a co-author's answer is in the first picture after its event; the focus and what is half typed stay", async () => {
  await pane().getByRole('textbox', { name: 'Customer' }).fill('Contoso');
  await pane().getByRole('checkbox', { name: 'Exchange Online' }).check();
  await page.keyboard.press('Enter');
  const locations = pane().getByRole('textbox', { name: /^How many user locations/ });
  await locations.click();
  await page.keyboard.type('12');
  const next = paneFrameOf(page).evaluate(firstChangeOf, 'answered');
  await page.evaluate(answerAsCoAuthor);
  expect(await next).toMatch(/^1 of /);
  expect(await locations.inputValue()).toBe('12');
  expect(await hasFocus(locations)).toBe(true);
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await said(/^2 of /).waitFor();
  expect(await locations.inputValue()).toBe('123');
});

/** Runs in the pane. @returns the text of an element after the first change of the page from now on */
function firstChangeOf(id: string): Promise<string> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(document.getElementById(id)!.textContent);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Runs in the preview: an edit by somebody who is not at this grid. */
function answerAsCoAuthor(): void {
  const { localExcel } = window as unknown as { localExcel: LocalExcel };
  const { book } = localExcel;
  const sheet = book.sheets.named('Exchange Online')!;
  book.startEdit();
  sheet.setValue(1, 2, 'Yes');
  const area = { top: 1, left: 2, bottom: 1, right: 2 };
  localExcel.announce({ kind: 'edited', sheet, area, details: { before: null, after: 'Yes' } });
}
