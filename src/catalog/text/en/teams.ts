import type { CatalogText } from '../CatalogText';

export const teams: CatalogText['teams'] = {
  name: 'Microsoft Teams',
  aliases: ['Teams', 'MS Teams'],
  areas: {
    network: 'Network',
    prerequisites: 'Prerequisites',
    clients: 'Clients',
    governance: 'Governance',
    handover: 'Handover',
  },
  questions: {
    inScope: {
      question: 'Is Microsoft Teams in scope?',
      help: 'Collaboration and meetings. Telephony and dial-in conferencing have their own section, Teams Phone.',
    },
    skypeForBusiness: {
      question: 'Is Skype for Business Server still in use?',
      help: 'Answer yes if any users or conference rooms are homed on it.',
    },
    teamCreators: {
      question: 'Who may create teams?',
      help: 'By default every user may. Choose what is planned for the deployment, not what is set today.',
      options: {
        everyone: 'Every user',
        selectedUsers: 'Selected users',
        itOnly: 'IT only',
      },
    },
    guests: {
      question: 'Will guests or people of other organizations take part?',
      help: 'Guests in teams, shared channels, or chat and calls with other organizations.',
    },
    apps: {
      question: 'Are third-party apps, custom apps or bots to be used in Teams?',
      help: 'Answer yes also if the existing apps have never been reviewed.',
    },
    qos: {
      question: 'Is traffic for audio and video marked and given priority in the network?',
      help: 'Quality of service on switches, wireless and WAN. Internet paths do not honor it.',
    },
    virtualDesktops: {
      question: 'Will users run Teams on virtual desktops?',
      help: 'For example Azure Virtual Desktop, Windows 365, Citrix or Omnissa Horizon. Answer yes if any group of users does.',
    },
    onPremisesMailboxes: {
      question: 'Will some users keep an on-premises mailbox?',
      help: 'Teams reads the calendar from the mailbox, wherever it is.',
    },
    recordings: {
      question: 'Are meetings recorded, transcribed or joined by note-taking apps?',
      help: 'Answer yes if anybody may do so, also with apps of other vendors.',
    },
  },
  items: {
    'TEAMS-01': {
      title: 'Open the media path',
      guidance:
        'Clients need UDP 3478 to 3481 to the Teams media ranges, without a proxy and outside the VPN tunnel. Test from each kind of location, wireless and VPN included. Over TCP 443 calls work, but with poor quality, so a missing UDP path is easily overlooked.',
    },
    'TEAMS-02': {
      title: 'Mark media traffic and plan bandwidth per site',
      guidance:
        'Turn on QoS markers in the Teams meeting settings and set the port ranges by policy: audio 50000 to 50019 with DSCP 46, video 50020 to 50039 with 34, sharing 50040 to 50059 with 18. Honor the values on switches, wireless and WAN. Estimate the bandwidth per site from the number of users and their habits. Sites without headroom need a lower media bit rate in the meeting policy before they go live.',
    },
    'TEAMS-03': {
      title: 'Estimate bandwidth with Network Planner and record a call quality baseline',
      guidance:
        'Enter sites, users and link sizes in Network Planner of the Teams admin center and compare the result with the free bandwidth. Upload building data to the Call Quality Dashboard, so that each call belongs to a site. Record the share of poor audio streams per site during the pilot and agree on a target. Fix sites above the target before they are deployed.',
    },
    'TEAMS-04': {
      title: 'Connect on-premises mailboxes to Teams',
      guidance:
        'Calendar and meeting functions need Exchange hybrid with OAuth between both sides. Exchange 2016 CU3 is the technical minimum, but Exchange 2016 and 2019 have been out of support since October 2025, so plan Exchange Server Subscription Edition or move these mailboxes. Check with Test-OAuthConnectivity and the Teams calendar of a pilot user. Test delegates separately when the two mailboxes are on different sides.',
    },
    'TEAMS-05': {
      title: 'Deploy the Teams client',
      guidance:
        'Deploy the current client machine-wide with the bootstrapper or the MSIX package, and remove the classic client, which is out of service. Check WebView2 and the disk space on shared computers. On virtual desktops, check that host and endpoint have the media optimization and that it is active in a test call. Updates come from the service, so do not block them.',
    },
    'TEAMS-06': {
      title: 'Plan the way from Skype for Business Server to Teams',
      guidance:
        'Decide for each group of users between Islands, Skype for Business with Teams collaboration, and Teams Only. Hybrid with Skype for Business Server must be in place before users move. Contacts and meetings move with the user, but response groups and phone numbers need a plan of their own. Versions 2015 and 2019 have been out of support since October 2025, so set an end date.',
    },
    'TEAMS-07': {
      title: 'Decide who creates teams and how they are named, expire and are archived',
      guidance:
        'Agree on who may create teams, on names, classification, owners, expiration and archiving. Two owners per team and an expiration after one year are a good start. Restrict creation with the Microsoft 365 group settings in Microsoft Entra only if a request is answered within a day. Without rules unused teams add up within months, and cleaning up takes longer than deciding now.',
    },
    'TEAMS-08': {
      title: 'Set guest access, shared channels and external access',
      guidance:
        'Check the settings in four places: Microsoft Entra external collaboration and cross-tenant access, Microsoft 365 groups, SharePoint sharing and Teams policies. The strictest one wins. Name the partner domains, require multifactor authentication for guests and review them twice a year.',
    },
    'TEAMS-09': {
      title: 'Set policies for meetings, messaging and large events',
      guidance:
        'Decide who may record, transcribe, bypass the lobby, delete messages and hold webinars or town halls. Set the organization-wide default to what most users need, and assign other policies to groups instead of single users. Live events have been replaced by town halls, so move templates, policies and recurring events. Test each policy with a pilot user.',
    },
    'TEAMS-10': {
      title: 'Decide which apps are allowed and who gets them',
      guidance:
        'List the apps users need, with an owner and the permissions each app asks for. Block the rest in Manage apps of the Teams admin center and name a contact for requests. With app-centric management you make each app available to everyone, to groups or to nobody, and permission policies no longer apply. Pin important apps with a setup policy and replace Office 365 connectors in channels with workflows.',
    },
    'TEAMS-12': {
      title: 'Set retention, eDiscovery and DLP for chats and channels',
      guidance:
        'Ask legal and records owners how long chats and channel messages must be kept. Create retention policies for the Teams locations in Microsoft Purview, and separate ones for the files in OneDrive and SharePoint. Check that an eDiscovery search finds a pilot chat. DLP for Teams messages needs a license such as Microsoft 365 E5, so clarify it before you plan the policies.',
    },
    'TEAMS-13': {
      title: 'Agree on the handover to the customer success manager',
      guidance:
        'Agree with the FastTrack Manager and the customer success manager when the handover takes place, as a rule right after enablement, and who takes part. Name who writes the short record for it: what is enabled and for whom, open items of this checklist, known issues, usage targets and the adoption plan. Good is a meeting of all three with the customer in the calendars, and a customer who knows whom to ask from then on.',
    },
    'TEAMS-14': {
      title: 'Set rules for recordings, transcripts and note-taking apps',
      guidance:
        'Agree with the data protection owner and, where there is one, the works council who may record and transcribe, how consent is given and when recordings expire. Set this by meeting policy and check where the files are stored. Decide whether apps of other vendors may join meetings to take notes, turn on the detection of such bots in the lobby, and name the approved app.',
    },
  },
};
