import { placeOf } from '../../recognition/cells/cellAddress';
import { NEXT_STEPS_NAME } from '../../recognition/cells/settingNames';
import { readWorkbook } from '../../workbook/cells/readWorkbook';
import type { Undo } from '../../workbook/changes/Change';
import { carryOutRecord, stillThere } from '../../workbook/undo/carryOutUndo';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { readLayout } from '../everyAction/readLayout';
import { requireWritable } from '../everyAction/requireWritable';
import { Refusal, createProblem, runAction } from '../everyAction/runAction';
import { mendNextSteps } from '../lists/nextSteps';
import type { UndoStep } from '../everyAction/UndoHistory';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { languageOf } from '../wording/workbookContent';
import { loadMessages } from '../../localization/Messages';

export interface Undone {
  /** Cells, columns and tabs that stay as somebody changed them since. */
  readonly left: readonly string[];
}

/**
 * Takes back what an action wrote, cell by cell, wherever its rows stand now; what somebody changed since stays. What
 * was undone is not offered to be undone. Of an action that was undone before it, it takes back what it had written over.
 */
export async function undoChanges(excel: ExcelHost, step: UndoStep): Promise<ActionResult<Undone>> {
  const { history } = excel;
  const undone = await undoStep(excel, step, history?.has(step) ?? false);
  // Where nothing could be, what was written over it later may be taken back first.
  const isOver = undone.outcome === 'done' || (undone.outcome === 'unchanged' && undone.changes.left.length === 0);
  if (!history || !isOver) return undone;
  const all = [undone];
  for (const older of history.takenBack(step)) {
    const again = await undoStep(excel, older, true);
    if (again.outcome === 'refused') return again;
    all.push(again);
  }
  await history.settle();
  const left = [...new Set(all.flatMap(({ changes }) => changes.left))];
  return {
    ...undone,
    outcome: all.some(({ outcome }) => outcome === 'done') ? 'done' : 'unchanged',
    changes: { left },
  };
}

/** @param isThere whether it is remembered still */
function undoStep(excel: ExcelHost, step: UndoStep, isThere: boolean): Promise<ActionResult<Undone>> {
  const { history, run, ...host } = excel;
  const goingOn: ExcelHost = { ...host, run: (batch) => run(batch, step.context) };
  return runAction<Undone, unknown>(goingOn, async (context, setLanguage) => {
    const snapshot = await readWorkbook(context);
    const messages = await loadMessages(setLanguage(languageOf(snapshot)));
    if (!history || !isThere) throw new Refusal([createProblem('undoGone', messages, {})]);
    const there = await stillThere(context, step.record);
    requireWritableSheets(there.flat(), snapshot);
    const { hasChanged, left } = await carryOutRecord(context, there);
    // What is left may be that line itself.
    const mayBeBroken = left.length > 0 || (await isNextStepsAffected(context, snapshot));
    const mended = mayBeBroken ? await mendNextSteps(context, await readLayout(context, setLanguage)) : undefined;
    const changes = { left: left.filter((place) => place !== mended) };
    return { outcome: hasChanged || mended !== undefined ? 'done' : 'unchanged', changes, problems: [] };
  });
}

/** The line of the Start tab counts two lists, either of which may be what was taken back. */
async function isNextStepsAffected(
  context: Excel.RequestContext,
  { settings, sheets }: WorkbookSnapshot,
): Promise<boolean> {
  const line = settings.get(NEXT_STEPS_NAME);
  if (!line) return false;
  // A list may be gone since undoing was cut.
  if (line.value === '#REF!') return true;
  const now = sheets.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  return now.some(({ isNullObject }) => isNullObject);
}

/** @throws WorkbookError sheetProtected or sheetFiltered */
function requireWritableSheets(undos: readonly Undo[], { sheets }: WorkbookSnapshot): void {
  const names = new Set(undos.flatMap(({ ranges }) => ranges.map(({ address }) => placeOf(address).sheet)));
  for (const sheet of sheets.filter(({ name }) => names.has(name))) {
    for (const table of [undefined, ...sheet.tables]) requireWritable({ sheet, table });
  }
}
