import type { LayoutMapping } from '../../../domain/foreign/LayoutMapping';
import type { Unmarked } from '../../../recognition/foreign/readScopeStatements';

/** What somebody said about a checklist that we did not make. */
export interface ForeignRequest {
  /** True where what was found is accepted: rows may be hidden, and our two columns added. */
  readonly consent?: boolean;
  /** What tabs are, where somebody says so; that counts as accepted, and is remembered on their headers. */
  readonly mapping?: LayoutMapping;
  /** Groups that are out of scope, by name. */
  readonly outOfScope?: readonly string[];
  /** Groups that are in scope again, by name: those of our list of groups. */
  readonly inScope?: readonly string[];
  /** True where groups are offered to be switched: then nobody has to have said anything yet. */
  readonly offersSwitches?: boolean;
  /** What blank cells mean in a list where others are marked; kept in the workbook. */
  readonly unmarked?: Unmarked;
}
