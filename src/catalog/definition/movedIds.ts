/** Where an item or a question went that has another id now, by its former one; CHANGELOG.md tells why. */
export const MOVED_IDS: ReadonlyMap<string, string> = new Map([
  ['AADP-01', 'CORE-16'],
  ['AADP-11', 'CORE-17'],
  ['TEAMS-11', 'TEAMSROOMS-01'],
  ['TEAMS-Q6', 'TEAMSROOMS-Q1'],
  ['TEAMS-Q10', 'CORE-Q16'],
]);
