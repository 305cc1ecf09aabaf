import { all, any, defineService } from '../definition/defineService';
import { choice, number, text, yesNo } from '../definition/questionKinds';

export const exchange = defineService({
  id: 'exchange',
  areas: ['hybrid', 'mailFlow', 'migration', 'clients', 'compliance', 'voicemail'],
  questions: {
    inScope: { id: 'EXCHANGE-Q1', kind: yesNo },
    sourcePlatform: {
      id: 'EXCHANGE-Q2',
      kind: choice('exchangeServer', 'gmail', 'notes', 'groupWise', 'imap', 'none'),
    },
    method: {
      id: 'EXCHANGE-Q3',
      kind: choice('hybrid', 'minimalHybrid', 'cutover', 'staged', 'imap', 'googleWorkspace', 'thirdParty', 'none'),
    },
    mailRelay: { id: 'EXCHANGE-Q4', kind: yesNo },
    publicFolders: { id: 'EXCHANGE-Q5', kind: number },
    retention: { id: 'EXCHANGE-Q6', kind: yesNo },
    serverVersion: { id: 'EXCHANGE-Q7', kind: text },
    performedBy: { id: 'EXCHANGE-Q8', kind: choice('customer', 'microsoft', 'partner') },
    largeMailboxes: { id: 'EXCHANGE-Q9', kind: yesNo },
    sharedAccess: { id: 'EXCHANGE-Q10', kind: yesNo },
    connectedApplications: { id: 'EXCHANGE-Q11', kind: yesNo },
    voicemail: { id: 'EXCHANGE-Q12', kind: yesNo },
    lastServer: { id: 'EXCHANGE-Q13', kind: yesNo },
    frontlineMailboxes: { id: 'EXCHANGE-Q14', kind: yesNo },
  },
  items: {
    'EXCHANGE-01': {
      area: 'hybrid',
      when: ({ sourcePlatform, method }) =>
        all(sourcePlatform.is('exchangeServer'), method.is('hybrid', 'minimalHybrid')),
      documentation: '/exchange/hybrid-deployment-prerequisites',
      owner: 'customer',
      stage: 'beforeMigration',
      informedBy: ['serverVersion'],
      evidence: { checked: '2026-11', source: 'https://learn.microsoft.com/lifecycle/products/exchange-server-2019' },
    },
    'EXCHANGE-02': {
      area: 'hybrid',
      when: ({ sourcePlatform, method }) =>
        all(sourcePlatform.is('exchangeServer'), method.is('hybrid', 'minimalHybrid')),
      documentation: '/exchange/certificate-requirements',
      owner: 'customer',
      stage: 'beforeMigration',
    },
    'EXCHANGE-03': {
      area: 'hybrid',
      when: ({ sourcePlatform, method }) =>
        all(sourcePlatform.is('exchangeServer'), method.is('hybrid', 'minimalHybrid')),
      documentation: '/exchange/hybrid-deployment-prerequisites',
      owner: 'customer',
      stage: 'beforeMigration',
      government: 'differs',
    },
    'EXCHANGE-04': {
      area: 'hybrid',
      when: ({ sourcePlatform, method }) =>
        all(sourcePlatform.is('exchangeServer'), method.is('hybrid', 'minimalHybrid')),
      documentation: '/exchange/hybrid-deployment/deploy-dedicated-hybrid-app',
      owner: 'customer',
      stage: 'beforeMigration',
      informedBy: ['serverVersion'],
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
    'EXCHANGE-07': {
      area: 'mailFlow',
      when: ({ mailRelay, connectedApplications }) => any(mailRelay.isYes, connectedApplications.isYes),
      documentation:
        '/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
      owner: 'customer',
      stage: 'beforeDeployment',
      evidence: {
        checked: '2026-11',
        source:
          'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online',
        validUntil: '2027-04-01',
      },
    },
    'EXCHANGE-08': {
      area: 'migration',
      when: ({ publicFolders }) => publicFolders.isMoreThan(0),
      documentation: '/exchange/collaboration/public-folders/public-folders',
      owner: 'feWithSme',
      stage: 'beforeMigration',
      evidence: { checked: '2026-11', source: 'https://learn.microsoft.com/microsoft-365/fasttrack/data-migration' },
    },
    'EXCHANGE-09': {
      area: 'migration',
      when: ({ largeMailboxes }) => largeMailboxes.isYes,
      documentation: '/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      owner: 'customer',
      stage: 'beforeMigration',
    },
    'EXCHANGE-10': {
      area: 'migration',
      when: ({ sharedAccess, sourcePlatform }) => all(sharedAccess.isYes, sourcePlatform.is('exchangeServer')),
      documentation: '/exchange/permissions',
      owner: 'customer',
      stage: 'beforeMigration',
    },
    'EXCHANGE-11': {
      area: 'migration',
      when: ({ sourcePlatform, method }) => all(sourcePlatform.isNot('none'), method.isNot('none')),
      documentation: '/exchange/mailbox-migration/office-365-migration-best-practices',
      owner: 'customer',
      stage: 'beforeMigration',
      informedBy: ['performedBy'],
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/powershell/exchange/connect-to-exchange-online-powershell',
        validUntil: '2026-12-31',
      },
    },
    'EXCHANGE-12': {
      area: 'migration',
      when: ({ sourcePlatform }) => sourcePlatform.is('gmail', 'notes', 'groupWise', 'imap'),
      documentation: '/exchange/mailbox-migration/mailbox-migration',
      owner: 'fe',
      stage: 'beforeMigration',
      informedBy: ['method', 'performedBy'],
      government: 'differs',
      evidence: {
        checked: '2026-11',
        source:
          'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online',
        validUntil: '2027-04-01',
      },
    },
    'EXCHANGE-13': {
      area: 'clients',
      documentation:
        '/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
      owner: 'customer',
      stage: 'beforeDeployment',
      evidence: {
        checked: '2026-11',
        source:
          'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
        validUntil: '2026-12-31',
      },
    },
    'EXCHANGE-14': {
      area: 'compliance',
      when: ({ retention }) => retention.isYes,
      documentation: '/purview/retention',
      owner: 'customer',
      stage: 'beforeMigration',
    },
    'EXCHANGE-15': {
      area: 'voicemail',
      when: ({ voicemail }) => voicemail.isYes,
      documentation: '/microsoftteams/set-up-phone-system-voicemail',
      owner: 'feWithSme',
      stage: 'beforeMigration',
      government: 'differs',
    },
    'EXCHANGE-16': {
      area: 'migration',
      when: ({ performedBy, sourcePlatform }) => all(performedBy.is('microsoft'), sourcePlatform.isNot('none')),
      documentation: '/microsoft-365/fasttrack/data-migration',
      owner: 'fe',
      stage: 'beforeMigration',
      informedBy: ['publicFolders'],
      government: 'differs',
      evidence: { checked: '2026-11', source: 'https://learn.microsoft.com/microsoft-365/fasttrack/data-migration' },
    },
    'EXCHANGE-17': {
      area: 'migration',
      when: ({ sourcePlatform }) => sourcePlatform.is('gmail', 'notes', 'groupWise', 'imap'),
      documentation: '/exchange/mailbox-migration/mailbox-migration',
      owner: 'customer',
      stage: 'beforeMigration',
      informedBy: ['sharedAccess'],
    },
    'EXCHANGE-18': {
      area: 'hybrid',
      when: ({ sourcePlatform, lastServer }) => all(sourcePlatform.is('exchangeServer'), lastServer.isYes),
      documentation: '/exchange/decommission-on-premises-exchange',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
    'EXCHANGE-19': {
      area: 'clients',
      when: ({ frontlineMailboxes }) => frontlineMailboxes.isYes,
      documentation: '/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online',
      owner: 'customer',
      stage: 'beforeMigration',
      informedBy: ['connectedApplications'],
      evidence: {
        checked: '2026-11',
        source:
          'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online',
      },
    },
    'EXCHANGE-20': {
      area: 'migration',
      when: ({ sourcePlatform }) => sourcePlatform.is('gmail'),
      documentation: '/exchange/mailbox-migration/perform-g-suite-migration',
      owner: 'customer',
      stage: 'beforeMigration',
    },
  },
});
