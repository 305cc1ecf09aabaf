import { cellAddress } from '../cells/Area';
import { CellError, type Cell } from '../cells/Cell';
import type { CellChange, SheetRow } from '../cells/SheetRow';
import type { Sheet } from '../sheets/Sheet';
import { encodeExcelEscapes } from '../xml/excelEscapes';
import { childElement, escapeText, parseXml, writeXml } from '../xml/XmlElement';
import { withAttribute } from '../xml/withAttribute';
import type { SharedFormulas } from './SharedFormulas';

export interface CellWriter {
  readonly sheet: Pick<Sheet, 'blankStyle'>;
  /** The part's text as it was read. */
  readonly source: string;
  readonly formulas: SharedFormulas;
  /** Index of a text in the shared strings. */
  stringIndex(text: string): number;
}

/** What a cell must write anew; undefined when its text in the file still holds, but for the address. */
export function changeOf(row: SheetRow, column: number, cell: Cell): CellChange | undefined {
  return cell.sourceEnd === 0 ? 'cell' : row.cellChange(column);
}

/** True when the formula is written out, not taken over from the file. */
export function isFormulaNew(cell: Cell, change: CellChange | undefined): boolean {
  return change === 'cell' && cell.formula !== undefined && cell.formulaKind === 'normal';
}

/** As much of the old text as still holds; "" for a cell that says nothing. */
export function writeCell(row: SheetRow, column: number, cell: Cell, writer: CellWriter): string {
  const address = cellAddress(row.index, column);
  const change = changeOf(row, column, cell);
  const old = writer.source.slice(cell.sourceStart, cell.sourceEnd);
  if (change === undefined) return withAddress(old, address);
  if (change === 'style') return withAttribute(withAddress(old, address), 's', String(cell.style));
  if (isBlank(cell) && cell.style === writer.sheet.blankStyle(row.index, column)) return '';
  const style = cell.style === 0 ? '' : ` s="${cell.style}"`;
  const [type, value] = writeValue(cell, writer);
  if (isFormulaNew(cell, change)) {
    const formula = writer.formulas.xml({ row: row.index, column }, cell.formula!);
    return `<c r="${address}"${style}${type}>${formula}${value}</c>`;
  }
  const [metadata, formula] = cell.formula ? keptFormula(cell, old, change, { row: row.index, column }) : ['', ''];
  const inner = formula + value;
  return `<c r="${address}"${style}${metadata}${type}${inner === '' ? '/>' : `>${inner}</c>`}`;
}

function withAddress(xml: string, address: string): string {
  return xml.startsWith(`<c r="${address}"`) ? xml : withAttribute(xml, 'r', address);
}

function isBlank({ value, formula }: Cell): boolean {
  return value === null && formula === undefined;
}

const FORMULA = /<f(?:\s+[\w:]+="[^"]*")*\s*(?:\/>|>[^<]*<\/f>)/;

/** The formula as the file writes it, with its references rewritten where they moved, and what it says of arrays. */
function keptFormula(
  { formula, formulaKind }: Cell,
  old: string,
  change: CellChange,
  { row, column }: { readonly row: number; readonly column: number },
): [metadata: string, formula: string] {
  const cm = /^<c[^>]*?\scm="(\d+)"/.exec(old)?.[1];
  const metadata = cm === undefined ? '' : ` cm="${cm}"`;
  const written = change === 'value' ? FORMULA.exec(old)?.[0] : undefined;
  if (written !== undefined) return [metadata, written];
  const element = childElement(parseXml(old), 'f')!;
  if (change === 'cell') {
    element.children = [formula!.a1At(row, column)];
    if (formulaKind === 'array') element.attributes['ref'] = cellAddress(row, column);
  }
  return [metadata, writeXml(element)];
}

/** The cell's `t` attribute and its `<v>` element. */
function writeValue({ value, formula }: Cell, writer: CellWriter): [type: string, xml: string] {
  if (value === null) return ['', ''];
  if (typeof value === 'number') return ['', `<v>${value}</v>`];
  if (typeof value === 'boolean') return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (value instanceof CellError) return [' t="e"', `<v>${escapeText(value.code)}</v>`];
  if (formula) return [' t="str"', `<v>${escapeText(encodeExcelEscapes(value))}</v>`];
  return [' t="s"', `<v>${writer.stringIndex(value)}</v>`];
}
