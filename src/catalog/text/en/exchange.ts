import type { CatalogText } from '../../CatalogText';

export const exchange: CatalogText['exchange'] = {
  name: 'Exchange Online',
  areas: {
    hybrid: 'Hybrid',
    mailFlow: 'Mail flow',
    migration: 'Migration',
    clients: 'Clients',
    compliance: 'Compliance',
  },
  questions: {
    inScope: {
      question: 'Is Exchange Online in scope?',
      help: 'Answer no if mailboxes stay where they are for the time of this engagement.',
    },
    sourcePlatform: {
      question: 'Which mail platform are mailboxes moved from?',
      help: 'If there are several, choose the one with the most mailboxes and note the others.',
      options: {
        exchangeServer: 'Exchange Server',
        gmail: 'Gmail',
        notes: 'HCL Notes',
        imap: 'Other IMAP system',
        none: 'None',
      },
    },
    method: {
      question: 'Which migration method will be used?',
      help: 'Hybrid keeps both sides connected for a longer time; minimal hybrid only while mailboxes move.',
      options: {
        hybrid: 'Full hybrid',
        minimalHybrid: 'Minimal hybrid',
        cutover: 'Cutover',
        staged: 'Staged',
        imap: 'IMAP',
        thirdParty: 'Third-party tool',
      },
    },
    mailRelay: {
      question: 'Do gateways, smart hosts, applications or devices send or route mail?',
      help: 'Think of printers, monitoring, ERP systems and mail security in front of the mailboxes.',
    },
    publicFolders: {
      question: 'How many public folders are in use?',
      help: 'Enter 0 if there are none.',
    },
    retention: {
      question: 'Are there retention, litigation hold or journaling requirements?',
      help: 'Ask the legal or compliance owner, not only the mail team.',
    },
  },
  items: {
    'EXCHANGE-01': {
      title: 'Bring Exchange Server to a supported version and cumulative update',
      guidance:
        'Hybrid needs a supported Exchange version on its latest or previous cumulative update, on every server that takes ' +
        'part. Check the build numbers and install the update before the hybrid wizard runs. Exchange 2016 and 2019 are ' +
        'out of support since October 2025; plan Exchange Server Subscription Edition.',
    },
    'EXCHANGE-02': {
      title: 'Install a public certificate on the hybrid servers',
      guidance:
        'SMTP and IIS on all hybrid servers must use a certificate of a public certification authority that holds the ' +
        'autodiscover and mail host names. Check the binding and the expiry date and put the renewal in a calendar. ' +
        'Self-signed certificates stop mail flow between the two sides.',
    },
    'EXCHANGE-03': {
      title: 'Publish autodiscover, EWS and the mailbox replication proxy',
      guidance:
        'The endpoints must be reachable from Exchange Online without pre-authentication in front of them, and the ' +
        'replication proxy must be enabled. Test with the Microsoft Remote Connectivity Analyzer. A reverse proxy that asks ' +
        'for sign-in first breaks mailbox moves.',
      government:
        'GCC High and DoD: the endpoints must be reachable from the government cloud, whose source addresses differ from ' +
        'the worldwide ones, without pre-authentication in front of them. Enable the replication proxy and test from the ' +
        'tenant, because public analyzers work against the commercial cloud.',
    },
    'EXCHANGE-05': {
      title: 'Prepare accepted domains, SPF, DKIM, DMARC and the MX change',
      guidance:
        'Every sending domain needs an accepted domain, an SPF record that includes spf.protection.outlook.com, DKIM ' +
        'signing and a DMARC policy. Lower the time to live of the MX records two days before the change, and write down ' +
        'the way back.',
      government:
        'GCC High and DoD: every sending domain needs an accepted domain, an SPF record that includes ' +
        'spf.protection.office365.us, DKIM signing and a DMARC policy. MX targets end in .us. Lower the time to live of the ' +
        'MX records two days before the change.',
    },
    'EXCHANGE-06': {
      title: 'Set up connectors for gateways, smart hosts and application relay',
      guidance:
        'List each system that hands mail to Exchange or takes it over, with owner, source address and authentication. Good ' +
        'is one connector per path, restricted by certificate or address. Applications that can sign in should use ' +
        'authenticated submission instead of an open relay.',
    },
    'EXCHANGE-08': {
      title: 'Decide what happens to public folders',
      guidance:
        'Count folders, size and items, and find folders nobody has used for a year. Choose between deleting, moving to ' +
        'shared mailboxes or groups, and migrating. Names with slashes and folders over the size limits must be repaired ' +
        'before a migration batch starts.',
    },
    'EXCHANGE-12': {
      title: 'Prepare the third-party mail source',
      guidance:
        'Check what the source can export: mail only for IMAP; mail, calendar and contacts for Gmail; more for Notes with a ' +
        'partner tool. Create the service accounts or API access the migration needs and agree on throttling with the source ' +
        'owner. Tell users what will not move.',
    },
    'EXCHANGE-13': {
      title: 'Make all clients ready for modern authentication',
      guidance:
        'Exchange Online does not accept basic authentication. Check Outlook builds, mobile apps, scanners and scripts, and ' +
        'update those that cannot use modern authentication. Good is a sign-in log without failed legacy attempts during ' +
        'the pilot.',
    },
    'EXCHANGE-14': {
      title: 'Carry over retention, holds and journaling',
      guidance:
        'List retention rules, holds and journaling targets of the source, with their owner. Create the policies in ' +
        'Microsoft Purview before mailboxes move, and keep holds on the source until the target is proven. A journal target ' +
        'cannot be an Exchange Online mailbox.',
    },
  },
};
