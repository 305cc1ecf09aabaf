import type { CatalogText } from '../../CatalogText';

export const core: CatalogText['core'] = {
  name: 'Core onboarding',
  areas: { domains: 'Domains', identity: 'Identity', network: 'Network', security: 'Sign-in security' },
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
    routableSuffix: {
      question: 'Is the UPN suffix of all users routable and equal to their mail address?',
      help: 'A suffix such as contoso.local cannot be verified in the cloud.',
    },
    inspectedTraffic: {
      question: 'Is outbound traffic proxied, decrypted or backhauled through a central site or VPN?',
      help: 'Answer yes if any user location is affected.',
    },
    sitesWithoutBreakout: {
      question: 'How many user locations have no local internet breakout?',
      help: 'Count locations whose internet traffic leaves through another site.',
    },
    enforcesMfa: {
      question: 'Is multifactor authentication enforced for all users?',
      help: 'Security defaults or Conditional Access policies that cover everybody count as yes.',
    },
    legacyProtocols: {
      question: 'Are older clients, basic authentication or TLS below 1.2 still in use?',
      help: 'The sign-in logs show legacy authentication; network devices and servers show old TLS.',
    },
  },
  items: {
    'CORE-01': {
      title: 'Verify custom domains and publish their DNS records',
      guidance:
        'List every domain used for sign-in or mail and check that each is verified in this tenant only. Publish the ' +
        'records that the Microsoft 365 admin center shows for the services in scope. A domain verified in another ' +
        'tenant must be released there first, which can take days.',
      government:
        'GCC High and DoD: list every domain used for sign-in or mail and check that each is verified in this tenant ' +
        'only, not in a commercial one. The admin center of the government cloud shows its own targets (office365.us ' +
        'for MX, autodiscover and SPF); records copied from commercial documentation do not work.',
    },
    'CORE-02': {
      title: 'Replace non-routable UPN suffixes',
      guidance:
        'Users must sign in with a suffix that is verified in the tenant. Add the routable suffix to the forest, change ' +
        'the users in waves, and align the UPN with the primary mail address, so that people have one name to remember. ' +
        'Check applications and smart cards that rely on the old UPN first.',
    },
    'CORE-03': {
      title: 'Clean up directory attributes with IdFix',
      guidance:
        'Run IdFix against all forests in scope. Good is a run without duplicate proxyAddresses or userPrincipalName ' +
        'values, invalid characters or blanks. Fix what it finds in the source directory before the first ' +
        'synchronization; objects in error are skipped, not repaired.',
    },
    'CORE-07': {
      title: 'Bring AD FS and its proxies to a supported and safe state',
      guidance:
        'Check version, certificate expiry, extranet smart lockout and whether a second site can take over. Good is a ' +
        'supported Windows Server on every node and an alert before any certificate expires. If the farm only serves ' +
        'Microsoft 365, plan the move to password hash synchronization instead of an upgrade.',
      government:
        'GCC High and DoD: check version, certificate expiry, extranet smart lockout and a second site as for any farm. ' +
        'The relying party trust must use the metadata of the government cloud; a trust created from the commercial ' +
        'address has to be replaced.',
    },
    'CORE-08': {
      title: 'Allow Microsoft 365 URLs and IP ranges',
      guidance:
        'Firewalls and proxies must allow all required endpoints of the services in scope. Take them from the Microsoft ' +
        '365 endpoint web service and automate the update, because the list changes every month. Do not maintain it by ' +
        'hand from an old export.',
      government:
        'GCC High and DoD: use the endpoint sets USGovGCCHigh or USGovDoD of the endpoint web service, not the worldwide ' +
        'list. Firewalls and proxies must allow all required entries, and the update must be automated because the list ' +
        'changes.',
    },
    'CORE-09': {
      title: 'Exempt Microsoft 365 traffic from inspection and proxy authentication',
      guidance:
        'Endpoints of the categories Optimize and Allow must bypass TLS inspection, proxy authentication and data loss ' +
        'prevention devices. Good is a direct connection from the client to the nearest Microsoft front door. Inspected ' +
        'media or mailbox connections cause errors that are hard to trace later.',
    },
    'CORE-10': {
      title: 'Give each location local internet and DNS, and split the VPN tunnel',
      guidance:
        'Check where traffic of each location reaches the internet and which DNS server answers. Good is local egress ' +
        'with local DNS, and a VPN that lets Optimize endpoints go directly. Where a local breakout is impossible, ' +
        'record the measured latency and agree on it with the customer.',
    },
    'CORE-13': {
      title: 'Enforce multifactor authentication and keep emergency access',
      guidance:
        'Turn on security defaults, or Conditional Access policies that require multifactor authentication for everybody. ' +
        'Keep two cloud-only emergency accounts outside the policies, with alerts on their use. Start in report-only mode ' +
        'where service accounts still sign in interactively.',
    },
    'CORE-14': {
      title: 'Remove legacy authentication and TLS 1.0 and 1.1',
      guidance:
        'Find clients, scripts and devices that use basic authentication or old TLS in the sign-in logs and on the network. ' +
        'Microsoft 365 accepts TLS 1.2 or later only. Update or replace what is found; a multifunction printer may need a ' +
        'relay that supports modern protocols.',
    },
  },
};
