import type { UsageRecord } from '../../../domain/usage/planUsageImport';
import { NUMBER_CULTURES } from '../../../localization/numberCultures';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import { readUsageRows } from '../../../workbook/usage/readUsageRows';
import { SETTING_NAMES } from '../../../recognition/cells/settingNames';
import { loadMonthNames } from '../../../recognition/text/loadMonthNames';
import type { UsageRowsTab } from '../../../recognition/usage/UsageTab';
import { namesIn } from '../../../recognition/usage/rememberedColumns';
import { foldName } from '../../../recognition/text/foldWord';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import type { Layout } from '../../everyAction/readLayout';
import type { TextSource } from '../../everyAction/readText';
import { readUsageFile } from './readUsageFile';
import type { ReadTable } from './readUsageTable';
import { headerRow, readHeaders } from '../../../recognition/headers/readHeaders';
import { RECOGNITION } from '../../wording/recognitionWords';
import type { Writing } from './PartsEntered';
import { readList } from './readList';
import { listColumns, type ListAnswers, type ListReading } from './readUsageLines';
import { serviceNameIn } from '../../wording/serviceNameIn';
import { layoutSeen } from '../customers/findUsageTab';
import { isTotalService, totalsAmong } from '../customers/totalsAmong';

/** Where usage comes from: a CSV file, or a tab of the workbook with one row per customer and month. */
export type UsageSource = ({ readonly type: 'file'; readonly content: TextSource } | { readonly type: 'rows' }) & {
  /** What somebody said of a list. */
  readonly answers?: ListAnswers;
  /** The tab it is to go into; the MAU tab where nobody says so. */
  readonly into?: string;
  readonly writing?: Writing;
};

/**
 * Reads usage by customer and month from where it comes.
 * @throws WorkbookError usageFile… for a file, usageMissing or usageRowUnclear with the cell for a tab
 */
export async function readUsageSource(
  context: Excel.RequestContext,
  layout: Layout,
  source: UsageSource,
  now: Date,
): Promise<ReadTable> {
  const { records, leftOut } = await readSource(context, layout, source, now);
  const isTotal = totalsAmong(records.map(({ customer }) => customer));
  const named = new Set(namesIn(source.answers?.columns?.leftOut ?? '').map(foldName));
  const isNobody = ({ customer }: UsageRecord): boolean => isTotal(customer) || named.has(foldName(customer));
  const isOfAllServices = serviceTotalsAmong(records, source.answers?.columns?.kept);
  const isUsed = (record: UsageRecord): boolean => !isNobody(record) && !isOfAllServices(record);
  const nameOf = (record: UsageRecord): string =>
    isNobody(record) ? record.customer : `${record.customer} (${record.service})`;
  return {
    records: records.filter(isUsed),
    leftOut: [...new Set([...leftOut, ...records.filter((record) => !isUsed(record)).map(nameOf)])],
  };
}

/** Tells records for all services of a customer who has some for single services, too: they count the same users again. */
function serviceTotalsAmong(records: readonly UsageRecord[], kept = ''): (record: UsageRecord) => boolean {
  const isKept = new Set(namesIn(kept).map(foldName));
  const single = records.filter(({ service }) => service !== '' && !isTotalService(service));
  const customers = new Set(single.map(({ customer }) => foldName(customer)));
  return ({ customer, service }) => {
    const isSaid = isKept.has(foldName(service)) || isKept.has(foldName(customer));
    return !isSaid && isTotalService(service) && customers.has(foldName(customer));
  };
}

async function readSource(
  context: Excel.RequestContext,
  { snapshot, tabs, usageRows, content }: Layout,
  source: UsageSource,
  now: Date,
): Promise<ReadTable> {
  const { answers = {} } = source;
  const monthNames = await loadMonthNames();
  if (source.type === 'file') {
    const customer = String(snapshot.settings.get(SETTING_NAMES.customer)?.value ?? '').trim();
    return readUsageFile(source.content, {
      customer,
      now,
      answers,
      monthNames,
      serviceName: serviceNameIn(content.catalog),
    });
  }
  if (!usageRows) throw (await layoutSeen(snapshot, tabs)) ?? new WorkbookError('usageMissing');
  const rows = await readUsageRows(context, usageRows);
  const culture = NUMBER_CULTURES[content.language];
  return readRows(usageRows, rows, { culture, answers, monthNames });
}

function readRows(
  tab: UsageRowsTab,
  rows: readonly (readonly CellValue[])[],
  reading: Pick<ListReading, 'culture' | 'answers' | 'monthNames'>,
): ReadTable {
  const { sheet, left, firstRow } = tab;
  const headers = headerRow(readHeaders(sheet, RECOGNITION), tab.headerRow);
  const columns = listColumns(headers, reading.answers) ?? tab.columns;
  // Cells stand in the columns of the sheet.
  const before = Array<CellValue>(left).fill('');
  const lines = rows.map((cells, offset) => ({ line: firstRow + offset + 1, cells: [...before, ...cells] }));
  const unclear = (line: number, column: number, value: string): WorkbookError => {
    const place = { sheet: sheet.name, cell: cellAddress(line - 1, column) };
    return new WorkbookError('usageRowUnclear', place, {
      value,
      kind: column === columns.customer ? 'nobody' : 'other',
    });
  };
  return readList(lines, headers, { ...reading, columns, days: sheet, unclear });
}
