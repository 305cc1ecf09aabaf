import { hostObject, type FormatOnRange } from '../../wire/HostObject';
import type { ExcelClass, Scalar } from '../../wire/ExcelClass';
import { boundingArea } from '../../cells/Area';
import { formulaOf, priorityOf, type ConditionalFormats } from '../../book/ConditionalFormats';
import { formulaToFile, formulaToShow } from '../../editing/formulaText';
import type { DifferentialStyle } from '../../styles/CellStyle';
import { ExcelError } from '../../refusals/ExcelError';
import { flag, oneOf, reads, takes, wholeNumberFrom, writes, type Kind } from '../../wire/parameters';
import type { RangeTarget, Session } from '../../wire/Session';
import { requireUnprotected } from './rangeAccess';
import { color } from '../rules/color';
import { formula } from '../rules/formula';

function formatsOf({ sheet }: RangeTarget, session: Session): ConditionalFormats {
  return session.book.conditionalFormats(sheet);
}

const formatType = oneOf('Custom', 'DataBar ColorScale IconSet TopBottom PresetCriteria ContainsText CellValue');

export const conditionalFormatsClass: ExcelClass<RangeTarget> = {
  items: (range, session) =>
    formatsOf(range, session)
      .on(range.area)
      .map((format) => hostObject('ConditionalFormat', { range, format })),
  item: (range, id, session) => {
    const format = formatsOf(range, session)
      .on(range.area)
      .find((candidate) => candidate.id === id);
    return format && hostObject('ConditionalFormat', { range, format });
  },
  methods: {
    getCount: reads({}, (range, _, session) => formatsOf(range, session).on(range.area).length),
    clearAll: writes({}, (range, _, session) => {
      requireUnprotected(range);
      const formats = formatsOf(range, session);
      for (const format of formats.on(range.area)) formats.remove(format);
    }),
    add: writes({ type: formatType }, (range, _, session) => {
      requireUnprotected(range);
      session.book.startEdit();
      const format = formatsOf(range, session).add(range.area, 'expression');
      return hostObject('ConditionalFormat', { range, format });
    }),
  },
};

export const conditionalFormatClass: ExcelClass<FormatOnRange> = {
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: {
      get: ({ format }) => priorityOf(format) - 1,
      set: takes(wholeNumberFrom(0), ({ range, format }, priority, session) =>
        formatsOf(range, session).setPriority(format, priority + 1),
      ),
    },
  },
  objects: {
    custom: (target) => {
      if (target.format.type !== 'Custom') throw new ExcelError('ItemNotFound');
      return hostObject('CustomConditionalFormat', target);
    },
    customOrNullObject: (target) =>
      target.format.type === 'Custom' ? hostObject('CustomConditionalFormat', target) : null,
  },
  methods: {
    getRange: reads({}, ({ range, format }) =>
      hostObject('Range', { sheet: range.sheet, area: format.areas.reduce(boundingArea) }),
    ),
    delete: writes({}, ({ range, format }, _, session) => {
      requireUnprotected(range);
      formatsOf(range, session).remove(format);
    }),
  },
};

export const conditionalRuleClass: ExcelClass<FormatOnRange> = {
  scalars: {
    formula: {
      get: (target, session) => shownFormula(target, session),
      set: takes(formula, ({ range, format }, shown, session) => {
        const at = { sheet: range.sheet, row: range.area.top, column: range.area.left };
        formatsOf(range, session).setFormula(format, formulaToFile(shown, session.book, at));
      }),
    },
  },
};

/** Excel reads a formula for the first cell of the format's own range, whatever range it is asked through. */
function shownFormula({ range, format }: FormatOnRange, session: Session): string {
  const [own] = format.areas;
  const at = { sheet: range.sheet, row: own?.top ?? 0, column: own?.left ?? 0 };
  return formulaToShow(formulaOf(format), session.book, at);
}

function styled<K extends keyof DifferentialStyle>(key: K, kind: Kind<DifferentialStyle[K]>): Scalar<FormatOnRange> {
  return {
    get: ({ format }) => format.style[key] ?? null,
    set: takes(kind, ({ range, format }, value, session) =>
      formatsOf(range, session).setStyle(format, { [key]: value }),
    ),
  };
}

export const conditionalFillClass: ExcelClass<FormatOnRange> = {
  scalars: { color: styled('fillColor', color) },
};

export const conditionalFontClass: ExcelClass<FormatOnRange> = {
  scalars: {
    color: styled('fontColor', color),
    bold: styled('bold', flag),
    italic: styled('italic', flag),
  },
};

export const conditionalRangeFormatClass: ExcelClass<FormatOnRange> = {
  objects: {
    fill: (target) => hostObject('ConditionalRangeFill', target),
    font: (target) => hostObject('ConditionalRangeFont', target),
  },
};

export const customConditionalFormatClass: ExcelClass<FormatOnRange> = {
  objects: {
    rule: (target) => hostObject('ConditionalFormatRule', target),
    format: (target) => hostObject('ConditionalRangeFormat', target),
  },
};
