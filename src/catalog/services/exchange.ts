import { all, defineService } from '../defineService';
import { choice, number, yesNo } from '../questionKinds';

export const exchange = defineService({
  id: 'exchange',
  areas: ['hybrid', 'mailFlow', 'migration', 'clients', 'compliance'],
  questions: {
    inScope: { id: 'EXCHANGE-Q1', kind: yesNo },
    sourcePlatform: { id: 'EXCHANGE-Q2', kind: choice('exchangeServer', 'gmail', 'notes', 'imap', 'none') },
    method: { id: 'EXCHANGE-Q3', kind: choice('hybrid', 'minimalHybrid', 'cutover', 'staged', 'imap', 'thirdParty') },
    mailRelay: { id: 'EXCHANGE-Q4', kind: yesNo },
    publicFolders: { id: 'EXCHANGE-Q5', kind: number },
    retention: { id: 'EXCHANGE-Q6', kind: yesNo },
  },
  items: {
    'EXCHANGE-01': {
      area: 'hybrid',
      when: ({ sourcePlatform, method }) =>
        all(sourcePlatform.is('exchangeServer'), method.is('hybrid', 'minimalHybrid')),
      documentation: '/exchange/hybrid-deployment-prerequisites',
      owner: 'customer',
      stage: 'beforeMigration',
    },
    'EXCHANGE-02': {
      area: 'hybrid',
      when: ({ method }) => method.is('hybrid', 'minimalHybrid'),
      documentation: '/exchange/certificate-requirements',
      owner: 'customer',
      stage: 'beforeMigration',
    },
    'EXCHANGE-03': {
      area: 'hybrid',
      when: ({ method }) => method.is('hybrid', 'minimalHybrid'),
      documentation: '/exchange/hybrid-deployment-prerequisites',
      owner: 'customer',
      stage: 'beforeMigration',
      government: 'differs',
    },
    'EXCHANGE-05': {
      area: 'mailFlow',
      documentation: '/exchange/mail-flow-best-practices/mail-flow-best-practices',
      owner: 'customer',
      stage: 'beforeDeployment',
      government: 'differs',
    },
    'EXCHANGE-06': {
      area: 'mailFlow',
      when: ({ mailRelay }) => mailRelay.isYes,
      documentation:
        '/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/use-connectors-to-configure-mail-flow',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'EXCHANGE-08': {
      area: 'migration',
      when: ({ publicFolders }) => publicFolders.isMoreThan(0),
      documentation: '/exchange/collaboration/public-folders/public-folders',
      owner: 'sme',
      stage: 'beforeMigration',
    },
    'EXCHANGE-12': {
      area: 'migration',
      when: ({ sourcePlatform }) => sourcePlatform.is('gmail', 'notes', 'imap'),
      documentation: '/exchange/mailbox-migration/mailbox-migration',
      owner: 'fe',
      stage: 'beforeMigration',
    },
    'EXCHANGE-13': {
      area: 'clients',
      documentation:
        '/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'EXCHANGE-14': {
      area: 'compliance',
      when: ({ retention }) => retention.isYes,
      documentation: '/purview/retention',
      owner: 'customer',
      stage: 'beforeMigration',
    },
  },
});
