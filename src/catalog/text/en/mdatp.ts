import type { CatalogText } from '../CatalogText';

export const mdatp: CatalogText['mdatp'] = {
  name: 'Defender for Endpoint',
  aliases: [
    'Microsoft Defender ATP',
    'MDATP',
    'Microsoft Defender Advanced Threat Protection',
    'Microsoft Defender for Endpoint',
    'MDE',
    'Windows Defender ATP',
  ],
  areas: {
    prerequisites: 'Prerequisites',
    network: 'Network',
    onboarding: 'Onboarding',
    protection: 'Protection settings',
    operations: 'Operations',
  },
  questions: {
    inScope: {
      question: 'Is Defender for Endpoint in scope?',
      help: 'Answer yes if devices will be onboarded, also if only a part of them.',
    },
    operatingSystems: {
      question: 'Which operating systems and versions will be onboarded?',
      help: 'List them with device counts, for example Windows 11: 4000, macOS: 300, Windows Server 2019: 120. The inventory of the management tool shows them.',
    },
    servers: {
      question: 'Will servers be onboarded?',
      help: 'Servers need licenses of their own. Count physical and virtual servers, on-premises and in any cloud.',
    },
    otherAntivirus: {
      question: 'Is another antivirus or EDR product installed on the devices?',
      help: 'Answer yes if any group of devices or servers has one, even if it will be removed.',
    },
    onboardingTool: {
      question: 'Which tool will onboard most of the devices?',
      help: 'Choose the one for most devices and note the others. Servers often need a different tool than clients.',
      options: {
        intune: 'Microsoft Intune',
        configurationManager: 'Configuration Manager',
        groupPolicy: 'Group Policy',
        script: 'Script or other tool',
      },
    },
    proxy: {
      question: 'Do devices reach the internet through a proxy or TLS inspection?',
      help: 'Answer yes if any network segment is affected. Servers are often behind stricter rules than clients.',
    },
    operationsTeam: {
      question: 'Will a security operations team work on the alerts?',
      help: 'An own team or a managed service counts as yes.',
    },
    siem: {
      question: 'Will alerts be sent to a SIEM?',
      help: 'For example Microsoft Sentinel, Splunk or QRadar.',
    },
    plan: {
      question: 'Which plan of Defender for Endpoint is licensed?',
      help: 'Plan 1 is part of Microsoft 365 E3, Plan 2 of E5. Choose the plan of most devices. FastTrack does not support Defender for Business.',
      options: {
        plan1: 'Plan 1',
        plan2: 'Plan 2',
        business: 'Defender for Business',
      },
    },
  },
  items: {
    'MDATP-01': {
      title: 'Bring devices to supported operating systems',
      guidance:
        'Compare the versions of your devices with the supported systems on the requirements page and update or replace what is missing there. Windows 10 has been out of support since October 2025, so plan Windows 11. A system may still onboard after its own support has ended, but it gets no patches, and Defender for Endpoint does not replace them.',
    },
    'MDATP-02': {
      title: 'Allow the service URLs and set the proxy for the system account',
      guidance:
        'The sensor runs as LocalSystem and uses WinHTTP, so the proxy settings of the user do not count. Use WPAD, or set a static proxy by policy, separately for the sensor and for Microsoft Defender Antivirus. Allow the URLs of the current list without proxy authentication and without TLS inspection. Test one device per network segment with the Defender for Endpoint client analyzer.',
    },
    'MDATP-03': {
      title: 'Decide on coexistence with the other antivirus or its removal',
      guidance:
        'Decide per device group. If the other product stays, add exclusions on both sides and run Microsoft Defender Antivirus in passive mode: Windows clients switch by themselves after onboarding, servers need the registry value ForceDefenderPassiveMode before onboarding. If it goes, remove it completely, because attack surface reduction rules work only in active mode. Check AMRunningMode with Get-MpComputerStatus.',
    },
    'MDATP-04': {
      title: 'Prepare the onboarding package and a pilot device group',
      guidance:
        'Get the package for your tool in the Defender portal under Settings > Endpoints > Onboarding. With Intune, connect the two services and assign an endpoint detection and response policy. The local script is meant for tests on up to 10 devices. Choose pilot devices of every operating system and role: good is each of them shown as onboarded in the inventory and an alert after the detection test.',
    },
    'MDATP-05': {
      title: 'Start attack surface reduction rules in audit mode',
      guidance:
        'Set the rules to audit on the pilot devices and read the attack surface reduction report in the Defender portal for about 30 days. If a rule would block business software, add an exclusion for that rule only and record its owner. Then change to block, rule by rule and group by group. The rules run on Windows and need Microsoft Defender Antivirus in active mode.',
    },
    'MDATP-06': {
      title: 'Turn on tamper protection, cloud protection and update rings',
      guidance:
        'Turn on tamper protection for the whole tenant, so that local changes cannot switch off Microsoft Defender Antivirus. Turn on cloud-delivered protection and sample submission by policy. Put a few devices on an early update channel and most on the Current Channel (Broad). Manage each setting with one tool: tamper protection ignores changes from Group Policy to the settings it protects.',
    },
    'MDATP-07': {
      title: 'Set up roles, device groups, alert routing and the SIEM connection',
      guidance:
        'Grant portal access with unified role-based access control to Microsoft Entra groups, and separate reading, responding and administering. It is the only model in newer tenants and is turned on in the others between September 2026 and December 2026, about 30 days after a notice in the portal: check the roles it carries over. Create device groups by owner and criticality. Route alerts to whoever is on duty, connect a SIEM with its Microsoft Defender XDR connector or the streaming API, and test the whole path with a simulated alert.',
    },
    'MDATP-08': {
      title: 'Name an owner and a schedule for vulnerability findings',
      guidance:
        'Findings appear soon after onboarding, so name one owner now who reviews the security recommendations every week and sends remediation requests to Intune or the ticket system. Agree on deadlines by severity, for example 14 days for critical findings. Agree who approves exceptions, each with a reason and an end date. Good is a written routine that was tried on the findings of the pilot devices.',
    },
    'MDATP-09': {
      title: 'Prepare servers: licenses, supported versions, unified agent',
      guidance:
        'Servers need licenses of their own, for example Defender for Servers, and often another onboarding tool than clients. Windows Server 2012 R2 can still be onboarded, but has received no patches since October 2026: replace it. Servers with Windows Server 2012 R2 or 2016 that still use the Log Analytics agent (MMA) must move to the unified agent. FastTrack helps to onboard servers only if Configuration Manager or Defender for Endpoint security settings management manages them.',
    },
  },
};
