import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';

/**
 * `npm run start-time -- OURS THEIRS` opens two task panes in turn on a slow machine and tells how many bytes of code each
 * loads and how long it takes until its first screen can be used. OURS is the preview, built by
 * `npm run build -- --env preview -o OURS`; THEIRS is the built add-in of Microsoft's template (React, TypeScript).
 */
interface Pane {
  readonly name: string;
  readonly folder: string;
  /** The page around the pane, and the pane in it. */
  readonly pages: { readonly outer: string; readonly pane: string };
  /** What somebody can press once the screen is usable. */
  readonly button: string;
}

interface Start {
  readonly milliseconds: number;
  /** Gzipped, all scripts but Microsoft's own library. */
  readonly bytes: number;
}

const RUNS = 7;
/** Times slower than this machine. */
const SLOWER = 4;

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js');

/** Stands for office.js in the template, which asks it for nothing but to be ready: the library both load, and that. */
const officeJs = (): string =>
  `${readFileSync(LIBRARY, 'utf8')};Office.onReady=(f)=>(f&&f({host:'Excel'}),Promise.resolve({host:'Excel'}));`;

async function main([ours, theirs]: readonly string[]): Promise<void> {
  if (!ours || !theirs) throw new Error('Give two folders: the preview as built, and the template as built.');
  const panes: readonly Pane[] = [
    {
      name: 'this add-in',
      folder: ours,
      pages: { outer: '/', pane: '/preview-taskpane.html' },
      button: 'Set up workbook',
    },
    { name: 'the template', folder: theirs, pages: { outer: '/none', pane: '/taskpane.html' }, button: 'Insert text' },
  ];
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const servers = await Promise.all(panes.map(({ folder }) => serve(folder)));
  const starts: Start[][] = panes.map(() => []);
  for (let run = 0; run < RUNS; run++) {
    for (const [index, pane] of panes.entries())
      starts[index]!.push(await start(browser, pane, addressOf(servers[index]!)));
  }
  const medians = starts.map((each) => [...each].sort((a, b) => a.milliseconds - b.milliseconds)[RUNS >> 1]!);
  medians.forEach(({ milliseconds, bytes }, index) =>
    print(`${panes[index]!.name}: ${Math.round(bytes / 1000)} kB gzipped, usable after ${Math.round(milliseconds)} ms`),
  );
  const [own, other] = medians as [Start, Start];
  print(
    `${(own.bytes / other.bytes).toFixed(2)} times the bytes, ${(own.milliseconds / other.milliseconds).toFixed(2)} times the time`,
  );
  await browser.close();
  for (const server of servers) server.close();
}

/** Loads the pane in a frame of a page that is there already, as Excel does. */
async function start(browser: Browser, { folder, pages, button }: Pane, address: string): Promise<Start> {
  const page = await browser.newPage();
  // Names that the compiler keeps for functions are kept by this one.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
  await page.route(/appsforoffice/, (route) => route.fulfill({ contentType: 'text/javascript', body: officeJs() }));
  await openOuter(page, address, pages);
  const pane = page.frameLocator('iframe').getByRole('button', { name: button });
  await pane.waitFor();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const { milliseconds, scripts } = await page.evaluate(reloadFrame, [button]);
  await page.close();
  const code = scripts.filter((name) => !/office-js|office\.js/.test(name));
  return { milliseconds, bytes: code.reduce((sum, name) => sum + gzipped(path.join(folder, name)), 0) };
}

async function openOuter(page: Page, address: string, { outer, pane }: Pane['pages']): Promise<void> {
  await page.goto(`${address}${outer}`);
  if ((await page.locator('iframe').count()) > 0) return;
  await page.setContent(`<iframe src="${address}${pane}" style="width:350px;height:700px"></iframe>`);
}

/** Runs in the outer page. @returns how long it takes until a button of the pane loaded anew can be pressed, and what that takes */
function reloadFrame([button]: readonly string[]): Promise<{ milliseconds: number; scripts: string[] }> {
  const frame = document.querySelector('iframe')!;
  const loaded = (): string[] =>
    frame
      .contentWindow!.performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((name) => name.endsWith('.js'));
  return new Promise((resolve) => {
    const begun = performance.now();
    const look = (): void => {
      const buttons = [...(frame.contentDocument?.querySelectorAll('button') ?? [])];
      const isUsable = buttons.some((each) => each.textContent === button && !each.disabled);
      if (isUsable && !frame.classList.contains('old'))
        return resolve({ milliseconds: performance.now() - begun, scripts: loaded() });
      requestAnimationFrame(look);
    };
    frame.addEventListener('load', () => frame.classList.remove('old'), { once: true });
    frame.classList.add('old');
    frame.contentWindow!.location.reload();
    requestAnimationFrame(look);
  });
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = pathname.startsWith('/office-js/')
      ? LIBRARY
      : path.join(folder, pathname === '/' ? 'index.html' : pathname);
    try {
      const body = readFileSync(file);
      response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('Nothing stands here.');
    }
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

function addressOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main(process.argv.slice(2));
