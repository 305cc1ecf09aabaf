import { createRoot } from 'react-dom/client';
import { loadContent } from '../actions/wording/workbookContent';
import type { Language } from '../domain/Language';
import { loadMessages } from '../localization/Messages';
import { nearestLanguage } from '../localization/nearestLanguage';
import type { Environment } from './everyScreen/Environment';
import { KeptLanguage } from './frame/KeptLanguage';
import type { ThemeName } from './theme/ThemeName';
import { associateRibbon } from './ribbon/associateRibbon';
import { CommandQueue } from './ribbon/CommandQueue';
import { TaskPane } from './TaskPane';

const FORCED_COLORS = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

const commands = new CommandQueue();
associateRibbon(commands, Office);

void Office.onReady().then(() => {
  const root = createRoot(document.getElementById('root')!);
  const told = environment();
  const keptLanguage = new KeptLanguage(() => window.localStorage, partitionKey());
  loadAhead(keptLanguage.read() ?? told.language);
  const paint = (): void => root.render(<TaskPane environment={told} theme={themeNow()} keptLanguage={keptLanguage} />);
  paint();
  // Excel does not tell when its theme is another one.
  window.addEventListener('focus', paint);
  for (const query of [FORCED_COLORS, DARK]) window.matchMedia(query).addEventListener('change', paint);
});

/**
 * What most workbooks need is loaded while they are read. What does not load is asked for again where it is needed, and
 * said there.
 */
function loadAhead(language: Language): void {
  void Promise.allSettled([loadMessages(language), loadContent('commercial', language)]);
}

function environment(): Environment {
  return {
    excel: { run: (batch, previous) => Excel.run({ previousObjects: previous }, batch) },
    waitingExcel: { run: (batch, previous) => Excel.run({ previousObjects: previous, delayForCellEdit: true }, batch) },
    language: nearestLanguage(Office.context.displayLanguage),
    commands,
    now: () => new Date(),
  };
}

/** Excel on the web may tell sites apart that show the same add-in. */
function partitionKey(): string | undefined {
  return Office.context.partitionKey as string | undefined;
}

/** Excel's theme, or where it tells none the one the system asks for. */
function themeNow(): ThemeName {
  if (window.matchMedia(FORCED_COLORS).matches) return 'highContrast';
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return (theme?.isDarkTheme ?? window.matchMedia(DARK).matches) ? 'dark' : 'light';
}
