import { parseR1C1Ref } from '@borgar/fx/xlsx';
import { LAST_COLUMN, LAST_ROW, areaOf, boundingArea, intersectAreas, isValidArea, type Area } from '../cells/Area';
import { NULL_ERROR, Reference, Union, REFERENCE_ERROR, VALUE_ERROR, type Operand } from './values';
import { UnsupportedFormula, type Evaluator, type Position } from './Workspace';

/** @param text a range in R1C1 form */
export function rangeReference(text: string): Evaluator {
  const parsed = parseR1C1Ref(text);
  const isOneSheet = parsed && 'range' in parsed && !parsed.workbookName && !parsed.sheetName?.includes(':');
  if (!isOneSheet) throw new UnsupportedFormula(text);
  const { sheetName } = parsed;
  const bounds = parsed.range;
  return (at, workspace) => {
    const sheet = sheetName ? workspace.sheetNamed(sheetName) : at.sheet;
    const area = placeRange(bounds, at);
    return sheet && area ? new Reference(sheet, area) : REFERENCE_ERROR;
  };
}

/** `A1:INDEX(…)`, `(A1,C3)` and `A1:C3 B2`, which make a reference of references. */
export const REFERENCE_OPERATORS: Readonly<Record<string, (a: Operand, b: Operand) => Operand>> = {
  ':': (a, b) => onOneSheet(a, b, boundingArea),
  ' ': (a, b) => onOneSheet(a, b, intersectAreas),
  ',': (a, b) => {
    const parts = [a, b].flatMap((side): readonly Operand[] => (side instanceof Union ? side.parts : [side]));
    return parts.every((part) => part instanceof Reference) ? new Union(parts) : VALUE_ERROR;
  },
};

function onOneSheet(a: Operand, b: Operand, join: (a: Area, b: Area) => Area | undefined): Operand {
  if (!(a instanceof Reference) || !(b instanceof Reference) || a.sheet !== b.sheet) return VALUE_ERROR;
  const area = join(a.area, b.area);
  return area ? new Reference(a.sheet, area) : NULL_ERROR;
}

interface RelativeRange {
  r0?: number | null;
  r1?: number | null;
  c0?: number | null;
  c1?: number | null;
  $r0?: boolean | null;
  $r1?: boolean | null;
  $c0?: boolean | null;
  $c1?: boolean | null;
}

function placeRange(range: RelativeRange, at: Position): Area | undefined {
  const rows = placeAxis([range.r0, range.r1], [range.$r0, range.$r1], at.row, LAST_ROW);
  const columns = placeAxis([range.c0, range.c1], [range.$c0, range.$c1], at.column, LAST_COLUMN);
  const area = areaOf(rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1);
  return isValidArea(area) ? area : undefined;
}

function placeAxis(
  offsets: readonly (number | null | undefined)[],
  isAbsolute: readonly (boolean | null | undefined)[],
  base: number,
  last: number,
): [number, number] {
  if (typeof offsets[0] !== 'number' || typeof offsets[1] !== 'number') return [0, last];
  const [first, second] = offsets.map((offset, index) => (isAbsolute[index] ? offset! : base + offset!));
  return [Math.min(first!, second!), Math.max(first!, second!)];
}
