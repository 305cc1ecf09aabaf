import type { UsageRecord } from '../../../domain/usage/planUsageImport';
import { NUMBER_CULTURES } from '../../../localization/numberCultures';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import { readRowsInChunks } from '../../../workbook/cells/readRowsInChunks';
import { SETTING_NAMES } from '../../../recognition/cells/settingNames';
import type { NumberCulture } from '../../../recognition/text/parseNumber';
import type { UsageRowsTab } from '../../../recognition/usage/UsageTab';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import type { Layout } from '../../everyAction/readLayout';
import type { TextSource } from '../../everyAction/readText';
import { readUsageFile } from './readUsageFile';
import { readLine } from './readUsageLines';
import { serviceNameIn } from '../../wording/serviceNameIn';
import { totalsAmong } from '../customers/totalsAmong';

/** Where usage comes from: a CSV file, or a tab of the workbook with one row per customer and month. */
export type UsageSource = { readonly type: 'file'; readonly content: TextSource } | { readonly type: 'rows' };

export interface ReadUsageSource {
  readonly records: readonly UsageRecord[];
  /** Sums of other rows: they are nobody's usage. */
  readonly totals: readonly UsageRecord[];
}

/**
 * Reads usage by customer and month from where it comes.
 * @throws WorkbookError usageFile… for a file, usageMissing or usageRowUnclear with the cell for a tab
 */
export async function readUsageSource(
  context: Excel.RequestContext,
  layout: Layout,
  source: UsageSource,
  now: Date,
): Promise<ReadUsageSource> {
  const all = await readSource(context, layout, source, now);
  const isTotal = totalsAmong(all.map(({ customer }) => customer));
  return {
    records: all.filter(({ customer }) => !isTotal(customer)),
    totals: all.filter(({ customer }) => isTotal(customer)),
  };
}

async function readSource(
  context: Excel.RequestContext,
  { snapshot, usageRows, content }: Layout,
  source: UsageSource,
  now: Date,
): Promise<readonly UsageRecord[]> {
  if (source.type === 'file') {
    const customer = String(snapshot.settings.get(SETTING_NAMES.customer)?.value ?? '').trim();
    return readUsageFile(source.content, { customer, now, serviceName: serviceNameIn(content.catalog) });
  }
  if (!usageRows) throw new WorkbookError('usageMissing');
  return readRecords(usageRows, await readRowsInChunks(context, usageRows), NUMBER_CULTURES[content.language]);
}

function readRecords(
  { sheet, columns, left, firstRow }: UsageRowsTab,
  rows: readonly (readonly CellValue[])[],
  culture: NumberCulture,
): readonly UsageRecord[] {
  return rows.flatMap((row, offset) => {
    const unclear = (column: number, value: string): WorkbookError =>
      new WorkbookError(
        'usageRowUnclear',
        { sheet: sheet.name, cell: cellAddress(firstRow + offset, column) },
        { value },
      );
    const record = readLine(columns, (column) => row[column - left] ?? '', culture, unclear);
    return record ?? [];
  });
}
