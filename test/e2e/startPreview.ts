import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const ROOT = path.join(__dirname, '..', '..');
/** Pictures of what was seen, kept for people to look at. */
const SCREENSHOTS = path.join(ROOT, 'screenshots');

export interface Preview {
  readonly address: string;
  readonly browser: Browser;
  stop(): Promise<void>;
}

/** Starts the preview with the README's command and a browser to look at it. */
export async function startPreview(): Promise<Preview> {
  const port = await freePort();
  const server = spawn('npm', ['start'], { cwd: ROOT, env: { ...process.env, PORT: String(port) }, detached: true });
  const address = await printedAddress(server);
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  return {
    address,
    browser,
    stop: async () => {
      await browser.close();
      process.kill(-server.pid!);
    },
  };
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

/** `npm start` prints the address once everything is built. */
function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address && output.includes('compiled')) resolve(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => reject(new Error(`npm start ended: ${output}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
