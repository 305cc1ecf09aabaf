import type { ColumnShape, ShapeCount, ShownValue } from './columnShape';

/** What stands below a header row, as far as the sheet was read. Columns are 0-based. */
export interface DataBelow {
  cells(column: number): readonly ShownValue[];
  shape(column: number): ShapeCount | undefined;
  /** What a text by itself looks like. */
  shapeOfText(text: string): ColumnShape | undefined;
}
