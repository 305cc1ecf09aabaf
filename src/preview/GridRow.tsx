import { cellAddress, cellArea, containsArea, type Area } from '../local-excel/cells/Area';
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
  readonly selection: Area;
  /** @param isExtending true where all cells from the selected one on are meant */
  onSelect(row: number, column: number, isExtending: boolean): void;
  onEdit(): void;
}

/** One row with those of its cells that are in view. */
export function GridRow({ excel, sheet, row, top, height, width, columns, selection, onSelect, onEdit }: GridRowProps) {
  return (
    <div role="row" aria-rowindex={row + 1} style={{ ...styles.row, top, height, width }}>
      <div role="rowheader" style={styles.rowHeading}>
        {row + 1}
      </div>
      {columns.map(({ column, left, width: columnWidth }) => {
        const { text, style } = cellLook(excel.book, sheet, row, column);
        const isActive = selection.top === row && selection.left === column;
        const isSelected = containsArea(selection, cellArea(row, column));
        return (
          <div
            key={column}
            role="gridcell"
            aria-colindex={column + 1}
            aria-selected={isSelected}
            data-cell={cellAddress(row, column)}
            title={text.length > 40 ? text : undefined}
            style={{
              ...styles.cell,
              ...style,
              left,
              width: columnWidth,
              ...(isSelected ? styles.selectedCell : {}),
              ...(isActive ? styles.activeCell : {}),
            }}
            onMouseDown={({ shiftKey }) => onSelect(row, column, shiftKey)}
            onDoubleClick={onEdit}
          >
            {text}
          </div>
        );
      })}
    </div>
  );
}
