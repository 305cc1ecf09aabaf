import type { EditionDifference, Item, Role, Stage } from '../../domain/checklist/Item';
import type { Edition } from '../../domain/Edition';
import type { Condition } from '../../domain/questionnaire/Condition';
import type { QuestionKind } from '../../domain/questionnaire/Question';
import type { Service } from '../../domain/services/Service';

interface QuestionDefinition {
  readonly id: string;
  readonly kind: QuestionKind;
}

type QuestionDefinitions = Readonly<Record<string, QuestionDefinition>>;

/** What can be asked of a question depends on its kind, so that a condition that makes no sense does not compile. */
type Asks<K extends QuestionKind> = K extends { readonly type: 'yesNo' }
  ? { readonly isYes: Condition; readonly isNo: Condition }
  : K extends { readonly type: 'choice'; readonly options: readonly (infer O)[] }
    ? { is(...options: readonly O[]): Condition; isNot(...options: readonly O[]): Condition }
    : K extends { readonly type: 'number' }
      ? { isMoreThan(number: number): Condition }
      : unknown;

export type AskOf<Q extends QuestionDefinitions> = { readonly [N in keyof Q]: Asks<Q[N]['kind']> };

/** Where a statement was looked up, so that somebody can look it up again. */
export interface Evidence {
  /** The month in which the text was last compared with the source: `2026-11`. */
  readonly checked: `${number}-${number}`;
  /** An https address, or the id of a message center post: `MC1227622`. */
  readonly source: string;
  /** The last day on which the text is true as it stands: `2026-12-31`. Left out: no date in it will pass. */
  readonly validUntil?: `${number}-${number}-${number}`;
}

interface ItemDefinition<Q extends QuestionDefinitions, A extends string> {
  readonly area: A;
  /** Left out: the item always applies when the service is in scope. */
  readonly when?: (ask: AskOf<Q>) => Condition;
  /** Path below https://learn.microsoft.com, without a language. */
  readonly documentation: string;
  /** The page GCC High and DoD read instead; left out: the same page. */
  readonly governmentDocumentation?: string;
  readonly owner: Role;
  readonly stage: Stage;
  /** Questions whose answers do not decide about the item but are needed to do it; the checklist quotes them. */
  readonly informedBy?: readonly (keyof Q)[];
  /** How GCC High and DoD differ from Commercial; left out: not at all. */
  readonly government?: EditionDifference;
  /** What a statement that ages rests on; the text itself does not speak of it. `npm run content:due` reads it. */
  readonly evidence?: Evidence;
}

/** A service as its file writes it: questions by a speaking name, items by id. */
interface ServiceDefinition<Q extends QuestionDefinitions, A extends string, I> {
  readonly id: string;
  readonly areas: readonly A[];
  /** In the order they are asked. The one named `inScope` decides about the whole service. */
  readonly questions: Q;
  /** Questions that decide which tasks of the playbook apply, or what shows that one can be completed. */
  readonly taskQuestions?: readonly (keyof Q)[];
  /** Left out: the service exists in every edition. */
  readonly government?: 'notAvailable';
  readonly items: I;
}

export interface DefinedService<Q extends QuestionDefinitions, A extends string, I> extends Service {
  readonly definition: ServiceDefinition<Q, A, I>;
  /** Conditions on this service's questions, for items of other services. */
  readonly ask: AskOf<Q>;
}

const DOCUMENTATION = 'https://learn.microsoft.com';
const GOVERNMENT: readonly Edition[] = ['gccHigh', 'dod'];

/** Turns a service's definition into the plain data the rules work on. */
export function defineService<
  const Q extends QuestionDefinitions,
  const A extends string,
  const I extends Readonly<Record<string, ItemDefinition<Q, A>>>,
>(definition: ServiceDefinition<Q, A, I>): DefinedService<Q, A, I> {
  const ask = askOf(definition.questions);
  const items = Object.entries<ItemDefinition<Q, A>>(definition.items).map(([id, item]) =>
    toItem(id, item, definition.questions, ask),
  );
  return {
    definition,
    ask,
    id: definition.id,
    scopeQuestion: definition.questions['inScope']?.id,
    questions: Object.values(definition.questions),
    taskQuestions: (definition.taskQuestions ?? []).map((name) => definition.questions[name]!.id),
    unavailableIn: definition.government === 'notAvailable' ? GOVERNMENT : [],
    items,
  };
}

function toItem<Q extends QuestionDefinitions>(
  id: string,
  item: ItemDefinition<Q, string>,
  questions: Q,
  ask: AskOf<Q>,
): Item {
  const { area, documentation, governmentDocumentation, owner, stage, informedBy = [] } = item;
  return {
    id,
    area,
    condition: item.when?.(ask) ?? { type: 'always' },
    informedBy: informedBy.map((name) => questions[name]!.id),
    documentation: DOCUMENTATION + documentation,
    documentationIn: governmentDocumentation ? governmentEditions(DOCUMENTATION + governmentDocumentation) : {},
    owner,
    stage,
    editions: item.government ? governmentEditions(item.government) : {},
  };
}

function governmentEditions<T>(value: T): Partial<Record<Edition, T>> {
  return Object.fromEntries(GOVERNMENT.map((edition) => [edition, value]));
}

function askOf<Q extends QuestionDefinitions>(questions: Q): AskOf<Q> {
  const entries = Object.entries(questions).map(([name, { id }]) => [
    name,
    {
      isYes: { type: 'yes', question: id },
      isNo: { type: 'no', question: id },
      is: (...options: readonly string[]) => ({ type: 'oneOf', question: id, options }),
      isNot: (...options: readonly string[]) => ({ type: 'noneOf', question: id, options }),
      isMoreThan: (limit: number) => ({ type: 'moreThan', question: id, number: limit }),
    },
  ]);
  return Object.fromEntries(entries) as AskOf<Q>;
}

export function all(...conditions: readonly Condition[]): Condition {
  return { type: 'all', conditions };
}

export function any(...conditions: readonly Condition[]): Condition {
  return { type: 'any', conditions };
}
