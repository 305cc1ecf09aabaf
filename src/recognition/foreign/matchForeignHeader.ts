import type { ForeignField } from '../../domain/foreign/foreignFields';
import type { DataBelow } from './DataBelow';
import { fieldOfShape, shapeVerdict } from './fieldShapes';
import type { HeaderReading, HeaderStrength, ReadHeader } from './headerReader';
import type { HeaderText } from './HeaderText';

/** A column that a header names. */
export interface NamedColumn {
  readonly column: number;
  readonly header: string;
  /** Strong where the header or the data below leave no doubt; a guess rests on data that may be something else. */
  readonly strength: 'strong' | 'weak' | 'guess';
}

export type NamedColumns = ReadonlyMap<ForeignField, NamedColumn>;

const STRENGTHS = ['strong', 'weak', 'part'] as const satisfies readonly HeaderStrength[];

type Data = Pick<DataBelow, 'shape' | 'shapeOfText'>;

const NO_DATA: Data = { shape: () => undefined, shapeOfText: () => undefined };

/** A single cell below proves nothing. */
const FEWEST_ALIKE = 2;

/** A cell with what its header may mean, as far as the data do not deny it. */
interface Candidate {
  readonly cell: HeaderText;
  readonly reading: HeaderReading;
  readonly isConfirmed: boolean;
}

/**
 * The columns some fields stand in: each field takes the first cell with the most telling of its words, and each cell
 * is taken once. Data below that look like the field make up for a weak word, data that do not forbid it.
 */
export function matchForeignHeader(
  cells: readonly HeaderText[],
  fields: readonly ForeignField[],
  readHeader: ReadHeader,
  data: Data = NO_DATA,
): NamedColumns {
  const columns = new Map<ForeignField, NamedColumn>();
  const candidates = cells.flatMap((cell) => candidatesOf(cell, readHeader, data));
  const free = new Set(cells);
  for (const strength of STRENGTHS) {
    for (const field of fields) {
      if (columns.has(field)) continue;
      const [best] = candidates
        .filter(({ cell, reading }) => reading.field === field && reading.strength === strength && free.has(cell))
        .sort((a, b) => a.reading.rank - b.reading.rank);
      if (!best) continue;
      free.delete(best.cell);
      columns.set(field, namedColumn(best));
    }
  }
  if (columns.size > 0) addByData(columns, free, fields, data);
  return columns;
}

function candidatesOf(cell: HeaderText, readHeader: ReadHeader, data: Data): readonly Candidate[] {
  const readings = readHeader(cell.text);
  if (readings.length === 0) return [];
  const { shape, count = 0 } = data.shape(cell.column) ?? {};
  return readings.flatMap((reading) => {
    const verdict = shapeVerdict(reading, shape);
    const isConfirmed = verdict === 'confirms' && count >= FEWEST_ALIKE;
    return verdict === 'denies' || (reading.isDisputed && !isConfirmed) ? [] : [{ cell, reading, isConfirmed }];
  });
}

function namedColumn({ cell, reading, isConfirmed }: Candidate): NamedColumn {
  const strength = reading.strength === 'strong' || isConfirmed ? 'strong' : 'weak';
  return { column: cell.column, header: cell.text, strength };
}

/** Columns whose header nobody knows and whose data say what they are; a header that looks like them is a row of theirs. */
function addByData(
  columns: Map<ForeignField, NamedColumn>,
  free: ReadonlySet<HeaderText>,
  fields: readonly ForeignField[],
  data: Data,
): void {
  for (const { column, text } of free) {
    const found = data.shape(column);
    const field = found && found.count >= FEWEST_ALIKE ? fieldOfShape(found.shape) : undefined;
    if (field && fields.includes(field) && !columns.has(field) && data.shapeOfText(text) !== found?.shape) {
      columns.set(field, { column, header: text, strength: 'strong' });
    }
  }
}
