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
  'pane.settings': 'Settings',
  'pane.help': 'Help',
  'pane.close': 'Close',
  'pane.show': 'Show',
  'pane.retry': 'Try again',
  'pane.cancel': 'Cancel',
} as const;
