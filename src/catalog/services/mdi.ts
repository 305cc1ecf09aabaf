import { defineService } from '../definition/defineService';
import { yesNo } from '../definition/questionKinds';

export const mdi = defineService({
  id: 'mdi',
  areas: ['prerequisites', 'sensors', 'operations'],
  questions: {
    inScope: { id: 'MDI-Q1', kind: yesNo },
    unifiedSensor: { id: 'MDI-Q2', kind: yesNo },
    identityServers: { id: 'MDI-Q3', kind: yesNo },
    classicSensors: { id: 'MDI-Q4', kind: yesNo },
  },
  items: {
    'MDI-01': {
      area: 'prerequisites',
      documentation: '/defender-for-identity/deploy/prerequisites-sensor-version-3',
      governmentDocumentation: '/defender-for-identity/us-govt-gcc-high',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-defender',
      },
    },
    'MDI-02': {
      area: 'sensors',
      when: ({ unifiedSensor }) => unifiedSensor.isYes,
      documentation: '/defender-for-identity/deploy/activate-sensor',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'MDI-03': {
      area: 'sensors',
      when: ({ unifiedSensor }) => unifiedSensor.isNo,
      documentation: '/defender-for-identity/deploy/install-sensor',
      owner: 'customer',
      stage: 'beforePilot',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-defender',
      },
    },
    'MDI-04': {
      area: 'sensors',
      when: ({ identityServers }) => identityServers.isYes,
      documentation: '/defender-for-identity/deploy/active-directory-federation-services',
      owner: 'customer',
      stage: 'beforeDeployment',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-defender',
      },
    },
    'MDI-05': {
      area: 'sensors',
      when: ({ classicSensors }) => classicSensors.isYes,
      documentation: '/defender-for-identity/deploy/deploy-defender-identity',
      owner: 'fe',
      stage: 'beforeMigration',
    },
    'MDI-06': {
      area: 'operations',
      documentation: '/defender-for-identity/entity-tags',
      owner: 'customer',
      stage: 'beforeDeployment',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-defender',
      },
    },
  },
});
