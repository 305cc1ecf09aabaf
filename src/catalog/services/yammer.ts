import { defineService } from '../definition/defineService';
import { number, text, yesNo } from '../definition/questionKinds';

export const yammer = defineService({
  id: 'yammer',
  areas: ['network', 'access', 'governance', 'adoption'],
  government: 'notAvailable',
  questions: {
    inScope: { id: 'YAMMER-Q1', kind: yesNo },
    networks: { id: 'YAMMER-Q2', kind: number },
    nativeMode: { id: 'YAMMER-Q3', kind: yesNo },
    allLicensed: { id: 'YAMMER-Q4', kind: yesNo },
    external: { id: 'YAMMER-Q5', kind: yesNo },
    usagePolicy: { id: 'YAMMER-Q6', kind: yesNo },
    integration: { id: 'YAMMER-Q7', kind: yesNo },
    sponsor: { id: 'YAMMER-Q8', kind: text },
  },
  items: {
    'YAMMER-01': {
      area: 'network',
      when: ({ networks }) => networks.isMoreThan(1),
      documentation: '/viva/engage/configure-your-viva-engage-network/viva-engage-and-office-365',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'YAMMER-02': {
      area: 'access',
      when: ({ allLicensed }) => allLicensed.isNo,
      documentation: '/viva/engage/configure-your-viva-engage-network/enforce-office-365-identity',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'YAMMER-03': {
      area: 'network',
      when: ({ nativeMode }) => nativeMode.isNo,
      documentation: '/viva/engage/overview-native-mode',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'YAMMER-04': {
      area: 'access',
      when: ({ external }) => external.isYes,
      documentation: '/viva/engage/configure-your-viva-engage-network/modern-external-networks',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'YAMMER-05': {
      area: 'governance',
      when: ({ usagePolicy }) => usagePolicy.isNo,
      documentation: '/viva/engage/eac-overview',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'YAMMER-06': {
      area: 'governance',
      documentation: '/purview/create-retention-policies',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'YAMMER-07': {
      area: 'adoption',
      when: ({ integration }) => integration.isYes,
      documentation: '/viva/engage/overview',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'YAMMER-08': {
      area: 'adoption',
      documentation: '/viva/engage/get-started-with-viva-engage/admin-key-concepts',
      owner: 'customer',
      stage: 'beforeDeployment',
      informedBy: ['sponsor'],
    },
  },
});
