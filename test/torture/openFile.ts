import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { TODAY } from '../support/newWorkbook';

/** The file in a local Excel of its own, on the day of the tests. */
export function openFile(file: Uint8Array): LocalExcel {
  const local = LocalExcel.open(file);
  local.book.clock = () => TODAY;
  return local;
}
