import type { ItemsReport } from '../../../actions/checklist/listItems';

/** A row of the checklist. */
export type Item = ItemsReport['items'][number];
