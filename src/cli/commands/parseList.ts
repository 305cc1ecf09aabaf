/** What is typed with commas between, without blanks. */
export function parseList(list: string): readonly string[] {
  return list
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}
