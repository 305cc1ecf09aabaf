import type { TaskField } from '../../domain/lists/lists';
import type { PlaybookStep } from '../../domain/playbook/PlaybookStep';
import type { PlaybookTask } from '../../domain/playbook/PlaybookTask';
import type { WantedRow } from '../../domain/lists/planList';
import { answerTo, isDecided, type Answers } from '../../domain/questionnaire/Answer';
import type { Evidence } from '../../domain/questionnaire/evaluateCondition';
import type { Work } from '../../domain/tasks/allWork';
import { suggestCompletion, type Suggestion, type WorkEvidence } from '../../domain/tasks/suggestCompletion';
import type { Playbook } from '../../catalog/loadPlaybook';
import { ACCELERATION_FACT } from '../../catalog/playbook/conditionFor';
import { formatPercent } from '../../localization/formatPercent';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import type { Layout } from '../everyAction/readLayout';
import { formatDay } from '../wording/formatDay';
import { reasonText } from '../wording/reasonText';
import type { WorkbookContent } from '../wording/workbookContent';
import type { PlaybookState, ScopedWork } from './playbookState';
import { usesText, type UseWords } from './successReport';
import { statusOf, taskEvidence, type Known } from './taskEvidence';

/** A line of the Tasks tab as it should be, and what shows that it can be completed. */
export interface WantedTask {
  readonly work: Work;
  readonly applies: boolean;
  readonly suggestion: Suggestion | undefined;
  readonly row: WantedRow & { readonly texts: Readonly<Partial<Record<TaskField, string>>> };
}

/**
 * The lines of the tasks that apply, in the playbook's order, and of those on the tab that no longer do: what people
 * wrote on them stays, and they say so.
 */
export function wantedTasks(
  state: PlaybookState,
  { snapshot, content }: Pick<Layout, 'snapshot' | 'content'>,
  known: Known,
): readonly WantedTask[] {
  const present = new Set(state.list?.rows.map(({ id }) => id));
  const evidence = taskEvidence(state, snapshot, known);
  return state.work.flatMap((each): readonly WantedTask[] => {
    const { work, scope } = each;
    if (scope.state !== 'applies') return present.has(work.id) ? [noLonger(each, state, content)] : [];
    const standing = { task: askedBy(work, state), status: statusOf(work.id, state, known.decided) };
    const proof = { suggestion: suggestCompletion(standing, evidence), evidence };
    return [applying(each, state, proof, content)];
  });
}

/** What asks for a line: the task, or the step that has none. */
function askedBy(work: Work, { playbook }: PlaybookState): PlaybookTask | PlaybookStep {
  return work.type === 'task' ? work.task : playbook.steps.find(({ id }) => id === work.step)!;
}

interface Proof {
  readonly suggestion: Suggestion | undefined;
  readonly evidence: WorkEvidence;
}

function applying(
  { work, scope }: ScopedWork,
  state: PlaybookState,
  { suggestion, evidence }: Proof,
  content: WorkbookContent,
): WantedTask {
  const { playbook, sayings } = state;
  const words = { sayings, content };
  const services = scope.state === 'applies' ? scope.services : [];
  const used = suggestion ? '' : usedSoFar(work, state, evidence, words);
  const texts: TaskTexts = {
    ...(work.type === 'task' ? taskTexts(work.task, state) : stepTexts(work.step, state)),
    phase: playbook.phaseName(playbook.steps.find(({ id }) => id === work.step)!.phase),
    step: playbook.stepName(work.step),
    service: services.map((id) => content.catalog.serviceName(id)).join(content.messages.say('format.listSeparator')),
    why: [whyText([...scope.because, ...informing(work, state.answers)], sayings, content), used]
      .filter(Boolean)
      .join(content.messages.say('format.reasonSeparator')),
    advice: playbook.advice(work.id),
    suggestion: suggestion ? suggestionText(suggestion, evidence, words) : '',
  };
  const status = content.vocabulary.statuses.notStarted;
  return {
    work,
    applies: true,
    suggestion,
    row: { id: work.id, texts, initial: { status, ...ownerOf(work, playbook) } },
  };
}

/** The texts that are ours. */
type TaskTexts = Readonly<Record<Exclude<TaskField, 'id' | 'owner' | 'due' | 'status' | 'notes'>, string>>;
type NamedTexts = Pick<TaskTexts, 'task' | 'obligation' | 'roles' | 'link'>;

function taskTexts({ id, obligation, roles, link = '' }: PlaybookTask, state: PlaybookState): NamedTexts {
  const { playbook, sayings } = state;
  return {
    task: playbook.taskName(id),
    obligation: sayings.say(`tasks.${obligation}`),
    roles: roles.map(playbook.roleShort).join(', '),
    link,
  };
}

function stepTexts(step: string, { playbook }: PlaybookState): NamedTexts {
  const { roles } = playbook.steps.find(({ id }) => id === step)!;
  return { task: playbook.stepName(step), obligation: '', roles: roles.map(playbook.roleShort).join(', '), link: '' };
}

/** Who does the work where the playbook says so: often the customer, whom FastTrack only guides (playbook R28). */
function ownerOf(work: Work, { roleShort }: Playbook): { readonly owner?: string } {
  const owner = work.type === 'task' ? work.task.owner : undefined;
  return owner ? { owner: roleShort(owner) } : {};
}

function noLonger({ work, scope }: ScopedWork, { sayings }: PlaybookState, content: WorkbookContent): WantedTask {
  const noLonger = content.vocabulary.noLongerApplies;
  const why = sayings.say('tasks.noLonger', { noLonger, reasons: reasonText(scope.because, content) }).trim();
  return { work, applies: false, suggestion: undefined, row: { id: work.id, texts: { why, suggestion: '' } } };
}

function whyText(because: readonly Evidence[], sayings: PlaybookMessages, content: WorkbookContent): string {
  const isPlanned = because.some(({ question }) => question === ACCELERATION_FACT);
  const answered = because.filter(({ question }) => question !== ACCELERATION_FACT);
  const reasons = reasonText(answered, content);
  const parts = [...(isPlanned ? [sayings.say('tasks.acceleration')] : []), ...(reasons ? [reasons] : [])];
  return parts.length > 0 ? parts.join(content.messages.say('format.reasonSeparator')) : sayings.say('tasks.always');
}

/** What was answered to the questions that help with the task (playbook R27). */
function informing(work: Work, answers: Answers): readonly Evidence[] {
  const questions = work.type === 'task' ? (work.task.informedBy ?? []) : [];
  return questions
    .map((question) => ({ question, answer: answerTo(question, answers) }))
    .filter(({ answer }) => isDecided(answer));
}

/** What is still missing where usage shows that a task can be completed; '' while no usage is known. */
function usedSoFar(work: Work, state: PlaybookState, { uses, activeFrom }: WorkEvidence, words: UseWords): string {
  const { completion } = askedBy(work, state);
  const restsOnUse = completion === 'servicesEnabled' || completion === 'successReached';
  if (!restsOnUse || uses.every(({ share }) => share === undefined)) return '';
  return words.sayings.say('tasks.use', { uses: usesText(uses, activeFrom, words) });
}

function suggestionText(suggestion: Suggestion, { activeFrom }: WorkEvidence, words: UseWords): string {
  const { sayings, content } = words;
  switch (suggestion.type) {
    case 'generated':
      return sayings.say('tasks.suggestion.generated', { day: formatDay(suggestion.day, sayings) });
    case 'resolved':
      return sayings.say('tasks.suggestion.resolved', { ...suggestion, on: formatDay(suggestion.on, sayings) });
    case 'tasksDone':
      return sayings.say('tasks.suggestion.tasksDone', {
        count: suggestion.tasks.length,
        tasks: suggestion.tasks.join(', '),
      });
    case 'inUse':
      return sayings.say(`tasks.suggestion.${suggestion.as}`, {
        limit: formatPercent(activeFrom, content.messages),
        uses: usesText(suggestion.uses, activeFrom, words),
      });
  }
}
