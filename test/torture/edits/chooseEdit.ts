import { deleteColumn, insertColumn } from './columnEdits';
import { appendRow, filterTable, sortRows, typeIntoAnyCell } from './contentEdits';
import type { ChooseEdit, Edit, Scene } from './Edit';
import { useThePane } from './ownActions';
import { deleteRow, hideRow, insertRow, moveRow } from './rowEdits';
import { addTab, deleteTab, renameTab } from './tabEdits';

/** What co-authors do, each as often as it stands here. */
const EDITS: readonly ChooseEdit[] = [
  ...[insertRow, insertRow, insertRow],
  ...[deleteRow, deleteRow],
  ...[moveRow, moveRow],
  ...[sortRows, sortRows, sortRows],
  ...[typeIntoAnyCell, typeIntoAnyCell, typeIntoAnyCell, typeIntoAnyCell],
  ...[appendRow, appendRow],
  ...[insertColumn, insertColumn],
  ...[useThePane, useThePane],
  deleteColumn,
  hideRow,
  filterTable,
  renameTab,
  addTab,
  deleteTab,
];

/** Decides on an edit of a tab, whatever can be done there. */
export function chooseEdit(scene: Scene): Edit {
  for (;;) {
    const edit = scene.random.pick(EDITS)(scene);
    if (edit) return edit;
  }
}
