/** Queues going to a cell. */
export function selectCell(context: Excel.RequestContext, sheet: string, cell: string): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(cell).select();
}
