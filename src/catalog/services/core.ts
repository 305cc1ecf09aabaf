import { any, defineService } from '../defineService';
import { choice, number, yesNo } from '../questionKinds';

/** Identity, domains and network: done once per tenant, so there is no scope question. */
export const core = defineService({
  id: 'core',
  areas: ['domains', 'identity', 'network', 'security'],
  questions: {
    identityModel: {
      id: 'CORE-Q1',
      kind: choice('cloudOnly', 'passwordHashSync', 'passThroughAuthentication', 'federated'),
    },
    routableSuffix: { id: 'CORE-Q2', kind: yesNo },
    inspectedTraffic: { id: 'CORE-Q3', kind: yesNo },
    sitesWithoutBreakout: { id: 'CORE-Q4', kind: number },
    enforcesMfa: { id: 'CORE-Q5', kind: yesNo },
    legacyProtocols: { id: 'CORE-Q6', kind: yesNo },
  },
  items: {
    'CORE-01': {
      area: 'domains',
      documentation: '/microsoft-365/admin/setup/add-domain',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
    },
    'CORE-02': {
      area: 'identity',
      when: ({ routableSuffix }) => routableSuffix.isNo,
      documentation: '/microsoft-365/enterprise/prepare-a-non-routable-domain-for-directory-synchronization',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'CORE-03': {
      area: 'identity',
      when: ({ identityModel }) => identityModel.isNot('cloudOnly'),
      documentation: '/microsoft-365/enterprise/prepare-directory-attributes-for-synch-with-idfix',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'CORE-07': {
      area: 'identity',
      when: ({ identityModel }) => identityModel.is('federated'),
      documentation: '/windows-server/identity/ad-fs/deployment/best-practices-securing-ad-fs',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
    },
    'CORE-08': {
      area: 'network',
      documentation: '/microsoft-365/enterprise/urls-and-ip-address-ranges',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
    },
    'CORE-09': {
      area: 'network',
      when: ({ inspectedTraffic }) => inspectedTraffic.isYes,
      documentation: '/microsoft-365/enterprise/microsoft-365-network-connectivity-principles',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'CORE-10': {
      area: 'network',
      when: ({ inspectedTraffic, sitesWithoutBreakout }) =>
        any(inspectedTraffic.isYes, sitesWithoutBreakout.isMoreThan(0)),
      documentation: '/microsoft-365/enterprise/microsoft-365-vpn-split-tunnel',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'CORE-13': {
      area: 'security',
      when: ({ enforcesMfa }) => enforcesMfa.isNo,
      documentation: '/entra/identity/conditional-access/overview',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'CORE-14': {
      area: 'security',
      when: ({ legacyProtocols }) => legacyProtocols.isYes,
      documentation: '/purview/prepare-tls-1.2-in-office-365',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
  },
});
