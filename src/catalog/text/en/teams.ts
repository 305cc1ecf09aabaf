import type { CatalogText } from '../../CatalogText';

export const teams: CatalogText['teams'] = {
  name: 'Microsoft Teams',
  areas: {
    network: 'Network',
    prerequisites: 'Prerequisites',
    clients: 'Clients',
    governance: 'Governance',
    devices: 'Rooms and devices',
  },
  questions: {
    inScope: {
      question: 'Is Microsoft Teams in scope?',
      help: 'Collaboration and meetings; calling to the telephone network is a service of its own.',
    },
    skypeForBusiness: {
      question: 'Is Skype for Business Server still in use?',
      help: 'Answer yes if any users or conference rooms are homed on it.',
    },
    guests: {
      question: 'Will guests or people of other organizations take part?',
      help: 'Guests in teams, shared channels, or chat and calls with other organizations.',
    },
    qos: {
      question: 'Is traffic for audio and video marked and given priority in the network?',
      help: 'Quality of service on switches, wireless and WAN. Internet paths do not honor it.',
    },
    onPremisesMailboxes: {
      question: 'Will some users keep an on-premises mailbox?',
      help: 'Teams reads the calendar from the mailbox, wherever it is.',
    },
    rooms: {
      question: 'Are meeting rooms to be equipped for Teams?',
      help: 'Teams Rooms systems, or existing room systems that should join Teams meetings.',
    },
  },
  items: {
    'TEAMS-01': {
      title: 'Open the media path',
      guidance:
        'Clients need UDP 3478 to 3481 to the Teams media ranges, without a proxy and outside the VPN tunnel. Test from each ' +
        'kind of location, wireless and VPN included. Over TCP 443 calls work, but with poor quality, so a missing UDP path is ' +
        'easily overlooked.',
      government:
        'GCC High and DoD: clients need UDP 3478 to 3481 to the media ranges of the government cloud, which differ from the ' +
        'worldwide ones, without a proxy and outside the VPN tunnel. Test from each kind of location, wireless and VPN included.',
    },
    'TEAMS-02': {
      title: 'Mark media traffic and plan bandwidth per site',
      guidance:
        'Set the Teams port ranges and DSCP values by policy and honor them on switches, wireless and WAN. Estimate the ' +
        'bandwidth per site with Network Planner from the number of users and their habits. Sites without headroom need a ' +
        'bandwidth policy before they go live.',
    },
    'TEAMS-04': {
      title: 'Connect on-premises mailboxes to Teams',
      guidance:
        'Calendar and meeting functions need Exchange 2016 CU3 or later in hybrid with OAuth between both sides. Check with ' +
        'Test-OAuthConnectivity and the Teams calendar of a pilot user. Delegates must be homed on the same side as the person ' +
        'they schedule for.',
    },
    'TEAMS-05': {
      title: 'Deploy the Teams client',
      guidance:
        'Deploy the current client machine-wide with the bootstrapper or the MSIX package, and remove the classic client. Check ' +
        'WebView2, disk space on shared computers, and the optimization component on virtual desktops. Updates come from the ' +
        'service; do not block them.',
      government:
        'GCC High and DoD: use the client package for the government cloud and its own update ring, and remove the classic ' +
        'client. Check WebView2, disk space on shared computers, and the optimization component on virtual desktops. Features ' +
        'arrive later than in the commercial cloud.',
    },
    'TEAMS-06': {
      title: 'Plan the way from Skype for Business Server to Teams',
      guidance:
        'Decide for each group of users between Islands, Skype for Business with Teams collaboration, and Teams only. Hybrid with ' +
        'Skype for Business Server must be in place before users move. Contacts and meetings move with the user; response groups ' +
        'and phone numbers need a plan of their own.',
    },
    'TEAMS-07': {
      title: 'Decide who creates teams and how they are named and retired',
      guidance:
        'Agree on who may create teams, on names, classification, owners and expiration. Two owners per team and an expiration of ' +
        'a year are a good start. Without rules the number of unused teams grows within months and cleaning up takes longer than ' +
        'deciding now.',
    },
    'TEAMS-08': {
      title: 'Set guest access, shared channels and external access',
      guidance:
        'Check the settings in four places: Microsoft Entra external collaboration, Microsoft 365 groups, SharePoint sharing and ' +
        'Teams policies; the strictest one wins. Name the partner domains, require multifactor authentication for guests and ' +
        'review them twice a year.',
      government:
        'GCC High and DoD: working with commercial tenants needs cross-cloud settings in Microsoft Entra and is limited in ' +
        'function. Check which of guest access, shared channels and chat are possible with each partner before promising it, and ' +
        'name the partner domains.',
    },
    'TEAMS-11': {
      title: 'Prepare meeting rooms',
      guidance:
        'Each room needs a resource account with a mailbox, a Teams Rooms license, certified equipment and a wired network. Check ' +
        'that the account accepts meetings and signs in without multifactor prompts. Equipment that is not certified should be ' +
        'replaced or connected through a certified gateway.',
      government:
        'GCC High and DoD: each room needs a resource account with a mailbox, a Teams Rooms license and equipment that is certified ' +
        'for this cloud; not every certified device is. Set the device to the government cloud before it signs in, and use a wired ' +
        'network.',
    },
  },
};
