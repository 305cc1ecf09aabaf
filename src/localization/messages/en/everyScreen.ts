/** What every screen of the pane says. */
export const everyScreen = {
  'pane.title': 'Remediation checklist',
  'pane.views': 'Views',
  'pane.questionnaire': 'Questionnaire',
  'pane.checklist': 'Checklist',
  'pane.usage': 'Usage',
  'pane.tasks': 'Tasks',
  'pane.settings': 'Settings',
  'pane.help': 'Help',
  'pane.close': 'Close',
  'pane.show': 'Show',
  'pane.cancel': 'Cancel',
  'selected.one': 'Selected: {id} {text}',
  'selected.items': '{count, plural, one {# item selected} other {# items selected}} in Excel',
  'selected.open': 'Details',
  'selected.openIn': 'Details: {view}',
} as const;
