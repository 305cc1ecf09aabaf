import type { CatalogText } from '../CatalogText';

export const mcas: CatalogText['mcas'] = {
  name: 'Defender for Cloud Apps',
  aliases: ['Microsoft Defender for Cloud Apps', 'MDCA', 'MCAS', 'Microsoft Cloud App Security'],
  areas: {
    discovery: 'Discovery',
    connection: 'Connected apps',
    control: 'Control',
  },
  questions: {
    inScope: {
      question: 'Is Defender for Cloud Apps in scope?',
      help: 'It finds cloud apps in use, and protects those that are connected. GCC High and DoD have it with fewer functions: see the service description.',
    },
    endpointSource: {
      question: 'Do client devices run Defender for Endpoint?',
      help: 'Then they report the cloud apps in use, without log files from firewalls.',
    },
    otherApps: {
      question: 'Shall cloud apps other than Microsoft 365 be connected?',
      help: 'For example Salesforce, Google Workspace, Box, GitHub or ServiceNow.',
    },
    sessionControl: {
      question: 'Should downloads or uploads be controlled during a session?',
      help: 'For example no download to unmanaged devices. This works through Conditional Access.',
    },
  },
  items: {
    'MCAS-01': {
      title: 'Set up access, scope and data rules',
      guidance:
        'Give administrators roles in the Defender portal, limited to apps or groups where needed. Import user groups, enter the address ranges of your offices, and leave out groups whose activity must not be monitored, as agreed with the data protection owner and, where there is one, the works council. Turn on the connections to Defender for Endpoint, Defender for Identity and Microsoft Purview. FastTrack guides this for production tenants only.',
    },
    'MCAS-02': {
      title: 'Discover cloud apps through Defender for Endpoint and decide on each',
      guidance:
        'Turn on the integration and wait some days for data. Go through the most used apps with security, purchasing and the departments, and mark each as sanctioned, monitored or unsanctioned. Warn before you block, because Defender for Endpoint blocks unsanctioned apps on devices at once if enforcement is on. Look at AI apps separately, and repeat this every month.',
    },
    'MCAS-03': {
      title: 'Discover cloud apps from firewall and proxy logs',
      guidance:
        'Check that your firewall or proxy is on the list of supported formats. Begin with a snapshot report from one export, which shows whether the data is good. Continuous upload needs a log collector of your own, or the built-in connection of Zscaler or iboss: FastTrack guides the latter, not the collector. Make names anonymous if the data protection owner asks for it.',
    },
    'MCAS-04': {
      title: 'Connect cloud apps with an account that stays',
      guidance:
        'Connect the app with the most sensitive data first. Use a service account of the app with the documented rights and a license, not the account of a person, and note when its token expires. Check after some days that activities and files appear. Start with alerts from templates, for example mass download or sharing with private mail addresses, before anything is changed automatically.',
    },
    'MCAS-05': {
      title: 'Control sessions of unmanaged devices with Conditional Access',
      guidance:
        'Choose a few apps and one rule, for example no download of labeled files to unmanaged devices, and route a pilot group through Conditional Access app control. Edge uses in-browser protection, other browsers go through a proxy that can break pages, so test the daily work in each. Tell users what they will see. FastTrack guides featured apps, apps of your own stay with you.',
    },
    'MCAS-06': {
      title: 'Review apps with access to Microsoft 365 data',
      guidance:
        'Turn on app governance and list apps with high permissions, without use for 90 days, or from unverified publishers. Decide for each with its owner whether it stays, and limit in Microsoft Entra ID who may consent to new ones. Create a few policies that report first. FastTrack guides up to five of them, so name who looks at the list every month.',
    },
  },
};
