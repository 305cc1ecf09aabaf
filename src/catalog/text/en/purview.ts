import type { CatalogText } from '../CatalogText';

export const purview: CatalogText['purview'] = {
  name: 'Purview data security',
  aliases: [
    'Purview Data Loss Prevention',
    'Microsoft Purview Data Loss Prevention',
    'Data Loss Prevention',
    'DLP',
    'Insider Risk Management',
    'Purview eDiscovery',
  ],
  areas: {
    foundation: 'Roles and audit',
    dlp: 'Data loss prevention',
    risk: 'Insider risk and posture',
    investigation: 'Investigation',
  },
  questions: {
    inScope: {
      question: 'Are data loss prevention, insider risk or eDiscovery of Microsoft Purview in scope?',
      help: 'Sensitivity labels have a section of their own. GCC High and DoD have these solutions with differences: see the service description.',
    },
    endpoints: {
      question: 'Should data loss prevention also watch devices?',
      help: 'Copying to USB sticks, printing and uploads on Windows and macOS. This needs E5 licenses and onboarded devices.',
    },
    otherProduct: {
      question: 'Is another data loss prevention product in use?',
      help: 'Products on clients, on the mail gateway or in the proxy.',
    },
    teamsChats: {
      question: 'Should chats and channel messages in Teams be checked for sensitive data?',
      help: 'This needs E5 licenses. Files shared in Teams are covered by SharePoint and OneDrive.',
    },
    insiderRisk: {
      question: 'Will Insider Risk Management be used?',
      help: 'It finds signs such as mass downloads before somebody leaves. It needs E5 licenses and a legal review.',
    },
    investigations: {
      question: 'Must legal or security teams search and hold content?',
      help: 'For lawsuits, audits or incidents, with eDiscovery in Microsoft Purview.',
    },
    aiApps: {
      question: 'Do people use AI apps with work data?',
      help: 'Microsoft Copilot or AI apps of other companies, allowed or not.',
    },
  },
  items: {
    'PURVIEW-01': {
      title: 'Assign Purview roles and check that auditing works',
      guidance:
        'Give people role groups in the Purview portal instead of Global Administrator, and separate who writes policies from who reads content. Check with a search that the audit log holds entries of last week, and whether its retention fits your rules: longer retention needs E5 or an add-on. Use administrative units if countries must not see each other.',
    },
    'PURVIEW-02': {
      title: 'Plan data loss prevention by kind of data and start in simulation',
      guidance:
        'List with the business which data must not leave, for example customer numbers or construction plans, who may still send it, and what should happen. Build one policy for each kind for Exchange, SharePoint and OneDrive, and run it in simulation for some weeks. Show tips first, block with override next, and block only where the owner insists. FastTrack guides this, but does not write regular expressions or keyword dictionaries.',
    },
    'PURVIEW-03': {
      title: 'Onboard devices for endpoint data loss prevention',
      guidance:
        'Devices that are in Defender for Endpoint only need the switch in the Purview portal, others are onboarded with Intune, Group Policy or a script. Collect activity first without rules, then define allowed USB devices, printers, browsers and cloud services as groups. Test on Windows and macOS with one file of each kind, and check the load on older devices.',
    },
    'PURVIEW-04': {
      title: 'Move rules of the other product and switch it off in steps',
      guidance:
        'List the rules of the old product with owner, hits and exceptions, and leave out those without hits in a year. For Symantec and Forcepoint the DLP migration assistant converts policies, and FastTrack helps to read its report and to tune them. Run both products side by side, with only one of them blocking, and switch off the old one channel by channel.',
    },
    'PURVIEW-05': {
      title: 'Check chats and channel messages for sensitive data',
      guidance:
        'Agree with the data protection owner and, where there is one, the works council, because private messages are read by rules. Start with one kind of data that never belongs in a chat, in simulation. Decide whether a message is only marked or hidden, and what the tip says. Test with guests and in a shared channel, where other rules can apply.',
    },
    'PURVIEW-06': {
      title: 'Prepare Insider Risk Management with legal and human resources',
      guidance:
        'Agree in writing on purpose, pseudonyms, who sees names and how long data is kept, before anything is turned on. Start with analytics, which shows risks without names, and one policy, for example data theft by leavers with the HR connector. Name investigators outside IT and a routine for cases. FastTrack guides policies and settings, other data connectors stay with you.',
    },
    'PURVIEW-07': {
      title: 'Prepare eDiscovery cases before the first one is urgent',
      guidance:
        'Name who may open cases, search, hold and export, assign the roles, and check licenses of the people whose content is held. Practice one case from search to export, with mail, files, Teams chats and, if used, Copilot prompts. Write down how long an export takes and where it may be stored. FastTrack shows the steps, reviewing documents stays with you.',
    },
    'PURVIEW-08': {
      title: 'Name who works on alerts and tune the rules',
      guidance:
        'Decide who looks at alerts every day, when a case goes to human resources, legal or security, and how fast. Send alerts to the Defender portal if the security team works there. Read the false alarms of the first weeks with the data owners and correct the rules, because too many alarms mean that nobody reads them. Review all exceptions twice a year.',
    },
    'PURVIEW-09': {
      title: 'See where AI apps meet sensitive data',
      guidance:
        'Turn on Data Security Posture Management and read its first report: which AI apps are used, by how many people, with which kinds of data. Onboard devices and the browser extension where the report has gaps. Create only the proposed policies you can follow up. FastTrack guides the solution named DSPM classic, so check the current scope before you plan a newer one.',
    },
  },
};
