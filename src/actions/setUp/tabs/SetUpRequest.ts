import type { Edition } from '../../../domain/Edition';
import type { Language } from '../../../domain/Language';

export interface SetUpRequest {
  readonly customer: string;
  readonly edition: Edition;
  readonly language: Language;
  /** Ids of the services to make questionnaires for; core onboarding is always among them. */
  readonly services: readonly string[];
}
