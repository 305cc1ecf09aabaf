/** `*` any text, `?` one character, `~` takes the next one literally; capitals do not count. Not anchored. */
export function wildcardSource(pattern: string): string {
  return pattern.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\/-])/g, (_, literal, wild, special) =>
    literal ? `\\${literal}` : wild ? (wild === '*' ? '[\\s\\S]*?' : '[\\s\\S]') : `\\${special}`,
  );
}

export function hasWildcards(text: string): boolean {
  return /[*?~]/.test(text);
}

/** A test whether a whole text fits a pattern. */
export function wildcardTest(pattern: string): RegExp {
  return new RegExp(`^${wildcardSource(pattern)}$`, 'i');
}
