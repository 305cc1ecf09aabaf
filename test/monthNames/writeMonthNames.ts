import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { monthNamesFile } from './monthNamesFile';

writeFileSync(
  path.join(__dirname, '..', '..', 'src', 'recognition', 'text', 'monthNamesOfLanguages.ts'),
  monthNamesFile(),
);
