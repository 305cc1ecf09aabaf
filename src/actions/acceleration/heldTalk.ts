import type { CurrentRow } from '../../domain/lists/planList';
import { dayText, excelTime, type CountedDays } from '../../recognition/cells/excelDay';
import { hasNote, withNote } from '../lists/notes';
import { statusIn } from '../wording/statusWords';
import type { AccelerationRequest } from './AccelerationRequest';

const DATED = /^\d{4}-\d{2}-\d{2}: /;

/**
 * What the first step says once FM, FE and SME talked: the day of the last talk, and what was decided (playbook R05). Where
 * they talked more than once the notes say on which day each was decided.
 * @param row of the step, as it stands
 */
export function heldTalk(
  { on, outcome }: NonNullable<AccelerationRequest['talk']>,
  row: CurrentRow | undefined,
  { dayOffset }: CountedDays,
): { readonly due: string; readonly notes: string } {
  const day = Math.floor(excelTime(on, { dayOffset }));
  const before = dayHeld(row) ?? day;
  const dated = (serial: number, text: string): string => `${dayText(serial + dayOffset)}: ${text}`;
  const note = { plain: outcome.trim(), dated: dated(day, outcome.trim()) };
  const notes = row?.texts['notes'] ?? '';
  const isFirst = before === day || notes === '';
  const due = String(Math.max(before, day));
  if (isFirst && !hasNote(notes, note.dated)) return { due, notes: withNote(notes, note.plain) };
  const earlier = isFirst || DATED.test(notes) ? notes : dated(before, notes);
  return { due, notes: withNote(earlier, note.dated) };
}

/** When they talked last, as the workbook counts; undefined before the first talk, and for what is no day. */
function dayHeld(row: CurrentRow | undefined): number | undefined {
  const { status = '', due } = row?.texts ?? {};
  const day = Math.floor(Number(due));
  return statusIn(status) === 'done' && day > 0 ? day : undefined;
}
