import type { CSSProperties } from 'react';

const BORDER = '1px solid #d4d4d4';
const FONT = { fontFamily: 'Calibri, Carlito, "Segoe UI", sans-serif', fontSize: 13 };

export const HEADING_HEIGHT = 22;
export const HEADING_WIDTH = 48;

/** How the page looks: a sober copy of a workbook window. */
export const styles = {
  page: { ...FONT, display: 'flex', height: '100vh', color: '#1f1f1f' },
  workbook: { display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0 },
  toolbar: {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    padding: '6px 12px',
    background: '#f3f3f3',
    borderBottom: BORDER,
  },
  fileName: { flex: 1, margin: 0, fontSize: 14, fontWeight: 600 },
  message: { padding: '6px 12px', background: '#fde7e9', color: '#5f0a0a' },
  taskPane: { width: 360, border: 0, borderLeft: BORDER },
  formulaBar: { display: 'flex', gap: 8, padding: '4px 12px', borderBottom: BORDER, minHeight: 20 },
  cellName: { width: 80, fontWeight: 600 },
  formula: { flex: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  grid: { position: 'relative', flex: 1, overflow: 'auto', outline: 'none', background: '#fff' },
  headings: { position: 'sticky', top: 0, zIndex: 3, height: HEADING_HEIGHT, background: '#f3f3f3' },
  heading: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    height: HEADING_HEIGHT,
    lineHeight: `${HEADING_HEIGHT}px`,
    textAlign: 'center',
    borderRight: BORDER,
    borderBottom: BORDER,
    color: '#424242',
  },
  rowHeading: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    width: HEADING_WIDTH,
    height: '100%',
    textAlign: 'center',
    background: '#f3f3f3',
    borderRight: BORDER,
    borderBottom: BORDER,
    color: '#424242',
  },
  row: { position: 'absolute', left: 0 },
  frozen: { position: 'sticky', top: HEADING_HEIGHT, zIndex: 2, background: '#fff', borderBottom: '1px solid #808080' },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    height: '100%',
    padding: '1px 3px',
    overflow: 'hidden',
    borderRight: '1px solid #e4e4e4',
    borderBottom: '1px solid #e4e4e4',
    cursor: 'cell',
  },
  /** Over the cell's own colour. */
  selectedCell: { boxShadow: 'inset 0 0 0 100px rgb(16 124 65 / 8%)' },
  activeCell: { outline: '2px solid #107c41', outlineOffset: -2 },
  editor: {
    position: 'absolute',
    zIndex: 4,
    boxSizing: 'border-box',
    ...FONT,
    padding: '0 2px',
    border: '2px solid #107c41',
    background: '#fff',
  },
  tabs: { display: 'flex', gap: 2, padding: '0 8px', borderTop: BORDER, background: '#f3f3f3', overflowX: 'auto' },
  tab: { ...FONT, border: 0, padding: '6px 12px', background: 'transparent', whiteSpace: 'nowrap', color: '#1f1f1f' },
  activeTab: {
    ...FONT,
    border: 0,
    padding: '6px 12px',
    background: '#fff',
    whiteSpace: 'nowrap',
    color: '#0b5a32',
    fontWeight: 700,
  },
} as const satisfies Record<string, CSSProperties>;
