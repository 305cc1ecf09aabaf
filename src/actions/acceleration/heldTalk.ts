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
  const { status = '', due = '', notes = '' } = row?.texts ?? {};
  const before = statusIn(status) === 'done' && Number(due) > 0 ? Math.floor(Number(due)) : day;
  const note = outcome.trim();
  const dated = (serial: number, text: string): string => `${dayText(serial + dayOffset)}: ${text}`;
  const last = String(Math.max(before, day));
  if (hasNote(notes, dated(day, note))) return { due: last, notes };
  if (before === day || notes === '') return { due: last, notes: withNote(notes, note) };
  return { due: last, notes: withNote(DATED.test(notes) ? notes : dated(before, notes), dated(day, note)) };
}
