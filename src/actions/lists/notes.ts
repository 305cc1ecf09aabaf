/** True for a note that stands among others as lines of its own. */
export function hasNote(notes: string, note: string): boolean {
  return `\n${notes.replaceAll('\r\n', '\n')}\n`.includes(`\n${note}\n`);
}

/** A note below those that stand there, once. */
export function withNote(notes: string, note: string): string {
  if (notes === '') return note;
  return hasNote(notes, note) ? notes : `${notes}\n${note}`;
}

/** Takes a note away again; the others stay. */
export function withoutNote(notes: string, note: string): string {
  const lines = notes.replaceAll('\r\n', '\n');
  return hasNote(notes, note) ? `\n${lines}\n`.replace(`\n${note}\n`, '\n').slice(1, -1) : notes;
}
