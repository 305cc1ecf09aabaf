import type { ForeignField } from '../../domain/foreign/foreignFields';
import type { ColumnShape } from './columnShape';
import type { HeaderReading } from './headerReader';

/** What the data of a column say about a field: that it is one, that it is none, or neither. */
export type ShapeVerdict = 'confirms' | 'denies' | 'open';

/** The shapes that say of a column with a fitting header that it surely is the field. */
const CONFIRMING: Readonly<Partial<Record<ForeignField, readonly ColumnShape[]>>> = {
  id: ['ids'],
  group: ['services'],
  question: ['questions'],
  answer: ['marks'],
  status: ['statuses'],
  due: ['dates'],
  link: ['links'],
  inScope: ['marks'],
  outOfScope: ['marks'],
};

/** The shapes that a field never has, whatever its header says. */
const DENYING: Readonly<Partial<Record<ForeignField, readonly ColumnShape[]>>> = {
  id: ['links', 'dates', 'marks', 'statuses', 'questions', 'services'],
  group: ['links', 'dates', 'marks', 'numbers', 'questions'],
  question: ['links', 'dates', 'marks', 'numbers', 'statuses', 'services'],
  item: ['links', 'dates', 'marks', 'numbers', 'statuses', 'services'],
  guidance: ['dates', 'marks', 'numbers', 'statuses', 'services'],
  answer: ['links'],
  status: ['links', 'dates', 'questions', 'services'],
  owner: ['links', 'dates', 'marks', 'numbers', 'questions', 'statuses'],
  due: ['links', 'marks', 'questions', 'services', 'statuses'],
  link: ['dates', 'marks', 'numbers', 'statuses', 'services'],
  inScope: ['links', 'dates', 'numbers', 'questions', 'services', 'texts', 'ids'],
  outOfScope: ['links', 'dates', 'numbers', 'questions', 'services', 'texts', 'ids'],
};

/** Yes and no are too common to make up for a weak word such as "Required". */
const UNCONFIRMED_IF_WEAK: readonly ForeignField[] = ['inScope', 'outOfScope'];

/** @param shape undefined for a column that is blank or mixed */
export function shapeVerdict(
  { field, strength }: Pick<HeaderReading, 'field' | 'strength'>,
  shape: ColumnShape | undefined,
): ShapeVerdict {
  if (shape === undefined) return 'open';
  if (strength === 'weak' && UNCONFIRMED_IF_WEAK.includes(field))
    return DENYING[field]?.includes(shape) ? 'denies' : 'open';
  if (CONFIRMING[field]?.includes(shape)) return 'confirms';
  return DENYING[field]?.includes(shape) ? 'denies' : 'open';
}

/** The field that a column without a known header is by its data alone; undefined where data do not tell. */
export function fieldOfShape(shape: ColumnShape | undefined): ForeignField | undefined {
  if (shape === 'services') return 'group';
  return shape === 'links' ? 'link' : undefined;
}
