import type { WorkbookSnapshot } from './WorkbookSnapshot';

/** The name itself, or with a number when a table or a defined name of the workbook already has it. */
export function freeName(name: string, { sheets, names }: WorkbookSnapshot): string {
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase()));
  const isTaken = (candidate: string): boolean =>
    names.has(candidate.toLowerCase()) || tables.includes(candidate.toLowerCase());
  let candidate = name;
  for (let number = 2; isTaken(candidate); number++) candidate = `${name}${number}`;
  return candidate;
}
