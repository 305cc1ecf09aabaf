import type { CSSProperties } from 'react';

/** How the page looks: readable in a pane of 320 pixels. */
export const styles = {
  page: { padding: 12, font: '14px "Segoe UI", sans-serif', overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: 20, fontWeight: 600 },
  copy: { display: 'flex', gap: 8, alignItems: 'start', marginBottom: 12 },
  text: { flex: 1, minWidth: 0, fontSize: 12 },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: { padding: '4px 8px 4px 0', borderTop: '1px solid #d4d4d4', textAlign: 'left', verticalAlign: 'top' },
  verdict: { whiteSpace: 'nowrap', overflowWrap: 'normal' },
  details: { margin: '4px 0 8px', fontSize: 12 },
  same: {},
  different: { fontWeight: 700, color: '#8f1010' },
  notAvailable: { fontStyle: 'italic' },
} as const satisfies Record<string, CSSProperties>;
