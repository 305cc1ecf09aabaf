import { defineService } from '../definition/defineService';
import { choice, date, text, yesNo } from '../definition/questionKinds';

/** For education tenants only. */
export const classroomSds = defineService({
  id: 'classroom-sds',
  areas: ['data', 'identity', 'classes', 'operation'],
  questions: {
    inScope: { id: 'CLASSROOMSDS-Q1', kind: yesNo },
    studentSystem: { id: 'CLASSROOMSDS-Q2', kind: text },
    exportFormat: { id: 'CLASSROOMSDS-Q3', kind: choice('csvVersion2', 'csvVersion1', 'oneRoster') },
    accountSource: { id: 'CLASSROOMSDS-Q4', kind: choice('directorySync', 'schoolDataSync', 'other') },
    matchField: { id: 'CLASSROOMSDS-Q5', kind: choice('username', 'email', 'activeDirectoryMatchId') },
    guardians: { id: 'CLASSROOMSDS-Q6', kind: yesNo },
    classSpaces: { id: 'CLASSROOMSDS-Q7', kind: choice('teams', 'groups', 'none') },
    yearStart: { id: 'CLASSROOMSDS-Q8', kind: date },
  },
  government: 'notAvailable',
  items: {
    'CLASSROOMSDS-01': {
      area: 'data',
      documentation: '/schooldatasync/sds-v2.1-csv-file-format',
      owner: 'customer',
      stage: 'beforePilot',
      informedBy: ['studentSystem', 'exportFormat'],
    },
    'CLASSROOMSDS-02': {
      area: 'identity',
      documentation: '/schooldatasync/identity-matching',
      owner: 'customer',
      stage: 'beforePilot',
      informedBy: ['accountSource', 'matchField'],
    },
    'CLASSROOMSDS-03': {
      area: 'identity',
      documentation: '/entra/fundamentals/concept-group-based-licensing',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'CLASSROOMSDS-04': {
      area: 'data',
      documentation: '/schooldatasync/planning-checklist',
      owner: 'fe',
      stage: 'beforePilot',
      informedBy: ['guardians'],
    },
    'CLASSROOMSDS-05': {
      area: 'classes',
      when: ({ classSpaces }) => classSpaces.isNot('none'),
      documentation: '/schooldatasync/school-data-sync-overview',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'CLASSROOMSDS-06': {
      area: 'operation',
      documentation: '/schooldatasync/school-data-sync-overview',
      owner: 'customer',
      stage: 'beforeDeployment',
      informedBy: ['yearStart'],
    },
    'CLASSROOMSDS-07': {
      area: 'classes',
      when: ({ classSpaces }) => classSpaces.is('teams'),
      documentation: '/microsoftteams/easy-policy-setup-edu',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'CLASSROOMSDS-08': {
      area: 'operation',
      documentation: '/schooldatasync/data-health-and-monitoring',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
  },
});
