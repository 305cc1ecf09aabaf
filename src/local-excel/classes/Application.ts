import type { ExcelClass } from '../wire/ExcelClass';
import { hostObject } from '../wire/HostObject';

/** The program around the workbook. */
export const applicationClass: ExcelClass<undefined> = {
  objects: { cultureInfo: () => hostObject('CultureInfo', undefined) },
};

/** How the person at the machine writes dates and numbers; here only its name. */
export const cultureInfoClass: ExcelClass<undefined> = {
  scalars: { name: { get: (_, { excel }) => excel.culture } },
};
