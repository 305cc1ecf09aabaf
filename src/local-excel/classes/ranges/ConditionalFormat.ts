import { hostObject, type FormatOnRange } from '../../wire/HostObject';
import type { ExcelClass, Scalar } from '../../wire/ExcelClass';
import { boundingArea } from '../../cells/Area';
import { formulaOf, priorityOf, type ConditionalFormats } from '../../book/ConditionalFormats';
import { formulaToFile, formulaToShow } from '../../editing/formulaText';
import type { DifferentialStyle } from '../../styles/CellStyle';
import { ExcelError } from '../../refusals/ExcelError';
import type { RangeTarget, Session } from '../../wire/Session';
import { requireUnprotected } from './rangeAccess';
import { parseColor } from './RangeFormat';

function formatsOf({ sheet }: RangeTarget, session: Session): ConditionalFormats {
  return session.book.conditionalFormats(sheet);
}

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
    getCount: { call: (range, _args, session) => formatsOf(range, session).on(range.area).length },
    clearAll: {
      writes: true,
      call: (range, _args, session) => {
        requireUnprotected(range);
        const formats = formatsOf(range, session);
        for (const format of formats.on(range.area)) formats.remove(format);
      },
    },
    add: {
      writes: true,
      call: (range, [type], session) => {
        if (type !== 'Custom') throw new ExcelError('ApiNotFound');
        requireUnprotected(range);
        session.book.startEdit();
        const format = formatsOf(range, session).add(range.area, 'expression');
        return hostObject('ConditionalFormat', { range, format });
      },
    },
  },
};

export const conditionalFormatClass: ExcelClass<FormatOnRange> = {
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: {
      get: ({ format }) => priorityOf(format) - 1,
      set: ({ range, format }, priority, session) =>
        formatsOf(range, session).setPriority(format, Number(priority) + 1),
    },
    stopIfTrue: {
      get: ({ format }) => format.rule.attributes['stopIfTrue'] === '1',
      set: ({ range, format }, stops, session) => formatsOf(range, session).setStopIfTrue(format, stops === true),
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
    getRange: {
      call: ({ range, format }) => hostObject('Range', { sheet: range.sheet, area: format.areas.reduce(boundingArea) }),
    },
    delete: {
      writes: true,
      call: ({ range, format }, _args, session) => {
        requireUnprotected(range);
        formatsOf(range, session).remove(format);
      },
    },
  },
};

export const conditionalRuleClass: ExcelClass<FormatOnRange> = {
  scalars: {
    formula: {
      get: (target, session) => shownFormula(target, session),
      set: ({ range, format }, formula, session) => {
        const at = { sheet: range.sheet, row: range.area.top, column: range.area.left };
        formatsOf(range, session).setFormula(format, formulaToFile(String(formula), session.book, at));
      },
    },
  },
};

/** Excel reads a formula for the first cell of the format's own range, whatever range it is asked through. */
function shownFormula({ range, format }: FormatOnRange, session: Session): string {
  const [own] = format.areas;
  const at = { sheet: range.sheet, row: own?.top ?? 0, column: own?.left ?? 0 };
  return formulaToShow(formulaOf(format), session.book, at);
}

function styled<K extends keyof DifferentialStyle>(
  key: K,
  parse: (value: unknown) => DifferentialStyle[K],
): Scalar<FormatOnRange> {
  return {
    get: ({ format }) => format.style[key] ?? null,
    set: ({ range, format }, value, session) => formatsOf(range, session).setStyle(format, { [key]: parse(value) }),
  };
}

export const conditionalFillClass: ExcelClass<FormatOnRange> = {
  scalars: { color: styled('fillColor', parseColor) },
};

export const conditionalFontClass: ExcelClass<FormatOnRange> = {
  scalars: {
    color: styled('fontColor', parseColor),
    bold: styled('bold', (value) => value === true),
    italic: styled('italic', (value) => value === true),
    strikethrough: styled('strikethrough', (value) => value === true),
  },
};

export const conditionalRangeFormatClass: ExcelClass<FormatOnRange> = {
  scalars: { numberFormat: styled('numberFormat', String) },
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
