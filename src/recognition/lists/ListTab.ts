import type { ListField, ListKind } from '../../domain/lists/lists';
import type { Block } from '../headers/Block';

/** A list that we add to a workbook when it is first used. */
export interface ListTab extends Block<ListField> {
  readonly role: ListKind;
}
