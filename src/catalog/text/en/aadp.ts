import type { CatalogText } from '../CatalogText';

export const aadp: CatalogText['aadp'] = {
  name: 'Microsoft Entra ID',
  aliases: [
    'Microsoft Entra ID P1',
    'Microsoft Entra ID P2',
    'Microsoft Entra ID P1/P2',
    'Entra ID P1/P2',
    'Azure Active Directory Premium',
    'Azure AD Premium',
    'AADP',
  ],
  areas: {
    authentication: 'Sign-in methods',
    applications: 'Applications',
    access: 'Conditional Access and devices',
    governance: 'Privileged access and guests',
  },
  questions: {
    inScope: {
      question: 'Is Microsoft Entra ID P1 or P2 in scope?',
      help: 'Answer yes if features of P1 or P2 will be used, for example Conditional Access. Basic synchronization belongs to core onboarding.',
    },
    otherIdentityProvider: {
      question: 'Do applications sign users in through AD FS or another identity provider?',
      help: 'Check the relying party trusts in AD FS and the app list of providers such as Okta or Ping.',
    },
    phoneMethods: {
      question: 'Do users confirm sign-ins or password resets by text message or voice call?',
      help: 'See the user registration details in the Microsoft Entra admin center under Authentication methods.',
    },
    passwordWriteback: {
      question: 'Will users of on-premises Active Directory reset their own password in the cloud?',
      help: 'This is self-service password reset with password writeback.',
    },
    conditionalAccess: {
      question: 'Will Conditional Access be used?',
      help: 'Answer yes also if policies exist today and will be extended.',
    },
    securityDefaults: {
      question: 'Are security defaults turned on in the tenant?',
      help: 'See Manage security defaults in the tenant properties of the Microsoft Entra admin center. New tenants have them on.',
    },
    deviceState: {
      question: 'Will access depend on the device (compliant or Microsoft Entra hybrid joined)?',
      help: 'Answer yes also if existing domain members will be enrolled in Intune.',
    },
    publishedApps: {
      question: 'Should on-premises web apps be published to users outside the network?',
      help: 'Think of intranet, time recording and ERP pages that users reach through VPN or a reverse proxy today.',
    },
    privilegedAccess: {
      question: 'Will privileged roles be time-limited, or access be reviewed regularly?',
      help: 'Privileged Identity Management and access reviews need P2 or Microsoft Entra ID Governance licenses.',
    },
    guests: {
      question: 'Do guests of other organizations get access?',
      help: 'Sharing in Teams or SharePoint with people outside counts.',
    },
    riskPolicies: {
      question: 'Are Microsoft Entra ID P2 licenses available, so that risk can decide about access?',
      help: 'P2 is part of Microsoft 365 E5. Billing in the Microsoft 365 admin center shows the licenses. Answer yes also if only some users have it.',
    },
  },
  items: {
    'AADP-02': {
      title: 'List the applications and move them from AD FS or another identity provider',
      guidance:
        'Record owner, protocol, claims, signing certificate and number of users of each app. The AD FS application migration report in Microsoft Entra ID shows use and readiness of SAML apps if Connect Health for AD FS is installed. Move gallery apps first, one app with its test users at a time, and replace access rules with Conditional Access. New signing certificates are valid for three years by default, so put the renewal in a calendar.',
    },
    'AADP-03': {
      title: 'Register users for strong methods and retire per-user MFA and phone methods',
      guidance:
        'Manage all methods in the Authentication methods policy, with the migration from the old MFA and password reset policies complete, and replace per-user MFA with Conditional Access. Let users register passkeys, Windows Hello for Business or Microsoft Authenticator in combined registration. Since September 2026 Microsoft has turned on passkeys of every kind for users enabled for text messages or calls, so decide which kinds you allow. Good is no user whose only method is a phone number.',
    },
    'AADP-04': {
      title: 'Prepare password writeback to Active Directory',
      guidance:
        'The account Entra Connect uses in Active Directory needs Reset password, Change password, write access to lockoutTime and pwdLastSet, and Unexpire Password on each domain, because without them writeback looks configured but fails. Check accounts where permission inheritance is off, often former administrators. Set Minimum password age to 0, because otherwise a second change on the same day fails. Test a reset and an unlock with a user of each domain.',
    },
    'AADP-05': {
      title: 'Build the Conditional Access baseline in report-only mode',
      guidance:
        'Begin with MFA for all users, phishing-resistant MFA for administrators and a block of legacy authentication. Keep the policies in report-only mode for a week and read the effect in the sign-in logs. Exclude two cloud-only emergency accounts, which still need a passkey or certificate, because the admin portals require MFA of every account. Write down who may exclude anybody else, and for how long.',
    },
    'AADP-06': {
      title: 'Replace security defaults before migrations that need service accounts',
      guidance:
        'Security defaults require MFA registration of every user and block legacy authentication, without exceptions, so migration tools that sign in with a user account fail. Use app registrations instead where the tool allows it. Otherwise prepare the Conditional Access policies, then turn security defaults off and the policies on in the same session. Limit an exclusion to the one account and its address range, and remove it when the migration ends.',
    },
    'AADP-07': {
      title: 'Prepare device registration and Microsoft Entra hybrid join',
      guidance:
        'Use Microsoft Entra join for new devices. For existing domain members, set the service connection point and synchronize their organizational units. Devices must reach enterpriseregistration.windows.net, login.microsoftonline.com and device.login.microsoftonline.com in the system context, the last without TLS inspection. Begin with a targeted rollout, count TPM 1.2 as no TPM, and look for AzureAdJoined: YES and AzureAdPrt: YES in dsregcmd /status.',
    },
    'AADP-08': {
      title: 'Place connectors for application proxy',
      guidance:
        'Install two or more private network connectors per group on Windows Servers close to the apps. They need only outbound TCP 80 and 443, without TLS inspection and proxy sign-in. Apps with integrated Windows authentication also need a service principal name and Kerberos constrained delegation for the connector computers. Publish with pre-authentication by Microsoft Entra ID and Conditional Access, because passthrough lets every request reach the app.',
    },
    'AADP-09': {
      title: 'Introduce Privileged Identity Management and access reviews',
      guidance:
        'List permanent role assignments and make administrators eligible instead, with MFA, a reason and a time limit. Require approval for the strongest roles, name at least two approvers, and keep fewer than five Global Administrators and only two emergency access accounts permanently active. Review roles, guests and sensitive groups every quarter and let the result be applied automatically. Check that the licenses cover administrators, approvers and reviewers.',
    },
    'AADP-10': {
      title: 'Set the guest policy and cross-tenant access',
      guidance:
        'Decide in the external collaboration settings who may invite guests, which domains are allowed and what guests can see. Set the default cross-tenant access, and add partners that need other rules. Require MFA of guests in Conditional Access, trust MFA of known partners, so that guests need not register twice, and trust device claims only where agreed. Good is an owner for each guest and removal of guests without sign-in for 90 days.',
    },
    'AADP-13': {
      title: 'Move users off text messages and voice calls before Microsoft ends them',
      guidance:
        'On February 1, 2027 Microsoft ends its own text messages and calls for sign-in and password reset in all commercial tenants, guests included and without opt-out. Users who have nothing but a phone then meet a passkey prompt they cannot skip. Find them in the user registration details and run a registration campaign now. Where a phone is indispensable, connect a telecom provider of your own, which is possible since October 2026.',
    },
    'AADP-12': {
      title: 'Use risk-based Conditional Access (P2)',
      guidance:
        'Build policies for risky sign-ins and risky users in Conditional Access and test them in report-only mode: strong authentication for medium and high sign-in risk, a secure password change or a block for high user risk. The old risk policies in ID Protection were retired in October 2026, so check that nothing relied on them. Name who reviews risky users and workload identities every week.',
    },
  },
};
