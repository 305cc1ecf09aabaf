import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { PREVIEW_ADDRESS } from './servePreview';

const ROOT = path.join(__dirname, '..', '..');
/** Pictures of what was seen, kept for people to look at. */
const SCREENSHOTS = path.join(ROOT, 'screenshots');

export interface Preview {
  readonly address: string;
  readonly browser: Browser;
  stop(): Promise<void>;
}

/** Starts a browser to look at the preview, which is served for all tests. */
export async function startPreview(): Promise<Preview> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  return { address: process.env[PREVIEW_ADDRESS]!, browser, stop: () => browser.close() };
}

/** A page of the preview, and what went wrong in it. */
export interface OpenPreview {
  readonly preview: Preview;
  readonly page: Page;
  readonly errors: string[];
}

/**
 * Each test of a file gets a page of its own, in which nothing may go wrong.
 * @param opened called before each test
 */
export function withPreview(opened: (open: OpenPreview) => void): void {
  let preview: Preview;
  let open: OpenPreview;
  beforeAll(async () => {
    preview = await startPreview();
  });
  afterAll(() => preview.stop());
  beforeEach(async () => {
    const page = await preview.browser.newPage({ viewport: { width: 1400, height: 820 } });
    open = { preview, page, errors: collectErrors(page) };
    opened(open);
    await page.goto(preview.address);
  });
  afterEach(async () => {
    expect(open.errors).toEqual([]);
    await open.page.close();
  });
}

/** What went wrong in a page: thrown errors and what was logged as one. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
}
