import type { CatalogText } from '../CatalogText';

export const m365Apps: CatalogText['m365-apps'] = {
  name: 'Microsoft 365 Apps',
  aliases: [
    'Microsoft 365 Apps for enterprise',
    'M365 Apps',
    'Office 365 ProPlus',
    'Office 365 Pro Plus',
    'O365 ProPlus',
    'Office ProPlus',
    'Office Pro Plus',
    'OfficeProPlus',
    'ProPlus',
    'OPP',
    'O365PP',
    'M365A',
  ],
  areas: {
    readiness: 'Readiness',
    package: 'Installation package',
    updates: 'Updates and content',
    activation: 'Licenses and activation',
    policies: 'Policies',
    rollout: 'Rollout',
  },
  questions: {
    inScope: {
      question: 'Are Microsoft 365 Apps in scope?',
      help: 'The installed Office applications on Windows and Mac. Mobile apps and Office for the web need no deployment.',
    },
    msiOffice: {
      question: 'Are Office versions installed that use Windows Installer (MSI)?',
      help: 'Volume licensed Office 2016 and older. File > Account shows no Update Options for them. Count Visio and Project as well.',
    },
    thirtyTwoBit: {
      question: 'Is 32-bit Office installed on any device?',
      help: 'File > Account > About Word shows the architecture. An inventory by Configuration Manager or Intune also holds it.',
    },
    criticalSolutions: {
      question: 'Do business-critical macros, COM add-ins or Access solutions depend on Office?',
      help: 'Ask the business units, finance first. Answer yes if some exist, even if they were tested already.',
    },
    visioOrProject: {
      question: 'Are desktop versions of Visio or Project installed?',
      help: 'Any edition and license counts. Note version and installation technology.',
    },
    deploymentTool: {
      question: 'Which tool will install Microsoft 365 Apps?',
      help: 'If there are several, choose the one that reaches the most devices. Self-install means that users install from the Microsoft 365 portal.',
      options: {
        configurationManager: 'Configuration Manager',
        intune: 'Microsoft Intune',
        officeDeploymentTool: 'Office Deployment Tool',
        selfInstall: 'Self-install by users',
      },
    },
    updateChannel: {
      question: 'Which update channel will most devices use?',
      help: 'The pilot ring and special devices may use another one.',
      options: {
        current: 'Current Channel',
        monthlyEnterprise: 'Monthly Enterprise Channel',
        semiAnnual: 'Semi-Annual Enterprise Channel',
      },
    },
    languages: {
      question: 'How many display languages are needed?',
      help: 'Count languages of menus. Languages needed only for spelling are served by proofing tools and do not count.',
    },
    sharedDevices: {
      question: 'Do users share devices or work on Remote Desktop Services or virtual desktops?',
      help: 'Shift workstations, meeting room computers, Azure Virtual Desktop and pooled virtual desktops count.',
    },
    regularInternet: {
      question: 'Does every device reach the internet at least once in 30 days?',
      help: 'Think of laboratories, ships, production lines and spare laptops.',
    },
    diagnosticData: {
      question: 'Which level of diagnostic data may Office send to Microsoft?',
      help: 'Ask the data protection officer and, where there is one, the works council. Ask about connected experiences at the same time.',
      options: {
        required: 'Required data only',
        optional: 'Required and optional data',
        neither: 'None',
      },
    },
    includeTeams: {
      question: 'Should the Teams client be installed together with Microsoft 365 Apps?',
      help: 'Answer no if Teams is deployed on its own, comes later or is not used.',
    },
    outlook: {
      question: 'Which Outlook for Windows is used today?',
      help: 'The new Outlook shows a switch named New Outlook in the upper right corner that is on. Choose Both if some users have changed already.',
      options: {
        classic: 'Classic Outlook',
        newOutlook: 'New Outlook',
        both: 'Both',
      },
    },
    endedProducts: {
      question: 'Is Publisher or Office LTSC 2021 still in use?',
      help: 'Search the inventory for the application, and file shares for files ending in .pub.',
    },
  },
  items: {
    'M365APPS-01': {
      title: 'Bring devices to the current system requirements',
      guidance:
        'Compare the inventory with the system requirements: a supported Windows 11 or one of the three latest macOS versions, with 4 GB of memory. Windows 10 has been out of support since October 2025, and the apps on it get security updates until October 2028 but no new features after version 2608. Check the support dates of Windows Server on terminal servers separately. Upgrade or replace what does not meet the requirements.',
    },
    'M365APPS-02': {
      title: 'Assess add-ins and macros and name their owners',
      guidance:
        'List business-critical macros, add-ins and templates, each with an owner and a test case, and let the owners test with the planned architecture and channel. Good is a signed-off list before the pilot. Ask App Assure at aka.ms/AppAssureRequest about solutions that break: it is open to all customers and helps to repair, while inventory and tests stay with you. The Readiness Toolkit is no longer documented, so use it only where it is still installed.',
    },
    'M365APPS-03': {
      title: 'Decide between 64-bit and 32-bit and repair what depends on 32-bit',
      guidance:
        '64-bit is the default, and all Office products on a device must have the same architecture. In 64-bit VBA, Declare statements need PtrSafe and LongPtr. 32-bit COM add-ins and ActiveX controls do not load and need a 64-bit version. Keep 32-bit only where a solution cannot be changed, record why, and use MigrateArch in the configuration file to change the other Click-to-Run installations.',
    },
    'M365APPS-04': {
      title: 'Remove MSI versions of Office during the installation',
      guidance:
        'Add RemoveMSI to the configuration file to uninstall the MSI editions of Office, Visio and Project 2007 to 2016, and MatchPreviousMSI to keep their languages. Older Click-to-Run editions need the Remove element instead. Test once per old version, with Outlook profile and add-ins, and look for leftovers. Office 2016 and 2019 have been out of support since October 2025 and Office LTSC 2021 since October 2026, so do not keep them beside the new apps.',
    },
    'M365APPS-05': {
      title: 'Resolve version conflicts with Visio and Project',
      guidance:
        'Visio and Project must match Microsoft 365 Apps in architecture and update channel, and volume licensed 2016 editions that use MSI cannot stay beside Click-to-Run. Replace them with the subscription apps or with a supported volume edition that uses Click-to-Run. Good is a list of users with license, edition and target package. Remove copies that nobody uses.',
    },
    'M365APPS-06': {
      title: 'Choose the update channel and a pilot ring',
      guidance:
        'Use Current Channel or, for one fixed date per month, Monthly Enterprise Channel. Since July 2026 the Semi-Annual Enterprise Channel has received the same updates as Monthly Enterprise Channel, so it no longer holds new features back. Put about 5 percent of the devices from all business units into a ring that updates first. Write down who stops an update and how.',
    },
    'M365APPS-07': {
      title: 'Plan display languages, proofing tools and a fallback',
      guidance:
        'List the languages per country, and use MatchOS in the configuration file with a Fallback language, so that one package serves all devices. The first language also sets shortcuts and tooltips, and changing those later needs a reinstallation. Install only proofing tools where a language is just written. For a local source, download all languages or set AllowCdnFallback to TRUE.',
    },
    'M365APPS-08': {
      title: 'Build the installation configuration and keep it under change control',
      guidance:
        'Create the configuration in the Office Customization Tool at config.office.com or in the Configuration Manager wizard: architecture, apps, channel, languages, removal of old versions. Keep one base file and few variants, with version, owner and reason for each change. Test every change on a clean device and on one with the old Office before it reaches users.',
    },
    'M365APPS-09': {
      title: 'Prepare Configuration Manager for Microsoft 365 Apps',
      guidance:
        'Configuration Manager must be a supported current branch release. The console needs WebView2 and access to config.office.com for the installation wizard. To update through it, select the Microsoft 365 Apps product in the software update point and enable management of the Office client agent in the client settings. Good is a test collection that installs and updates without manual steps.',
    },
    'M365APPS-10': {
      title: 'Decide where installation files and updates come from',
      guidance:
        'A first installation is at least 3 GB plus about 450 MB per language. The CDN with Delivery Optimization needs the least work, and peers share what one device has downloaded. Delivery Optimization is not used with Configuration Manager or a network share, so with Configuration Manager turn on peer cache instead. Keep packages lean, measure one small location in the pilot and spread the rollout where lines are slow.',
    },
    'M365APPS-11': {
      title: 'Assign licenses and secure the path to activation',
      guidance:
        'Assign licenses by group, at least 24 hours before the installation. A user can activate five computers, five tablets and five phones. Each device must reach the licensing service once in 30 days, otherwise the apps only show and print documents. Find devices that stay offline longer and ask the account team about extended offline access, which covers up to six months for eligible customers.',
    },
    'M365APPS-12': {
      title: 'Turn on shared computer activation',
      guidance:
        'Set SharedComputerLicensing to 1 in the configuration file or by policy on shared computers, session hosts and virtual desktops. Activations there do not count against the limit of the user. Every user still needs a license that includes shared computer activation. Use single sign-on, and let the license token roam with the profile, so that nobody has to sign in at each session.',
    },
    'M365APPS-13': {
      title: 'Set policies for privacy and macros',
      guidance:
        'Agree on the level of diagnostic data and on connected experiences, and set both before the first start of the apps. Keep macros in files from the internet blocked, and sign the ones you need or keep them in few trusted locations. Choose one place for policies: Cloud Policy at config.office.com, Intune, or Group Policy with current ADMX files. Check the result on a pilot device.',
    },
    'M365APPS-14': {
      title: 'Include Teams in the package or exclude it',
      guidance:
        'New installations add the Teams client if the license contains Teams. The offline package does not hold the client, so devices need internet access during the installation. To exclude it, add ExcludeApp with the ID Teams or turn Teams off in the Intune or Configuration Manager settings. Users who install by themselves get it unless a policy prevents it.',
    },
    'M365APPS-15': {
      title: 'Run the pilot, inform users and agree who tracks active use',
      guidance:
        'Pilot with users of every business unit for at least one update cycle, and solve the incidents before anybody else gets the apps. Tell users what changes, when, and who helps. Agree who reads the Microsoft 365 Apps usage report of the admin center after the deployment, how often, and who looks into units with little use. Write this down with the target: 70 percent or more of the eligible users, held for two months.',
    },
    'M365APPS-16': {
      title: 'Decide when your users change to the new Outlook',
      guidance:
        'Microsoft announced that from March 1, 2027 enterprise users are moved to the new Outlook unless the administrator opts out: decide before, although users can switch back at first. Compare what your users need with the feature list: COM add-ins, PST files, shared mailboxes, offline work and mail merge in particular. Set the policy that allows, delays or hides the switch, pilot each department, and announce the date.',
    },
    'M365APPS-17': {
      title: 'Replace Publisher and Office LTSC 2021',
      guidance:
        'Support for Office LTSC 2021 ended in October 2026, and Publisher was retired in the same month: Microsoft 365 no longer opens its files. Find the departments that use them. Convert Publisher files to PDF or Word while an old installation still works, and choose a successor for new ones. Replace Office LTSC 2021 with Microsoft 365 Apps, or with a supported LTSC version where devices have no subscription.',
    },
  },
};
