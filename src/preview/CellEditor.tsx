import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { cellAddress } from '../local-excel/cells/Area';
import type { Sheet } from '../local-excel/sheets/Sheet';
import { typeIntoCell } from '../local-excel/editing/typeIntoCell';
import { listChoices } from '../local-excel/editing/validateEntry';
import type { LocalExcel } from '../local-excel/LocalExcel';
import { contentOf } from './contentOf';
import { styles } from './previewStyles';

interface CellEditorProps {
  readonly excel: LocalExcel;
  readonly sheet: Sheet;
  readonly at: { readonly row: number; readonly column: number };
  /** What was typed to open the editor; undefined to edit what is there. */
  readonly start: string | undefined;
  readonly box: { readonly top: number; readonly left: number; readonly width: number; readonly height: number };
  onMessage(message: string): void;
  onClose(isCommitted: boolean): void;
}

/** Edits one cell: a text field, or the drop-down of a cell with a list. */
export function CellEditor({ excel, sheet, at, start, box, onMessage, onClose }: CellEditorProps) {
  const { row, column } = at;
  const current = contentOf(excel, sheet, row, column);
  const [text, setText] = useState(start ?? current);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const choices = listChoices(excel.book, { sheet, row, column });
  useEffect(() => field.current?.focus(), []);
  const commit = (entry: string): void => {
    const refusal = entry === current ? undefined : typeIntoCell(excel, { sheet, row, column }, entry);
    onMessage(refusal ?? '');
    onClose(refusal === undefined);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose(false);
    if (event.key === 'Enter') commit(text);
    event.stopPropagation();
  };
  const shared = {
    ref: field,
    'aria-label': cellAddress(row, column),
    style: { ...styles.editor, ...box },
    onKeyDown: keys,
  };
  if (!choices) {
    return (
      <input {...shared} value={text} onChange={({ target }) => setText(target.value)} onBlur={() => commit(text)} />
    );
  }
  return (
    <select
      {...shared}
      value={choices.includes(text) ? text : ''}
      onChange={({ target }) => commit(target.value)}
      onBlur={() => onClose(false)}
    >
      <option value="" />
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}
