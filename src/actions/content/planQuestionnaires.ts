import {
  planQuestionnaire,
  type CurrentQuestion,
  type ImportedAnswer,
} from '../../domain/questionnaire/planQuestionnaire';
import type { Service } from '../../domain/services/Service';
import { cellAddress } from '../../recognition/cells/cellAddress';
import type { Place } from '../../recognition/cells/WorkbookError';
import { idsOf } from '../wording/rowsOfContent';
import type { WorkbookContent } from '../wording/workbookContent';
import type { ContentState } from './contentState';
import { editedTexts } from './editedTexts';
import { markedKept, withoutKeptMark } from './keptQuestion';
import { formerAnswers, tabOf, type CurrentTab, type PlannedTab } from './questionnaireTabs';
import { isMarkedRemoved, markedRemoved } from './removedQuestion';

/** What the questionnaires of a workbook are planned from. */
export interface QuestionnaireNeeds {
  /** Those the workbook is about. */
  readonly services: readonly Service[];
  readonly imported: readonly ImportedAnswer[];
  readonly state: ContentState;
  /** True where cells of ours that somebody edited are to say again what they should. */
  readonly replacesEdited: boolean;
}

export interface PlannedQuestionnaires {
  readonly tabs: readonly PlannedTab[];
  /** Questions that somebody edited, and that stay. */
  readonly edited: readonly Required<Place>[];
}

/**
 * Plans all questionnaire tabs. Questions of a service without a tab go to the one that others share, or to one of their
 * own.
 */
export async function planQuestionnaires(
  current: readonly CurrentTab[],
  needs: QuestionnaireNeeds,
  content: WorkbookContent,
): Promise<PlannedQuestionnaires> {
  const edited = needs.replacesEdited ? [] : await editedQuestions(current, needs, content);
  const places = placesOf(needs.services, current);
  const imported = [...needs.imported, ...movedAnswers(current, needs)];
  const tabs = places.map(({ services, tab }): PlannedTab => {
    const wanted = services.flatMap(({ questions }) =>
      questions.map(({ id }) => ({ id, question: content.catalog.questionText(id).question })),
    );
    const kept = new Map(
      edited.filter(({ tab: of }) => of === tab).map((each) => [each.row, markOf(each, needs, content)]),
    );
    const questionOf = wantedQuestion(new Map(wanted.map(({ id, question }) => [id, question])), needs, content);
    const plan = planQuestionnaire(
      tab?.questions ?? [],
      wanted,
      imported,
      (row) => kept.get(row.row) ?? questionOf(row),
    );
    return { services, plan, current: tab };
  });
  return { tabs, edited: edited.map(({ tab, row }) => placeOfQuestion(tab, row)) };
}

interface ServicesOfTab {
  readonly services: readonly Service[];
  readonly tab: CurrentTab | undefined;
}

/** The tabs there are and those there should be, with their services. */
function placesOf(services: readonly Service[], current: readonly CurrentTab[]): readonly ServicesOfTab[] {
  const shared = current.find(({ kept }) => kept.tab.services.length > 1);
  const placed = services.map((service) => ({ service, tab: tabOf(service, current) ?? shared }));
  const tabs = [...new Set(placed.map(({ tab }) => tab))].filter((tab) => tab !== undefined);
  const own = placed.filter(({ tab }) => !tab).map(({ service }) => ({ services: [service], tab: undefined }));
  const onTabs = tabs.map((tab) => ({
    tab,
    services: placed.filter((each) => each.tab === tab).map(({ service }) => service),
  }));
  return [...onTabs, ...own];
}

/** What the question of a row should say: '' for a row of somebody's own. */
function wantedQuestion(
  wanted: ReadonlyMap<string, string>,
  { state }: QuestionnaireNeeds,
  content: WorkbookContent,
): (row: CurrentQuestion) => string {
  const standing = idsOf(content);
  return ({ id, question }) => {
    const text = wanted.get(id);
    if (text !== undefined) return text;
    return isKnown(state) && standing(id) === 'removed' ? markedRemoved(question, content) : '';
  };
}

/** A question goes on under its new id with its answer, where it has no row of its own yet. */
function movedAnswers(
  current: readonly CurrentTab[],
  { imported }: Pick<QuestionnaireNeeds, 'imported'>,
): readonly ImportedAnswer[] {
  const present = new Set(current.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return formerAnswers(current).filter(({ id }) => !present.has(id) && !imported.some((brought) => brought.id === id));
}

interface EditedQuestion {
  readonly tab: CurrentTab;
  readonly row: number;
  /** Without what says that it is kept. */
  readonly found: string;
}

/** What an edited question is to say; '' leaves it: a formula, and the words of a workbook that is not known to be ours. */
function markOf({ tab, row, found }: EditedQuestion, { state }: QuestionnaireNeeds, content: WorkbookContent): string {
  return tab.calculated.has(row) || !isKnown(state) ? '' : markedKept(found, content);
}

/** True for a workbook that says its content, which is ours or an earlier one. */
function isKnown({ age }: ContentState): boolean {
  return age === 'older' || age === 'same';
}

async function editedQuestions(
  current: readonly CurrentTab[],
  { services, state }: QuestionnaireNeeds,
  { catalog }: WorkbookContent,
): Promise<readonly EditedQuestion[]> {
  const ids = new Set(services.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const texts = current.flatMap((tab) =>
    tab.questions
      .filter(({ id, question }) => ids.has(id) && !isMarkedRemoved(question))
      .map(({ id, row, question }) => ({
        id,
        tab,
        row,
        found: withoutKeptMark(question),
        wanted: catalog.questionText(id).question,
      })),
  );
  return editedTexts(texts, state);
}

function placeOfQuestion({ kept: { tab } }: CurrentTab, row: number): Required<Place> {
  return { sheet: tab.sheet.name, cell: cellAddress(row, tab.columns.question) };
}
