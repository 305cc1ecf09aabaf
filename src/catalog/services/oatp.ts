import { defineService } from '../definition/defineService';
import { choice, text, yesNo } from '../definition/questionKinds';

export const oatp = defineService({
  id: 'oatp',
  areas: ['mailFlow', 'authentication', 'policies', 'operations'],
  questions: {
    inScope: { id: 'OATP-Q1', kind: yesNo },
    plan: { id: 'OATP-Q2', kind: choice('plan1', 'plan2') },
    otherGateway: { id: 'OATP-Q3', kind: yesNo },
    authenticatedDomains: { id: 'OATP-Q4', kind: yesNo },
    bypasses: { id: 'OATP-Q5', kind: yesNo },
    priorityUsers: { id: 'OATP-Q6', kind: text },
    reporting: { id: 'OATP-Q7', kind: choice('outlookButton', 'otherAddIn', 'mailbox', 'serviceDesk', 'none') },
    simulationVendor: { id: 'OATP-Q8', kind: yesNo },
  },
  items: {
    'OATP-01': {
      area: 'mailFlow',
      when: ({ otherGateway }) => otherGateway.isYes,
      documentation:
        '/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/enhanced-filtering-for-connectors',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'OATP-02': {
      area: 'authentication',
      when: ({ authenticatedDomains }) => authenticatedDomains.isNo,
      documentation: '/defender-office-365/email-authentication-about',
      owner: 'customer',
      stage: 'beforeDeployment',
      government: 'differs',
    },
    'OATP-03': {
      area: 'policies',
      documentation: '/defender-office-365/preset-security-policies',
      owner: 'customer',
      stage: 'beforePilot',
      informedBy: ['priorityUsers'],
      government: 'differs',
    },
    'OATP-04': {
      area: 'policies',
      documentation: '/defender-office-365/safe-links-about',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
    },
    'OATP-05': {
      area: 'policies',
      documentation: '/defender-office-365/anti-phishing-policies-about',
      owner: 'customer',
      stage: 'beforeDeployment',
      informedBy: ['priorityUsers'],
    },
    'OATP-06': {
      area: 'mailFlow',
      when: ({ bypasses }) => bypasses.isYes,
      documentation: '/defender-office-365/create-safe-sender-lists-in-office-365',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'OATP-07': {
      area: 'operations',
      documentation: '/defender-office-365/submissions-user-reported-messages-custom-mailbox',
      owner: 'customer',
      stage: 'beforePilot',
      informedBy: ['reporting'],
    },
    'OATP-08': {
      area: 'operations',
      when: ({ plan }) => plan.is('plan2'),
      documentation: '/defender-office-365/mdo-sec-ops-guide',
      owner: 'feWithSme',
      stage: 'beforeDeployment',
      government: 'differs',
    },
    'OATP-09': {
      area: 'mailFlow',
      when: ({ simulationVendor }) => simulationVendor.isYes,
      documentation: '/defender-office-365/advanced-delivery-policy-configure',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
  },
});
