import type { ForeignField } from './foreignFields';
import type { ForeignRole } from './ForeignRole';

/** What a block of a tab is, as somebody says it. */
export interface BlockMapping {
  readonly sheet: string;
  readonly role: ForeignRole;
  /** 1-based. */
  readonly headerRow: number;
  /** By letter or header; `group` is the column of services or categories. */
  readonly columns: Readonly<Partial<Record<ForeignField, string>>>;
  /** What the headers of the columns said when they were chosen: where those stand elsewhere by now, the columns followed. */
  readonly headers?: Readonly<Partial<Record<ForeignField, string>>>;
}

/** A tab that is to be left out, whatever it looks like. */
export interface LeftOutMapping {
  readonly sheet: string;
  readonly role: 'none';
}

export type TabMapping = BlockMapping | LeftOutMapping;

/** What somebody says of tabs that we did not make; the others are recognised. */
export interface LayoutMapping {
  readonly tabs: readonly TabMapping[];
}
