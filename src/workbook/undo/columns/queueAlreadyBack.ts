import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import { queueHighlightFormulas } from '../../changes/highlightsChange';
import type { RemovedColumns } from './RemovedColumns';

/** Queues whether somebody added columns like those that were taken away, or their highlights; call the result after the sync. */
export function queueAlreadyBack({ block, columns, highlights }: RemovedColumns): () => boolean {
  const titles = block.getRow(0).getResizedRange(0, columns.length);
  titles.load('formulas');
  const formulas = queueHighlightFormulas(block);
  return () => {
    const headers = (titles.formulas as CellValue[][])[0]!;
    const isLike = (formula: string): boolean =>
      highlights.some((highlight) => anywhere(highlight.formula) === anywhere(formula));
    return (
      columns.some(({ name }) => name !== '' && headers.includes(name)) ||
      formulas().some(({ formula }) => isLike(formula))
    );
  };
}

/** A highlight reads alike in whatever column and row. */
function anywhere(formula: string): string {
  return formula.replace(/\$[A-Z]+\d+/g, '');
}
