import type { Customer } from './Customer';

/** 1,500 people who leave Google Workspace, mail and files, without Active Directory. */
export const googleMigration: Customer = {
  edition: 'commercial',
  answers: {
    core: {
      ...{ identityModel: 'cloudOnly', forests: 0, routableSuffix: true, customDomains: 'contoso.com' },
      ...{ inspectedTraffic: false, sitesWithoutBreakout: 0, largestEgress: 900, enforcesMfa: false },
      ...{
        legacyProtocols: false,
        syncEngine: 'none',
        severalTenants: false,
        emergencyAccounts: true,
        successManager: false,
      },
    },
    exchange: {
      ...{ inScope: true, sourcePlatform: 'gmail', method: 'googleWorkspace', mailRelay: false, publicFolders: 0 },
      ...{ retention: false, serverVersion: '', performedBy: 'microsoft', largeMailboxes: false, sharedAccess: true },
      ...{ connectedApplications: false, voicemail: false, lastServer: false, frontlineMailboxes: false },
    },
    onedrive: {
      ...{ inScope: true, fileServers: false, cloudStorage: 'googleDrive', volume: 9000, fastTrackMigration: true },
      ...{ knownFolderMove: false, folderRedirection: false, externalSharing: 'anyone', virtualDesktops: false },
      ...{ macs: true },
    },
    sharepoint: {
      ...{ inScope: true, sharePointServer: 'none', otherSource: 'google', volume: 4000, largestList: 3000 },
      ...{ customizations: false, hybrid: false, siteCreation: 'everyone', externalSharing: true },
      ...{ performedBy: 'microsoft', oversharingReviewed: false },
    },
    teams: {
      ...{ inScope: true, skypeForBusiness: false, teamCreators: 'everyone', guests: true, apps: true, qos: true },
      ...{
        virtualDesktops: false,
        onPremisesMailboxes: false,
        recordings: true,
      },
    },
    copilot: {
      ...{ inScope: true, labels: false, webSearch: true, agents: false, connectors: false, transcripts: false },
    },
    'entra-suite': {
      ...{ inScope: true, privateAccess: false, internetAccess: true, otherClients: true, accessPackages: true },
      ...{ lifecycle: false },
    },
  },
  visible: {
    CORE: '01 08 11 13 15',
    EXCHANGE: '05 11 12 13 16 17 20',
    ONEDRIVE: '01 02 03 05 06 07 08 09 10 13',
    SHAREPOINT: '02 05 06 07 08 09 10 11 12 13',
    TEAMS: '01 03 05 07 08 09 10 12 14',
    COPILOT: '01 02 03 04 07 09 10',
    ENTRASUITE: '01 02 05 06',
  },
  reasons: {
    'EXCHANGE-12': 'Google is a third-party source, also when FastTrack moves it.',
    'TEAMS-03': '900 devices share one line.',
    'SHAREPOINT-07': 'Wide grants of shared drives come along.',
    'ONEDRIVE-13': 'Its people work on Macs.',
    'COPILOT-10': 'Meetings may not be transcribed, which limits Copilot.',
    'ENTRASUITE-02': 'Its devices run a web proxy client today.',
  },
};
