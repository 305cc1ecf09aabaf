import { defineService } from '../definition/defineService';
import { yesNo } from '../definition/questionKinds';

export const mcas = defineService({
  id: 'mcas',
  areas: ['discovery', 'connection', 'control'],
  questions: {
    inScope: { id: 'MCAS-Q1', kind: yesNo },
    endpointSource: { id: 'MCAS-Q2', kind: yesNo },
    otherApps: { id: 'MCAS-Q3', kind: yesNo },
    sessionControl: { id: 'MCAS-Q4', kind: yesNo },
  },
  items: {
    'MCAS-01': {
      area: 'connection',
      documentation: '/defender-cloud-apps/get-started',
      governmentDocumentation: '/defender-cloud-apps/network-requirements',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-defender',
      },
    },
    'MCAS-02': {
      area: 'discovery',
      when: ({ endpointSource }) => endpointSource.isYes,
      documentation: '/defender-cloud-apps/mde-govern',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'MCAS-03': {
      area: 'discovery',
      when: ({ endpointSource }) => endpointSource.isNo,
      documentation: '/defender-cloud-apps/create-snapshot-cloud-discovery-reports',
      owner: 'customer',
      stage: 'beforeDeployment',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-defender',
      },
    },
    'MCAS-04': {
      area: 'connection',
      when: ({ otherApps }) => otherApps.isYes,
      documentation: '/defender-cloud-apps/enable-instant-visibility-protection-and-governance-actions-for-your-apps',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'MCAS-05': {
      area: 'control',
      when: ({ sessionControl }) => sessionControl.isYes,
      documentation: '/defender-cloud-apps/in-browser-protection',
      owner: 'feWithSme',
      stage: 'beforeDeployment',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-defender',
      },
    },
    'MCAS-06': {
      area: 'control',
      documentation: '/defender-cloud-apps/app-governance-manage-app-governance',
      owner: 'customer',
      stage: 'beforeDeployment',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-defender',
      },
    },
  },
});
