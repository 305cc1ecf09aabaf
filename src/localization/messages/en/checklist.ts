/** What the checklist says. */
export const checklist = {
  'why.always': 'Always in scope',
  'why.answer': '{question}: {answer}',
  'why.open': '{question} is not answered',
  'why.serviceOut': '{service} is out of scope ({question}: {answer})',
  'checklist.none': 'The workbook has no checklist tab. Set it up first.',
  'checklist.counts':
    '{inScope} in scope · {needsAnswer, plural, one {# needs an answer} other {# need an answer}} · {hidden} hidden',
  'checklist.action': 'Generate final checklist',
} as const;
