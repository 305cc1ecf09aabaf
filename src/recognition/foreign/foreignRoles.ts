import type { ForeignField } from '../../domain/foreign/foreignFields';
import { isSentence, type ShapeCount, type ShownValue } from './columnShape';
import type { DataBelow } from './DataBelow';
import type { ForeignRole } from '../../domain/foreign/ForeignRole';
import type { GuessedField } from './guessColumns';
import type { NamedColumn, NamedColumns } from './matchForeignHeader';

/** A header row with what stands below. */
export interface HeaderWithData extends DataBelow {
  readonly columns: NamedColumns;
}

/** What a header row may be the header of. */
export interface RoleRule {
  readonly role: ForeignRole;
  /** Fields its columns are looked for, the more telling ones first. */
  readonly fields: readonly ForeignField[];
  /** Fields that a column is taken for by its data alone where no header names it, so that it can be asked about. */
  readonly guessed: readonly GuessedField[];
  /** Undefined where it is none. */
  judge(header: HeaderWithData): { readonly isCertain: boolean } | undefined;
}

const QUESTIONNAIRE: RoleRule = {
  role: 'foreignQuestionnaire',
  fields: ['question', 'answer', 'group', 'notes', 'id', 'status', 'owner'],
  guessed: ['question', 'answer'],
  judge: (header) => {
    const [question, answer] = [header.columns.get('question'), header.columns.get('answer')];
    if (!question || !answer || isFaq(header, answer.column)) return undefined;
    const isSure =
      isStrong(question) &&
      isStrong(answer) &&
      hasTexts(header, question.column) &&
      header.cells(answer.column).some(isOpenOrMarked(header));
    return isSure || looksLike(header, question, 'questions') ? { isCertain: isSure } : undefined;
  },
};

const SCOPE_LIST: RoleRule = {
  role: 'foreignScopeList',
  fields: [
    'group',
    'inScope',
    'outOfScope',
    'why',
    'notes',
    'id',
    'owner',
    'status',
    'due',
    'item',
    'guidance',
    'question',
    'answer',
  ],
  guessed: [],
  judge: (header) => {
    const { columns } = header;
    const [group, scope] = [columns.get('group'), columns.get('inScope') ?? columns.get('outOfScope')];
    const isMore = ['item', 'guidance', 'question', 'answer'].some((field) => columns.has(field as ForeignField));
    if (!group || !scope || isMore || !areDifferent(header.cells(group.column))) return undefined;
    const shape = header.shape(scope.column);
    const isMarked = shape === undefined ? areBlank(header.cells(scope.column)) : shape.shape === 'marks';
    if (!isMarked) return undefined;
    return { isCertain: isStrong(group) && isStrong(scope) && shape !== undefined };
  },
};

/** What people keep beside the items of a checklist. */
const TRACKED = ['status', 'owner', 'due', 'inScope', 'outOfScope'] as const satisfies readonly ForeignField[];
const FEWEST_COLUMNS = 3;

const CHECKLIST: RoleRule = {
  role: 'foreignChecklist',
  fields: [
    'group',
    'item',
    'guidance',
    'status',
    'owner',
    'due',
    'link',
    'inScope',
    'outOfScope',
    'why',
    'notes',
    'id',
  ],
  guessed: ['item'],
  judge: (header) => {
    const { columns } = header;
    const item = columns.get('item') ?? columns.get('guidance');
    const tracked = TRACKED.flatMap((field) => columns.get(field) ?? []);
    if (!item || tracked.length === 0 || columns.size < FEWEST_COLUMNS || !areItems(header, item.column)) {
      return undefined;
    }
    const isSure = tracked.some(isStrong) && [...columns.values()].filter(isStrong).length >= FEWEST_COLUMNS;
    if (!isNamed(item) && !isSure) return undefined;
    return { isCertain: isSure && isToldWhat(header, item) };
  },
};

/** True where groups have several rows: a description of one thing each is no list of what is to be done. */
function isGrouped({ columns, cells }: HeaderWithData): boolean {
  const group = columns.get('group');
  return group !== undefined && isStrong(group) && !areDifferent(cells(group.column));
}

/** True where the data name services: then it is about what we look for, however its items are called. */
function isOfServices(header: HeaderWithData): boolean {
  const group = header.columns.get('group');
  return group !== undefined && looksLike(header, group, 'services') && isGrouped(header);
}

/** True where it leaves no doubt what its rows are about. */
function isToldWhat(header: HeaderWithData, item: NamedColumn): boolean {
  if (!isStrong(item)) return isNamed(item) && isOfServices(header);
  return header.columns.has('item') || header.columns.has('inScope') || isGrouped(header);
}

/** True for a column with a header that says what it is. */
function isNamed({ strength }: NamedColumn): boolean {
  return strength !== 'guess';
}

/** True for a cell that is not answered yet or says yes or no; in a quiz none does. */
function isOpenOrMarked({ shapeOfText }: DataBelow): (cell: ShownValue) => boolean {
  return ({ value, text }) => value === '' || typeof value === 'boolean' || shapeOfText(text) === 'marks';
}

/** The more telling ones first. */
export const ROLE_RULES: readonly RoleRule[] = [QUESTIONNAIRE, SCOPE_LIST, CHECKLIST];

/** True where the answers tell at length, and none of them is yes or no. */
export function isFaq(header: DataBelow, answer: number): boolean {
  const filled = header.cells(answer).filter(({ value }) => value !== '');
  const sentences = filled.filter(({ value }) => isSentence(value)).length;
  return filled.length > 0 && sentences >= filled.length / 2;
}

function isStrong({ strength }: NamedColumn): boolean {
  return strength === 'strong';
}

function looksLike(header: HeaderWithData, { column }: NamedColumn, shape: ShapeCount['shape']): boolean {
  return header.shape(column)?.shape === shape;
}

function filledTexts(cells: readonly ShownValue[]): readonly string[] {
  return cells.map(({ value }) => String(value).trim()).filter((text) => text !== '');
}

function hasTexts(header: HeaderWithData, column: number): boolean {
  const texts = filledTexts(header.cells(column));
  return texts.length > 0 && texts.filter((text) => /\p{L}{2}/u.test(text)).length >= texts.length / 2;
}

function areItems(header: HeaderWithData, column: number): boolean {
  return hasTexts(header, column) && areMostlyDifferent(header.cells(column));
}

function areDifferent(cells: readonly ShownValue[]): boolean {
  const texts = filledTexts(cells);
  return texts.length > 0 && new Set(texts).size === texts.length;
}

function areMostlyDifferent(cells: readonly ShownValue[]): boolean {
  const texts = filledTexts(cells);
  return new Set(texts).size >= texts.length / 2;
}

function areBlank(cells: readonly ShownValue[]): boolean {
  return filledTexts(cells).length === 0;
}
