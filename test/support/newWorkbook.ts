import { setUpWorkbook, type SetUpRequest } from '../../src/actions/setUp/setUpWorkbook';
import { startExcel, type StartedExcel } from './startExcel';

/** The day tests are run on. */
export const TODAY = new Date(2026, 6, 15, 10, 30);

/** A workbook as the add-in sets it up. */
export async function newWorkbook(request: Partial<SetUpRequest> = {}): Promise<StartedExcel> {
  const started = startExcel();
  started.local.book.clock = () => TODAY;
  const result = await setUpWorkbook(
    started.excel,
    'apply',
    { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['core', 'exchange', 'teams'], ...request },
    TODAY,
  );
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return started;
}
