import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import { readCells } from './readCells';

/**
 * Cells of the Start tab, wherever its sections stand.
 * @param label what the first cell of their row shows
 * @param cells as they would be called if that row were the first
 * @param sheet as the tab is called in the workbook's language
 */
export function onStart(local: LocalExcel, label: string, cells = 'B1', sheet = 'Start'): string {
  const row = readCells(local, sheet, 'A1:A100').findIndex(([text]) => text === label);
  if (row < 0) throw new Error(`${label} is not on ${sheet}.`);
  return cells.replace(/\d+/g, (line) => String(Number(line) + row));
}

/** The settings by their name in code. */
export const LABELS = {
  customer: 'Customer',
  edition: 'Edition',
  language: 'Language',
  contentVersion: 'Content version',
  lastGenerated: 'Last generated',
  healthyFrom: 'Healthy from (share of entitlements)',
  growthBasis: 'Growth measured as',
  growthPeriod: 'Growth of',
  growthWindow: 'Window in months',
  usageTrackingAddress: 'Usage-tracking mail goes to',
  list: 'Tab with customers',
  healthy: '✓ Healthy',
} as const;
