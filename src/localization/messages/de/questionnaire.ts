import type { questionnaire as en } from '../en/questionnaire';

/** What the questionnaire says. */
export const questionnaire = {
  'answer.refusal.list': 'Wählen Sie eine Antwort aus der Liste.',
  'answer.refusal.number': 'Geben Sie eine ganze Zahl ein, mindestens 0.',
  'answer.refusal.date': 'Geben Sie ein Datum ein.',
  'answer.kind.number': 'eine ganze Zahl, mindestens 0',
  'answer.kind.date': 'ein Datum wie 2026-11-21',
  'questionnaire.answered': '{answered} von {count} beantwortet',
  'questionnaire.none': 'Die Arbeitsmappe hat keinen Fragebogen.',
  'questionnaire.choose': 'Antwort wählen',
  'questionnaire.clear': 'Löschen',
  'questionnaire.invalid': '„{answer}“ ist keine Antwort auf diese Frage.',
  'questionnaire.goTo': 'Zu {cell} gehen',
  'questionnaire.scope.inScope': 'Im Umfang',
  'questionnaire.scope.outOfScope': 'Nicht im Umfang',
  'questionnaire.scope.needsAnswer': 'Umfang nicht entschieden',
} satisfies Record<keyof typeof en, string>;
