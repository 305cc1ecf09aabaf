import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { boundingArea, cellArea, columnName, type Area } from '../local-excel/cells/Area';
import type { Sheet } from '../local-excel/sheets/Sheet';
import { typeIntoCell } from '../local-excel/editing/typeIntoCell';
import type { LocalExcel } from '../local-excel/LocalExcel';
import { CellEditor } from './CellEditor';
import { gridCommand } from './gridKeys';
import { GridRow, type GridRowProps, type PlacedColumn } from './GridRow';
import { styles } from './previewStyles';
import { useGridGeometry, type GridGeometry } from './useGridGeometry';

interface GridProps {
  readonly excel: LocalExcel;
  readonly sheet: Sheet;
  /** Changes with every edit. */
  readonly version: number;
  onMessage(message: string): void;
}

/** The cells of a sheet as real elements; only those in view exist, and hidden rows do not exist at all. */
export function Grid({ excel, sheet, version, onMessage }: GridProps) {
  const { selection } = excel.book;
  const active = { row: selection.top, column: selection.left };
  const geometry = useGridGeometry(sheet, version);
  const { scroller, rows, columnCount, width, height, placedColumns } = geometry;
  const [edit, setEdit] = useState<{ readonly start: string | undefined }>();
  const leaveInPlace = useSelectionInView(excel, geometry);
  const select = (row: number, column: number, from = cellArea(row, column)): void => {
    setEdit(undefined);
    excel.select(sheet, boundingArea(from, cellArea(row, column)));
  };
  const click = (row: number, column: number, isExtending: boolean): void => {
    select(row, column, isExtending ? selection : undefined);
    leaveInPlace();
  };
  const handleKey = (event: KeyboardEvent): void => {
    // What is painted may be a click behind.
    const { top: row, left: column } = excel.book.selection;
    const command = edit ? undefined : gridCommand(event, { row, column }, rows, columnCount);
    if (!command) return;
    event.preventDefault();
    if (command.type === 'edit') setEdit({ start: command.start });
    if (command.type === 'clear') typeIntoCell(excel, { sheet, row, column }, '');
    if (command.type === 'move') select(command.row, command.column);
  };
  const close = (isCommitted: boolean): void => {
    setEdit(undefined);
    scroller.current?.focus();
    const below = rows[rows.indexOf(active.row) + 1];
    if (isCommitted && below !== undefined) excel.select(sheet, cellArea(below, active.column));
  };
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={sheet.name}
      aria-rowcount={rows.length}
      aria-colcount={columnCount}
      tabIndex={0}
      style={styles.grid}
      onKeyDown={handleKey}
    >
      <div style={{ position: 'relative', width, height }}>
        <ColumnHeadings columns={placedColumns} width={width} />
        <GridRows
          {...{ excel, sheet, selection, width, geometry }}
          columns={placedColumns}
          onSelect={click}
          onEdit={() => setEdit({ start: undefined })}
        />
        {edit && (
          <CellEditor
            key={`${active.row} ${active.column}`}
            {...{ excel, sheet, at: active, start: edit.start, onMessage, onClose: close }}
            box={geometry.boxOf(active.row, active.column)}
          />
        )}
      </div>
    </div>
  );
}

/**
 * Scrolls to what is selected, by whomever.
 * @returns leaves the selection where it is: after a click another cell would move under the pointer
 */
function useSelectionInView({ book }: LocalExcel, { scrollTo }: GridGeometry): () => void {
  const { selection } = book;
  const inPlace = useRef<Area>(undefined);
  const show = useEffectEvent(({ top, left }: Area) => scrollTo(top, left));
  useEffect(() => {
    if (selection !== inPlace.current) show(selection);
  }, [selection]);
  return () => void (inPlace.current = book.selection);
}

function ColumnHeadings({ columns, width }: { readonly columns: readonly PlacedColumn[]; readonly width: number }) {
  return (
    <div role="row" style={{ ...styles.headings, width }}>
      {columns.map(({ column, left, width: columnWidth }) => (
        <div key={column} role="columnheader" style={{ ...styles.heading, left, width: columnWidth }}>
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}

type GridRowsProps = Omit<GridRowProps, 'row' | 'top' | 'height'> & { readonly geometry: GridGeometry };

/** The frozen rows in a block that stays in view, and those of the others that are in view. */
function GridRows({ geometry, ...shared }: GridRowsProps) {
  const { frozen, frozenHeight, placedRows } = geometry;
  const frozenStyle = { ...styles.frozen, width: shared.width, height: frozenHeight };
  return (
    <>
      {frozen.length > 0 && (
        <div role="rowgroup" style={frozenStyle}>
          {frozen.map((placed) => (
            <GridRow key={placed.row} {...shared} {...placed} />
          ))}
        </div>
      )}
      <div role="rowgroup">
        {placedRows.map((placed) => (
          <GridRow key={placed.row} {...shared} {...placed} />
        ))}
      </div>
    </>
  );
}
