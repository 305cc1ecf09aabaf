import type { Page } from 'playwright-core';
import { EXCEL_CHECKS } from '../../src/excel-check/excelChecks';
import { summary } from '../../src/excel-check/resultsText';
import { runCheck, type CheckResult } from '../../src/excel-check/runCheck';
import { startExcel } from '../support/startExcel';
import { collectErrors, keepScreenshot, startPreview, type Preview } from './startPreview';
import { violations } from './violations';

/** Each request of the preview waits a moment, and there are a thousand. */
jest.setTimeout(600_000);

let preview: Preview;
let page: Page;
let errors: string[];

beforeAll(async () => {
  preview = await startPreview();
  page = await preview.browser.newPage({ viewport: { width: 1400, height: 820 } });
  errors = collectErrors(page);
});
afterAll(() => preview.stop());

/** What the same checks come to in Node. */
async function answersInNode(): Promise<string> {
  const { excel } = startExcel();
  const results: CheckResult[] = [];
  for (const check of EXCEL_CHECKS) results.push(await runCheck((batch) => excel.run(batch), check));
  return summary(results);
}

test('the page asks all checks at one click, shows one table, and gives it away as text', async () => {
  await page.goto(`${preview.address}/#excel-check`);
  const pane = page.frameLocator('iframe[title="Task pane"]');
  await pane.getByRole('button', { name: 'Run all checks' }).click();
  await pane.getByRole('status').getByText('not available').waitFor({ timeout: 500_000 });
  expect(await pane.getByRole('status').textContent()).toBe(await answersInNode());
  expect(await pane.getByRole('row').count()).toBe(EXCEL_CHECKS.length + 1);
  await pane.getByRole('button', { name: 'Copy' }).click();
  const text = pane.getByRole('textbox', { name: 'Results as text' });
  const selected = await text.evaluate((area) => {
    const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toContain(await pane.getByRole('status').textContent());
  const frame = page.frames().find((candidate) => candidate.url().includes('excel-check.html'))!;
  expect(await violations(frame)).toEqual([]);
  await keepScreenshot(page, '9-excel-check');
  expect(errors).toEqual([]);
});

test('its manifest is an add-in of its own that opens the page', async () => {
  const answer = await fetch(`${preview.address}/excel-check.manifest.xml`);
  const manifest = await answer.text();
  expect(manifest).toContain('<Id>0d5c9a3e-7f4b-4a61-8f0e-6c1d2b9e4a75</Id>');
  expect(manifest).toContain('<SourceLocation DefaultValue="https://localhost:3000/excel-check.html"/>');
  expect(manifest).toContain('<DisplayName DefaultValue="Excel check"/>');
  expect(manifest).not.toMatch(/taskpane\.html|Remediation checklist"/);
  expect((await fetch(`${preview.address}/excel-check.html`)).status).toBe(200);
});
