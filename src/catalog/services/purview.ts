import { defineService } from '../definition/defineService';
import { yesNo } from '../definition/questionKinds';

/** Data loss prevention, insider risk, investigation and posture; labels are Information Protection (aip). */
export const purview = defineService({
  id: 'purview',
  areas: ['foundation', 'dlp', 'risk', 'investigation'],
  questions: {
    inScope: { id: 'PURVIEW-Q1', kind: yesNo },
    endpoints: { id: 'PURVIEW-Q2', kind: yesNo },
    otherProduct: { id: 'PURVIEW-Q3', kind: yesNo },
    teamsChats: { id: 'PURVIEW-Q4', kind: yesNo },
    insiderRisk: { id: 'PURVIEW-Q5', kind: yesNo },
    investigations: { id: 'PURVIEW-Q6', kind: yesNo },
    aiApps: { id: 'PURVIEW-Q7', kind: yesNo },
  },
  items: {
    'PURVIEW-01': {
      area: 'foundation',
      documentation: '/purview/purview-permissions',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'PURVIEW-02': {
      area: 'dlp',
      documentation: '/purview/dlp-overview-plan-for-dlp',
      owner: 'fe',
      stage: 'beforePilot',
      evidence: { checked: '2026-11', source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-purview' },
    },
    'PURVIEW-03': {
      area: 'dlp',
      when: ({ endpoints }) => endpoints.isYes,
      documentation: '/purview/endpoint-dlp-getting-started',
      owner: 'customer',
      stage: 'beforeDeployment',
      government: 'differs',
    },
    'PURVIEW-04': {
      area: 'dlp',
      when: ({ otherProduct }) => otherProduct.isYes,
      documentation: '/purview/dlp-migration-assistant-for-symantec-learn',
      owner: 'feWithSme',
      stage: 'beforeMigration',
      evidence: { checked: '2026-11', source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-purview' },
    },
    'PURVIEW-05': {
      area: 'dlp',
      when: ({ teamsChats }) => teamsChats.isYes,
      documentation: '/purview/dlp-microsoft-teams',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'PURVIEW-06': {
      area: 'risk',
      when: ({ insiderRisk }) => insiderRisk.isYes,
      documentation: '/purview/insider-risk-management-plan',
      owner: 'customer',
      stage: 'beforeDeployment',
      evidence: { checked: '2026-11', source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-purview' },
    },
    'PURVIEW-07': {
      area: 'investigation',
      when: ({ investigations }) => investigations.isYes,
      documentation: '/purview/edisc',
      owner: 'customer',
      stage: 'beforeDeployment',
      evidence: { checked: '2026-11', source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-purview' },
    },
    'PURVIEW-08': {
      area: 'dlp',
      documentation: '/purview/dlp-alerts-get-started',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'PURVIEW-09': {
      area: 'risk',
      when: ({ aiApps }) => aiApps.isYes,
      documentation: '/purview/data-security-posture-management',
      owner: 'customer',
      stage: 'beforeDeployment',
      government: 'differs',
      evidence: { checked: '2026-11', source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-purview' },
    },
  },
});
