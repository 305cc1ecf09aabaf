import { MOVED_IDS } from '../../catalog/definition/movedIds';
import type { ImportedAnswer, QuestionnairePlan } from '../../domain/questionnaire/planQuestionnaire';
import type { Service } from '../../domain/services/Service';
import { firstFreeRow } from '../../recognition/headers/firstFreeRow';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { readQuestions, type QuestionRow } from '../../recognition/questionnaire/readQuestionnaires';
import { keepTab, type KeptTab } from '../../workbook/cells/KeptTab';
import { queueFormulaRows, queueRows } from '../../workbook/cells/readRows';
import type { Layout } from '../everyAction/readLayout';

/** A questionnaire tab with the questions that stand on it. */
export interface CurrentTab {
  readonly kept: KeptTab<QuestionnaireTab>;
  /** 0-based row where new questions go. */
  readonly freeRow: number;
  readonly questions: readonly QuestionRow[];
  /** 0-based rows whose question is a formula. */
  readonly calculated: ReadonlySet<number>;
}

/** What is to become of a questionnaire tab. */
export interface PlannedTab {
  /** The services whose questions stand there. */
  readonly services: readonly Service[];
  readonly plan: QuestionnairePlan;
  /** Undefined for a tab that is to be made. */
  readonly current: CurrentTab | undefined;
}

/** Queues our questionnaire tabs; call the result after the next sync. */
export function queueQuestionnaires(
  context: Excel.RequestContext,
  { questionnaires }: Pick<Layout, 'questionnaires'>,
): () => readonly CurrentTab[] {
  const queued = questionnaires.map((tab) => ({
    kept: keepTab(context, tab),
    rows: queueRows(context, tab),
    calculated: queueFormulaRows(context, tab, tab.columns.question),
  }));
  return () => {
    queued.forEach(({ kept }) => kept.requireUnchanged());
    return queued.map(({ kept, rows, calculated }) => {
      const values = rows.values();
      const questions = readQuestions(kept.tab, values);
      return { kept, freeRow: firstFreeRow(kept.tab, values), questions, calculated: calculated() };
    });
  };
}

/** The services a workbook is about: those that have a questionnaire tab or to which one of some items belongs. */
export function servicesMeant(
  tabs: readonly CurrentTab[],
  items: ReadonlySet<string>,
  services: readonly Service[],
): readonly Service[] {
  return services.filter(
    (service) => tabOf(service, tabs) !== undefined || service.items.some(({ id }) => items.has(id)),
  );
}

/** The tab a service's questions stand on. */
export function tabOf({ id }: Service, tabs: readonly CurrentTab[]): CurrentTab | undefined {
  return tabs.find(({ kept }) => kept.tab.services.includes(id));
}

/** What was answered to questions that have another id today, by that id. */
export function formerAnswers(tabs: readonly CurrentTab[]): readonly ImportedAnswer[] {
  const rows = tabs.flatMap(({ questions }) => questions);
  return rows.flatMap(({ id: former, answer, notes }) => {
    const id = MOVED_IDS.get(former);
    return id === undefined ? [] : [{ id, answer, notes }];
  });
}
