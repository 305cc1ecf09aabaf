import type { HostBridge, LocalExcel } from '../local-excel/LocalExcel';
import type { PreviewRibbon } from './PreviewRibbon';

/** What the preview page offers to the pane in its frame. */
export interface PreviewWindow extends Window {
  readonly localExcel: LocalExcel;
  readonly ribbon: PreviewRibbon;
}

interface LibraryWindow extends Window {
  OSF: { _OfficeAppFactory: unknown };
  OfficeExtension: { HostBridge: { init(bridge: unknown): void } };
  Office: Readonly<Record<string, unknown>>;
}

/** Milliseconds; a little more than the time between two frames. */
const MOMENT = 20;

/**
 * Loaded between Microsoft's Excel library and the pane's own bundle: it gives the pane the parts of `Office` that
 * office.js would, and connects the library to the workbook of the page around it.
 */
const library = window as unknown as LibraryWindow;
const { localExcel, ribbon } = window.parent as PreviewWindow;
const { bridge } = localExcel.connect();
const info = { host: 'Excel', platform: 'OfficeOnline', addin: null };
const dark = window.matchMedia('(prefers-color-scheme: dark)');

const context = {
  displayLanguage: navigator.language,
  contentLanguage: navigator.language,
  host: 'Excel',
  platform: 'OfficeOnline',
  diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: 'local' },
  get officeTheme() {
    return { isDarkTheme: dark.matches };
  },
  requirements: { isSetSupported: () => true },
};

library.OSF._OfficeAppFactory = {
  getContext: () => context,
  getHostInfo: () => ({ hostType: 'Excel', hostPlatform: 'web', flags: 0, isDialog: false }),
};
Object.assign(library.Office, {
  onReady: (callback?: (ready: typeof info) => void) => {
    callback?.(info);
    return Promise.resolve(info);
  },
  actions: { associate: ribbon.associate.bind(ribbon) },
  addin: {
    showAsTaskpane: () => {
      window.focus();
      return Promise.resolve();
    },
  },
});
library.OfficeExtension.HostBridge.init(answeringLater(bridge));

/**
 * Excel answers from another process, this one from the pane's own: each request waits a moment, in which the pane
 * can paint and hear a click.
 */
function answeringLater(bridge: HostBridge): HostBridge {
  const send = bridge.sendMessageToHost;
  return Object.assign(bridge, { sendMessageToHost: (text: string) => void setTimeout(() => send(text), MOMENT) });
}
