import type { CatalogText } from '../CatalogText';

export const outlookMobile: CatalogText['outlook-mobile'] = {
  name: 'Outlook mobile',
  aliases: ['Outlook for iOS and Android', 'Exchange: Outlook Mobile', 'OLM', 'OM', 'EOM'],
  areas: {
    access: 'Access to mailboxes',
    appManagement: 'App management',
    network: 'Network',
    adoption: 'Adoption',
  },
  questions: {
    inScope: {
      question: 'Is Outlook mobile in scope?',
      help: 'Outlook for iOS and Android on phones and tablets, for work mailboxes.',
    },
    currentApps: {
      question: 'Which mobile mail apps are used today?',
      help: 'Name the apps with a rough share of users, for example Apple Mail 60%, Samsung Email 30%. Get-MobileDevice helps to count.',
    },
    activeSync: {
      question: 'Do mobile devices connect with Exchange ActiveSync today?',
      help: 'Most built-in mail apps of phones do. Outlook mobile does not use it with Exchange Online.',
    },
    personalDevices: {
      question: 'May people read work mail on personal devices?',
      help: 'Devices that the organization does not own, whether enrolled or not.',
    },
    intuneEnrolled: {
      question: 'Are mobile devices enrolled in Microsoft Intune?',
      help: 'Answer yes also if only some of the devices are enrolled.',
    },
    thirdPartyMdm: {
      question: 'Does another mobile device management product manage some of the devices?',
      help: 'For example Omnissa Workspace ONE, Ivanti or Jamf.',
    },
    appProtectionLicensed: {
      question: 'Do the users have licenses for Intune app protection policies?',
      help: 'Intune is part of Microsoft 365 E3, E5, F1, F3 and Business Premium, and of Enterprise Mobility + Security.',
    },
    onPremisesMailboxes: {
      question: 'Will users with a mailbox on Exchange Server use Outlook mobile?',
      help: 'Mailboxes that move before the app is rolled out do not count.',
    },
    sharedDevices: {
      question: 'Do people share phones or tablets that show work mail?',
      help: 'Devices of shifts, vehicles or shops that pass from one person to the next.',
    },
  },
  items: {
    'OUTLOOKMOBILE-01': {
      title: 'Make Outlook mobile the standard client and block native mail apps',
      guidance:
        'Use Conditional Access for Exchange Online on iOS and Android with the grant Require app protection policy, which needs a broker app on personal and company devices alike: Microsoft Authenticator (iOS) or Company Portal (Android). Replace the grant Require approved client app: since June 2026 policies with it still work but can no longer be changed. Add a second policy that blocks Exchange ActiveSync, and start both in report-only mode. Without Intune licenses, allow only Outlook with Exchange device access rules.',
    },
    'OUTLOOKMOBILE-02': {
      title: 'Protect work data in the app with app protection policies',
      guidance:
        'Create one policy for iOS and one for Android and assign them to user groups. Set PIN or biometrics, encryption, no saving or pasting into unmanaged apps, a minimum operating system version, and a block for jailbroken or rooted devices. The policies also work on devices that are not enrolled. Test copy and paste, attachments and selective wipe with pilot users.',
    },
    'OUTLOOKMOBILE-03': {
      title: 'Preset Outlook with app configuration policies',
      guidance:
        'Deliver the account, allowed accounts, signature, contact synchronization and, where used, S/MIME by app configuration, so that people only sign in. Account settings need an enrolled device, while most other settings also reach unenrolled devices through Intune. Good is a new device that shows the mailbox after one sign-in. Test on each platform.',
    },
    'OUTLOOKMOBILE-04': {
      title: 'Set up hybrid modern authentication for on-premises mailboxes',
      guidance:
        'On-premises mailboxes need full hybrid, a supported Exchange version and hybrid modern authentication, with all mail users synchronized and licensed. Exchange Online then keeps a copy of four weeks of mail, and of calendar and contacts: clear this with the data protection officer. Without hybrid modern authentication, the app uses basic authentication. If this is too much effort, move these mailboxes first.',
    },
    'OUTLOOKMOBILE-05': {
      title: 'Review ActiveSync access rules and remove old partnerships',
      guidance:
        'List device partnerships with Get-MobileDevice and Get-MobileDeviceStatistics, and remove those without synchronization for 90 days. Check that no access rule blocks or quarantines the device model Outlook for iOS and Android. Exchange Online has refused ActiveSync versions below 16.1 since March 2026. When the rollout is done, allow Outlook with a rule and set the default access level to block or quarantine.',
    },
    'OUTLOOKMOBILE-06': {
      title: 'Open firewall and proxy for the app and for push notifications',
      guidance:
        'On company wireless, devices must reach the endpoints of Exchange Online, Microsoft Entra ID and Intune without TLS inspection or proxy sign-in. Push needs Apple (TCP 5223 and 443) and Google (TCP 5228 to 5230 and 443). Test on company wireless with the screen locked: a new mail must raise a notification. If it does not, compare with mobile data.',
    },
    'OUTLOOKMOBILE-07': {
      title: 'Deliver and configure Outlook with the third-party MDM product',
      guidance:
        'Publish Outlook as a managed app through Apple volume purchasing and managed Google Play, and send the account setup keys as managed app configuration. Take the native mail profile off the devices, or people have two accounts. With Intune licenses, app protection policies also work beside another MDM product. Test installation, account setup and removal on one device of each kind.',
    },
    'OUTLOOKMOBILE-08': {
      title: 'Agree on usage targets and inform users',
      guidance:
        'Note the starting point from the report Email apps usage in the Microsoft 365 admin center, and set a target per month. Tell users what changes, by when native apps stop, how to install Outlook and who helps. Prepare the help desk for sign-in, broker app and notification questions. Agree who looks at the report every week during the rollout and talks to departments with low usage, and write it down.',
    },
    'OUTLOOKMOBILE-09': {
      title: 'Set up shared devices so that nobody sees the mail of the last person',
      guidance:
        'Enroll shared phones as dedicated devices in Microsoft Entra shared device mode, so that one sign-out ends all sessions and clears the data. Check that Outlook and the other apps on the device support this mode. Test the change of a shift: sign in, open mail, sign out, sign in as somebody else. Devices that cannot do this get webmail without stored data.',
    },
  },
};
