/** What the questionnaire says. */
export const questionnaire = {
  'answer.refusal.list': 'Choose an answer from the list.',
  'answer.refusal.number': 'Enter a whole number, 0 or more.',
  'answer.refusal.date': 'Enter a date.',
  'answer.kind.number': 'a whole number, 0 or more',
  'answer.kind.date': 'a date such as 2026-11-21',
  'questionnaire.answered': '{answered} of {count} answered',
  'questionnaire.none': 'The workbook has no questionnaire tab.',
  'questionnaire.choose': 'Choose an answer',
  'questionnaire.clear': 'Clear',
  'questionnaire.invalid': '“{answer}” is not an answer to this question.',
  'questionnaire.goTo': 'Go to {cell}',
  'questionnaire.scope.inScope': 'In scope',
  'questionnaire.scope.outOfScope': 'Out of scope',
  'questionnaire.scope.needsAnswer': 'Scope not decided',
} as const;
