import type { PlaybookPhase } from '../../../domain/playbook/PlaybookStep';
import type { PlaybookTask } from '../../../domain/playbook/PlaybookTask';
import { ENABLE_TASKS } from './enable';
import { ENTERPRISE_WORKSHOP_TASKS } from './enterpriseWorkshops';
import { REMEDIATE_TASKS } from './remediate';
import { SERVICES_WORKSHOP_TASKS } from './servicesWorkshops';
import { SUCCESS_TASKS } from './success';
import type { TaskRow } from './TaskRow';
import { TECHNICAL_ASSESSMENT_TASKS } from './technicalAssessment';

type Rows =
  | typeof TECHNICAL_ASSESSMENT_TASKS
  | typeof SERVICES_WORKSHOP_TASKS
  | typeof ENTERPRISE_WORKSHOP_TASKS
  | typeof REMEDIATE_TASKS
  | typeof ENABLE_TASKS
  | typeof SUCCESS_TASKS;

export type TaskId = Rows[number]['id'];

/** The playbook's tasks, in the order an engagement comes to them. */
export const PLAYBOOK_TASKS: readonly PlaybookTask[] = [
  ...inPhase('assess', TECHNICAL_ASSESSMENT_TASKS),
  ...inPhase('assess', SERVICES_WORKSHOP_TASKS),
  ...inPhase('assess', ENTERPRISE_WORKSHOP_TASKS),
  ...inPhase('remediate', REMEDIATE_TASKS),
  ...inPhase('enable', ENABLE_TASKS),
  ...inPhase('success', SUCCESS_TASKS),
];

function inPhase(phase: PlaybookPhase, rows: readonly TaskRow[]): readonly PlaybookTask[] {
  return rows.map((row) => ({ ...row, phase }));
}
