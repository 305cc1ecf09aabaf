import { defineService } from '../definition/defineService';
import { choice, date, yesNo } from '../definition/questionKinds';

/** For education tenants only. */
export const classroomSds = defineService({
  id: 'classroom-sds',
  areas: ['data', 'identity', 'classes', 'operation'],
  questions: {
    inScope: { id: 'CLASSROOMSDS-Q1', kind: yesNo },
    exportFormat: { id: 'CLASSROOMSDS-Q3', kind: choice('csvVersion2', 'csvVersion1', 'oneRoster') },
    accountSource: { id: 'CLASSROOMSDS-Q4', kind: choice('directorySync', 'schoolDataSync', 'other') },
    guardians: { id: 'CLASSROOMSDS-Q6', kind: yesNo },
    classSpaces: { id: 'CLASSROOMSDS-Q7', kind: choice('teams', 'groups', 'none') },
    yearStart: { id: 'CLASSROOMSDS-Q8', kind: date },
    severalSystems: { id: 'CLASSROOMSDS-Q9', kind: yesNo },
  },
  government: 'notAvailable',
  items: {
    'CLASSROOMSDS-01': {
      area: 'data',
      when: ({ exportFormat }) => exportFormat.is('csvVersion2', 'csvVersion1'),
      documentation: '/schooldatasync/sds-v2.1-csv-file-format',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'CLASSROOMSDS-02': {
      area: 'identity',
      when: ({ accountSource }) => accountSource.isNot('schoolDataSync'),
      documentation: '/schooldatasync/identity-matching',
      owner: 'customer',
      stage: 'beforePilot',
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
    'CLASSROOMSDS-09': {
      area: 'data',
      when: ({ severalSystems }) => severalSystems.isYes,
      documentation: '/schooldatasync/planning-checklist',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'CLASSROOMSDS-10': {
      area: 'data',
      when: ({ exportFormat }) => exportFormat.is('oneRoster'),
      documentation: '/schooldatasync/connect-data',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'CLASSROOMSDS-11': {
      area: 'identity',
      when: ({ accountSource }) => accountSource.is('schoolDataSync'),
      documentation: '/schooldatasync/identity-matching',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'CLASSROOMSDS-12': {
      area: 'data',
      when: ({ guardians }) => guardians.isYes,
      documentation: '/schooldatasync/planning-checklist',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
  },
});
