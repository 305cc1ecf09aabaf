import type { ForeignField } from '../../../domain/foreign/foreignFields';
import type { ForeignRole } from '../../../domain/foreign/ForeignRole';

/** What each role cannot do without: one field of each list. */
const NEEDED: Readonly<Record<ForeignRole, readonly (readonly ForeignField[])[]>> = {
  foreignQuestionnaire: [['question'], ['answer']],
  foreignScopeList: [['group'], ['inScope', 'outOfScope']],
  foreignChecklist: [['item', 'guidance']],
};

/** A role and the fields that have a column. */
interface Fields {
  readonly role: ForeignRole;
  readonly columns: Readonly<Partial<Record<ForeignField, unknown>>>;
}

/** The first field of each that a block lacks. */
export function missingFields({ role, columns }: Fields): readonly ForeignField[] {
  return NEEDED[role]
    .filter((fields) => fields.every((field) => columns[field] === undefined))
    .map(([field]) => field!);
}

export function isComplete(block: Fields): boolean {
  return missingFields(block).length === 0;
}
