/** What the plan for a stalled customer says. */
export const acceleration = {
  'acceleration.talk': 'Talk about the customer’s status and record the outcome in the notes',
  'acceleration.substep': '↳ {step}',
  'acceleration.left': 'No longer on the tab {sheet}: the steps stay.',
  'acceleration.reasonFound': 'Can be completed: blockers were chosen.',
  'acceleration.mayBlock':
    'If it stays unresolved: write the Engagement Management note on {tab}, then set L1 to {blocked}.',
  'acceleration.moved': 'The customer moved: update task 3650. It stays open to hold 70 % or more.',
  'acceleration.taken': 'The blocker was taken away.',
  'acceleration.ready': 'Ready',
  'acceleration.missing': 'Missing: {fields}',
  'acceleration.tooEarly': 'L1 may be {blocked} only after the last technical step.',
  'acceleration.title': 'Acceleration of {customer}',
  'acceleration.blockers': 'What blocks the customer?',
  'acceleration.talkOutcome': 'Outcome of the talk',
  'acceleration.talkDay': 'Day of the talk',
  'acceleration.action': 'Plan acceleration',
  'acceleration.steps': 'Steps',
  'acceleration.copy': 'Copy for FTOP',
  'acceleration.close': 'Close',
  'acceleration.health': '{health}. {explanation}',
} as const;
