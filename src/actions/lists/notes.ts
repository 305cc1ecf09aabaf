/** True for a note that stands among others as lines of its own. */
export function hasNote(notes: string, note: string): boolean {
  return `\n${linesOf(notes)}\n`.includes(`\n${linesOf(note)}\n`);
}

/** A line ends in one way, whatever machine it was written on. */
function linesOf(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

/** A note below those that stand there, once. */
export function withNote(notes: string, note: string): string {
  if (notes === '') return linesOf(note);
  return hasNote(notes, note) ? notes : `${notes}\n${linesOf(note)}`;
}

/** Takes a note away again; the others stay. */
export function withoutNote(notes: string, note: string): string {
  if (!hasNote(notes, note)) return notes;
  return `\n${linesOf(notes)}\n`.replace(`\n${linesOf(note)}\n`, '\n').slice(1, -1);
}
