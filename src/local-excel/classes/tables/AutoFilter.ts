import type { ExcelClass } from '../../wire/ExcelClass';
import { hostObject, type AutoFilterTarget, type HostObject } from '../../wire/HostObject';
import { areaAddress, parseArea } from '../../cells/Area';
import { ExcelError } from '../../refusals/ExcelError';
import { rangeOrAddress, reads, writes } from '../../wire/parameters';
import type { RangeTarget, Session } from '../../wire/Session';
import { childElements, elements, type XmlElement } from '../../xml/XmlElement';
import { absoluteReference } from '../ranges/absoluteReference';
import { requireUnprotected } from '../ranges/rangeAccess';
import { rangeArgument } from '../ranges/rangeNavigation';

/** The name under which the file keeps the cells of a sheet's filter. */
const FILTER_NAME = '_xlnm._FilterDatabase';

/** The filter of a sheet or a table. */
export const autoFilterClass: ExcelClass<AutoFilterTarget> = {
  scalars: {
    enabled: { get: ({ filter }) => filter !== undefined },
    isDataFiltered: { get: ({ filter }) => childElements(filter, 'filterColumn').some(hasCriteria) },
  },
  methods: {
    getRange: reads({}, (target) => rangeOf(target) ?? notFiltered()),
    getRangeOrNullObject: reads({}, rangeOf),
    apply: writes({ range: rangeOrAddress }, (target, { range }, session) =>
      applyFilter(target, rangeArgument(target, range, session), session),
    ),
  },
};

/** Some programs name every column only to hide its button. */
function hasCriteria(column: XmlElement): boolean {
  return elements(column).length > 0;
}

function rangeOf({ sheet, filter }: AutoFilterTarget): HostObject | null {
  const area = parseArea(filter?.attributes['ref'] ?? '');
  return area ? hostObject('Range', { sheet, area }) : null;
}

function notFiltered(): never {
  throw new ExcelError('ItemNotFound');
}

/** A filter that hides nothing, over these cells. @throws ApiNotFound for a table's, which follows its table */
function applyFilter({ sheet, isOfTable }: AutoFilterTarget, range: RangeTarget, { book }: Session): void {
  if (isOfTable) throw new ExcelError('ApiNotFound');
  if (range.sheet !== sheet) throw new ExcelError('InvalidArgument');
  requireUnprotected(range);
  book.startEdit();
  const filter = sheet.sections.edit('autoFilter');
  filter.attributes['ref'] = areaAddress(range.area);
  filter.children = [];
  book.names.set(FILTER_NAME, absoluteReference(range), sheet);
}
