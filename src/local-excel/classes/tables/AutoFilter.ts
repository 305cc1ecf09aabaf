import type { ExcelClass } from '../../wire/ExcelClass';
import { childElements, type XmlElement } from '../../xml/XmlElement';

/** The filter of a sheet or a table; undefined when there is none. */
export const autoFilterClass: ExcelClass<XmlElement | undefined> = {
  scalars: {
    enabled: { get: (filter) => filter !== undefined },
    isDataFiltered: { get: (filter) => childElements(filter, 'filterColumn').length > 0 },
  },
};
