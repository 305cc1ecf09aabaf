import type { CatalogText } from '../CatalogText';

export const entraSuite: CatalogText['entra-suite'] = {
  name: 'Microsoft Entra Suite',
  aliases: [
    'Entra Suite',
    'Global Secure Access',
    'Entra Private Access',
    'Entra Internet Access',
    'Entra ID Governance',
  ],
  areas: {
    foundation: 'Foundation',
    privateAccess: 'Private Access',
    internetAccess: 'Internet Access',
    governance: 'Governance',
  },
  questions: {
    inScope: {
      question: 'Is Microsoft Entra Suite in scope?',
      help: 'Private Access, Internet Access or ID Governance, together or alone. For GCC High and DoD check each product in the service description.',
    },
    privateAccess: {
      question: 'Will Private Access replace or relieve a VPN?',
      help: 'Access to single applications in your network instead of the whole network.',
    },
    internetAccess: {
      question: 'Will Internet Access filter web traffic?',
      help: 'Web categories, AI services and threats, by user and independent of the site.',
    },
    otherClients: {
      question: 'Do devices run another VPN, proxy or security client?',
      help: 'For example Zscaler, Netskope, Cisco or Palo Alto Networks.',
    },
    accessPackages: {
      question: 'Should people request access, and should it end by itself?',
      help: 'Packages of groups, apps and sites with approval and an end date.',
    },
    lifecycle: {
      question: 'Should accounts follow the personnel system when people join, move and leave?',
      help: 'With lifecycle workflows, and Workday or SAP SuccessFactors as the source if you have one of them.',
    },
  },
  items: {
    'ENTRASUITE-01': {
      title: 'Check licenses and devices, and activate Global Secure Access',
      guidance:
        'Users need Entra ID P1 and the license of each product, devices must be joined or registered to Microsoft Entra ID. Activate Global Secure Access, turn on only the traffic profile you begin with, and assign it to a pilot group. Turn on source IP restoration, so that Conditional Access and logs still see the real address. Network devices and routing at your sites stay with you.',
    },
    'ENTRASUITE-02': {
      title: 'Settle how the client lives beside other VPN and proxy clients',
      guidance:
        'Two clients that both want the same traffic break connections. Look up the coexistence guide for your product, decide which client takes Microsoft, private and internet traffic, and enter the exclusions on both sides. Deploy the Global Secure Access client with Intune to a pilot group. Test changing networks, standby, and one day without the other client.',
    },
    'ENTRASUITE-03': {
      title: 'Place connectors and publish applications one by one',
      guidance:
        'Install two or more private network connectors per location, close to the applications, with outbound TCP 80 and 443. Quick Access with a whole range is a start that shows what is used: then define single applications with their owners and users, and close the range. Check names in private DNS and Kerberos sign-in to domain controllers from outside.',
    },
    'ENTRASUITE-04': {
      title: 'Retire the VPN group by group',
      guidance:
        "List who uses the VPN for what, by application, and which uses remain, for example telephony or devices without users. Protect each published application with Conditional Access, strong authentication for administrators' access included. Move one department at a time, take its VPN right away after two weeks, and keep the VPN as a fallback until the last contract date.",
    },
    'ENTRASUITE-05': {
      title: 'Agree on web rules and apply them by security profile',
      guidance:
        'Carry over the rules of the present web filter only where somebody still wants them, and agree on categories, AI services and exceptions with the data protection owner and, where there is one, the works council. Begin with a baseline profile that blocks little and add stricter ones by Conditional Access. TLS inspection needs a certificate on all devices and a list of sites that stay closed to it, such as banks and health.',
    },
    'ENTRASUITE-06': {
      title: 'Build access packages with owners',
      guidance:
        'Take two roles that change often, for example project staff and external auditors, and put their groups, apps and sites into a package. Name who approves, who stands in, how long access lasts and when it is reviewed. Let the owners test a request, an approval and an expiry. Remove the old ways to the same access afterwards, otherwise nobody uses the packages.',
    },
    'ENTRASUITE-07': {
      title: 'Let accounts follow joiners, movers and leavers',
      guidance:
        'Clean up start dates, managers and leaving dates in the personnel system, because every workflow depends on them. Begin with leavers: disable, remove licenses and groups, inform the manager, tested with a dummy person. Then add joiners with a temporary access pass. FastTrack guides built-in tasks and the tutorials for Workday and SuccessFactors, settings in those systems and extensions stay with you.',
    },
  },
};
