import type { SERVICES, ServiceId } from '../services/catalog';

/** The words of one question; a choice also needs a word for each option. */
export type QuestionText<K> = {
  readonly question: string;
  /** One or two sentences on how to find the answer. */
  readonly help: string;
} & (K extends { readonly type: 'choice'; readonly options: readonly (infer O extends string)[] }
  ? { readonly options: Readonly<Record<O, string>> }
  : unknown);

export interface ItemText {
  readonly title: string;
  readonly guidance: string;
}

/** The part of a service's definition that needs words. */
interface TextedDefinition {
  readonly areas: readonly string[];
  readonly questions: Readonly<Record<string, { readonly kind: unknown }>>;
  readonly items: object;
}

/** All words of a service. A missing or a left-over one does not compile. */
export type ServiceText<D extends TextedDefinition> = {
  /** Today's name. */
  readonly name: string;
  /** Names people also know it by: former ones, abbreviations. */
  readonly aliases: readonly string[];
  readonly areas: Readonly<Record<D['areas'][number], string>>;
  readonly questions: { readonly [N in keyof D['questions']]: QuestionText<D['questions'][N]['kind']> };
  readonly items: { readonly [N in keyof D['items']]: ItemText };
};

/** The whole content in one language. */
export type CatalogText = {
  readonly [S in ServiceId]: ServiceText<(typeof SERVICES)[S]['definition']>;
};

/** The ids of a service's items that read differently in GCC High and DoD. */
type DifferingItem<I> = {
  readonly [N in keyof I]: I[N] extends { readonly government: 'differs' } ? N : never;
}[keyof I];

/** The guidance GCC High and DoD read instead, by item; apart, because few workbooks need it. */
export type GovernmentText = {
  readonly [N in { [S in ServiceId]: DifferingItem<(typeof SERVICES)[S]['definition']['items']> }[ServiceId]]: string;
};
