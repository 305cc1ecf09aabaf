import { findServices } from '../../../src/taskpane/services/findServices';

const SERVICES = [
  { id: 'exchange', names: ['Exchange Online', 'Exchange', 'EXO'] },
  { id: 'rooms', names: ['Teams Rooms', 'MTR'] },
  { id: 'teams', names: ['Microsoft Teams', 'Teams'] },
  { id: 'intune', names: ['Microsoft Intune', 'Intune'] },
];

const all = SERVICES.map(({ id }) => id);

test.each([
  ['', { listed: all, meant: [], rest: '' }],
  ['  ', { listed: all, meant: [], rest: '' }],
  ['micro', { listed: ['teams', 'intune'], meant: ['teams'], rest: '' }],
  ['teams', { listed: ['rooms', 'teams'], meant: ['teams'], rest: '' }],
  [
    'Exchange, teams ,Intune',
    { listed: ['exchange', 'teams', 'intune'], meant: ['exchange', 'teams', 'intune'], rest: '' },
  ],
  ['ＥＸＯ、Teams', { listed: ['exchange', 'teams'], meant: ['exchange', 'teams'], rest: '' }],
  ['exo; Zoom; mtr', { listed: ['exchange', 'rooms'], meant: ['exchange', 'rooms'], rest: 'Zoom' }],
  ['Zoom', { listed: [], meant: [], rest: 'Zoom' }],
  ['Teams,', { listed: ['teams'], meant: ['teams'], rest: '' }],
])('“%s” finds %j', (search, found) => {
  expect(findServices(SERVICES, search, 'en')).toEqual(found);
});
