import type { Source } from './ExcelCheck';

/** An article of Microsoft's about add-ins for Excel. */
export function article(name: string): Source {
  return `https://learn.microsoft.com/office/dev/add-ins/excel/${name}`;
}

/** A class of the reference, `range`. */
export function reference(className: string): Source {
  return `https://learn.microsoft.com/javascript/api/excel/excel.${className}`;
}

/** What Microsoft said in an issue of OfficeDev/office-js. */
export function issue(number: number): Source {
  return `https://github.com/OfficeDev/office-js/issues/${number}`;
}

export const API_MODEL: Source =
  'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model';

/** Numbers of characters, levels and rows. */
export const LIMITS: Source =
  'https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3';
