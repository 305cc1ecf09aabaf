import type { CatalogText } from '../CatalogText';

export const edge: CatalogText['edge'] = {
  name: 'Microsoft Edge',
  aliases: ['Edge', 'Microsoft Edge (Chromium)'],
  areas: {
    deployment: 'Deployment and updates',
    compatibility: 'Internet Explorer mode',
    security: 'Security and policy',
    profiles: 'Profiles and sync',
  },
  questions: {
    inScope: {
      question: 'Is Microsoft Edge in scope?',
      help: 'Answer yes if Edge is to be rolled out, managed or made the standard browser.',
    },
    standardBrowser: {
      question: 'Which browser is the standard today?',
      help: 'Choose the one most people use for work and note others that are allowed.',
      options: {
        edge: 'Microsoft Edge',
        chrome: 'Google Chrome',
        firefox: 'Mozilla Firefox',
        other: 'Other browser',
        none: 'No standard',
      },
    },
    ieMode: {
      question: 'Do line-of-business sites need Internet Explorer mode?',
      help: 'Typical signs are ActiveX controls, old document modes and pages that ask for Internet Explorer.',
    },
    deploymentTool: {
      question: 'Which tool will deploy and update Edge?',
      help: 'Choose None if Edge comes with Windows and updates itself.',
      options: {
        intune: 'Microsoft Intune',
        configurationManager: 'Configuration Manager',
        groupPolicy: 'Group Policy',
        other: 'Other tool',
        none: 'None',
      },
    },
    policyTool: {
      question: 'Which tool will set Edge policies?',
      help: 'Choose the one for most devices. Choose None if Edge is not managed yet and nothing is decided.',
      options: {
        intune: 'Microsoft Intune',
        groupPolicy: 'Group Policy',
        managementService: 'Edge management service',
        other: 'Other tool',
        none: 'None',
      },
    },
    limitsSync: {
      question: 'Must profile sync or other cloud features be limited?',
      help: 'Ask the data protection and security owners. Think of passwords, history, AI features and personal accounts.',
    },
    extensionPolicy: {
      question: 'Is there a policy that allows or blocks browser extensions?',
      help: 'Answer yes also if the policy exists for another browser or is only planned.',
    },
    aiDecided: {
      question: 'Is it decided which AI functions of Edge people may use?',
      help: 'Copilot in Edge, page summaries, agents that act in the browser, and AI services on other websites.',
    },
    unmanagedDevices: {
      question: 'Will people work in Edge on devices that you do not manage?',
      help: 'Personal computers and devices of contractors that open company websites or Microsoft 365.',
    },
  },
  items: {
    'EDGE-01': {
      title: 'Choose the update channel and update policy',
      guidance:
        'Use Stable for most devices and put a small group from all business areas on Beta. Extended Stable brings features less often and suits devices whose web applications take long to test. Good is automatic update, with Configuration Manager or WSUS only where rules demand it. Check TargetChannel and the other Edge update policies, and remove any that stop updates or pin an old version.',
    },
    'EDGE-02': {
      title: 'Find sites that need Internet Explorer mode and build the site list',
      guidance:
        'Ask site owners and the help desk which sites need Internet Explorer mode, and test each candidate in Edge first. Enterprise Site Discovery no longer helps, because it collects only from Internet Explorer itself. Put only sites that fail in Edge on the Enterprise Mode site list, with compatibility mode and owner, add their single sign-on servers as neutral sites, and check the result in edge://compat/enterprise. Internet Explorer mode is supported until at least 2029, so plan replacements.',
    },
    'EDGE-03': {
      title: 'Decide where the Internet Explorer mode site list is hosted',
      guidance:
        'Use Cloud Site List Management in the Microsoft 365 admin center, or XML on an HTTPS server that all devices reach, also without VPN. The cloud list needs users who are signed in to Edge with their work account. Set InternetExplorerIntegrationCloudSiteList or InternetExplorerIntegrationSiteList, not both, because the cloud policy wins. Name who may publish changes.',
    },
    'EDGE-04': {
      title: 'Deploy Edge and set it as the default browser',
      guidance:
        'Windows 11 includes Edge, so check the version on all devices and deploy a package only to those without it or with a broken updater. Servers, virtual desktops, macOS and mobile devices need their own plan. Set the default browser with a default associations file by Group Policy or Intune. Import favorites and passwords at first start, and decide when the old browser is removed.',
    },
    'EDGE-05': {
      title: 'Apply a policy baseline with SmartScreen',
      guidance:
        'Start from the Microsoft Edge security baseline in Intune or in the Security Compliance Toolkit. Keep SmartScreenEnabled on and block bypassing of its warnings with PreventSmartScreenPromptOverride. Set each policy with one tool only, and record each deviation with a reason and an owner. Good is edge://policy without errors or conflicts on a pilot device.',
    },
    'EDGE-06': {
      title: 'List browser extensions and set the extension policy',
      guidance:
        'Collect the extensions in use from the current browser or from endpoint inventory, with publisher, permissions and business owner. Good is a block list of * in ExtensionInstallBlocklist, an allow list of approved extensions and forced installation for the few that everybody needs. Many Chrome extensions also exist in the Edge Add-ons store. Say how users request a new one.',
    },
    'EDGE-07': {
      title: 'Limit profile sign-in, sync and cloud features',
      guidance:
        'Decide which data may sync, and exclude the rest with SyncTypesListDisabled or turn sync off with SyncDisabled. Use BrowserSignin and RestrictSigninToPattern to admit work accounts only. Review personalization, shopping and AI features with the data protection owner. Good is a written decision for each data type and a pilot device whose edge://policy shows it.',
    },
    'EDGE-08': {
      title: 'Test proxy, certificates and sites with client certificates',
      guidance:
        'Test Edge with the proxy or PAC file of each location and allow the Edge update endpoints. Edge uses its own certificate verifier, so internal or inspection certificates can fail although Windows accepts them. Replace certificates that fail. Open each site with client certificates or integrated sign-in, and set AutoSelectCertificateForUrls and AuthServerAllowlist where users would see prompts.',
    },
    'EDGE-09': {
      title: 'Remove Internet Explorer shortcuts and hard-coded dependencies',
      guidance:
        'The Internet Explorer 11 desktop app is retired and Windows 11 does not include it. Search shortcuts, scripts, portals and Office files for iexplore.exe and for code that automates InternetExplorer.Application. Point shortcuts to Edge and move the sites to the site list. ActiveX works only in Internet Explorer mode, so agree on a replacement date with each owner.',
    },
    'EDGE-10': {
      title: 'Decide on Copilot and other AI functions in Edge',
      guidance:
        'List the AI functions of the installed version with the data protection owner, and decide for each who may use it. Set the policies for Copilot, for access to page content and for agents in the browser, and block consumer AI services where work data must not go, with Microsoft Purview or Defender for Cloud Apps if you have them. Check new policies with each release, because these functions change fast.',
    },
    'EDGE-11': {
      title: 'Protect work data in Edge on unmanaged devices',
      guidance:
        'Require the Edge work profile on personal Windows devices with Conditional Access and an Intune app protection policy, and limit download, copying and printing there. Use app protection policies for Edge on iOS and Android as well. Decide what stays blocked on devices you do not manage. Good is a pilot user who opens a file on a private computer and cannot save it outside the work profile.',
    },
  },
};
