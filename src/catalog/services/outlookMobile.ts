import { any, defineService } from '../definition/defineService';
import { text, yesNo } from '../definition/questionKinds';

export const outlookMobile = defineService({
  id: 'outlook-mobile',
  areas: ['access', 'appManagement', 'network', 'adoption'],
  questions: {
    inScope: { id: 'OUTLOOKMOBILE-Q1', kind: yesNo },
    currentApps: { id: 'OUTLOOKMOBILE-Q2', kind: text },
    activeSync: { id: 'OUTLOOKMOBILE-Q3', kind: yesNo },
    personalDevices: { id: 'OUTLOOKMOBILE-Q4', kind: yesNo },
    intuneEnrolled: { id: 'OUTLOOKMOBILE-Q5', kind: yesNo },
    thirdPartyMdm: { id: 'OUTLOOKMOBILE-Q6', kind: yesNo },
    appProtectionLicensed: { id: 'OUTLOOKMOBILE-Q7', kind: yesNo },
    onPremisesMailboxes: { id: 'OUTLOOKMOBILE-Q8', kind: yesNo },
    sharedDevices: { id: 'OUTLOOKMOBILE-Q9', kind: yesNo },
  },
  items: {
    'OUTLOOKMOBILE-01': {
      area: 'access',
      documentation:
        '/exchange/clients-and-mobile-in-exchange-online/outlook-for-ios-and-android/secure-outlook-for-ios-and-android',
      owner: 'customer',
      stage: 'beforeDeployment',
      informedBy: ['currentApps', 'personalDevices', 'appProtectionLicensed'],
      evidence: {
        checked: '2026-11',
        source: 'https://learn.microsoft.com/entra/identity/conditional-access/migrate-approved-client-app',
      },
    },
    'OUTLOOKMOBILE-02': {
      area: 'appManagement',
      when: ({ appProtectionLicensed }) => appProtectionLicensed.isYes,
      documentation: '/intune/app-management/protection/overview',
      owner: 'customer',
      stage: 'beforePilot',
      informedBy: ['personalDevices'],
    },
    'OUTLOOKMOBILE-03': {
      area: 'appManagement',
      when: ({ intuneEnrolled, thirdPartyMdm }) => any(intuneEnrolled.isYes, thirdPartyMdm.isYes),
      documentation:
        '/exchange/clients-and-mobile-in-exchange-online/outlook-for-ios-and-android/outlook-for-ios-and-android-configuration-with-microsoft-intune',
      owner: 'customer',
      stage: 'beforePilot',
    },
    'OUTLOOKMOBILE-04': {
      area: 'access',
      when: ({ onPremisesMailboxes }) => onPremisesMailboxes.isYes,
      documentation: '/exchange/clients/outlook-for-ios-and-android/use-hybrid-modern-auth',
      owner: 'feWithSme',
      stage: 'beforePilot',
      government: 'differs',
    },
    'OUTLOOKMOBILE-05': {
      area: 'access',
      when: ({ activeSync }) => activeSync.isYes,
      documentation: '/exchange/clients-and-mobile-in-exchange-online/exchange-activesync/exchange-activesync',
      owner: 'customer',
      stage: 'beforeDeployment',
      evidence: {
        checked: '2026-11',
        source:
          'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/exchange-activesync/exchange-activesync',
      },
    },
    'OUTLOOKMOBILE-06': {
      area: 'network',
      documentation: '/microsoft-365/enterprise/urls-and-ip-address-ranges',
      governmentDocumentation: '/microsoft-365/enterprise/microsoft-365-endpoints',
      owner: 'customer',
      stage: 'beforePilot',
      government: 'differs',
    },
    'OUTLOOKMOBILE-07': {
      area: 'appManagement',
      when: ({ thirdPartyMdm }) => thirdPartyMdm.isYes,
      documentation:
        '/exchange/clients-and-mobile-in-exchange-online/outlook-for-ios-and-android/setup-with-modern-authentication',
      owner: 'customer',
      stage: 'beforePilot',
      informedBy: ['appProtectionLicensed'],
    },
    'OUTLOOKMOBILE-08': {
      area: 'adoption',
      documentation: '/microsoft-365/admin/activity-reports/email-apps-usage-ww',
      owner: 'customer',
      stage: 'beforeDeployment',
      informedBy: ['currentApps'],
    },
    'OUTLOOKMOBILE-09': {
      area: 'appManagement',
      when: ({ sharedDevices }) => sharedDevices.isYes,
      documentation: '/entra/identity-platform/msal-shared-devices',
      owner: 'customer',
      stage: 'beforeDeployment',
    },
  },
});
