import type { checklist as en } from '../en/checklist';

/** What the checklist says. */
export const checklist = {
  'why.always': 'Immer im Umfang enthalten',
  'why.answer': '{question}: {answer}',
  'why.open': '{question} ist nicht beantwortet',
  'why.serviceOut': '{service} ist nicht im Umfang enthalten ({question}: {answer})',
  'checklist.none': 'Die Arbeitsmappe hat keine Checkliste. Richten Sie sie zuerst ein.',
  'checklist.counts': '{inScope} im Umfang · {needsAnswer} ohne Antwort · {hidden} ausgeblendet',
  'checklist.action': 'Endgültige Checkliste erstellen',
} satisfies Record<keyof typeof en, string>;
