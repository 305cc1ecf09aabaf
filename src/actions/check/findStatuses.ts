import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { cellAddress } from '../../recognition/cells/cellAddress';
import type { Layout } from '../everyAction/readLayout';
import { statusIn } from '../wording/statusWords';
import type { OwnTab } from './ownTabs';
import { NOTHING_FOUND, type RepairFinding, type RepairPart } from './RepairPart';

/** Statuses that are no word of ours: what such a row is counted as only a person can say. */
export function findStatuses({ kept, rows, isOurs }: OwnTab, layout: Layout, sayings: PlaybookMessages): RepairPart {
  const { tab } = kept;
  const { status: column } = tab.columns as Readonly<Partial<Record<string, number>>>;
  if (column === undefined) return NOTHING_FOUND;
  const statuses = Object.values(layout.content.vocabulary.statuses).join(
    layout.content.messages.say('format.listSeparator'),
  );
  const unknown = rows.filter(({ id, status }) => isOurs(id) && statusIn(status) === undefined);
  const findings = unknown.map(({ row, status }): RepairFinding => {
    const place = { sheet: tab.sheet.name, cell: cellAddress(row, column) };
    const message = sayings.say('check.repair.statusUnknown', { ...place, status, statuses });
    return { kind: 'statusUnknown', message, mend: 'yours', ...place };
  });
  return { ...NOTHING_FOUND, findings };
}
