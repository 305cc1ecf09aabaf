import type { PlaybookTask } from '../../../domain/playbook/PlaybookTask';
import type { ServiceId } from '../../services/catalog';
import type { StepId } from '../steps';

/** A task as its file writes it: the phase is the one of the file, and a wrong service or step does not compile. */
export interface TaskRow extends Omit<PlaybookTask, 'phase'> {
  readonly services: 'all' | readonly ServiceId[];
  readonly step: StepId;
  readonly alsoIn?: readonly StepId[];
}
