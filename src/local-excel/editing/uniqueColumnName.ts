/** Excel numbers a column name that is taken: `MAU2`. */
export function uniqueColumnName(name: string, taken: readonly string[]): string {
  const isTaken = (candidate: string): boolean =>
    taken.some((other) => other.toLowerCase() === candidate.toLowerCase());
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}
