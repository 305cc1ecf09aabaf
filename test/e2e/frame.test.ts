import type { Frame, Page } from 'playwright-core';
import { SERVICES } from '../../src/catalog/services/catalog';
import { keepScreenshot, withPreview } from './startPreview';
import { leaveOut, paneFrameOf, paneOf, setUpContoso } from './taskPane';
import { violations } from './violations';

const EXCHANGE_ITEMS = SERVICES.exchange.items.length;

jest.setTimeout(180_000);

let page: Page;

withPreview((open) => ({ page } = open));

const pane = () => paneOf(page);
const paneFrame = (): Frame => paneFrameOf(page);
const ribbon = (name: string) => page.getByRole('button', { name });

const setUp = (): Promise<void> => setUpContoso(page, ['Exchange Online']);

test('buttons of the ribbon lead to their view, do their work there and can be undone', async () => {
  await setUp();
  await leaveOut(page, 'Exchange Online');
  await ribbon('Generate final checklist').click();
  await pane().getByText(`Hid ${EXCHANGE_ITEMS} rows in 1 block, updated ${EXCHANGE_ITEMS} items.`).waitFor();
  await ribbon('Show hidden rows').click();
  await pane().getByText(`Showed ${EXCHANGE_ITEMS} rows.`).waitFor();
  await keepScreenshot(page, '13-ribbon');
  await ribbon('Highlight customers').click();
  await pane()
    .getByText(/added 3 columns/i)
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
    .getByText(/added 3 columns/i)
    .waitFor();
});

test('in another language by mouse, at 320 pixels, light, dark and in forced colours, axe finds nothing', async () => {
  await page.addStyleTag({ content: 'iframe { width: 320px !important }' });
  await setUp();
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    for (const name of ['Settings', 'Help']) {
      await pane().getByRole('button', { name }).click();
      await pane().getByRole('region', { name }).waitFor();
      expect(await violations(paneFrame())).toEqual([]);
      expect(await paneFrame().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  }
  await pane().getByRole('button', { name: 'Settings' }).click();
  await pane().getByRole('combobox', { name: 'Language of the pane' }).selectOption('Deutsch');
  await pane().getByRole('button', { name: 'Schließen' }).click();
  await page.reload();
  await pane().getByRole('button', { name: 'Arbeitsmappe einrichten' }).waitFor();
});

test('what an action did is in the one live region a screen reader listens to', async () => {
  await setUp();
  await ribbon('Generate final checklist').click();
  await pane().getByText('Nothing changed.').waitFor();
  expect((await announced()).join(' ')).toMatch(/Nothing changed\.$/);
});

/** What stands in the live regions of the pane, as assistive technology gets them. */
async function announced(): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.childFrames![0]!.frame.id;
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
  const live = nodes.filter(({ properties }) => properties?.some(({ name, value }) => name === 'live' && value.value));
  const textUnder = (id: string): string => {
    const node = nodes.find(({ nodeId }) => nodeId === id);
    return [
      node?.role?.value === 'StaticText' ? String(node.name?.value) : '',
      ...(node?.childIds ?? []).map(textUnder),
    ].join('');
  };
  return live.map(({ nodeId }) => textUnder(nodeId)).filter((text) => text !== '');
}
