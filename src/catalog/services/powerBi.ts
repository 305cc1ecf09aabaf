import { any, defineService } from '../definition/defineService';
import { choice, yesNo } from '../definition/questionKinds';

export const powerBi = defineService({
  id: 'power-bi',
  areas: ['tenant', 'gateways', 'licensing', 'content', 'protection'],
  questions: {
    inScope: { id: 'POWERBI-Q1', kind: yesNo },
    selfServiceSignUps: { id: 'POWERBI-Q2', kind: yesNo },
    unknownWorkspaces: { id: 'POWERBI-Q3', kind: yesNo },
    localSources: { id: 'POWERBI-Q4', kind: yesNo },
    licenseModel: { id: 'POWERBI-Q5', kind: choice('pro', 'premiumPerUser', 'capacity') },
    sharingRules: { id: 'POWERBI-Q6', kind: yesNo },
    labels: { id: 'POWERBI-Q7', kind: yesNo },
  },
  items: {
    'POWERBI-01': {
      area: 'tenant',
      documentation: '/fabric/admin/tenant-settings-index',
      governmentDocumentation: '/fabric/enterprise/powerbi/service-government-us-overview',
      owner: 'customer',
      stage: 'beforePilot',
      informedBy: ['sharingRules'],
      government: 'differs',
    },
    'POWERBI-02': {
      area: 'tenant',
      when: ({ selfServiceSignUps, unknownWorkspaces }) => any(selfServiceSignUps.isYes, unknownWorkspaces.isYes),
      documentation: '/entra/identity/users/domains-admin-takeover',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'POWERBI-03': {
      area: 'gateways',
      when: ({ localSources }) => localSources.isYes,
      documentation: '/data-integration/gateway/service-gateway-onprem',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
    },
    'POWERBI-04': {
      area: 'licensing',
      documentation: '/fabric/enterprise/licenses',
      governmentDocumentation: '/fabric/enterprise/powerbi/service-government-us-overview',
      owner: 'fe',
      stage: 'beforeDeployment',
      informedBy: ['licenseModel'],
      government: 'differs',
    },
    'POWERBI-05': {
      area: 'content',
      documentation: '/power-bi/guidance/powerbi-implementation-planning-content-lifecycle-management-overview',
      owner: 'customer',
      stage: 'beforeDeployment',
      informedBy: ['unknownWorkspaces'],
    },
    'POWERBI-06': {
      area: 'protection',
      when: ({ labels }) => labels.isYes,
      documentation: '/fabric/enterprise/powerbi/service-security-sensitivity-label-overview',
      governmentDocumentation: '/fabric/enterprise/powerbi/service-government-us-overview',
      owner: 'customer',
      stage: 'beforeDeployment',
      government: 'differs',
    },
    'POWERBI-07': {
      area: 'protection',
      documentation: '/power-bi/guidance/rls-guidance',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'POWERBI-08': {
      area: 'tenant',
      documentation: '/fabric/admin/track-user-activities',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
  },
});
