import type { ForeignField } from '../../src/domain/foreign/foreignFields';
import type { ForeignRole } from '../../src/domain/foreign/ForeignRole';
import type { BookCell } from '../support/bookOf';

/** A block as whoever made the sheet means it. */
export interface TrueBlock {
  readonly role: ForeignRole;
  /** 0-based. */
  readonly headerRow: number;
  /** 0-based columns. */
  readonly columns: Readonly<Partial<Record<ForeignField, number>>>;
  /** Of a checklist: what each row of an item belongs to, by 0-based row; a service by its id, else the words; undefined is nothing. */
  readonly groups?: ReadonlyMap<number, TrueGroup | undefined>;
}

export type TrueGroup = { readonly service: string } | { readonly text: string };

/** What a sheet has beside its cells. All numbers 0-based. */
export interface SheetLook {
  /** `A1:F1` */
  readonly merged?: readonly string[];
  readonly table?: string;
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  /** Rows of a collapsed outline. */
  readonly outlinedRows?: readonly number[];
  readonly filter?: string;
  readonly isProtected?: boolean;
}

export interface LayoutSheet {
  readonly name: string;
  readonly lines: readonly (readonly BookCell[])[];
  readonly look: SheetLook;
  /** [] for what is none of ours. */
  readonly blocks: readonly TrueBlock[];
}

/** A workbook somebody else may have made, and what it means. */
export interface Layout {
  readonly name: string;
  readonly sheets: readonly LayoutSheet[];
}
