import type { LayoutMapping } from '../../../domain/foreign/LayoutMapping';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import type { ForeignSheet } from '../../../recognition/foreign/ForeignTab';
import type { Layout } from '../../everyAction/readLayout';
import { createProblem, Refusal } from '../../everyAction/runAction';

/** Why there is nothing to generate: where a tab may be a checklist, or somebody said of tabs what they are, it is asked. */
export function noChecklist({ foreign, content }: Layout, mapping: LayoutMapping | undefined): Refusal | WorkbookError {
  const likely = mapping ? foreign : foreign.filter(isLikely);
  if (likely.length === 0) return new WorkbookError('checklistMissing');
  const names = likely.map(({ sheet }) => sheet.name).join(', ');
  return new Refusal([createProblem('checklistNotChosen', content.messages, { names })]);
}

/** True for a sheet with a header of a checklist or of what decides about one. */
function isLikely({ tabs, none }: ForeignSheet): boolean {
  return tabs.length > 0 || (none !== undefined && none.found.length > 0);
}
