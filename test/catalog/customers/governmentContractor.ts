import type { Customer } from './Customer';

/** A contractor of 900 people in GCC High who signs in through AD FS. */
export const governmentContractor: Customer = {
  edition: 'gccHigh',
  answers: {
    core: {
      ...{ identityModel: 'federated', forests: 1, routableSuffix: true, customDomains: 'contoso.us' },
      ...{ inspectedTraffic: true, sitesWithoutBreakout: 2, largestEgress: 700, enforcesMfa: true },
      ...{
        legacyProtocols: false,
        syncEngine: 'entraConnect',
        severalTenants: true,
        emergencyAccounts: true,
        successManager: false,
      },
    },
    windows10: {
      ...{ inScope: true, installedVersions: '', hardwareReady: true, legacyFirmware: false },
      ...{ upgradeMethod: 'featureUpdate', configurationManager: 'notUsed', criticalApplications: false },
      ...{ blockingAgents: false, updateServicing: 'windowsUpdate', windows10Stays: false },
    },
    exchange: {
      ...{ inScope: true, sourcePlatform: 'exchangeServer', method: 'hybrid', mailRelay: true, publicFolders: 0 },
      ...{ retention: true, serverVersion: '', performedBy: 'microsoft', largeMailboxes: false, sharedAccess: true },
      ...{ connectedApplications: true, voicemail: false, lastServer: true, frontlineMailboxes: false },
    },
    teams: {
      ...{ inScope: true, skypeForBusiness: false, teamCreators: 'itOnly', guests: true, apps: false, qos: true },
      ...{
        virtualDesktops: false,
        onPremisesMailboxes: false,
        recordings: true,
      },
    },
    intune: {
      ...{ inScope: true, windowsManagement: 'groupPolicy', coManagement: false, appleDevices: true },
      ...{ androidDevices: true, otherMdm: false, appDelivery: true, certificateProfiles: true },
      ...{ appProtection: false, deviceCompliance: true },
      ...{ macs: false, autopatch: true, localPasswords: false, advancedCapabilities: true },
    },
    aadp: {
      ...{ inScope: true, otherIdentityProvider: true, phoneMethods: true, passwordWriteback: false },
      ...{ conditionalAccess: true, securityDefaults: false, deviceState: true, publishedApps: false },
      ...{ privilegedAccess: true, guests: true, riskPolicies: true },
    },
    aip: {
      ...{ inScope: true, taxonomy: true, adRms: false, olderTemplates: false, sharePoint: true, fileShares: false },
      ...{ ownKey: false, oldOffice: false, partners: true, autoLabeling: true },
    },
    mdatp: {
      ...{ inScope: true, operatingSystems: '', servers: true, otherAntivirus: true, onboardingTool: 'intune' },
      ...{ proxy: true, operationsTeam: true, siem: true, plan: 'plan2' },
    },
    windows365: {
      ...{ inScope: true, network: 'azureConnection', customImage: true, shifts: false, virtualDesktops: true },
    },
    purview: {
      ...{ inScope: true, endpoints: true, otherProduct: false, teamsChats: true, insiderRisk: false },
      ...{ investigations: true, aiApps: true },
    },
    mdi: { inScope: true, unifiedSensor: true, identityServers: true, classicSensors: false },
  },
  visible: {
    CORE: '01 03 06 07 08 09 10 11 15 16 17 18 19',
    WINDOWS10: '01 09 10 11 13 14',
    WINDOWS365: '01 02 03 04 05 07',
    EXCHANGE: '01 02 03 04 05 06 07 10 11 13 14 16 18',
    TEAMS: '01 03 05 07 08 09 12 14',
    INTUNE: '01 03 04 05 07 08 09 10 12 15 16 17',
    AADP: '02 03 05 07 09 10 12 13',
    AIP: '01 02 05 08 09 10',
    PURVIEW: '01 02 03 05 07 08 09',
    MDATP: '01 02 03 04 05 06 07 08 09',
    MDI: '01 02 04 06',
  },
  reasons: {
    'WINDOWS10-14': 'Chosen, but not available in GCC High: the text says what to do instead.',
    'WINDOWS10-09': 'Rings remain, without Autopatch.',
    'EXCHANGE-16': 'FastTrack must say first whether it migrates into this cloud.',
    'CORE-16': 'Federated sign-in concerns the tenant, whether P1 is in scope or not.',
    'AADP-13': 'Announced for the commercial cloud: the text says where to look.',
    'INTUNE-17': 'Remote Help is not available there: the text says so and keeps the app catalog.',
    'WINDOWS365-04': 'Its image must follow a security guide.',
    'PURVIEW-09': 'People use AI apps, whether the cloud has reports on them or not.',
  },
};
