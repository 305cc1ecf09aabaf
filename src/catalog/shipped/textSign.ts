/** What a text is told from others of its row by: a number of 32 bits (FNV-1a), in letters and digits. */
export function textSign(text: string): string {
  let sign = 0x811c9dc5;
  for (const letter of text.trim().replace(/\r\n?/g, '\n')) {
    sign = Math.imul(sign ^ letter.codePointAt(0)!, 0x01000193);
  }
  return (sign >>> 0).toString(36);
}
