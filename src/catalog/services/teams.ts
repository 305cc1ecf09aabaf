import { defineService } from '../defineService';
import { yesNo } from '../questionKinds';

export const teams = defineService({
  id: 'teams',
  areas: ['network', 'prerequisites', 'clients', 'governance', 'devices'],
  questions: {
    inScope: { id: 'TEAMS-Q1', kind: yesNo },
    skypeForBusiness: { id: 'TEAMS-Q2', kind: yesNo },
    guests: { id: 'TEAMS-Q3', kind: yesNo },
    qos: { id: 'TEAMS-Q4', kind: yesNo },
    onPremisesMailboxes: { id: 'TEAMS-Q5', kind: yesNo },
    rooms: { id: 'TEAMS-Q6', kind: yesNo },
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
      when: ({ qos }) => qos.isNo,
      documentation: '/microsoftteams/qos-in-teams',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'TEAMS-04': {
      area: 'prerequisites',
      when: ({ onPremisesMailboxes }) => onPremisesMailboxes.isYes,
      documentation: '/microsoftteams/exchange-teams-interact',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'TEAMS-05': {
      area: 'clients',
      documentation: '/microsoftteams/new-teams-bulk-install-client',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
    },
    'TEAMS-06': {
      area: 'prerequisites',
      when: ({ skypeForBusiness }) => skypeForBusiness.isYes,
      documentation: '/microsoftteams/upgrade-introduction',
      owner: 'sme',
      stage: 'beforeDeployment',
    },
    'TEAMS-07': {
      area: 'governance',
      documentation: '/microsoftteams/plan-teams-governance',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'TEAMS-08': {
      area: 'governance',
      when: ({ guests }) => guests.isYes,
      documentation: '/microsoftteams/trusted-organizations-external-meetings-chat',
      owner: 'customer',
      stage: 'beforeDeployment',
      government: 'differs',
    },
    'TEAMS-11': {
      area: 'devices',
      when: ({ rooms }) => rooms.isYes,
      documentation: '/microsoftteams/rooms',
      owner: 'customer',
      stage: 'beforeDeployment',
      government: 'differs',
    },
  },
});
