import { CellError, type Cell, type CellValue } from '../cells/Cell';
import { decodeExcelEscapes } from '../xml/excelEscapes';
import { damagedWorkbook } from '../file/FileError';
import { readBoolean, readIndex, readNumber } from './readScalar';

interface SharedTexts {
  sharedString(index: number): string | undefined;
}

/**
 * What a cell holds (ECMA-376, ST_CellType).
 * @param text of its value; undefined when it has none
 * @throws FileError for a value that is not of its type
 */
export function readCellValue(type: string, text: string | undefined, texts: SharedTexts): CellValue {
  if (text === undefined) return null;
  switch (type) {
    case 'str':
    case 'inlineStr':
    case 'd':
      return decodeExcelEscapes(text);
    case 'e':
      return CellError.of(text);
  }
  if (text === '') return null;
  switch (type) {
    case 'n':
      return readNumber(text);
    case 's':
      return readSharedText(text, texts);
    case 'b':
      return readBoolean(text);
    default:
      throw damagedWorkbook(`A cell is of the unknown kind ${type}.`);
  }
}

function readSharedText(index: string, texts: SharedTexts): string {
  const text = texts.sharedString(readIndex(index));
  if (text === undefined) throw damagedWorkbook(`There is no shared text ${index}.`);
  return text;
}

/** An array formula of one cell is computed like any other; larger ones and data tables keep the file's values. */
export function formulaKindOf({ t, ref }: Record<string, string>): Cell['formulaKind'] {
  if (t !== 'array' && t !== 'dataTable') return 'normal';
  return t === 'array' && ref !== undefined && !ref.includes(':') ? 'array' : 'opaque';
}
