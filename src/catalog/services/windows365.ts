import { defineService } from '../definition/defineService';
import { choice, yesNo } from '../definition/questionKinds';

/** Cloud PCs; the playbook knows no service for them, and Azure Virtual Desktop is not FastTrack scope. */
export const windows365 = defineService({
  id: 'windows365',
  areas: ['planning', 'network', 'provisioning', 'access'],
  questions: {
    inScope: { id: 'WINDOWS365-Q1', kind: yesNo },
    network: { id: 'WINDOWS365-Q2', kind: choice('microsoftHosted', 'azureConnection') },
    customImage: { id: 'WINDOWS365-Q3', kind: yesNo },
    shifts: { id: 'WINDOWS365-Q4', kind: yesNo },
    virtualDesktops: { id: 'WINDOWS365-Q5', kind: yesNo },
  },
  items: {
    'WINDOWS365-01': {
      area: 'planning',
      documentation: '/windows-365/enterprise/requirements',
      governmentDocumentation: '/windows-365/enterprise/introduction-windows-365-government',
      owner: 'fe',
      stage: 'beforePilot',
      government: 'differs',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/windows-365-and-app-assure',
      },
    },
    'WINDOWS365-02': {
      area: 'network',
      when: ({ network }) => network.is('azureConnection'),
      documentation: '/windows-365/enterprise/azure-network-connections',
      owner: 'customer',
      stage: 'beforePilot',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/windows-365-and-app-assure',
      },
    },
    'WINDOWS365-03': {
      area: 'provisioning',
      documentation: '/windows-365/enterprise/create-provisioning-policy',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'WINDOWS365-04': {
      area: 'provisioning',
      when: ({ customImage }) => customImage.isYes,
      documentation: '/windows-365/enterprise/device-images',
      owner: 'customer',
      stage: 'beforePilot',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/windows-365-and-app-assure',
      },
    },
    'WINDOWS365-05': {
      area: 'access',
      documentation: '/windows-365/enterprise/set-conditional-access-policies',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'WINDOWS365-06': {
      area: 'planning',
      when: ({ shifts }) => shifts.isYes,
      documentation: '/windows-365/enterprise/introduction-windows-365-flex',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'WINDOWS365-07': {
      area: 'planning',
      when: ({ virtualDesktops }) => virtualDesktops.isYes,
      documentation: '/windows-365/enterprise/deployment-overview',
      owner: 'customer',
      stage: 'beforeMigration',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/windows-365-and-app-assure',
      },
    },
  },
});
