import { parseArea } from '../cells/Area';
import { damagedWorkbook } from '../file/FileError';

/** Sections that move with the cells they name, so every address in them must be understood. */
const NAMING_CELLS = new Set(
  'mergeCells conditionalFormatting dataValidations hyperlinks protectedRanges ignoredErrors autoFilter'.split(' '),
);
const ADDRESSES = /\s(?:sq)?ref=(?:"([^"]*)"|'([^']*)')|<xm:sqref>([^<]*)</g;

/**
 * @param name of a section beside a sheet's cells
 * @throws FileError when it names cells in a way that cannot be read
 */
export function requireReadableAddresses(name: string, xml: string): void {
  if (!NAMING_CELLS.has(name) && name !== 'extLst') return;
  for (const [, ...written] of xml.matchAll(ADDRESSES)) {
    for (const address of written.join('').trim().split(/\s+/)) {
      // Excel leaves behind #REF! where the cells were deleted.
      if (address !== '' && address !== '#REF!' && !parseArea(address))
        throw damagedWorkbook(`“${address}” in ${name} names no cells.`);
    }
  }
}
