import type { CatalogText } from '../CatalogText';

export const core: CatalogText['core'] = {
  name: 'Core onboarding',
  aliases: ['Core', 'Core onboarding (identity, domains, network)'],
  areas: {
    domains: 'Domains',
    identity: 'Identity',
    network: 'Network',
    security: 'Sign-in security',
    administration: 'Licenses and roles',
  },
  questions: {
    identityModel: {
      question: 'Which identity model will be used?',
      help: 'Federated means that AD FS or another provider signs users in. Choose what will be in place at the pilot.',
      options: {
        cloudOnly: 'Cloud-only',
        passwordHashSync: 'Password hash synchronization',
        passThroughAuthentication: 'Pass-through authentication',
        federated: 'Federated',
      },
    },
    forests: {
      question: 'How many Active Directory forests must be synchronized?',
      help: 'Count account forests and resource forests (for example a separate Exchange forest). Enter 0 if there is no Active Directory.',
    },
    routableSuffix: {
      question: 'Is the UPN suffix of all users routable and the UPN equal to their mail address?',
      help: 'A suffix such as contoso.local cannot be verified in the cloud.',
    },
    customDomains: {
      question: 'Which custom domains will be used for sign-in and mail?',
      help: 'List them all and mark each one that is already verified in another tenant.',
    },
    inspectedTraffic: {
      question: 'Is outbound traffic proxied, decrypted or backhauled through a central site or VPN?',
      help: 'Answer yes if any user location is affected.',
    },
    sitesWithoutBreakout: {
      question: 'How many user locations have no local internet breakout?',
      help: 'Count locations whose internet traffic leaves through another site.',
    },
    largestEgress: {
      question: 'How many devices reach the internet through the busiest egress?',
      help: 'Include devices of other sites and VPN users whose traffic leaves there. An estimate is enough.',
    },
    enforcesMfa: {
      question: 'Is multifactor authentication enforced for all users?',
      help: 'Security defaults or Conditional Access policies that cover everybody count as yes.',
    },
    legacyProtocols: {
      question: 'Are older clients, basic authentication or TLS below 1.2 still in use?',
      help: 'The sign-in logs show legacy authentication. Proxies, firewalls and servers show old TLS.',
    },
    syncEngine: {
      question: 'What synchronizes Active Directory to Microsoft Entra ID today?',
      help: 'Its predecessors, such as DirSync, count as Entra Connect. Choose Nothing yet also if there is no Active Directory.',
      options: {
        none: 'Nothing yet',
        entraConnect: 'Entra Connect',
        cloudSync: 'Cloud Sync',
      },
    },
    severalTenants: {
      question: 'Will people work in more than one Microsoft 365 tenant?',
      help: 'Think of acquisitions, subsidiaries and tenants that will be merged. Test tenants do not count.',
    },
    emergencyAccounts: {
      question: 'Do two cloud-only emergency access accounts exist that were tested within the last year?',
      help: 'Accounts that Conditional Access excludes and whose credentials are kept safely. Answer no if nobody has signed in with them for a test.',
    },
    seats: {
      question: 'How many seats does the customer have?',
      help: 'Count the qualified licenses of the tenant. The playbook has migration tasks above 500 seats and the enterprise workshops from 20,000 seats on.',
    },
    approvedEnterprise: {
      question: 'Is the customer an approved enterprise customer?',
      help: 'Ask the FastTrack Manager. Only approved customers get the additional enterprise workshops.',
    },
    exception: {
      question: 'Was an exception for the enterprise workshops granted below 20,000 seats?',
      help: 'Answer no if nobody asked for one.',
    },
    successManager: {
      question: 'Is a Customer Success Manager assigned?',
      help: 'The manager takes over Microsoft Teams, Viva Engage and Outlook mobile once they are enabled.',
    },
    adoptionProgram: {
      question: 'Did the customer agree to the Microsoft Adoption Service Program for OneDrive?',
      help: 'Answer yes only after the customer agreed: two tasks of the program are mandatory from then on.',
    },
    reviewedOn: {
      question: 'On which day did the customer confirm that everything in the checklist was reviewed and resolved?',
      help: 'Leave it blank until then. Deployment begins after it.',
    },
    reviewedBy: {
      question: 'Who at the customer confirmed it?',
      help: 'Name and role of the person.',
    },
  },
  items: {
    'CORE-01': {
      title: 'Verify custom domains and publish their DNS records',
      guidance:
        'List every domain used for sign-in or mail and check that each is verified in this tenant only. Publish the records that the Microsoft 365 admin center shows for the services in scope. A domain verified in another tenant must be released there first, which can take days.',
    },
    'CORE-02': {
      title: 'Replace non-routable UPN suffixes',
      guidance:
        'Users must sign in with a suffix that is verified in the tenant. Add the routable suffix to the forest, change the users in waves, and align the UPN with the primary mail address, so that people have one name to remember. Check applications and smart cards that rely on the old UPN first.',
    },
    'CORE-03': {
      title: 'Clean up directory attributes with IdFix',
      guidance:
        'Run IdFix against all forests in scope. Good is a run without duplicate proxyAddresses or userPrincipalName values, invalid characters or blanks. Fix what it finds in the source directory, before the first synchronization or, where one runs already, beginning with the objects that the Microsoft Entra admin center reports as errors. Synchronization does not repair such objects.',
    },
    'CORE-04': {
      title: 'Prepare the Entra Connect server and a staging server',
      guidance:
        'Use a domain-joined Windows Server with desktop experience in a version that the prerequisites page lists, .NET Framework 4.7.2 or later and TLS 1.2. The built-in LocalDB is enough for about 100,000 objects, and more need SQL Server. Setup needs a Hybrid Identity Administrator and an Enterprise Admin. Protect the server like a domain controller and plan a second one in staging mode.',
    },
    'CORE-05': {
      title: 'Choose source anchor, filtering and forest matching before the first synchronization',
      guidance:
        'Use ms-DS-ConsistencyGuid as source anchor and decide which OUs to synchronize. With more than one forest, decide which attribute joins the accounts of one person, and include the forest that holds linked mailboxes. Source anchor and matching are hard to change later. Start the server in staging mode, check the pending adds and deletes, and only then let it export.',
    },
    'CORE-06': {
      title: 'Replace old synchronization engines and keep Entra Connect current',
      guidance:
        'DirSync, Azure AD Sync and Azure AD Connect 1.x are retired, and a version of Entra Connect leaves support 12 months after the next one appears. Compare your version with the version history and install the latest build, which the Microsoft Entra admin center offers. Run Get-ADSyncAutoUpgrade to see whether automatic upgrade is enabled. If it cannot be used, name an owner who checks the version history each quarter.',
    },
    'CORE-07': {
      title: 'Bring AD FS and its proxies to a supported and safe state',
      guidance:
        'Check version, certificate expiry, extranet smart lockout, claim rules that restrict client access, and whether a second site can take over. Good is a supported Windows Server on every node and an alert before any certificate expires. If the farm only serves Microsoft 365, plan the move to password hash synchronization instead of an upgrade.',
    },
    'CORE-08': {
      title: 'Allow Microsoft 365 URLs and IP ranges',
      guidance:
        'Firewalls and proxies must allow all required endpoints of the services in scope. Take them from the Microsoft 365 endpoint web service and automate the update, because the list can change every month. Do not maintain it by hand from an old export.',
    },
    'CORE-09': {
      title: 'Exempt Microsoft 365 traffic from inspection and proxy authentication',
      guidance:
        'Endpoints of the categories Optimize and Allow must bypass TLS inspection, proxy authentication and data loss prevention devices. Good is a direct connection from the client to the nearest Microsoft front door. Inspected media or mailbox connections cause errors that are hard to trace later.',
    },
    'CORE-10': {
      title: 'Give each location local internet and DNS, and split the VPN tunnel',
      guidance:
        'Check where traffic of each location reaches the internet and which DNS server answers. Good is local egress with local DNS, and a VPN that lets Optimize endpoints go directly. Where a local breakout is impossible, record the measured latency and decide whether users can accept it.',
    },
    'CORE-11': {
      title: 'Measure connectivity at each location and fix the findings',
      guidance:
        'Run the Microsoft 365 network connectivity test, including its client, from a wired and a wireless device at each location and over VPN. Good for Teams media is packet loss below 1 percent, latency below 100 ms and jitter below 30 ms. The report also shows distant egress, distant DNS and intercepted certificates. Keep the results, give each finding an owner and repeat the test after the fix.',
    },
    'CORE-12': {
      title: 'Calculate NAT ports and bandwidth for large locations',
      guidance:
        'One public IP address offers at most about 64,000 ports, and a device with Outlook and Teams keeps many connections open. Take the peak connections of a pilot device plus a reserve of at least four connections, divide the ports by this number, and add public addresses before they run out. Estimate bandwidth for each service from a pilot group, and for Teams with the network planner in the Teams admin center.',
    },
    'CORE-13': {
      title: 'Enforce multifactor authentication and keep emergency access',
      guidance:
        'Turn on security defaults, or Conditional Access policies that require multifactor authentication for everybody. Test Conditional Access in report-only mode, and replace service accounts that sign in like users. Keep two cloud-only emergency accounts that Conditional Access excludes, with a passkey (FIDO2) or certificate as sign-in method and an alert on each use.',
    },
    'CORE-14': {
      title: 'Remove legacy authentication and TLS 1.0 and 1.1',
      guidance:
        'Filter the sign-in logs by client app to find basic authentication, and search proxies and servers for old TLS. Microsoft 365 needs modern authentication and TLS 1.2 or later. Update or replace clients, scripts and devices that cannot use them. A multifunction printer may need a relay that supports current protocols.',
    },
    'CORE-15': {
      title: 'Assign licenses by group and admin roles with least privilege',
      guidance:
        'Set the usage location of all users and assign licenses to groups, not to single users. Nested groups do not pass licenses on, so check the groups for license errors and free licenses. Keep fewer than five Global Administrators and give other admins the narrowest role that works. Use separate cloud-only admin accounts, and Privileged Identity Management where it is licensed.',
    },
    'CORE-16': {
      title: 'Choose the sign-in method and leave federation with staged rollout',
      guidance:
        'Use password hash synchronization unless a rule forbids it, because sign-in then works without on-premises servers. Turn it on while federation still runs, check smart cards, third-party MFA and claim rules, and then move test users with staged rollout. Its groups must not be nested or dynamic, and legacy authentication keeps using federation. Convert the domain only when the sign-in logs show no more federated sign-ins of the pilot users.',
    },
    'CORE-17': {
      title: 'Monitor synchronization and name owners for its alerts',
      guidance:
        'Check that Entra Connect runs a supported version, or that two or more Cloud Sync agents are healthy, and that there are no synchronization errors. Microsoft Entra Connect Health (P1) adds alerts, its agent needs outbound TCP 443 without TLS inspection. Send alerts to a shared mailbox with a named owner and a deputy, and agree how fast they act, because new users and changes stop arriving when synchronization stops. Test once that the staging server or second agent can take over.',
    },
    'CORE-18': {
      title: 'Choose between Cloud Sync and Entra Connect',
      guidance:
        'Microsoft recommends Cloud Sync wherever it does what you need: light agents, several of them active at once, also for forests that cannot see each other. Compare its decision guide with your needs, for example devices for hybrid join, pass-through authentication, Exchange attributes and the number of objects. An existing Entra Connect can be replaced OU by OU, after a pilot with a test OU. FastTrack guides both.',
    },
    'CORE-19': {
      title: 'Decide which tenant does what, and how they work together',
      guidance:
        'Choose the tenant that stays, the domains and mailboxes each one keeps, and a date for each that is given up. For tenants that remain, decide on cross-tenant synchronization, a multitenant organization and cross-tenant access, and test search, chat and calendar between two pilot users. FastTrack guides these settings. Moving mailboxes and files from tenant to tenant is another project with licenses of its own: check its conditions with FastTrack before you plan it.',
    },
    'CORE-20': {
      title: 'Create emergency access accounts and test them',
      guidance:
        'Create two cloud-only accounts with permanent Global Administrator, a name in the onmicrosoft.com domain, and a passkey (FIDO2) or certificate each, kept in different safe places. Exclude them from Conditional Access policies, but not from alerts: each sign-in must reach the security team. Sign in with both now and once a year, and after changes of staff or policies.',
    },
  },
};
