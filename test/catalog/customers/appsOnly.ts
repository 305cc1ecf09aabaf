import type { Customer } from './Customer';

/** 3,000 seats that only deploy Microsoft 365 Apps, with Configuration Manager and a tenant that is synchronized. */
export const appsOnly: Customer = {
  edition: 'commercial',
  answers: {
    core: {
      ...{ identityModel: 'passwordHashSync', forests: 1, routableSuffix: true, customDomains: 'contoso.com' },
      ...{ inspectedTraffic: false, sitesWithoutBreakout: 0, largestEgress: 1500, enforcesMfa: true },
      ...{ legacyProtocols: false, syncEngine: 'entraConnect', severalTenants: false, emergencyAccounts: true },
    },
    'm365-apps': {
      ...{ inScope: true, msiOffice: true, thirtyTwoBit: true, criticalSolutions: true, visioOrProject: false },
      ...{ deploymentTool: 'configurationManager', updateChannel: 'monthlyEnterprise', languages: 2 },
      ...{ sharedDevices: false, regularInternet: true, diagnosticData: 'required', includeTeams: false },
      ...{ outlook: 'classic', endedProducts: false },
    },
  },
  visible: {
    CORE: '01 03 06 08 11 15 17 18',
    M365APPS: '01 02 03 04 06 07 08 09 10 11 13 14 15 16',
  },
  reasons: {
    'CORE-03': 'Synchronization errors keep people from their licenses.',
    'CORE-06': 'The running Entra Connect must be a supported version.',
    'CORE-18': 'The tenant is synchronized already: replacing the engine is an offer, not a must.',
    'M365APPS-16': 'The new Outlook comes with the apps.',
  },
};
