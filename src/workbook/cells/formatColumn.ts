import type { ListColumn } from '../../domain/lists/ListColumn';

/** Queues the look of a new tab's column. @param choices of a column that holds one of a few words */
export function formatColumn(cells: Excel.Range, holds: ListColumn['holds'], choices: readonly string[]): void {
  switch (holds) {
    case 'text':
    case 'formula':
      return;
    case 'number':
      cells.format.horizontalAlignment = 'Left';
      return;
    case 'link':
      cells.format.font.color = '#0563C1';
      cells.format.font.underline = 'Single';
      return;
    case 'date':
      cells.numberFormat = 'yyyy-mm-dd' as unknown as string[][];
      return;
    case 'choice':
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
  }
}
