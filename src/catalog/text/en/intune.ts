import type { CatalogText } from '../CatalogText';

export const intune: CatalogText['intune'] = {
  name: 'Microsoft Intune',
  aliases: ['Intune', 'Microsoft Endpoint Manager', 'MEM'],
  areas: {
    tenant: 'Tenant and network',
    transition: 'Move from other management',
    enrollment: 'Enrollment',
    apps: 'Apps',
    protection: 'Access and protection',
  },
  questions: {
    inScope: {
      question: 'Is Microsoft Intune in scope?',
      help: 'Answer yes also if only app protection without device enrollment is planned.',
    },
    windowsManagement: {
      question: 'How are Windows devices managed today?',
      help: 'Choose Configuration Manager if it manages most of the devices, also when Group Policy is used beside it.',
      options: {
        configurationManager: 'Configuration Manager',
        groupPolicy: 'Group Policy only',
        other: 'Other tool or not managed',
        noWindows: 'No Windows devices in scope',
      },
    },
    coManagement: {
      question: 'Will Configuration Manager and Intune manage the same Windows devices (co-management)?',
      help: 'Answer no if all devices move to Intune at once or if there is no Configuration Manager.',
    },
    appleDevices: {
      question: 'Will iPhones, iPads or Macs be enrolled?',
      help: 'Devices that only get app protection policies do not count.',
    },
    androidDevices: {
      question: 'Will Android devices be enrolled?',
      help: 'Count personal devices with a work profile and all company devices. App protection alone does not count.',
    },
    otherMdm: {
      question: 'Are devices enrolled in another mobile device management product today?',
      help: 'Basic Mobility and Security of Microsoft 365 counts. Configuration Manager does not.',
    },
    appDelivery: {
      question: 'Will Intune deliver apps to devices?',
      help: 'Think of desktop software, Microsoft Store apps, line-of-business apps, Apple volume purchases and managed Google Play.',
    },
    certificateProfiles: {
      question: 'Do devices need certificates, Wi-Fi or VPN profiles?',
      help: 'Ask the network team whether Wi-Fi or VPN sign-in uses client certificates.',
    },
    appProtection: {
      question: 'Should work data in apps be protected on devices that are not enrolled?',
      help: 'This is the usual choice for personal phones: only the work apps are managed.',
    },
    deviceCompliance: {
      question: 'Will Conditional Access require compliant devices?',
      help: 'Answer yes if access to any app will depend on the compliance state in Intune.',
    },
    macs: {
      question: 'Will Macs be managed?',
      help: 'Company Macs that are enrolled in Intune.',
    },
    autopatch: {
      question: 'Will Windows Autopatch service updates?',
      help: 'It needs a license that includes it, for example Microsoft 365 F3, E3, E5 or Business Premium. It is not available in GCC High and DoD.',
    },
    localPasswords: {
      question: 'Are passwords of local administrators different on each device and changed regularly?',
      help: 'For example by Windows LAPS. The same password on many devices counts as no.',
    },
    advancedCapabilities: {
      question: 'Will advanced Intune capabilities be used?',
      help: 'Endpoint Privilege Management, Remote Help, Enterprise App Management or Cloud PKI. Some are part of Microsoft 365 E3 and E5: see the list of plans.',
    },
  },
  items: {
    'INTUNE-01': {
      title: 'Set up licenses, MDM authority, enrollment restrictions and scope tags',
      guidance:
        'Check under Tenant administration > Tenant status that the MDM authority is Microsoft Intune and that enough licenses are free. Assign licenses by group, because a user without one cannot enroll devices. Restrict enrollment to the platforms and ownership types you support, and block personal devices if app protection without enrollment is the plan for them. Use built-in roles and scope tags where several teams administer.',
    },
    'INTUNE-02': {
      title: 'Move devices from the other MDM in waves',
      guidance:
        'List devices, policies, apps and certificates of the present MDM and rebuild in Intune only what is still needed. A device can be enrolled in one MDM at a time, so each one is retired there and then enrolled in Intune, and mail, Wi-Fi and VPN settings can be missing in between. Find out early which company devices need a factory reset, for example fully managed Android. Plan waves the help desk can support, and begin with IT.',
    },
    'INTUNE-03': {
      title: 'Set up the Apple push certificate and the Apple Business tokens',
      guidance:
        'Without the Apple MDM push certificate no Apple device can be managed. Create it with a shared company Apple account and renew it every year with the same account, because a new certificate means that devices must enroll again. Connect Apple Business (formerly Apple Business Manager) with a token for automated device enrollment and one for volume-purchased apps, which also expire after a year. Good is a named owner and a reminder 30 days before each date.',
    },
    'INTUNE-04': {
      title: 'Connect managed Google Play and choose the Android Enterprise enrollment',
      guidance:
        'Connect the tenant to managed Google Play with a Microsoft Entra account that has a mailbox, and add a second owner. Disconnecting later unenrolls all Android Enterprise devices. Use a work profile for personal devices, and fully managed, dedicated or corporate-owned work profile for company devices. Move devices that still use Android device administrator, because Intune ended support for it on devices with Google Mobile Services at the end of 2024.',
    },
    'INTUNE-05': {
      title: 'Prepare automatic enrollment, Windows Autopilot and the join type',
      guidance:
        'Set the MDM user scope of automatic enrollment to the users in scope, which needs Microsoft Entra ID P1. Use Microsoft Entra join for new and reset devices, and hybrid join only where existing devices still need it. Let the vendor register devices for Windows Autopilot, or use Windows Autopilot device preparation, which needs no registration. Devices should run Windows 11 Pro, Enterprise or Education, because Windows 10 has been out of support since October 2025.',
    },
    'INTUNE-06': {
      title: 'Prepare co-management with Configuration Manager',
      guidance:
        'Bring Configuration Manager to a supported current branch version, and devices to Microsoft Entra join or hybrid join, because devices that are only registered do not work. Add a cloud management gateway if clients are outside the company network for long. Enroll a pilot collection first, then move one workload slider at a time to Pilot Intune, beginning with compliance policies. Good is a list of which side owns each workload, and a tested way back.',
    },
    'INTUNE-07': {
      title: 'Analyze Group Policy and move settings to Intune profiles',
      guidance:
        'Export the Group Policy objects that apply to the devices in scope and import them in Group Policy analytics. Move only settings that somebody still needs to settings catalog policies, and remember that starting from a security baseline is often quicker than converting everything. The same setting from two sides causes conflicts, so remove the old policy or Configuration Manager baseline when the profile takes over. Good is an owner for each setting Intune cannot replace.',
    },
    'INTUNE-08': {
      title: 'Package apps and assign them without conflicts',
      guidance:
        'List the apps per group with installer, license and owner. Package desktop software as Win32 apps (.intunewin) with detection rules and silent install and uninstall commands, and take Microsoft Store, Apple and managed Google Play apps from their store. Stop Configuration Manager deployments of an app before Intune installs the same app. Good is a tested installation, update and removal on a clean device of each platform.',
    },
    'INTUNE-09': {
      title: 'Prepare the certificate connector and the order of profiles',
      guidance:
        'Choose PKCS or SCEP and install the Certificate Connector for Microsoft Intune on a supported Windows Server. SCEP with a Microsoft certification authority also needs NDES, published to the internet. Assign the trusted root, the client certificate and the Wi-Fi or VPN profile to the same groups, and test them in this order. Domain controllers enforce strong certificate mapping, so certificates for on-premises sign-in must carry the security identifier (SID).',
    },
    'INTUNE-10': {
      title: 'Create compliance policies with grace periods before access depends on them',
      guidance:
        'Create one compliance policy per platform and read the results for two weeks before Conditional Access requires a compliant device. Set a grace period and a mail to the user in the actions for noncompliance, because the default marks a device at once. Set devices without a policy to Not compliant, because the default is Compliant. Good is a number of noncompliant devices that the help desk can handle.',
    },
    'INTUNE-11': {
      title: 'Protect work data on personal devices with app protection policies',
      guidance:
        'Create policies for iOS/iPadOS and Android with PIN, encryption, no copying to personal apps, and selective wipe. Level 2 of the Microsoft data protection framework suits most users. Enforce them in Conditional Access with Require app protection policy, and replace Require approved client app, whose policies have been read-only since June 2026. Tell users that Android needs the Company Portal app and iOS the Microsoft Authenticator app, and that private data stays untouched.',
    },
    'INTUNE-12': {
      title: 'Allow the Intune endpoints and the Apple and Google push services',
      guidance:
        'Allow the addresses in the article Network endpoints for Microsoft Intune on TCP 80 and 443. Do not take them from the Microsoft 365 endpoint web service, which is no longer complete for Intune. Exempt *.manage.microsoft.com and *.dm.microsoft.com from TLS inspection, and let devices pass the proxy without user sign-in. Apple devices need the Apple push service (TCP 5223), Android devices Firebase Cloud Messaging (TCP 5228-5230).',
    },
    'INTUNE-13': {
      title: 'Prepare Macs: automated enrollment, sign-in, encryption',
      guidance:
        'Let Apple Business assign new Macs to Intune, so that they enroll at the first start and cannot leave management. Use Platform single sign-on with the Secure Enclave method, so that the Mac signs in to Microsoft Entra ID. Turn on FileVault with the recovery key in Intune, and give standard user rights with a managed administrator account. Test each Mac model with the apps users need.',
    },
    'INTUNE-14': {
      title: 'Let Windows Autopatch take over updates',
      guidance:
        'Check licenses, join state and required diagnostic data, and remove update policies of Configuration Manager, Group Policy and WSUS from these devices, because two sources block each other. Create an Autopatch group with rings from test to last and give each ring devices of all business units. Decide whether Autopatch also updates drivers, Microsoft 365 Apps, Edge and Teams. Agree who pauses a release, and read the report after each month.',
    },
    'INTUNE-15': {
      title: 'Manage local administrator passwords with Windows LAPS',
      guidance:
        'Turn on Windows LAPS in the device settings of Microsoft Entra ID, and set length, age and the account by an endpoint security policy of Intune. Remove the legacy LAPS and scripts that set passwords. Decide who may read a password, with an alert, and let it change after use. Test reading, rotation and a device without a network.',
    },
    'INTUNE-16': {
      title: 'Take administrator rights away with Endpoint Privilege Management',
      guidance:
        'Audit elevations for some weeks, so that you know which programs people start as administrator. Write rules by certificate or hash, elevate automatically only what is harmless, and let the rest ask for approval by the help desk. Then remove users from the local administrators, department by department. Automating approvals stays with you, FastTrack guides the rest.',
    },
    'INTUNE-17': {
      title: 'Introduce Remote Help and the app catalog',
      guidance:
        'Check which plan includes them, because helpers and users both need a license for Remote Help. Give the help desk roles that say who may view and who may control, and require compliant devices by Conditional Access. From the Enterprise App Catalog take the standard apps that update themselves, and remove your own packages of the same apps. Test one session and one update with pilot users.',
    },
    'INTUNE-18': {
      title: 'Decide whether Cloud PKI replaces the certificate servers',
      guidance:
        'Cloud PKI issues device and user certificates to Intune devices without NDES and connector servers. Create a root and an issuing authority, or anchor it below your own, and put its certificates on everything that must trust them: wireless, VPN and RADIUS servers, which is your part. Run both side by side for one group, and keep the old servers for devices outside Intune.',
    },
  },
};
