import { createRoot } from 'react-dom/client';
import { ExcelCheckPage } from './ExcelCheckPage';

void Office.onReady().then(() => {
  const { host, platform, version } = Office.context.diagnostics;
  createRoot(document.getElementById('root')!).render(
    <ExcelCheckPage run={(batch) => Excel.run(batch)} host={`${host} ${version}, ${platform}`} />,
  );
});
