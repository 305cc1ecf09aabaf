import type { ForeignField } from '../../domain/foreign/foreignFields';
import type { Messages } from '../../localization/Messages';
import { cellAddress, columnLetters } from '../../recognition/cells/cellAddress';
import type { ForeignRole } from '../../domain/foreign/ForeignRole';
import type { ColumnEvidence, ForeignSheet, ForeignTab, OtherSheet } from '../../recognition/foreign/ForeignTab';

/** A block that was found on a sheet that we did not make. */
export interface FoundBlock {
  readonly role: ForeignRole;
  readonly isCertain: boolean;
  /** `A4` */
  readonly header: string;
  /** Letters by field. */
  readonly columns: Readonly<Partial<Record<ForeignField, string>>>;
  /** "Answer: header C4, 7 of 8 are yes or no" */
  readonly evidence: readonly string[];
}

/** What was found on a sheet that is neither usage nor ours. */
export interface FoundSheet {
  readonly sheet: string;
  readonly blocks: readonly FoundBlock[];
  /** Where there is no block: why, the header row that came nearest, and what it lacks. */
  readonly none?: {
    readonly because: OtherSheet;
    /** 1-based. */
    readonly headerRow?: number;
    readonly found: readonly ForeignField[];
    readonly missing: readonly ForeignField[];
  };
}

export function foreignSheetReport({ sheet, tabs, none }: ForeignSheet, messages: Messages): FoundSheet {
  const blocks = tabs.map((tab) => foundBlock(tab, messages));
  if (!none) return { sheet: sheet.name, blocks };
  const { headerRow, ...rest } = none;
  return {
    sheet: sheet.name,
    blocks,
    none: { ...rest, ...(headerRow === undefined ? {} : { headerRow: headerRow + 1 }) },
  };
}

function foundBlock({ role, isCertain, headerRow, left, evidence }: ForeignTab, messages: Messages): FoundBlock {
  return {
    role,
    isCertain,
    header: cellAddress(headerRow, left),
    columns: Object.fromEntries(evidence.map(({ field, column }) => [field, columnLetters(column)])),
    evidence: evidence.map((each) => evidenceText(each, messages)),
  };
}

function evidenceText({ field, cell, shape }: ColumnEvidence, messages: Messages): string {
  const values = { field: messages.say(`found.field.${field}`), cell };
  if (!shape) return messages.say('found.header', values);
  const { count, filled } = shape;
  return messages.say('found.headerAndShape', {
    ...values,
    count,
    filled,
    shape: messages.say(`found.shape.${shape.shape}`),
  });
}
