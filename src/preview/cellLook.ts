import type { CSSProperties } from 'react';
import type { Book } from '../local-excel/book/Book';
import { conditionalStyle } from '../local-excel/editing/conditionalStyle';
import { displayText } from '../local-excel/editing/displayText';
import type { Sheet } from '../local-excel/sheets/Sheet';
import type { Table } from '../local-excel/tables/Table';
import type { CellStyle, DifferentialStyle } from '../local-excel/styles/CellStyle';

/** Colours of Excel's default table style; other styles look the same here. */
const TABLE_HEADER = { background: '#4472c4', color: '#ffffff', fontWeight: 700 };
const TABLE_BAND = '#d9e1f2';

export interface CellLook {
  readonly text: string;
  readonly style: CSSProperties;
}

/** What a cell shows and how: its own style, over its table's, under conditional formats. */
export function cellLook(book: Book, sheet: Sheet, row: number, column: number): CellLook {
  const text = displayText(book, sheet, row, column);
  const own = book.styles.style(sheet.cell(row, column)?.style ?? 0);
  const conditional = conditionalStyle(book, sheet, row, column);
  const value = sheet.cell(row, column)?.value;
  const isNumber = typeof value === 'number';
  return {
    text,
    style: {
      ...tableStyle(book.tables.at(sheet, row, column), row),
      ...ownStyle(own, isNumber),
      ...conditionalCss(conditional),
    },
  };
}

function tableStyle(table: Table | undefined, row: number): CSSProperties {
  if (!table?.style) return {};
  if (row === table.header.top && table.hasHeader) return TABLE_HEADER;
  const isBand = table.showsBandedRows && (row - table.body.top) % 2 === 0;
  return isBand ? { background: TABLE_BAND } : {};
}

function ownStyle(style: CellStyle, isNumber: boolean): CSSProperties {
  const { fillColor, fontColor, wrapText } = style;
  return {
    ...(fillColor ? { background: fillColor } : {}),
    ...(fontColor === '#000000' ? {} : { color: fontColor }),
    ...fontCss(style),
    textAlign: textAlign(style, isNumber),
    whiteSpace: wrapText ? 'pre-wrap' : 'pre',
    ...(style.verticalAlignment === 'Top' || wrapText ? {} : bottomAligned(isNumber)),
  };
}

function fontCss({ bold, italic, underline, fontSize }: CellStyle): CSSProperties {
  return {
    ...(bold ? { fontWeight: 700 } : {}),
    ...(italic ? { fontStyle: 'italic' } : {}),
    ...(underline === 'Single' ? { textDecoration: 'underline' } : {}),
    fontSize: `${fontSize * 1.2}px`,
  };
}

function textAlign({ horizontalAlignment }: CellStyle, isNumber: boolean): CSSProperties['textAlign'] {
  if (horizontalAlignment === 'General') return isNumber ? 'right' : 'left';
  return horizontalAlignment === 'Center' ? 'center' : horizontalAlignment === 'Right' ? 'right' : 'left';
}

function bottomAligned(isNumber: boolean): CSSProperties {
  return { display: 'flex', alignItems: 'end', justifyContent: isNumber ? 'end' : 'start' };
}

function conditionalCss({ fillColor, fontColor, bold, italic }: DifferentialStyle): CSSProperties {
  return {
    ...(fillColor ? { background: fillColor } : {}),
    ...(fontColor ? { color: fontColor } : {}),
    ...(bold ? { fontWeight: 700 } : {}),
    ...(italic ? { fontStyle: 'italic' } : {}),
  };
}
