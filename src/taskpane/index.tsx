import { createRoot } from 'react-dom/client';
import { nearestLanguage } from '../localization/nearestLanguage';
import type { Environment } from './everyScreen/Environment';
import { TaskPane } from './TaskPane';

void Office.onReady().then(() => {
  createRoot(document.getElementById('root')!).render(<TaskPane environment={environment()} />);
});

function environment(): Environment {
  const { displayLanguage, officeTheme } = Office.context;
  return {
    excel: { run: (batch, previous) => Excel.run({ previousObjects: previous }, batch) },
    waitingExcel: { run: (batch, previous) => Excel.run({ previousObjects: previous, delayForCellEdit: true }, batch) },
    language: nearestLanguage(displayLanguage),
    theme: themeOf(officeTheme),
    now: () => new Date(),
  };
}

function themeOf(theme: Office.OfficeTheme | undefined): Environment['theme'] {
  if (window.matchMedia('(forced-colors: active)').matches) return 'highContrast';
  return theme?.isDarkTheme ? 'dark' : 'light';
}
