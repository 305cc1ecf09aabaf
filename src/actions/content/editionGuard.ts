import { loadCatalog } from '../../catalog/loadCatalog';
import { LANGUAGES } from '../../domain/Language';
import type { Edition } from '../../domain/Edition';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import { WorkbookError, type Place } from '../../recognition/cells/WorkbookError';
import type { PlacedAnswer } from '../../recognition/questionnaire/readQuestionnaires';
import type { Problem } from '../everyAction/ActionResult';
import type { Layout } from '../everyAction/readLayout';
import { createProblem } from '../everyAction/runAction';
import { editionOf, type WorkbookContent } from '../wording/workbookContent';

/**
 * Checks that somebody said which edition a workbook of ours is for: content differs, and a guess would hide the wrong
 * rows (playbook R13).
 * @param said what was said this time
 * @throws WorkbookError editionUnknown
 */
export function requireEdition(layout: Layout, said: Edition | undefined): void {
  const { snapshot, questionnaires, checklist, content } = layout;
  const [tab] = [...questionnaires, ...(checklist ? [checklist] : [])];
  if (!tab || said !== undefined || snapshot.settings.has(SETTING_NAMES.edition)) return;
  const place = { sheet: tab.sheet.name };
  throw new WorkbookError('editionUnknown', place, { editions: editionNames(content) });
}

/** True where a workbook is to say another edition than it does. */
export function isEditionToBeNoted({ snapshot, content }: Pick<Layout, 'snapshot' | 'content'>): boolean {
  return !snapshot.settings.has(SETTING_NAMES.edition) || editionOf(snapshot) !== content.edition;
}

/** Cells of ours and the items they are for. */
export interface FoundText {
  readonly id: string;
  readonly found: string;
  readonly wanted: string;
}

/**
 * Checks that the content of a workbook is that of its edition, before anything is hidden by it. It is told by texts that
 * are those of another edition.
 * @param said what was said this time: then it is a switch
 * @throws WorkbookError editionMixed
 */
export async function requireSameEdition(
  texts: readonly FoundText[],
  content: WorkbookContent,
  said: Edition | undefined,
  place: Place,
): Promise<void> {
  const differing = texts.filter(({ found, wanted }) => found !== wanted && found !== '');
  if (said !== undefined || differing.length === 0) return;
  const other = content.edition === 'commercial' ? 'gccHigh' : 'commercial';
  const ofOther = await differingTexts(other);
  const count = differing.filter(({ id, found }) => ofOther.get(id)?.has(found)).length;
  if (count === 0) return;
  const { vocabulary } = content;
  const editions = { edition: vocabulary.editions[content.edition], other: vocabulary.editions[other] };
  throw new WorkbookError('editionMixed', place, { ...editions, count, editions: editionNames(content) });
}

/** The guidance of an edition, in every language, as far as editions differ. */
async function differingTexts(edition: Edition): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const catalogs = await Promise.all(LANGUAGES.map((language) => loadCatalog(language, edition)));
  const items = catalogs[0]!.services.flatMap((service) => service.items);
  return new Map(
    items
      .filter(({ editions }) => Object.values(editions).includes('differs'))
      .map((item) => [item.id, new Set(catalogs.map((catalog) => catalog.itemText(item).guidance))]),
  );
}

function editionNames({ vocabulary, messages }: WorkbookContent): string {
  return Object.values(vocabulary.editions).join(messages.say('format.listSeparator'));
}

/** Names of government clouds end in .us. */
const GOVERNMENT_NAME = /[\w-]+(?:\.[\w-]+)*\.us(?![\w.-]*\w)/i;

/** Says that answers name addresses of a government cloud in a workbook for Commercial; [] where none does. */
export function editionProblems(
  answers: readonly PlacedAnswer[],
  { edition, vocabulary, messages }: WorkbookContent,
): readonly Problem[] {
  if (edition !== 'commercial') return [];
  return answers.flatMap(({ place, answer }) => {
    const [name] = (answer.type === 'text' && GOVERNMENT_NAME.exec(answer.text)) || [];
    const values = { ...place, name: name ?? '', edition: vocabulary.editions[edition] };
    return name === undefined ? [] : [createProblem('editionContradicted', messages, values, place)];
  });
}
