import type { Customer } from './Customer';

/** 20,000 seats with Microsoft 365 E5, Exchange hybrid, Configuration Manager and many sites. */
export const largeHybrid: Customer = {
  edition: 'commercial',
  answers: {
    core: {
      ...{ identityModel: 'passwordHashSync', forests: 3, routableSuffix: true, customDomains: 'contoso.com' },
      ...{ inspectedTraffic: true, sitesWithoutBreakout: 30, largestEgress: 6000, enforcesMfa: true },
      ...{
        legacyProtocols: true,
        syncEngine: 'entraConnect',
        severalTenants: true,
        emergencyAccounts: true,
        successManager: true,
      },
    },
    'm365-apps': {
      ...{ inScope: true, msiOffice: true, thirtyTwoBit: true, criticalSolutions: true, visioOrProject: true },
      ...{ deploymentTool: 'configurationManager', updateChannel: 'monthlyEnterprise', languages: 6 },
      ...{ sharedDevices: true, regularInternet: false, diagnosticData: 'required', includeTeams: true },
      ...{ outlook: 'classic', endedProducts: true },
    },
    windows10: {
      ...{ inScope: true, installedVersions: '', hardwareReady: false, legacyFirmware: true },
      ...{ upgradeMethod: 'taskSequence', configurationManager: 'currentBranch', criticalApplications: true },
      ...{ blockingAgents: true, updateServicing: 'configurationManager', windows10Stays: true },
    },
    exchange: {
      ...{ inScope: true, sourcePlatform: 'exchangeServer', method: 'hybrid', mailRelay: true, publicFolders: 900 },
      ...{ retention: true, serverVersion: '', performedBy: 'microsoft', largeMailboxes: true, sharedAccess: true },
      ...{ connectedApplications: true, voicemail: true, lastServer: true, frontlineMailboxes: true },
    },
    'outlook-mobile': {
      ...{ inScope: true, currentApps: '', activeSync: true, personalDevices: true, intuneEnrolled: true },
      ...{ thirdPartyMdm: false, appProtectionLicensed: true, onPremisesMailboxes: true, sharedDevices: true },
    },
    sharepoint: {
      ...{ inScope: true, sharePointServer: 'version2016Or2019', otherSource: 'fileShares', volume: 90000 },
      ...{ largestList: 200000, customizations: true, hybrid: true, siteCreation: 'selectedUsers' },
      ...{ externalSharing: true, performedBy: 'microsoft', oversharingReviewed: false },
    },
    teams: {
      ...{ inScope: true, skypeForBusiness: true, teamCreators: 'selectedUsers', guests: true, apps: true, qos: false },
      ...{
        virtualDesktops: true,
        onPremisesMailboxes: true,
        recordings: true,
      },
    },
    intune: {
      ...{ inScope: true, windowsManagement: 'configurationManager', coManagement: true, appleDevices: true },
      ...{ androidDevices: true, otherMdm: true, appDelivery: true, certificateProfiles: true },
      ...{ appProtection: true, deviceCompliance: true },
      ...{ macs: true, autopatch: false, localPasswords: true, advancedCapabilities: true },
    },
    aadp: {
      ...{ inScope: true, otherIdentityProvider: true, phoneMethods: true, passwordWriteback: true },
      ...{ conditionalAccess: true, securityDefaults: false, deviceState: true, publishedApps: true },
      ...{ privilegedAccess: true, guests: true, riskPolicies: true },
    },
    'teams-rooms': { inScope: true, platform: 'both', otherSystems: true, conditionalAccess: true },
    copilot: {
      ...{ inScope: true, labels: false, webSearch: false, agents: true, connectors: true, transcripts: true },
    },
    purview: {
      ...{ inScope: true, endpoints: true, otherProduct: true, teamsChats: true, insiderRisk: false },
      ...{ investigations: true, aiApps: true },
    },
    mdi: { inScope: true, unifiedSensor: false, identityServers: true, classicSensors: true },
    mcas: { inScope: true, endpointSource: true, otherApps: true, sessionControl: false },
  },
  visible: {
    CORE: '01 03 06 08 09 10 11 12 14 15 17 18 19',
    M365APPS: '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17',
    WINDOWS10: '01 02 03 05 07 08 09 10 13 15',
    EXCHANGE: '01 02 03 04 05 06 07 08 09 10 11 13 14 15 16 18 19',
    OUTLOOKMOBILE: '01 02 03 04 05 06 08 09',
    SHAREPOINT: '01 02 03 04 05 06 07 08 09 10 11 12 13',
    TEAMS: '01 02 03 04 05 06 07 08 09 10 12 13 14',
    TEAMSROOMS: '01 02 03 04 05 06 07',
    COPILOT: '01 02 03 04 05 06 07 08 09',
    INTUNE: '01 02 03 04 05 06 07 08 09 10 11 12 13 16 17 18',
    AADP: '02 03 04 05 07 08 09 10 12 13',
    PURVIEW: '01 02 03 04 05 07 08 09',
    MDI: '01 03 04 05 06',
    MCAS: '01 02 04 06',
  },
  reasons: {
    'CORE-18': 'Entra Connect runs; Cloud Sync may take over forest by forest.',
    'EXCHANGE-16': 'Microsoft is to move the mail, and there are public folders, which it does not.',
    'EXCHANGE-18': 'The last server shall go, so recipients need another home.',
    'WINDOWS10-13': 'Every device has Secure Boot certificates, whatever upgrades it.',
    'SHAREPOINT-12': 'Microsoft is to move the content, and SharePoint Server is not on its list.',
    'COPILOT-02': 'SHAREPOINT-13 finds open sites, this row protects them from Copilot.',
    'INTUNE-18': 'Devices need certificates, and advanced capabilities are licensed.',
    'MDI-03': 'Some domain controllers run Windows Server 2016.',
    'PURVIEW-04': 'The old DLP product has rules somebody relies on.',
  },
};
