/** True where every word that is looked for stands in a text, in whichever case and width its letters are typed. */
export function holdsWords(text: string, search: string, language: string): boolean {
  const folded = (each: string): string => each.normalize('NFKC').toLocaleLowerCase(language);
  const words = folded(search).split(/\s+/).filter(Boolean);
  const found = folded(text);
  return words.every((word) => found.includes(word));
}
