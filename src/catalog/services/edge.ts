import { defineService } from '../definition/defineService';
import { choice, yesNo } from '../definition/questionKinds';

export const edge = defineService({
  id: 'edge',
  areas: ['deployment', 'compatibility', 'security', 'profiles'],
  questions: {
    inScope: { id: 'EDGE-Q1', kind: yesNo },
    standardBrowser: { id: 'EDGE-Q2', kind: choice('edge', 'chrome', 'firefox', 'other', 'none') },
    ieMode: { id: 'EDGE-Q3', kind: yesNo },
    deploymentTool: { id: 'EDGE-Q4', kind: choice('intune', 'configurationManager', 'groupPolicy', 'other', 'none') },
    policyTool: { id: 'EDGE-Q5', kind: choice('intune', 'groupPolicy', 'managementService', 'other', 'none') },
    limitsSync: { id: 'EDGE-Q6', kind: yesNo },
    extensionPolicy: { id: 'EDGE-Q7', kind: yesNo },
  },
  items: {
    'EDGE-01': {
      area: 'deployment',
      documentation: '/deployedge/microsoft-edge-channels',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'EDGE-02': {
      area: 'compatibility',
      when: ({ ieMode }) => ieMode.isYes,
      documentation: '/deployedge/edge-ie-mode',
      owner: 'customer',
      stage: 'beforePilot',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/deployedge/edge-ie-mode-faq',
        validUntil: '2028-12-31',
      },
    },
    'EDGE-03': {
      area: 'compatibility',
      when: ({ ieMode }) => ieMode.isYes,
      documentation: '/deployedge/edge-ie-mode-cloud-site-list-mgmt',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
    },
    'EDGE-04': {
      area: 'deployment',
      documentation: '/deployedge/deploy-edge-plan-deployment',
      owner: 'customer',
      stage: 'beforeDeployment',
      informedBy: ['standardBrowser', 'deploymentTool'],
    },
    'EDGE-05': {
      area: 'security',
      documentation: '/deployedge/microsoft-edge-policies',
      owner: 'customer',
      stage: 'beforeDeployment',
      informedBy: ['policyTool'],
    },
    'EDGE-06': {
      area: 'security',
      when: ({ extensionPolicy }) => extensionPolicy.isYes,
      documentation: '/deployedge/microsoft-edge-manage-extensions',
      owner: 'customer',
      stage: 'beforeDeployment',
      informedBy: ['standardBrowser'],
    },
    'EDGE-07': {
      area: 'profiles',
      when: ({ limitsSync }) => limitsSync.isYes,
      documentation: '/deployedge/microsoft-edge-enterprise-sync',
      owner: 'customer',
      stage: 'beforeDeployment',
      government: 'differs',
    },
    'EDGE-08': {
      area: 'security',
      documentation: '/deployedge/microsoft-edge-security-cert-verification',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'EDGE-09': {
      area: 'compatibility',
      when: ({ ieMode }) => ieMode.isYes,
      documentation: '/deployedge/edge-ie-mode-faq',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
  },
});
