/**
 * Strings in SpreadsheetML write characters that XML cannot hold as `_x000D_`, and a text that merely looks
 * like such an escape with its underscore escaped (ECMA-376, ST_Xstring).
 */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export function encodeExcelEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\r/g, '_x000D_');
}
