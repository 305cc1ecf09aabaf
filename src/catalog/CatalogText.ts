import type { SERVICES, ServiceId } from './catalog';

/** The words of one question; a choice also needs a word for each option. */
export type QuestionText<K> = {
  readonly question: string;
  /** One or two sentences on how to find the answer. */
  readonly help: string;
} & (K extends { readonly type: 'choice'; readonly options: readonly (infer O extends string)[] }
  ? { readonly options: Readonly<Record<O, string>> }
  : unknown);

/** The words of one item; `government` replaces the guidance where GCC High and DoD differ. */
export type ItemText<I> = {
  readonly title: string;
  readonly guidance: string;
} & (I extends { readonly government: 'differs' } ? { readonly government: string } : unknown);

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
  readonly items: { readonly [N in keyof D['items']]: ItemText<D['items'][N]> };
};

/** The whole content in one language. */
export type CatalogText = {
  readonly [S in ServiceId]: ServiceText<(typeof SERVICES)[S]['definition']>;
};
