import { readFileSync } from 'node:fs';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { violations } from './violations';

/** The pane of the preview, to look for what is in it. */
export function paneOf(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Task pane"]');
}

/** The pane as a frame, to run something in it. */
export function paneFrameOf(page: Page): Frame {
  return page.frames().find((frame) => frame.url().includes('preview-taskpane'))!;
}

/** @param width of the pane, in pixels */
export async function setPaneWidth(page: Page, width: number): Promise<void> {
  await page.addStyleTag({ content: `iframe { flex: none !important; width: ${width}px !important }` });
}

/** Sets the workbook up for Contoso. @param services by name, besides those that are always there */
export async function setUpContoso(page: Page, services: readonly string[]): Promise<void> {
  const pane = paneOf(page);
  await pane.getByRole('textbox', { name: 'Customer' }).fill('Contoso');
  for (const name of services) await pane.getByRole('checkbox', { name }).check();
  await pane.getByRole('button', { name: 'Set up workbook' }).click();
  await pane.getByText('Contoso · Commercial · English').waitFor();
}

/** Answers in its section that a service is not in scope. */
export async function leaveOut(page: Page, service: string): Promise<void> {
  const pane = paneOf(page);
  await pane.getByRole('button', { name: new RegExp(service) }).click();
  await pane
    .getByRole('radiogroup', { name: `Is ${service} in scope?` })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
}

/** What is wrong with the headings in sight: none above all, levels left out, or a part that has none. */
function headingFaults(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const inSight = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
    const headings = inSight('h1, h2, h3, h4');
    const levels = [0, ...headings.map(({ tagName }) => Number(tagName.slice(1)))];
    const gaps = headings.filter((_, at) => levels[at + 1]! > levels[at]! + 1);
    const parts = inSight('section, form[aria-label], [role=region], [role=tabpanel]');
    const bare = parts.filter((part) => !part.querySelector('h2, h3, h4'));
    return [
      ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one heading above all']),
      ...gaps.map(({ outerHTML }) => `below a level that is left out: ${outerHTML}`),
      ...bare.map(({ outerHTML }) => `without a heading: ${outerHTML.slice(0, 200)}`),
    ];
  });
}

/** What is wrong in the pane: what axe finds, headings, and that it scrolls sideways. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const frame = paneFrameOf(page);
  const [content, room] = await frame.evaluate(
    () => [document.documentElement.scrollWidth, window.innerWidth] as const,
  );
  return [
    ...(content > room ? [`${content} pixels wide in ${room}`] : []),
    ...(await headingFaults(frame)),
    ...(await violations(frame)),
  ];
}

/** The workbook as it stands in the preview. */
export async function savedWorkbook(page: Page): Promise<LocalExcel> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save' }).press('Enter'),
  ]);
  return LocalExcel.open(readFileSync(await download.path()));
}
