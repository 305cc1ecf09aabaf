import { all, any, defineService } from '../definition/defineService';
import { yesNo } from '../definition/questionKinds';

/** What Microsoft Entra offers beyond P1 and P2 (aadp). */
export const entraSuite = defineService({
  id: 'entra-suite',
  areas: ['foundation', 'privateAccess', 'internetAccess', 'governance'],
  questions: {
    inScope: { id: 'ENTRASUITE-Q1', kind: yesNo },
    privateAccess: { id: 'ENTRASUITE-Q2', kind: yesNo },
    internetAccess: { id: 'ENTRASUITE-Q3', kind: yesNo },
    otherClients: { id: 'ENTRASUITE-Q4', kind: yesNo },
    accessPackages: { id: 'ENTRASUITE-Q5', kind: yesNo },
    lifecycle: { id: 'ENTRASUITE-Q6', kind: yesNo },
  },
  items: {
    'ENTRASUITE-01': {
      area: 'foundation',
      when: ({ privateAccess, internetAccess }) => any(privateAccess.isYes, internetAccess.isYes),
      documentation: '/entra/global-secure-access/how-to-get-started-with-global-secure-access',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-entra-id',
      },
    },
    'ENTRASUITE-02': {
      area: 'foundation',
      when: ({ privateAccess, internetAccess, otherClients }) =>
        all(otherClients.isYes, any(privateAccess.isYes, internetAccess.isYes)),
      documentation: '/entra/global-secure-access/concept-clients',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'ENTRASUITE-03': {
      area: 'privateAccess',
      when: ({ privateAccess }) => privateAccess.isYes,
      documentation: '/entra/global-secure-access/how-to-configure-quick-access',
      owner: 'feWithSme',
      stage: 'beforeDeployment',
    },
    'ENTRASUITE-04': {
      area: 'privateAccess',
      when: ({ privateAccess }) => privateAccess.isYes,
      documentation: '/entra/global-secure-access/how-to-configure-per-app-access',
      owner: 'customer',
      stage: 'beforeMigration',
    },
    'ENTRASUITE-05': {
      area: 'internetAccess',
      when: ({ internetAccess }) => internetAccess.isYes,
      documentation: '/entra/global-secure-access/how-to-configure-web-content-filtering',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'ENTRASUITE-06': {
      area: 'governance',
      when: ({ accessPackages }) => accessPackages.isYes,
      documentation: '/entra/id-governance/entitlement-management-overview',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'ENTRASUITE-07': {
      area: 'governance',
      when: ({ lifecycle }) => lifecycle.isYes,
      documentation: '/entra/id-governance/what-are-lifecycle-workflows',
      owner: 'customer',
      stage: 'beforeDeployment',
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/microsoft-365/fasttrack/microsoft-entra-id',
      },
    },
  },
});
