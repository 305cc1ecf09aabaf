/** A text as part of a formula: `say "hi"` → `"say ""hi"""`. Nothing in it can become more than text. */
export function formulaText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
