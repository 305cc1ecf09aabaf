import type { Item } from '../checklist/Item';
import type { Edition } from '../Edition';
import type { Question } from '../questionnaire/Question';

/** A workload of the playbook with the questions and guidance we have for it. */
export interface Service {
  readonly id: string;
  /** The question "is the service in scope?"; undefined for a service that always is (core onboarding). */
  readonly scopeQuestion: string | undefined;
  /** In the order they are asked; the scope question first. */
  readonly questions: readonly Question[];
  /** Ids of questions that decide about tasks of the playbook rather than items. */
  readonly taskQuestions: readonly string[];
  /** Editions in which the service does not exist; none of its items applies there. */
  readonly unavailableIn: readonly Edition[];
  readonly items: readonly Item[];
}
