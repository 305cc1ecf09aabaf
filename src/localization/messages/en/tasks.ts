/** What the tab and the screen of tasks say. */
export const tasks = {
  'tasks.note':
    'Delayed, blocked or in need of support: request an SME at {link}. A task is skipped with the status "{notRequired}" and the reason in the notes, where its topic is fully addressed.',
  'tasks.mandatory': 'Mandatory',
  'tasks.optional': 'Optional',
  'tasks.noLonger': '{noLonger} {reasons}',
  'tasks.always': 'Always',
  'tasks.acceleration': 'An acceleration plan stands on its tab',
  'tasks.suggestion.generated': 'Can be completed: the checklist was generated on {day}.',
  'tasks.suggestion.resolved':
    'Can be completed: all {items} items in scope are resolved, and {by} confirmed the review on {on}.',
  'tasks.suggestion.tasksDone':
    'Can be completed: {count, plural, one {task {tasks} is} other {tasks {tasks} are}} done.',
  'tasks.suggestion.enabled':
    'Can be completed: every service in scope has 100 active users, or 10 % below 1,000 seats: {uses}.',
  'tasks.suggestion.success':
    'Can be completed: active use of every service in scope has reached {limit}: {uses}. The success review comes next.',
  'tasks.use': 'Active use: {uses}',
  'tasks.use.share': '{service} {share}',
  'tasks.use.users': '{service} {share} ({count, plural, one {{users} user} other {{users} users}})',
  'tasks.use.unknown': '{service} not known',
  'tasks.success': 'Success',
  'tasks.success.counts': '{met} of {count} services in scope have reached {limit} active use.',
  'tasks.success.reached': 'Every service in scope has reached {limit} active use: the success review comes next.',
  'tasks.success.unread': 'Not read: {tabs}. The Usage view asks what is meant there.',
  'tasks.success.from': 'Success from (percent of entitlements)',
  'tasks.success.met': 'Reached',
  'tasks.success.under': 'Below {limit}',
  'tasks.action': 'Update tasks',
  'tasks.counts': '{open} open, {overdue} overdue, {finished} finished',
  'tasks.open':
    '{count, plural, one {# task depends} other {# tasks depend}} on answers that are missing: {questions}.',
  'tasks.none': 'No task applies yet: answer which services are in scope.',
  'tasks.suggested': 'Suggested',
  'tasks.accept': 'Accept',
  'tasks.skip': 'Skip',
  'tasks.skipReason': 'Why the topic is fully addressed',
  'tasks.requestSme': 'Request an SME',
  'tasks.filter': 'Show',
  'tasks.filter.open': 'Open',
  'tasks.filter.suggested': 'Suggested',
  'tasks.filter.all': 'All',
  'tasks.overdue': 'overdue',
  'tasks.owner': 'Owner: {owner}',
  'tasks.loading': 'Reading the tasks',
} as const;
