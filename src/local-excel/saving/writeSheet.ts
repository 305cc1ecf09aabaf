import { areaAddress } from '../cells/Area';
import type { Cell } from '../cells/Cell';
import type { Sheet } from '../sheets/Sheet';
import type { SheetRow } from '../cells/SheetRow';
import { createElement, parseXml, setAttribute, writeXml } from '../xml/XmlElement';
import { withAttribute } from '../xml/withAttribute';
import { SharedFormulas } from './SharedFormulas';
import { changeOf, isFormulaNew, writeCell, type CellWriter } from './writeCell';

/**
 * The worksheet part's new text in pieces: rows, cells and sections nobody changed are the old text, letter for letter.
 * @param stringIndex gives a text's place in the shared strings; all of them are asked for before the first piece
 */
export function writeSheet(sheet: Sheet, stringIndex: (text: string) => number): Iterable<string> {
  sheet.touchOrphans();
  const used = sheet.usedArea();
  const dimension = sheet.sections.get('dimension');
  const ref = used ? areaAddress(used) : 'A1';
  if (dimension && dimension.attributes['ref'] !== ref) sheet.sections.edit('dimension').attributes['ref'] = ref;
  const { rows, xml, nextSharedFormula } = sheet.content;
  const sorted = [...rows.values()].sort((a, b) => a.index - b.index);
  const writer = { sheet, source: xml, formulas: new SharedFormulas(nextSharedFormula), stringIndex };
  for (const row of sorted) if (row.isDirty) row.cells.forEach((cell, column) => prepare(row, column, cell, writer));
  return pieces(sheet, sorted, writer);
}

function prepare(row: SheetRow, column: number, cell: Cell | undefined, writer: CellWriter): void {
  const change = cell && changeOf(row, column, cell);
  if (!cell || change === undefined || change === 'style') return;
  if (isFormulaNew(cell, change)) writer.formulas.add({ row: row.index, column }, cell.formula!);
  else if (typeof cell.value === 'string' && !cell.formula) writer.stringIndex(cell.value);
}

function* pieces(sheet: Sheet, rows: readonly SheetRow[], writer: CellWriter): Iterable<string> {
  yield sheet.content.head;
  yield* sheet.sections.pieces(sheetData(rows, writer));
  yield '</worksheet>';
}

function* sheetData(rows: readonly SheetRow[], writer: CellWriter): Iterable<string> {
  yield '<sheetData>';
  for (const row of rows) {
    yield row.isDirty ? writeRow(row, writer) : writer.source.slice(row.source!.start, row.source!.end);
  }
  yield '</sheetData>';
}

function writeRow(row: SheetRow, writer: CellWriter): string {
  let cells = '';
  row.cells.forEach((cell, column) => {
    if (cell) cells += writeCell(row, column, cell, writer);
  });
  const tag = openingTag(row, writer.source).replace(/\s*\/?>$/, '');
  return cells === '' ? `${tag}/>` : `${tag}>${cells}</row>`;
}

/** Without `spans`, an optimisation hint that a new cell would make wrong. */
function openingTag(row: SheetRow, source: string): string {
  const old = row.source && source.slice(row.source.start, row.source.tagEnd);
  const number = String(row.index + 1);
  if (old && row.hasOwnTag) return withAttribute(old, 'r', number).replace(/\s+spans="[^"]*"/, '');
  const element = old ? parseXml(old.replace(/\/?>$/, '/>')) : createElement('row');
  element.attributes['r'] = number;
  delete element.attributes['spans'];
  setAttribute(element, 's', row.style?.toString());
  setAttribute(element, 'customFormat', row.style === undefined ? undefined : '1');
  setAttribute(element, 'hidden', row.hidden ? '1' : undefined);
  setAttribute(element, 'ht', row.height?.toString());
  setAttribute(element, 'customHeight', row.isCustomHeight ? '1' : undefined);
  return writeXml(element);
}
