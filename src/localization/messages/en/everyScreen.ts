/** What every screen of the pane says. */
export const everyScreen = {
  'pane.title': 'Remediation checklist',
  'pane.loading': 'Reading the workbook',
  'pane.failed': 'An error stopped the pane ({detail}).',
  'pane.views': 'Views',
  'pane.questionnaire': 'Questionnaire',
  'pane.checklist': 'Checklist',
  'pane.usage': 'Usage',
  'pane.tasks': 'Tasks',
  'pane.show': 'Show',
  'pane.retry': 'Try again',
  'pane.cancel': 'Cancel',
  'selected.one': 'Selected: {id} {text}',
  'selected.items': '{count, plural, one {# item selected} other {# items selected}} in Excel',
  'selected.open': 'Details',
  'selected.openIn': 'Details: {view}',
} as const;
