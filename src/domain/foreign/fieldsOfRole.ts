import type { ForeignField } from './foreignFields';
import type { ForeignRole } from './ForeignRole';

/** What the columns of each role may hold, what it cannot do without first. */
export const FIELDS_OF_ROLE: Readonly<Record<ForeignRole, readonly ForeignField[]>> = {
  foreignQuestionnaire: ['question', 'answer', 'group', 'notes', 'id'],
  foreignScopeList: ['group', 'inScope', 'outOfScope', 'why', 'notes'],
  foreignChecklist: [
    'item',
    'guidance',
    'group',
    'status',
    'owner',
    'due',
    'link',
    'inScope',
    'outOfScope',
    'why',
    'notes',
    'id',
  ],
};
