import { areaAddress, cellAddress, parseArea } from '../cells/Area';
import { CellError, type Cell } from '../cells/Cell';
import type { Sheet } from '../sheets/Sheet';
import type { SheetRow } from '../cells/SheetRow';
import { encodeExcelEscapes } from '../xml/excelEscapes';
import { childElement, createElement, elements, parseXml, writeXml, type XmlElement } from '../xml/XmlElement';

export interface SheetWriter {
  /** Index of a text in the shared strings. */
  stringIndex(text: string): number;
}

/** The worksheet part's new text: rows and sections nobody changed are the old text, letter for letter. */
export function writeSheet(sheet: Sheet, writer: SheetWriter): string {
  const used = sheet.usedArea();
  const dimension = sheet.sections.get('dimension');
  const ref = used ? areaAddress(used) : 'A1';
  if (dimension && dimension.attributes['ref'] !== ref) sheet.sections.edit('dimension').attributes['ref'] = ref;
  const { content } = sheet;
  const rows = [...content.rows.values()].sort((a, b) => a.index - b.index);
  const sheetData = rows
    .map((row) =>
      row.isDirty ? writeRow(row, content.xml, writer) : content.xml.slice(row.source!.start, row.source!.end),
    )
    .join('');
  const inner = content.sections.toXml(`<sheetData>${sheetData}</sheetData>`);
  return `${content.head}${inner}</worksheet>`;
}

function writeRow(row: SheetRow, xml: string, writer: SheetWriter): string {
  const element = row.source ? parseXml(xml.slice(row.source.start, row.source.end)) : createElement('row');
  element.attributes['r'] = String(row.index + 1);
  setOptional(element, 'hidden', row.hidden ? '1' : undefined);
  setOptional(element, 'ht', row.height?.toString());
  setOptional(element, 'customHeight', row.isCustomHeight ? '1' : undefined);
  // An optimisation hint that a new cell would make wrong.
  delete element.attributes['spans'];
  element.children = writeCells(row, element, writer);
  return writeXml(element);
}

function writeCells(row: SheetRow, element: XmlElement, writer: SheetWriter): XmlElement[] {
  const old = cellsByColumn(element);
  const written: XmlElement[] = [];
  row.cells.forEach((cell, column) => {
    const found = old.get(row.originOf(column) ?? -1);
    const oldElement = found && withAddress(found, cellAddress(row.index, column));
    const element = cell && writtenCell(cell, { row, column }, oldElement, writer);
    if (element) written.push(element);
  });
  return written;
}

/** As much of the old element as still holds; undefined for a cell that says nothing. */
function writtenCell(
  cell: Cell,
  { row, column }: { readonly row: SheetRow; readonly column: number },
  old: XmlElement | undefined,
  writer: SheetWriter,
): XmlElement | undefined {
  const change = row.cellChange(column);
  if (old && !change) return old;
  if (old && change === 'style') return { ...old, attributes: { ...old.attributes, s: String(cell.style) } };
  if (!isWorthWriting(cell, row)) return undefined;
  const written = writeCell(cell, { row: row.index, column }, change === 'value' ? old : undefined, writer);
  return cell.formulaKind === 'array' && change === 'cell' ? asArrayFormula(written, old) : written;
}

/** A formula the file marks as an array's, in one cell, goes on being one where it moved. */
function asArrayFormula(cell: XmlElement, old: XmlElement | undefined): XmlElement {
  const formula = childElement(cell, 'f');
  if (formula) Object.assign(formula.attributes, { t: 'array', ref: cell.attributes['r'] });
  setOptional(cell, 'cm', old?.attributes['cm']);
  return cell;
}

function cellsByColumn(row: XmlElement): Map<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let column = -1;
  for (const cell of elements(row)) {
    column = parseArea(cell.attributes['r'] ?? '')?.left ?? column + 1;
    cells.set(column, cell);
  }
  return cells;
}

function withAddress(cell: XmlElement, address: string): XmlElement {
  return cell.attributes['r'] === address ? cell : { ...cell, attributes: { ...cell.attributes, r: address } };
}

function isWorthWriting(cell: Cell, row: SheetRow): boolean {
  return cell.value !== null || cell.formula !== undefined || cell.style !== (row.style ?? 0);
}

/** @param old the element whose formula stays as it is written */
function writeCell(
  cell: Cell,
  at: { row: number; column: number },
  old: XmlElement | undefined,
  writer: SheetWriter,
): XmlElement {
  const element = createElement('c', { r: cellAddress(at.row, at.column) });
  if (cell.style !== 0) element.attributes['s'] = String(cell.style);
  const formula = childElement(old, 'f');
  if (old?.attributes['cm'] && formula) element.attributes['cm'] = old.attributes['cm'];
  if (cell.formula) {
    element.children.push(formula ?? createElement('f', {}, [cell.formula.a1At(at.row, at.column)]));
  }
  writeValue(element, cell, writer);
  return element;
}

function writeValue(element: XmlElement, cell: Cell, writer: SheetWriter): void {
  const { value } = cell;
  if (value === null) return;
  const [type, text] = encodeValue(value, cell.formula !== undefined, writer);
  if (type) element.attributes['t'] = type;
  element.children.push(createElement('v', {}, [text]));
}

function encodeValue(
  value: NonNullable<Cell['value']>,
  isFormula: boolean,
  writer: SheetWriter,
): [type: string | undefined, text: string] {
  if (typeof value === 'number') return [undefined, String(value)];
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  if (value instanceof CellError) return ['e', value.code];
  return isFormula ? ['str', encodeExcelEscapes(value)] : ['s', String(writer.stringIndex(value))];
}

function setOptional(element: XmlElement, name: string, value: string | undefined): void {
  if (value === undefined) delete element.attributes[name];
  else element.attributes[name] = value;
}
