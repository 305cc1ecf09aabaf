import { any, defineService } from '../definition/defineService';
import { choice, yesNo } from '../definition/questionKinds';

export const project = defineService({
  id: 'project',
  areas: ['target', 'data', 'solutions', 'desktop', 'licenses'],
  questions: {
    inScope: { id: 'PROJECT-Q1', kind: yesNo },
    platform: { id: 'PROJECT-Q2', kind: choice('projectServer', 'projectOnline', 'desktopOnly', 'none') },
    exported: { id: 'PROJECT-Q3', kind: yesNo },
    customizations: { id: 'PROJECT-Q4', kind: yesNo },
    reports: { id: 'PROJECT-Q5', kind: yesNo },
    desktopConflicts: { id: 'PROJECT-Q6', kind: yesNo },
    target: {
      id: 'PROJECT-Q7',
      kind: choice('plannerBasic', 'plannerPremium', 'projectOperations', 'projectServer', 'desktopOnly', 'other'),
    },
  },
  items: {
    'PROJECT-01': {
      area: 'target',
      when: ({ platform }) => platform.is('projectServer', 'projectOnline'),
      documentation: '/project',
      owner: 'customer',
      stage: 'beforePilot',
      informedBy: ['target'],
      government: 'differs',
    },
    'PROJECT-02': {
      area: 'data',
      when: ({ platform }) => platform.is('projectServer', 'projectOnline'),
      documentation: '/projectonline',
      owner: 'customer',
      stage: 'beforeMigration',
      informedBy: ['exported'],
    },
    'PROJECT-03': {
      area: 'solutions',
      when: ({ customizations, reports }) => any(customizations.isYes, reports.isYes),
      documentation: '/power-automate/getting-started',
      owner: 'customer',
      stage: 'beforeMigration',
      informedBy: ['target'],
    },
    'PROJECT-04': {
      area: 'desktop',
      when: ({ desktopConflicts }) => desktopConflicts.isYes,
      documentation: '/microsoft-365-apps/deploy/deployment-guide-for-project',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'PROJECT-05': {
      area: 'target',
      when: ({ target }) => target.is('plannerPremium', 'projectOperations'),
      documentation: '/power-platform/admin/environments-overview',
      governmentDocumentation: '/power-platform/admin/powerapps-us-government',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
    },
    'PROJECT-06': {
      area: 'data',
      when: ({ platform }) => platform.is('projectServer', 'projectOnline'),
      documentation: '/projectonline',
      owner: 'customer',
      stage: 'beforeMigration',
    },
    'PROJECT-07': {
      area: 'licenses',
      documentation: '/project',
      owner: 'customer',
      stage: 'beforeDeployment',
      informedBy: ['target'],
    },
    'PROJECT-08': {
      area: 'solutions',
      when: ({ reports }) => reports.isYes,
      documentation: '/power-bi/create-reports/desktop-templates',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
  },
});
