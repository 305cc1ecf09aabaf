import type { ForeignRole } from '../../domain/foreign/ForeignRole';
import type { ForeignField } from '../../domain/foreign/foreignFields';
import type { SheetSnapshot } from '../cells/WorkbookSnapshot';
import type { Block } from '../headers/Block';
import type { ShapeCount } from './columnShape';

/** What the recognition of a column rests on. */
export interface ColumnEvidence {
  readonly field: ForeignField;
  /** 0-based. */
  readonly column: number;
  /** `C4` */
  readonly cell: string;
  readonly header: string;
  /** What most cells below look like; undefined where they look like nothing in particular. */
  readonly shape: ShapeCount | undefined;
}

/** Questions, a scope list or a checklist that we did not make. */
export interface ForeignTab extends Block<ForeignField> {
  readonly role: ForeignRole;
  /** False where headers or data leave a doubt: then it is asked. */
  readonly isCertain: boolean;
  readonly evidence: readonly ColumnEvidence[];
  /** True where several tabs hold checklists: then the name of each tells what its rows belong to. */
  readonly isOneOfSeveral?: boolean;
  /** True where somebody said what it is. */
  readonly isSaid?: boolean;
}

/** Why a sheet holds nothing of what we look for. */
export type OtherSheet = 'raci' | 'faq' | 'otherList' | 'noHeader' | 'leftOut';

/** What is known of one sheet that is neither usage nor ours. */
export interface ForeignSheet {
  readonly sheet: SheetSnapshot;
  readonly tabs: readonly ForeignTab[];
  /** Where there is no tab: why, the header row that came nearest, and what it lacks. */
  readonly none: NoForeignTab | undefined;
}

export interface NoForeignTab {
  readonly because: OtherSheet;
  /** 0-based; undefined for a sheet without anything like a header. */
  readonly headerRow: number | undefined;
  readonly found: readonly ForeignField[];
  readonly missing: readonly ForeignField[];
}
