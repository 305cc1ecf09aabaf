import { cellAddress, cellArea } from '../local-excel/cells/Area';
import type { LocalExcel } from '../local-excel/LocalExcel';
import { contentOf } from './contentOf';
import { Grid } from './Grid';
import { styles } from './previewStyles';

interface SheetViewProps {
  readonly excel: LocalExcel;
  /** Changes with every edit. */
  readonly version: number;
  onMessage(message: string): void;
}

/** The active sheet with its formula bar, and the tabs of all sheets. */
export function SheetView({ excel, version, onMessage }: SheetViewProps) {
  const { activeSheet, selection } = excel.book;
  const { top: row, left: column } = selection;
  return (
    <>
      <div style={styles.formulaBar}>
        <span style={styles.cellName}>{cellAddress(row, column)}</span>
        <span style={styles.formula}>{contentOf(excel, activeSheet, row, column)}</span>
      </div>
      <Grid key={activeSheet.id} excel={excel} sheet={activeSheet} version={version} onMessage={onMessage} />
      <div role="tablist" aria-label="Sheets" style={styles.tabs}>
        {excel.book.sheets.all
          .filter(({ visibility }) => visibility === 'Visible')
          .map((sheet) => (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              aria-selected={sheet === activeSheet}
              style={sheet === activeSheet ? styles.activeTab : styles.tab}
              onClick={() => excel.select(sheet, cellArea(0, 0))}
            >
              {sheet.name}
            </button>
          ))}
      </div>
    </>
  );
}
