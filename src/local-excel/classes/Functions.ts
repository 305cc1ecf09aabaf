import type { Book } from '../book/Book';
import { DAYS_UNTIL_1904 } from '../editing/displayText';
import type { ExcelClass } from '../wire/ExcelClass';
import { hostObject } from '../wire/HostObject';
import { numberFrom, reads } from '../wire/parameters';

/** A part of a date, as Excel.Functions.date takes it; a range or a text instead is only for Excel. */
const part = numberFrom(-(2 ** 31), 2 ** 31);

/** Worksheet functions called without a cell; of them only DATE, which tells whether a workbook counts from 1904. */
export const functionsClass: ExcelClass<Book> = {
  methods: {
    date: reads({ year: part, month: part, day: part }, ({ usesDateSystem1904 }, { year, month, day }) => {
      const days = Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day) / 86_400_000 + 25_569;
      // Up to February 1900 serial numbers are one less: Excel counts a 29th there was not.
      const serial = usesDateSystem1904 ? days - DAYS_UNTIL_1904 : days - (days < 61 ? 1 : 0);
      return hostObject('FunctionResult', serial);
    }),
  },
};

export const functionResultClass: ExcelClass<number> = {
  scalars: { value: { get: (serial) => serial }, error: { get: () => null } },
};
