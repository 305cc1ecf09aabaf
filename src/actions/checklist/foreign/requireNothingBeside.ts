import { besideChecklist } from '../../../recognition/foreign/besideChecklist';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import { scopeColumnsOf } from '../../../recognition/foreign/scopeColumns';
import { FOREIGN_WORDS } from '../../wording/foreignWords';
import type { Layout } from '../../everyAction/readLayout';
import { createProblem, Refusal } from '../../everyAction/runAction';

/**
 * Checks that no list stands beside a checklist: its rows would be hidden as well.
 * @throws Refusal naming where it stands
 */
export function requireNothingBeside({ snapshot, foreign, content }: Layout): void {
  const problems = foreign.flatMap(({ sheet }) => {
    const ours = new Set(Object.values(scopeColumnsOf(snapshot, sheet.name)));
    const beside = besideChecklist(sheet, FOREIGN_WORDS, ours);
    if (!beside) return [];
    const place = { sheet: sheet.name, cell: cellAddress(beside.headerRow, beside.left) };
    return [createProblem('listBesideChecklist', content.messages, place, place)];
  });
  if (problems.length > 0) throw new Refusal(problems);
}
