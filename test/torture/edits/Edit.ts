import type { LocalExcel } from '../../../src/local-excel/LocalExcel';
import type { Sheet } from '../../../src/local-excel/sheets/Sheet';
import type { Random } from '../../fuzz/Random';
import type { Player } from '../Player';
import type { UserCells } from '../UserCells';

/** Something a co-author does, decided on in one workbook and repeatable in a copy of it. */
export interface Edit {
  /** In words: "deletes row 5 of Checklist". */
  readonly name: string;
  /**
   * `movesRows`: contents go to other rows, and which rows are hidden stays; `usesPane`: what it does depends on whether
   * our action was there before; `isBeside`: it fills a cell right of a list or table, where columns of ours may come
   * back, or moves them; `deletesTab`: requests that were on their way stop half-way; `addsRows`: a table fills in its live
   * formulas; `filters`: nothing of it is left where its tab goes.
   */
  readonly effect?: 'movesRows' | 'usesPane' | 'isBeside' | 'deletesTab' | 'addsRows' | 'filters' | undefined;
  /** @returns false where its rows and columns are not there, or Excel refuses it */
  carryOut(at: Occasion): Promise<boolean>;
}

/** Where and by whom an edit is carried out. */
export interface Occasion {
  readonly local: LocalExcel;
  readonly player: Player;
  /** What is remembered of the users' cells; undefined in a copy. */
  readonly cells?: UserCells;
}

/** What an edit is decided by. */
export interface Scene {
  readonly random: Random;
  readonly local: LocalExcel;
  readonly sheet: Sheet;
  /** Ids of the tabs the workbook began with. */
  readonly ofFile: ReadonlySet<string>;
  /** A number nothing else in the workbook holds. */
  readonly unique: () => number;
}

/** Undefined where there is nothing of the kind to do. */
export type ChooseEdit = (scene: Scene) => Edit | undefined;
