import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { HostBridge } from '../LocalExcel';

/** The part of the library's namespace a client needs. */
export interface ExcelLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: HostBridge): void };
    readonly Utility: { _synchronousCleanup: boolean };
  };
}

let script: Script | undefined;

/**
 * Loads Microsoft's own Excel client library in a world of its own, so that two of them share nothing.
 * Node only; a browser page loads the same file with a script tag.
 */
export function loadExcelLibrary(bridge: HostBridge): ExcelLibrary {
  script ??= new Script(readLibrary(), { filename: 'excel-win32-16.01.debug.js' });
  const window = emptyWindow();
  script.runInContext(createContext(window));
  const library = window as unknown as ExcelLibrary;
  library.OfficeExtension.HostBridge.init(bridge);
  // The request that lets go of ranges is awaited, so that a run leaves nothing behind.
  library.OfficeExtension.Utility._synchronousCleanup = true;
  return library;
}

function readLibrary(): string {
  const path = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
  return readFileSync(path, 'utf8');
}

/** What the library touches while loading: timers, a location, and a document it only asks for script tags. */
function emptyWindow(): Record<string, unknown> {
  const nothing = (): void => {};
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const window: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    navigator: { userAgent: '', appVersion: '', platform: '' },
    location: { href: 'https://localhost/', search: '', hash: '', host: 'localhost', protocol: 'https:' },
    sessionStorage: storage,
    localStorage: storage,
    document: {
      addEventListener: nothing,
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: () => ({ setAttribute: nothing, style: {} }),
      cookie: '',
    },
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
