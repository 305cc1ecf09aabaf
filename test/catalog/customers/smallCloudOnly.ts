import type { Customer } from './Customer';

/** A firm of 40 people with Microsoft 365 Business Premium, one office and mail at a hoster. */
export const smallCloudOnly: Customer = {
  edition: 'commercial',
  answers: {
    core: {
      ...{ identityModel: 'cloudOnly', forests: 0, routableSuffix: true, customDomains: 'contoso.com' },
      ...{ inspectedTraffic: false, sitesWithoutBreakout: 0, largestEgress: 60, enforcesMfa: true },
      ...{
        legacyProtocols: false,
        syncEngine: 'none',
        severalTenants: false,
        emergencyAccounts: false,
        successManager: false,
      },
    },
    'm365-apps': {
      ...{ inScope: true, msiOffice: false, thirtyTwoBit: false, criticalSolutions: false, visioOrProject: false },
      ...{ deploymentTool: 'selfInstall', updateChannel: 'current', languages: 1, sharedDevices: false },
      ...{ regularInternet: true, diagnosticData: 'required', includeTeams: true, outlook: 'classic' },
      ...{ endedProducts: true },
    },
    exchange: {
      ...{ inScope: true, sourcePlatform: 'imap', method: 'imap', mailRelay: true, publicFolders: 0, retention: false },
      ...{ serverVersion: '', performedBy: 'partner', largeMailboxes: false, sharedAccess: true },
      ...{ connectedApplications: false, voicemail: false, lastServer: false, frontlineMailboxes: false },
    },
    onedrive: {
      ...{ inScope: true, fileServers: false, cloudStorage: 'none', volume: 0, fastTrackMigration: false },
      ...{ knownFolderMove: true, folderRedirection: false, externalSharing: 'newGuests', virtualDesktops: false },
      ...{ macs: false },
    },
    sharepoint: {
      ...{ inScope: true, sharePointServer: 'none', otherSource: 'none', volume: 0, largestList: 0 },
      ...{ customizations: false, hybrid: false, siteCreation: 'everyone', externalSharing: true },
      ...{ performedBy: 'customer', oversharingReviewed: true },
    },
    teams: {
      ...{ inScope: true, skypeForBusiness: false, teamCreators: 'everyone', guests: true, apps: false, qos: false },
      ...{
        virtualDesktops: false,
        onPremisesMailboxes: false,
        recordings: false,
      },
    },
    intune: {
      ...{ inScope: true, windowsManagement: 'other', coManagement: false, appleDevices: true, androidDevices: false },
      ...{ otherMdm: false, appDelivery: true, certificateProfiles: false, appProtection: true },
      ...{ deviceCompliance: true },
      ...{ macs: true, autopatch: true, localPasswords: false, advancedCapabilities: false },
    },
    aadp: {
      ...{ inScope: true, otherIdentityProvider: false, phoneMethods: true, passwordWriteback: false },
      ...{ conditionalAccess: true, securityDefaults: false, deviceState: true, publishedApps: false },
      ...{ privilegedAccess: false, guests: true, riskPolicies: false },
    },
    mdatp: {
      ...{ inScope: true, operatingSystems: 'Windows 11: 40', servers: false, otherAntivirus: false },
      ...{ onboardingTool: 'intune', proxy: false, operationsTeam: false, siem: false, plan: 'business' },
    },
  },
  visible: {
    CORE: '01 08 11 15 20',
    M365APPS: '01 06 10 11 13 14 15 16 17',
    EXCHANGE: '05 06 07 11 12 13 17',
    ONEDRIVE: '01 02 03 08 09 10 12',
    SHAREPOINT: '05 06 08 09 10',
    TEAMS: '01 05 07 08 09 12',
    INTUNE: '01 03 05 08 10 11 12 13 14 15',
    AADP: '03 05 10 13',
    MDATP: '01 04 05 06 07 08',
  },
  reasons: {
    'EXCHANGE-11': 'Whoever moves the mail needs an account at the hoster, also for 40 mailboxes.',
    'EXCHANGE-17': 'Rooms, delegates and shared mailboxes do not come with IMAP.',
    'SHAREPOINT-05': 'One site or ten: without a structure files end up in chats.',
    'ONEDRIVE-12': 'Known folder move was chosen; nothing is redirected, so ONEDRIVE-04 is not there.',
    'MDATP-07': 'Somebody must see alerts, even without a security team.',
    'AADP-13': 'Its users confirm sign-ins by text message.',
    'INTUNE-14': 'Business Premium includes Windows Autopatch.',
  },
};
