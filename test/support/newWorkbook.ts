import { setUpWorkbook } from '../../src/actions/setUp/setUpWorkbook';
import type { SetUpRequest } from '../../src/actions/setUp/tabs/SetUpRequest';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { startExcel, type StartedExcel } from './startExcel';

/** The day tests are run on. */
export const TODAY = new Date(2026, 6, 15, 10, 30);

/** Files of the workbooks that were set up, by what was asked for: setting one up takes far longer than opening it. */
const files = new Map<string, Promise<Uint8Array>>();

/** A workbook as the add-in sets it up, saved and opened. */
export async function newWorkbook(request: Partial<SetUpRequest> = {}): Promise<StartedExcel> {
  const key = JSON.stringify(request);
  const file = files.get(key) ?? setUpFile(request);
  files.set(key, file);
  const local = LocalExcel.open(await file);
  local.book.clock = () => TODAY;
  return startExcel(local);
}

async function setUpFile(request: Partial<SetUpRequest>): Promise<Uint8Array> {
  const { local, excel } = startExcel();
  local.book.clock = () => TODAY;
  const result = await setUpWorkbook(
    excel,
    'apply',
    { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['core', 'exchange', 'teams'], ...request },
    TODAY,
  );
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return local.save();
}
