/** What is said of the content a workbook has and of newer content. */
export const content = {
  'content.older': 'This workbook has content {version}; {ours} is there.',
  'content.newer':
    'This workbook has content {version}, newer than {ours} of this pane. The checklist is not generated here until the pane is up to date: close it and open it again.',
  'content.action': 'Bring the workbook up to content {ours}',
  'content.service': '{service}: {parts}',
  'content.questionsAdded': '{count, plural, one {# new question} other {# new questions}}',
  'content.questionsChanged': '{count, plural, one {# changed question} other {# changed questions}}',
  'content.questionsRemoved': '{count, plural, one {# question removed} other {# questions removed}}',
  'content.itemsAdded': '{count, plural, one {# new item} other {# new items}}',
  'content.itemsChanged': '{count, plural, one {# changed item} other {# changed items}}',
  'content.itemsRemoved': '{count, plural, one {# item removed} other {# items removed}}',
  'content.missing':
    '{count, plural, one {# question is missing on its tab.} other {# questions are missing on their tabs.}}',
  'content.addMissing': 'Add missing questions',
} as const;
