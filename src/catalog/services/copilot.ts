import { defineService } from '../definition/defineService';
import { yesNo } from '../definition/questionKinds';

export const copilot = defineService({
  id: 'copilot',
  areas: ['readiness', 'data', 'protection', 'agents', 'adoption'],
  questions: {
    inScope: { id: 'COPILOT-Q1', kind: yesNo },
    labels: { id: 'COPILOT-Q2', kind: yesNo },
    webSearch: { id: 'COPILOT-Q3', kind: yesNo },
    agents: { id: 'COPILOT-Q4', kind: yesNo },
    connectors: { id: 'COPILOT-Q5', kind: yesNo },
    transcripts: { id: 'COPILOT-Q6', kind: yesNo },
  },
  items: {
    'COPILOT-01': {
      area: 'readiness',
      documentation: '/microsoft-365/copilot/microsoft-copilot-requirements',
      governmentDocumentation: '/microsoft-365/copilot/gov-overview',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/copilot/microsoft-365-copilot-overview',
      },
    },
    'COPILOT-02': {
      area: 'data',
      documentation: '/sharepoint/get-ready-copilot-sharepoint-advanced-management',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'COPILOT-03': {
      area: 'data',
      documentation: '/microsoft-365/copilot/microsoft-365-copilot-blueprint-oversharing',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'COPILOT-04': {
      area: 'protection',
      when: ({ labels }) => labels.isNo,
      documentation: '/purview/ai-m365-copilot-considerations',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'COPILOT-05': {
      area: 'protection',
      when: ({ webSearch }) => webSearch.isNo,
      documentation: '/microsoft-365/copilot/manage-public-web-access',
      governmentDocumentation: '/microsoft-365/copilot/gov-overview',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/copilot/connect-to-ai-subprocessor',
      },
    },
    'COPILOT-06': {
      area: 'agents',
      when: ({ agents }) => agents.isYes,
      documentation: '/microsoft-365/copilot/agent-essentials/m365-agents-admin-guide',
      owner: 'customer',
      stage: 'beforeDeployment',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-365-copilot',
      },
    },
    'COPILOT-07': {
      area: 'protection',
      documentation: '/purview/ai-microsoft-purview',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'COPILOT-08': {
      area: 'data',
      when: ({ connectors }) => connectors.isYes,
      documentation: '/microsoft-365/copilot/connectors/overview',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'COPILOT-09': {
      area: 'adoption',
      documentation: '/microsoft-365/copilot/microsoft-365-copilot-enablement-resources',
      owner: 'fe',
      stage: 'beforePilot',
    },
    'COPILOT-10': {
      area: 'protection',
      when: ({ transcripts }) => transcripts.isNo,
      documentation: '/microsoftteams/copilot-teams-transcription',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
  },
});
