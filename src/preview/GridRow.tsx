import { cellAddress } from '../local-excel/cells/Area';
import type { Sheet } from '../local-excel/sheets/Sheet';
import type { LocalExcel } from '../local-excel/LocalExcel';
import { cellLook } from './cellLook';
import { styles } from './previewStyles';

export interface PlacedColumn {
  readonly column: number;
  readonly left: number;
  readonly width: number;
}

export interface GridRowProps {
  readonly excel: LocalExcel;
  readonly sheet: Sheet;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly columns: readonly PlacedColumn[];
  readonly active: { readonly row: number; readonly column: number };
  onSelect(row: number, column: number): void;
  onEdit(): void;
}

/** One row with those of its cells that are in view. */
export function GridRow({ excel, sheet, row, top, height, width, columns, active, onSelect, onEdit }: GridRowProps) {
  return (
    <div role="row" aria-rowindex={row + 1} style={{ ...styles.row, top, height, width }}>
      <div role="rowheader" style={styles.rowHeading}>
        {row + 1}
      </div>
      {columns.map(({ column, left, width: columnWidth }) => {
        const { text, style } = cellLook(excel.book, sheet, row, column);
        const isActive = active.row === row && active.column === column;
        return (
          <div
            key={column}
            role="gridcell"
            aria-colindex={column + 1}
            aria-selected={isActive}
            data-cell={cellAddress(row, column)}
            title={text.length > 40 ? text : undefined}
            style={{ ...styles.cell, ...style, left, width: columnWidth, ...(isActive ? styles.activeCell : {}) }}
            onMouseDown={() => onSelect(row, column)}
            onDoubleClick={onEdit}
          >
            {text}
          </div>
        );
      })}
    </div>
  );
}
