import type { Answers } from '../../../domain/questionnaire/Answer';
import type { Service } from '../../../domain/services/Service';
import type { ChecklistTab } from '../../../recognition/checklist/ChecklistTab';
import type { PlacedAnswer } from '../../../recognition/questionnaire/readQuestionnaires';
import { keepTab, type KeptTab } from '../../../workbook/cells/KeptTab';
import { readChecklist, type ReadChecklist } from '../../../workbook/checklist/readChecklist';
import { queuePrintsAll } from '../../../workbook/tabChanges/printedColumnsChange';
import { queueBeside, type BesideChecklist } from '../../content/besideChecklist';
import { requireOurContent, type ContentState } from '../../content/contentState';
import { servicesMeant } from '../../content/questionnaireTabs';
import { queueAnswers } from '../../everyAction/queueAnswers';
import type { Layout } from '../../everyAction/readLayout';
import { requireQuestionnaires } from '../../everyAction/requireQuestionnaires';
import { movedIds } from '../../wording/rowsOfContent';

/** A checklist of ours as it stands, with what decides about it. */
export interface OwnReading extends ReadChecklist {
  readonly kept: KeptTab<ChecklistTab>;
  /** True where all columns are printed: nobody chose some. */
  readonly printsAll: boolean;
  readonly state: ContentState;
  readonly answers: Answers;
  /** Each answer where it stands. */
  readonly placed: readonly PlacedAnswer[];
  /** Those the checklist is about. */
  readonly services: readonly Service[];
  /** The ids of today by former ones. */
  readonly moved: ReadonlyMap<string, string>;
  /** Undefined where the workbook has our content. */
  readonly older: BesideChecklist | undefined;
}

/**
 * Reads a checklist of ours and the answers.
 * @throws WorkbookError contentNewer
 * @throws Refusal where answers or questionnaires are missing or unclear
 */
export async function readOwn(
  context: Excel.RequestContext,
  layout: Layout,
  checklist: ChecklistTab,
): Promise<OwnReading> {
  const state = requireOurContent(layout);
  const kept = keepTab(context, checklist);
  const readAnswers = queueAnswers(context, layout.questionnaires, layout.content);
  const readOlder = state.age === 'older' ? queueBeside(context, layout) : () => undefined;
  const printsAll = queuePrintsAll(kept.block);
  const read = await readChecklist(context, checklist);
  const { items } = read;
  kept.requireUnchanged();
  const older = readOlder();
  if (!older) requireQuestionnaires(items, layout);
  const questions = older?.questionnaires.flatMap((tab) => tab.questions) ?? [];
  const ids = new Set([...items, ...questions].map(({ id }) => id));
  const moved = movedIds(ids);
  const services = older
    ? servicesMeant(older.questionnaires, new Set([...ids, ...moved.values()]), layout.content.services)
    : servicesWithTab(layout);
  return { kept, ...read, printsAll: printsAll(), state, ...(await readAnswers()), services, moved, older };
}

/** The services whose questionnaire the workbook has, in the catalog's order. */
function servicesWithTab({ questionnaires, content }: Layout): readonly Service[] {
  return content.services.filter(({ id }) => questionnaires.some(({ services }) => services.includes(id)));
}
