import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize, type RangeA1, type Token } from '@borgar/fx/xlsx';
import { LAST_COLUMN, LAST_ROW, WHOLE_SHEET, type Area } from './Area';

/** Whole rows or columns put in or taken out, or the cells of some rows. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
  /** 0-based first row or column. */
  readonly at: number;
  readonly count: number;
  /** The only rows whose cells move, when columns are not put in or taken out whole. */
  readonly within?: Pick<Area, 'top' | 'bottom'> | undefined;
}

/** Whether all cells of these rows may move. As in Excel, a reference that reaches beyond the moving rows stays. */
export function takesPart({ top, bottom }: Pick<Area, 'top' | 'bottom'>, { within }: Shift): boolean {
  return !within || (top >= within.top && bottom <= within.bottom);
}

/** All cells of the rows that take part. */
export function movingRows({ within }: Shift): Area {
  return within ? { ...WHOLE_SHEET, top: within.top, bottom: within.bottom } : WHOLE_SHEET;
}

/** Where an area lies afterwards; undefined when it was deleted whole or pushed off the sheet. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (!takesPart(area, shift)) return area;
  const isRows = shift.axis === 'rows';
  const last = isRows ? LAST_ROW : LAST_COLUMN;
  const [start, end] = isRows ? [area.top, area.bottom] : [area.left, area.right];
  // Whole rows stay whole when columns move, and the other way round.
  if (start === 0 && end === last) return area;
  const moved = shiftSpan(start, end, shift);
  if (!moved || moved[0] > last) return undefined;
  const [first, final] = [moved[0], Math.min(moved[1], last)];
  return isRows ? { ...area, top: first, bottom: final } : { ...area, left: first, right: final };
}

/** Both ends of a span afterwards. */
export function shiftSpan(start: number, end: number, { kind, at, count }: Shift): [number, number] | undefined {
  if (kind === 'insert') return [start >= at ? start + count : start, end >= at ? end + count : end];
  const first = start < at ? start : Math.max(start - count, at);
  const final = end < at ? end : Math.max(end - count, at - 1);
  return first > final ? undefined : [first, final];
}

/**
 * A formula afterwards.
 * @param isShifted tells whether a reference with this sheet name (undefined: none) points to the sheet that changed
 */
export function shiftFormula(formula: string, shift: Shift, isShifted: (sheet: string | undefined) => boolean): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  if (!tokens.some(isRange)) return formula;
  return stringifyTokens(tokens.map((token) => (isRange(token) ? shiftToken(token, shift, isShifted) : token)));
}

function isRange({ type }: Token): boolean {
  return type === 'range' || type === 'range_beam';
}

function shiftToken(token: Token, shift: Shift, isShifted: (sheet: string | undefined) => boolean): Token {
  const reference = parseA1Ref(token.value);
  if (!reference || !('range' in reference) || reference.workbookName) return token;
  if (!isShifted(reference.sheetName || undefined)) return token;
  const range = shiftRange(reference.range, shift);
  return { ...token, value: range ? stringifyA1Ref({ ...reference, range }) : '#REF!' };
}

/** Whole rows and columns have no ends on their other side, and get none. */
function shiftRange(range: RangeA1, shift: Shift): RangeA1 | undefined {
  const { top, left, bottom, right } = range;
  const area = { top: top ?? 0, left: left ?? 0, bottom: bottom ?? LAST_ROW, right: right ?? LAST_COLUMN };
  const moved = shiftArea(area, shift);
  if (!moved) return undefined;
  const hasRows = typeof top === 'number' && typeof bottom === 'number';
  const hasColumns = typeof left === 'number' && typeof right === 'number';
  return {
    ...range,
    ...(hasRows ? { top: moved.top, bottom: moved.bottom } : {}),
    ...(hasColumns ? { left: moved.left, right: moved.right } : {}),
  };
}
