import { FOREIGN_WORDS } from '../../../../src/actions/wording/foreignWords';
import { groupOf } from '../../../../src/recognition/foreign/groups/groupOf';

const keyOf = (text: string) => groupOf(text, FOREIGN_WORDS.readGroup)?.key;

test.each([
  ['Exchange Online', 'exchange'],
  ['EXO', 'exchange'],
  ['exchange', 'exchange'],
  ['2. Exchange Online:', 'exchange'],
  ['Exchange Online (EXO)', 'exchange'],
  ['Exchange Online – Mail flow', 'exchange'],
  ['MS Teams', 'teams'],
  ['Teams', 'teams'],
  ['Teams questionnaire', 'teams'],
  ['Teams-Fragen: Teams', 'teams'],
  ['M365 Apps questionnaire', 'm365-apps'],
  ['Office 365 ProPlus', 'm365-apps'],
  ['ＳＰＯ', 'sharepoint'],
  ['OD4B', 'onedrive'],
  ['SfB', 'sfb'],
  ['Skype Empresarial', 'sfb'],
  ['AAD', 'aadp'],
  ['Microsoft Entra ID', 'aadp'],
  ['MDE', 'mdatp'],
  ['Microsoft Defender for Office 365', 'oatp'],
  ['Viva Engage (Yammer)', 'yammer'],
  ['Exchange Onlineチェックリスト', 'exchange'],
  ['Microsoft 365 应用版', 'm365-apps'],
  ['Skype for Business - PSTN Calling', 'sfb-pstn-calling'],
  ['Project', 'project'],
  ['Windows 365', 'windows365'],
  ['Microsoft Teams Rooms', 'teams-rooms'],
  ['Microsoft 365 Copilot', 'copilot'],
  ['Microsoft Entra Suite', 'entra-suite'],
  ['DLP', 'purview'],
  ['Defender for Identity', 'mdi'],
  ['MCAS', 'mcas'],
])('%s is the service %s', (text, service) => {
  expect(keyOf(text)).toBe(`service ${service}`);
});

test.each([
  'Exchange Online / Teams',
  'Teams and SharePoint',
  'OneDrive und SharePoint',
  'Exchange Online、SharePoint Online',
  'Teams and roles',
  'Edge cases',
  'Core network',
  'Project plan',
  'Windows Server',
  'Exchange of data',
  'BC and DR',
  'Networking',
  '高可用性',
])('%s is a group of the workbook', (text) => {
  expect(keyOf(text)).toMatch(/^text /);
});

test('a group is the same however it is numbered and spelled', () => {
  expect(keyOf('3.1  Network  Topology')).toBe(keyOf('network topology'));
  expect(keyOf(' ')).toBeUndefined();
});
