import { all, any, defineService } from '../definition/defineService';
import { choice, text, yesNo } from '../definition/questionKinds';
import { core } from './core';

/** Named after the playbook's Windows 10; the work today is the move to Windows 11. */
export const windows10 = defineService({
  id: 'windows10',
  areas: ['readiness', 'compatibility', 'upgrade', 'servicing', 'identity'],
  questions: {
    inScope: { id: 'WINDOWS10-Q1', kind: yesNo },
    installedVersions: { id: 'WINDOWS10-Q2', kind: text },
    hardwareReady: { id: 'WINDOWS10-Q3', kind: yesNo },
    legacyFirmware: { id: 'WINDOWS10-Q4', kind: yesNo },
    upgradeMethod: {
      id: 'WINDOWS10-Q5',
      kind: choice('taskSequence', 'featureUpdate', 'autopilot', 'wipeAndLoad'),
    },
    configurationManager: { id: 'WINDOWS10-Q6', kind: choice('currentBranch', 'older', 'notUsed') },
    criticalApplications: { id: 'WINDOWS10-Q7', kind: yesNo },
    blockingAgents: { id: 'WINDOWS10-Q8', kind: yesNo },
    updateServicing: {
      id: 'WINDOWS10-Q9',
      kind: choice('windowsUpdate', 'configurationManager', 'wsus', 'thirdParty', 'none'),
    },
    windows10Stays: { id: 'WINDOWS10-Q10', kind: yesNo },
  },
  items: {
    'WINDOWS10-01': {
      area: 'readiness',
      documentation: '/windows/release-health/supported-versions-windows-client',
      owner: 'customer',
      stage: 'beforePilot',
      informedBy: ['installedVersions'],
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/windows/whats-new/extended-security-updates',
        validUntil: '2028-10-10',
      },
    },
    'WINDOWS10-02': {
      area: 'readiness',
      when: ({ hardwareReady }) => hardwareReady.isNo,
      documentation: '/windows/whats-new/windows-11-requirements',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'WINDOWS10-03': {
      area: 'compatibility',
      when: ({ criticalApplications }) => criticalApplications.isYes,
      documentation: '/windows/compatibility/windows-11/testing-guidelines',
      owner: 'fe',
      stage: 'beforePilot',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/windows-365-and-app-assure',
      },
    },
    'WINDOWS10-04': {
      area: 'upgrade',
      when: ({ upgradeMethod, configurationManager }) =>
        all(upgradeMethod.is('taskSequence', 'wipeAndLoad'), configurationManager.is('older')),
      documentation: '/intune/configmgr/core/servers/manage/updates',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'WINDOWS10-05': {
      area: 'upgrade',
      when: ({ upgradeMethod }) => upgradeMethod.is('taskSequence'),
      documentation: '/intune/configmgr/osd/deploy-use/create-a-task-sequence-to-upgrade-an-operating-system',
      owner: 'customer',
      stage: 'beforePilot',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/troubleshoot/mem/configmgr/mdt/mdt-retirement',
      },
    },
    'WINDOWS10-06': {
      area: 'upgrade',
      when: ({ upgradeMethod }) => upgradeMethod.is('autopilot'),
      documentation: '/autopilot/overview',
      governmentDocumentation: '/intune/fundamentals/government-service',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
      evidence: { checked: '2026-11', source: 'https://learn.microsoft.com/intune/fundamentals/government-service' },
    },
    'WINDOWS10-07': {
      area: 'compatibility',
      when: ({ blockingAgents }) => blockingAgents.isYes,
      documentation: '/windows/security/operating-system-security/data-protection/bitlocker/operations-guide',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'WINDOWS10-08': {
      area: 'readiness',
      when: ({ legacyFirmware }) => legacyFirmware.isYes,
      documentation: '/windows/deployment/mbr-to-gpt',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'WINDOWS10-09': {
      area: 'servicing',
      documentation: '/windows/deployment/update/create-deployment-plan',
      governmentDocumentation: '/intune/fundamentals/government-service',
      owner: 'customer',
      stage: 'beforeDeployment',
      informedBy: ['updateServicing'],
      government: 'differs',
      evidence: { checked: '2026-11', source: 'https://learn.microsoft.com/intune/fundamentals/government-service' },
    },
    'WINDOWS10-10': {
      area: 'servicing',
      when: ({ updateServicing }) =>
        any(
          updateServicing.is('windowsUpdate', 'configurationManager', 'wsus'),
          core.ask.sitesWithoutBreakout.isMoreThan(0),
        ),
      documentation: '/windows/deployment/do/waas-delivery-optimization',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'WINDOWS10-11': {
      area: 'identity',
      when: ({ upgradeMethod }) => upgradeMethod.is('featureUpdate', 'autopilot'),
      documentation: '/entra/identity/devices/device-join-plan',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
    },
    'WINDOWS10-12': {
      area: 'upgrade',
      when: ({ upgradeMethod }) => upgradeMethod.is('wipeAndLoad'),
      documentation: '/sharepoint/redirect-known-folders',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'WINDOWS10-13': {
      area: 'readiness',
      documentation: '/windows-hardware/manufacture/desktop/windows-secure-boot-key-creation-and-management-guidance',
      owner: 'customer',
      stage: 'beforeDeployment',
      evidence: { checked: '2026-11', source: 'https://aka.ms/GetSecureBoot' },
    },
    'WINDOWS10-14': {
      area: 'upgrade',
      when: ({ upgradeMethod }) => upgradeMethod.is('featureUpdate'),
      documentation: '/intune/device-updates/windows/manage-feature-updates',
      governmentDocumentation: '/intune/fundamentals/government-service',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
      evidence: { checked: '2026-11', source: 'https://learn.microsoft.com/intune/fundamentals/government-service' },
    },
    'WINDOWS10-15': {
      area: 'readiness',
      when: ({ windows10Stays }) => windows10Stays.isYes,
      documentation: '/windows/whats-new/extended-security-updates',
      owner: 'customer',
      stage: 'beforeDeployment',
      informedBy: ['installedVersions'],
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/windows/whats-new/extended-security-updates',
        validUntil: '2028-10-10',
      },
    },
  },
});
