import type { ChecklistField } from '../../domain/checklist/checklistColumns';
import type { Role, Stage } from '../../domain/checklist/Item';
import type { Edition } from '../../domain/Edition';
import type { Language } from '../../domain/Language';
import type { ListKind, OwnListField } from '../../domain/lists/lists';
import type { QuestionnaireField } from '../../domain/questionnaire/questionnaireColumns';
import type { EntitlementKind } from '../../domain/usage/entitlementKinds';
import type { ResultColumn, UsageField } from '../../domain/usage/usageColumns';
import type { GrowthBasis, GrowthPeriod } from '../../domain/usage/UsageSettings';

/** A header: the word we write, then others we recognise, the more telling ones first. */
export type HeaderWords = readonly [string, ...string[]];

/** The words usage sheets are recognised by. */
export interface UsageVocabulary {
  /** `{months}` in the header of growth stands for the window it is measured over. */
  readonly usageHeaders: Readonly<Record<UsageField, HeaderWords>>;
  /**
   * Headers of columns that tell the customer where none is called so. Companies and names stand on many sheets that
   * have nothing to do with usage.
   */
  readonly customerStandIns: Readonly<Record<'account' | 'company' | 'name', readonly string[]>>;
  /**
   * Words that may stand around a month, "MAU (Jan 2026)", or above months. Those of `other` say that something else
   * than monthly active usage was counted: daily users, activations, targets. Those of `users` do not say which ones.
   */
  readonly usageMetrics: Readonly<Record<'mau' | 'percent' | 'users' | 'other', readonly string[]>>;
  /** What stands in the customer column of a row that adds up the others, or beside a name those of one customer. */
  readonly totals: readonly string[];
  /** The same of a row that holds targets; a customer may be called so, too. */
  readonly targets: readonly string[];
  /** Headers of entitlements by what they count; the others of `usageHeaders.entitlements` count what was bought. */
  readonly entitlementKinds: Readonly<Record<Exclude<EntitlementKind, 'bought'>, readonly string[]>>;
  /** Headers of the month column where a sheet has one row per customer and month. */
  readonly monthHeaders: readonly string[];
  /** Headers of the year, where it stands in a column of its own. */
  readonly yearHeaders: readonly string[];
  /** Other headers of that column; beside a month they say nothing. */
  readonly dateHeaders: readonly string[];
}

/** The words that stand in cells. They are read back in every language, whatever language the workbook is in. */
export interface Vocabulary extends UsageVocabulary {
  /** What our result columns are called where the sheet has columns of that name already. */
  readonly liveHeaders: Readonly<Record<ResultColumn, HeaderWords>>;
  /** Over what the verdicts of a usage sheet rest on, at most 32 characters. */
  readonly basisTitle: string;
  readonly sheets: Readonly<Record<'start' | 'checklist' | 'usage' | ListKind, string>>;
  readonly questionnaireHeaders: Readonly<Record<QuestionnaireField, HeaderWords>>;
  readonly checklistHeaders: Readonly<Record<ChecklistField, HeaderWords>>;
  /** Of the lists that are made when they are first used: what they share with the checklist is called as there. */
  readonly listHeaders: Readonly<Record<OwnListField, string>>;
  /** What our two columns of a checklist of others are called, and what where it has columns of that name. */
  readonly foreignScopeHeaders: Readonly<Record<'inScope' | 'why', HeaderWords>>;
  /** The tab that keeps which groups of such a checklist are in scope. */
  readonly foreignScopeTab: {
    readonly name: string;
    readonly headers: readonly [group: string, inScope: string, why: string];
  };
  readonly answers: Readonly<Record<'yes' | 'no' | 'dontKnow', string>>;
  readonly scope: Readonly<Record<'inScope' | 'outOfScope' | 'needsAnswer' | 'removed', string>>;
  /**
   * What Why says where no answer does: `{version}` and `{edition}` stand for those of the content. Behind `edited` stand the
   * headers of the cells that somebody edited.
   */
  readonly reasons: Readonly<Record<'always' | 'removed' | 'notInEdition' | 'edited', string>>;
  readonly statuses: Readonly<Record<'notStarted' | 'inProgress' | 'done' | 'notRequired', string>>;
  /** What Why of a task begins with that is not asked any more. */
  readonly noLongerApplies: string;
  /** What L1 says of a customer nobody can move (playbook R32). */
  readonly blocked: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly editions: Readonly<Record<Edition, string>>;
  readonly growthBases: Readonly<Record<GrowthBasis, string>>;
  readonly growthPeriods: Readonly<Record<GrowthPeriod, string>>;
  readonly languages: Readonly<Record<Language, string>>;
}
