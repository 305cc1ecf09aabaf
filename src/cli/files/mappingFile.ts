import type { LayoutMapping } from '../../recognition/foreign/mapping/LayoutMapping';
import { parseMapping } from '../../recognition/foreign/mapping/parseMapping';
import { FileProblem } from './FileProblem';
import { readBytes } from './workbookFile';

/**
 * Reads what somebody says of the tabs of a workbook.
 * @throws FileProblem
 */
export async function readMappingFile(path: string): Promise<LayoutMapping> {
  const parsed = parseMapping(new TextDecoder().decode(await readBytes(path)));
  if ('wrong' in parsed) throw new FileProblem('mappingInvalid', path, { detail: parsed.wrong });
  return parsed.mapping;
}
