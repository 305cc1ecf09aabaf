import { defineService } from '../definition/defineService';
import { choice, yesNo } from '../definition/questionKinds';

export const teamsRooms = defineService({
  id: 'teams-rooms',
  areas: ['accounts', 'devices', 'operation'],
  questions: {
    inScope: { id: 'TEAMSROOMS-Q1', kind: yesNo },
    platform: { id: 'TEAMSROOMS-Q2', kind: choice('windows', 'android', 'both') },
    otherSystems: { id: 'TEAMSROOMS-Q3', kind: yesNo },
    conditionalAccess: { id: 'TEAMSROOMS-Q4', kind: yesNo },
  },
  items: {
    'TEAMSROOMS-01': {
      area: 'accounts',
      documentation: '/microsoftteams/rooms/create-resource-account',
      governmentDocumentation: '/microsoftteams/rooms/teams-devices-feature-comparison',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
    },
    'TEAMSROOMS-02': {
      area: 'devices',
      documentation: '/microsoftteams/rooms/certified-hardware',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'TEAMSROOMS-03': {
      area: 'devices',
      when: ({ platform }) => platform.isNot('android'),
      documentation: '/microsoftteams/rooms/autopilot-autologin',
      owner: 'customer',
      stage: 'beforeDeployment',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/lifecycle/products/windows-10-enterprise-and-education',
      },
    },
    'TEAMSROOMS-04': {
      area: 'devices',
      when: ({ platform }) => platform.isNot('windows'),
      documentation: '/microsoftteams/rooms/android-migration-guide',
      owner: 'customer',
      stage: 'beforeDeployment',
      evidence: { checked: '2026-11', source: 'MC1227622' },
    },
    'TEAMSROOMS-05': {
      area: 'accounts',
      when: ({ conditionalAccess }) => conditionalAccess.isYes,
      documentation: '/microsoftteams/rooms/conditional-access-and-compliance-for-devices',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'TEAMSROOMS-06': {
      area: 'devices',
      when: ({ otherSystems }) => otherSystems.isYes,
      documentation: '/microsoftteams/cloud-video-interop',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'TEAMSROOMS-07': {
      area: 'operation',
      documentation: '/microsoftteams/rooms/managed-meeting-rooms-portal',
      owner: 'fe',
      stage: 'beforeDeployment',
    },
  },
});
