import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The bytes of a workbook that another program wrote. */
export function fixture(name: string): Uint8Array {
  return readFileSync(path.join(__dirname, '..', 'fixtures', name));
}
