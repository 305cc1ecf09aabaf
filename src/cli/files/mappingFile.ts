import type { ForeignRequest } from '../../actions/checklist/foreign/ForeignRequest';
import { parseMapping } from '../../actions/checklist/mapping/parseMapping';
import { FileProblem } from './FileProblem';
import { readBytes } from './workbookFile';

/**
 * Reads what somebody says of the tabs of a workbook.
 * @throws FileProblem
 */
export async function readMappingFile(path: string): Promise<NonNullable<ForeignRequest['mapping']>> {
  const parsed = parseMapping(new TextDecoder().decode(await readBytes(path)));
  if ('wrong' in parsed) throw new FileProblem('mappingInvalid', path, { detail: parsed.wrong });
  return parsed.mapping;
}
