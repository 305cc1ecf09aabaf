import type { CatalogText } from '../CatalogText';

export const mdi: CatalogText['mdi'] = {
  name: 'Defender for Identity',
  aliases: ['Microsoft Defender for Identity', 'MDI', 'Azure ATP', 'Azure Advanced Threat Protection', 'AATP'],
  areas: {
    prerequisites: 'Prerequisites',
    sensors: 'Sensors',
    operations: 'Operations',
  },
  questions: {
    inScope: {
      question: 'Is Defender for Identity in scope?',
      help: 'It watches Active Directory through sensors on domain controllers. It is offered in GCC High and DoD.',
    },
    unifiedSensor: {
      question: 'Do all domain controllers run Windows Server 2019 or later with Defender for Endpoint?',
      help: 'Then the sensor is activated in the portal and nothing needs to be installed.',
    },
    identityServers: {
      question: 'Are AD FS, AD CS or Entra Connect servers in use?',
      help: 'Certificate services and federation are as valuable to attackers as a domain controller.',
    },
    classicSensors: {
      question: 'Are classic sensors (version 2) or Advanced Threat Analytics in use?',
      help: 'See the sensor list in the Defender portal under Settings > Identities, and the old ATA console.',
    },
  },
  items: {
    'MDI-01': {
      title: 'Prepare domain controllers: capacity, auditing, network',
      guidance:
        'Run the sizing tool and Test-MdiReadiness.ps1, and fix what they report. Set the audit policies by Group Policy, because without these events many alerts never appear. Sensors must reach *.atp.azure.com on TCP 443 without TLS inspection, and a virtual domain controller must have all its memory assigned. FastTrack does not set up a proxy for sensors, so clear this with the network team.',
    },
    'MDI-02': {
      title: 'Activate the unified sensor on the domain controllers',
      guidance:
        'Check that each domain controller is onboarded to Defender for Endpoint with current updates. Activate one in the Defender portal, read its health for some days, and then activate the rest or turn on automatic activation. Good is every domain controller in the list, read-only ones included, without health alerts. Compare the functions with the classic sensor before you promise a detection.',
    },
    'MDI-03': {
      title: 'Install the classic sensor where the unified one does not run',
      guidance:
        'Create a group managed service account that can read the domain, and let the domain controllers use it. Install the sensor on one domain controller of each site, watch processor and memory, and then on the others. Plan newer Windows Server versions for these domain controllers, so that the unified sensor can follow. FastTrack does not deploy standalone sensors or other tools for distribution.',
    },
    'MDI-04': {
      title: 'Put sensors on AD FS, AD CS and Entra Connect servers',
      guidance:
        'List these servers with version and owner and treat them like domain controllers from now on. Install the sensor, grant its account the documented rights on the AD FS or ADSync database, which is your part, and turn on the auditing these roles need. Test each server with the status page, and plan the removal of roles nobody uses.',
    },
    'MDI-05': {
      title: 'Move from classic sensors or ATA to the current service',
      guidance:
        'Advanced Threat Analytics is out of support: install the new sensors first, compare alerts for two weeks, and then remove the ATA gateways. Change classic sensors to the unified one domain controller by domain controller, when it has the functions you rely on. Never run two sensors on one server. Carry over exclusions and sensitive accounts by hand.',
    },
    'MDI-06': {
      title: 'Tag sensitive accounts, name owners and test an alert',
      guidance:
        'Tag administrators, service accounts and servers that matter as sensitive, and enter exclusions for scanners with a reason. Send health and security alerts to people who are on duty, read the identity recommendations monthly and give each an owner. Test once that an alert arrives and that disabling an account from the portal works. FastTrack explains the portal, investigating incidents stays with you.',
    },
  },
};
