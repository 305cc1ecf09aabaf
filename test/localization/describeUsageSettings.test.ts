import { DEFAULT_USAGE_SETTINGS, type UsageSettings } from '../../src/domain/usage/UsageSettings';
import { describeTrafficLight, describeUsageSettings } from '../../src/localization/describeUsageSettings';
import { loadMessages } from '../../src/localization/Messages';

test.each<[Partial<UsageSettings>, string]>([
  [{}, 'Healthy from 70 %; stalled under 3 % in 3 months, measured against where it began.'],
  [{ basis: 'points' }, 'Healthy from 70 %; stalled under 3 percentage points in 3 months.'],
  [
    { window: 1, healthyFrom: 0.655 },
    'Healthy from 65.5 %; stalled under 3 % in 1 month, measured against where it began.',
  ],
  [
    { period: 'everyMonth', stalledUnder: 0.01 },
    'Healthy from 70 %; stalled when growth stays under 1 % in each of 3 months, measured against the month before.',
  ],
])('%j in words', async (settings, words) => {
  const messages = await loadMessages('en');
  expect(describeUsageSettings({ ...DEFAULT_USAGE_SETTINGS, ...settings }, messages)).toBe(words);
});

test.each([
  [0.7, 'Green from 70 %, amber from 40 %, red below.'],
  [0.3, 'Green from 30 %, amber from 30 %, red below.'],
])('the traffic light where health begins at %p', async (healthyFrom, words) => {
  const messages = await loadMessages('en');
  expect(describeTrafficLight({ ...DEFAULT_USAGE_SETTINGS, healthyFrom }, messages)).toBe(words);
});
