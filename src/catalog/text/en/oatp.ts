import type { CatalogText } from '../CatalogText';

export const oatp: CatalogText['oatp'] = {
  name: 'Defender for Office 365',
  aliases: [
    'Microsoft Defender for Office 365',
    'MDO',
    'Office 365 ATP',
    'Office 365 Advanced Threat Protection',
    'OATP',
  ],
  areas: {
    mailFlow: 'Mail flow',
    authentication: 'Email authentication',
    policies: 'Protection policies',
    operations: 'Operations and response',
  },
  questions: {
    inScope: {
      question: 'Is Defender for Office 365 in scope?',
      help: 'Protection of mail and collaboration against phishing and malware. It needs a Plan 1 or Plan 2 license.',
    },
    plan: {
      question: 'Which plan of Defender for Office 365 is licensed?',
      help: 'Plan 2 is part of Microsoft 365 E5. Choose Plan 2 if at least some users have it. Billing in the admin center shows the licenses.',
      options: {
        plan1: 'Plan 1',
        plan2: 'Plan 2',
      },
    },
    otherGateway: {
      question: 'Is a third-party mail security service or gateway in front of Exchange Online?',
      help: 'Answer yes if the MX record of any domain does not point to Microsoft.',
    },
    authenticatedDomains: {
      question: 'Do all sending domains have SPF, DKIM and an enforced DMARC policy?',
      help: 'Enforced means quarantine or reject. Look up the TXT and CNAME records of every domain, including those used by newsletters and applications.',
    },
    bypasses: {
      question: 'Are there allow lists, transport rules or connectors that skip filtering?',
      help: 'Look for rules that set the spam confidence level to -1, allowed domains and addresses in spam policies, and allowed IP addresses.',
    },
    priorityUsers: {
      question: 'Which people or groups are likely targets of attacks?',
      help: 'For example executives, their assistants, finance, HR and administrators. Groups or job titles are enough.',
    },
    reporting: {
      question: 'How do users report suspicious messages today?',
      help: 'Choose the way most users know.',
      options: {
        outlookButton: 'Report button in Outlook',
        otherAddIn: 'Third-party add-in',
        mailbox: 'Forward to a mailbox',
        serviceDesk: 'Service desk',
        none: 'Not at all',
      },
    },
    simulationVendor: {
      question: 'Does another vendor send phishing simulations to your users?',
      help: 'Such messages must arrive unchanged. Answer no if Attack simulation training of Microsoft is used alone.',
    },
  },
  items: {
    'OATP-01': {
      title: 'Point MX to Microsoft, or turn on enhanced filtering for the gateway',
      guidance:
        'Filtering works best when the MX record points to Microsoft 365. If the gateway stays in front, turn on Enhanced Filtering on its inbound connector, so that the original sender address is judged and not that of the gateway. Remove rules that trust everything from the gateway. Accept mail only from its addresses or certificate, otherwise attackers send to the tenant directly.',
    },
    'OATP-02': {
      title: 'Complete SPF, DKIM and DMARC for each sending domain',
      guidance:
        'List all systems that send with your domains and put them into SPF together with include:spf.protection.outlook.com, within 10 DNS lookups. Publish both DKIM selectors as the Defender portal shows them and turn signing on. Start DMARC with p=none, read the reports for some weeks, and then go to quarantine and reject. Domains that send no mail get SPF -all and DMARC reject.',
    },
    'OATP-03': {
      title: 'Apply the preset security policies and tag priority users',
      guidance:
        'Apply the Standard preset to everybody and the Strict preset to priority users. Presets take precedence over custom policies, so keep those only where a documented need exists, and compare them in the configuration analyzer. Tag the most exposed people as priority accounts, choose a pilot group to start with and name who looks at the quarantine daily in its first week.',
    },
    'OATP-04': {
      title: 'Turn on Safe Links and Safe Attachments for mail, Office apps, Teams and files',
      guidance:
        'Check that Safe Links covers mail, Teams and Office apps, and that users cannot click through to the original address. Use Block or Dynamic Delivery in Safe Attachments. Turn on protection for SharePoint, OneDrive and Teams in the global settings, and block the download of infected files with Set-SPOTenant. Keep the list of links that are not rewritten short, and test with pilot users.',
    },
    'OATP-05': {
      title: 'Set up impersonation protection and mailbox intelligence',
      guidance:
        'Enter people whose names attackers use, at most 350 per policy, and the domains of important partners and your own. Turn on mailbox intelligence with its impersonation protection, spoof intelligence, first contact tips, and honoring of DMARC policies. Name who reviews the impersonation and spoof insights weekly in the beginning. Allow senders only where a real partner is caught.',
    },
    'OATP-06': {
      title: 'Remove rules and allow entries that bypass filtering',
      guidance:
        'List transport rules that set the spam confidence level to -1, allowed senders and domains in spam policies, IP allow lists and trusted connectors. Each needs an owner, a reason and an end date. Remove allowed domains first, because anyone can forge them. Use the Tenant Allow/Block List through submissions for wrong verdicts, and the advanced delivery policy for phishing simulations and the mailbox of the security operations team.',
    },
    'OATP-07': {
      title: 'Set up user reporting, quarantine policies and notifications',
      guidance:
        'Use the built-in Report button of Outlook and send reports to Microsoft and to a mailbox your security team reads. Decide in the quarantine policies which messages users may release and which they may only request. Turn on quarantine notifications, daily as a start, in the languages of the users. Name who answers reports and release requests, and show users the button before the pilot.',
    },
    'OATP-08': {
      title: 'Put the Plan 2 functions into operation',
      guidance:
        'Name the people who approve the actions of automated investigations and check the queue daily. Give analysts the roles for Threat Explorer and advanced hunting, without Global Administrator. Run a first attack simulation with a small group, agreed with HR and works council, and assign training to those who clicked. Good is a written routine for incidents, approvals and hunting, tried once before deployment.',
    },
    'OATP-09': {
      title: 'Let phishing simulations of other vendors arrive by the advanced delivery policy',
      guidance:
        'Enter sending domains, addresses and links of the vendor in the advanced delivery policy, and remove the transport rules and allow lists that did this before, because attackers can use them too. Check with one simulation that messages arrive, that links are not opened by scanners, and that reports of users reach the vendor and not the security team. Name an owner who updates the entries.',
    },
  },
};
