import { PLAYBOOK_STEPS } from '../../../src/catalog/playbook/steps';
import { PLAYBOOK_TASKS } from '../../../src/catalog/playbook/tasks/tasks';
import type { PlaybookTask } from '../../../src/domain/playbook/PlaybookTask';
import { allWork } from '../../../src/domain/tasks/allWork';

const TASKS: readonly PlaybookTask[] = PLAYBOOK_TASKS;
const ids = allWork(PLAYBOOK_STEPS, TASKS).map(({ id }) => id);

test.each([
  ['the assessment comes before what closes its gaps (R19)', '3070', '3190'],
  ['workshops come before closing gaps (R44)', '3981', '3190'],
  ['closing gaps comes before enabling (R44)', '1700', '1701'],
  ['enabling comes before success', '1701', 'SSE-2'],
])('%s', (_, earlier, later) => {
  expect(ids.indexOf(earlier)).toBeGreaterThanOrEqual(0);
  expect(ids.indexOf(earlier)).toBeLessThan(ids.indexOf(later));
});

test('OneDrive does not wait for a Windows upgrade (R43)', () => {
  const ofOneDrive = TASKS.filter(({ services }) => services !== 'all' && services.includes('onedrive'));
  expect(ofOneDrive.length).toBeGreaterThan(0);
  expect(ofOneDrive.filter(({ when }) => when?.type === 'withoutWindowsUpgrade')).toEqual([]);
});
