import { all, any, defineService } from '../definition/defineService';
import { choice, yesNo } from '../definition/questionKinds';
import { core } from './core';

/** One small office plans no bandwidth per site: a site without breakout or more than 200 devices on one line does. */
const isLargeNetwork = any(core.ask.sitesWithoutBreakout.isMoreThan(0), core.ask.largestEgress.isMoreThan(200));

export const teams = defineService({
  id: 'teams',
  areas: ['network', 'prerequisites', 'clients', 'governance', 'handover'],
  questions: {
    inScope: { id: 'TEAMS-Q1', kind: yesNo },
    skypeForBusiness: { id: 'TEAMS-Q2', kind: yesNo },
    teamCreators: { id: 'TEAMS-Q8', kind: choice('everyone', 'selectedUsers', 'itOnly') },
    guests: { id: 'TEAMS-Q3', kind: yesNo },
    apps: { id: 'TEAMS-Q9', kind: yesNo },
    qos: { id: 'TEAMS-Q4', kind: yesNo },
    virtualDesktops: { id: 'TEAMS-Q7', kind: yesNo },
    onPremisesMailboxes: { id: 'TEAMS-Q5', kind: yesNo },
    recordings: { id: 'TEAMS-Q11', kind: yesNo },
  },
  items: {
    'TEAMS-01': {
      area: 'network',
      documentation: '/microsoftteams/prepare-network',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
    },
    'TEAMS-02': {
      area: 'network',
      when: ({ qos }) => all(qos.isNo, isLargeNetwork),
      documentation: '/microsoftteams/qos-in-teams',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'TEAMS-03': {
      area: 'network',
      when: () => isLargeNetwork,
      documentation: '/microsoftteams/cqd-what-is-call-quality-dashboard',
      owner: 'fe',
      stage: 'beforeDeployment',
      government: 'differs',
    },
    'TEAMS-04': {
      area: 'prerequisites',
      when: ({ onPremisesMailboxes }) => onPremisesMailboxes.isYes,
      documentation: '/microsoftteams/exchange-teams-interact',
      owner: 'customer',
      stage: 'beforePilot',
      evidence: { checked: '2026-11', source: 'https://learn.microsoft.com/lifecycle/products/exchange-server-2019' },
    },
    'TEAMS-05': {
      area: 'clients',
      documentation: '/microsoftteams/new-teams-bulk-install-client',
      owner: 'customer',
      stage: 'beforePilot',
      informedBy: ['virtualDesktops'],
      government: 'differs',
    },
    'TEAMS-06': {
      area: 'prerequisites',
      when: ({ skypeForBusiness }) => skypeForBusiness.isYes,
      documentation: '/microsoftteams/upgrade-introduction',
      owner: 'feWithSme',
      stage: 'beforeDeployment',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/lifecycle/products/skype-for-business-server-2019',
      },
    },
    'TEAMS-07': {
      area: 'governance',
      documentation: '/microsoftteams/plan-teams-governance',
      owner: 'customer',
      stage: 'beforeDeployment',
      informedBy: ['teamCreators'],
    },
    'TEAMS-08': {
      area: 'governance',
      when: ({ guests }) => guests.isYes,
      documentation: '/microsoftteams/trusted-organizations-external-meetings-chat',
      owner: 'customer',
      stage: 'beforeDeployment',
      government: 'differs',
    },
    'TEAMS-09': {
      area: 'governance',
      documentation: '/microsoftteams/policy-assignment-overview',
      owner: 'customer',
      stage: 'beforeDeployment',
      government: 'differs',
    },
    'TEAMS-10': {
      area: 'governance',
      when: ({ apps }) => apps.isYes,
      documentation: '/microsoftteams/manage-apps',
      owner: 'customer',
      stage: 'beforeDeployment',
      government: 'differs',
    },
    'TEAMS-12': {
      area: 'governance',
      documentation: '/purview/retention-policies-teams',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'TEAMS-13': {
      area: 'handover',
      when: () => core.ask.successManager.isYes,
      documentation: '/microsoftteams/teams-adoption-get-started',
      owner: 'fe',
      stage: 'beforeDeployment',
    },
    'TEAMS-14': {
      area: 'governance',
      when: ({ recordings }) => recordings.isYes,
      documentation: '/microsoftteams/meeting-recording',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
  },
});
