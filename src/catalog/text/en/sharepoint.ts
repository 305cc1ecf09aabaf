import type { CatalogText } from '../CatalogText';

export const sharepoint: CatalogText['sharepoint'] = {
  name: 'SharePoint Online',
  aliases: ['SharePoint', 'SPO'],
  areas: {
    migration: 'Migration',
    hybrid: 'Hybrid',
    structure: 'Sites and structure',
    access: 'Permissions and sharing',
    network: 'Network and browsers',
    compliance: 'Compliance',
  },
  questions: {
    inScope: {
      question: 'Is SharePoint Online in scope?',
      help: 'Sites, intranet and files of teams. Microsoft Teams stores its files in SharePoint as well.',
    },
    sharePointServer: {
      question: 'From which SharePoint Server version will content be moved or connected?',
      help: 'Look in Central Administration, Upgrade and Migration. If there are several farms, choose the oldest version.',
      options: {
        subscriptionEdition: 'Subscription Edition',
        version2016Or2019: '2016 or 2019',
        older: '2013 or older',
        none: 'None',
      },
    },
    otherSource: {
      question: 'From which other place will content be moved to SharePoint Online?',
      help: 'If there are several, choose the one with the most content and note the others.',
      options: {
        fileShares: 'File shares',
        google: 'Google Drive',
        other: 'Other',
        none: 'None',
      },
    },
    volume: {
      question: 'How many gigabytes will be moved to SharePoint Online?',
      help: 'Sum of all sources without what will be deleted or archived. Enter 0 if nothing is moved.',
    },
    largestList: {
      question: 'How many items does the largest list or library hold?',
      help: 'Count files, folders and list items. For file shares count the largest share that becomes one library.',
    },
    customizations: {
      question: 'Are there farm solutions, workflows, InfoPath forms, add-ins or custom pages?',
      help: 'Include solutions bought from vendors and applications that read or write SharePoint content.',
    },
    hybrid: {
      question: 'Will SharePoint Server stay connected to SharePoint Online (hybrid)?',
      help: 'For example hybrid search, taxonomy, profiles, or OneDrive redirection.',
    },
    siteCreation: {
      question: 'Who may create sites and groups?',
      help: 'The decision you want for the future, not only what is set today.',
      options: {
        everyone: 'Everyone',
        selectedUsers: 'Selected users',
        onlyIt: 'Only IT',
      },
    },
    externalSharing: {
      question: 'Will sites or files be shared with people outside the organization?',
      help: 'Answer yes if at least one site needs guests or links for external people.',
    },
    performedBy: {
      question: 'Who moves the content to SharePoint Online?',
      help: 'Choose the party that starts and watches the migration. Choose Customer if nothing is moved.',
      options: {
        customer: 'Customer',
        microsoft: 'Microsoft',
        partner: 'Partner',
      },
    },
    oversharingReviewed: {
      question: 'Has access to sites been reviewed for oversharing within the last year?',
      help: 'Sites open to everyone, links for the whole organization and large groups. Answer no if nobody has looked at the reports.',
    },
  },
  items: {
    'SHAREPOINT-01': {
      title: 'Assess customizations and replace what SharePoint Online does not support',
      guidance:
        'SharePoint Online does not run farm solutions, and SharePoint 2013 workflows, add-ins and InfoPath Forms Services were retired there in 2026. List every customization with owner and business use. Decide for each one: drop it, rebuild it with Power Automate, Power Apps or SharePoint Framework, or buy a product. Good is a decision and a date for each one before its site moves.',
    },
    'SHAREPOINT-02': {
      title: 'Run the migration assessment and fix the findings that block',
      guidance:
        'Scan SharePoint Server with the current SharePoint Migration Tool after checking that it supports your version, and file shares or Google Drive with Migration Manager. Look for blocked files, long paths, missing users, checked-out files and unsupported templates. Fix these in the source, leave behind what nobody used for two years, and repeat the scan until the remaining errors are accepted by the content owner.',
    },
    'SHAREPOINT-03': {
      title: 'Prepare large lists and libraries',
      guidance:
        'Views that read more than 5,000 items without an index can fail, so add indexed columns and filtered default views early. Permission inheritance cannot be broken on a list or folder with more than 100,000 items. Stay below 5,000 unique permissions per library and 400 characters per path. Split a library by department or year where these limits are near.',
    },
    'SHAREPOINT-04': {
      title: 'Prepare the farm for hybrid: patch level, trust, reverse proxy',
      guidance:
        'SharePoint Server 2016 and 2019 have been out of support since July 2026, so plan Subscription Edition with a current update. Check the update each hybrid feature needs, then run the hybrid configuration wizard, which sets up server-to-server authentication. Only features that call the farm from the cloud, such as inbound search, need a reverse proxy with a public certificate.',
    },
    'SHAREPOINT-05': {
      title: 'Design the information architecture: hub sites, home site, navigation',
      guidance:
        'Plan a flat structure: one site per team, project or topic instead of subsites, connected by hub sites. Name an owner for each hub and for the home site, and test the navigation with users from three departments. Check metadata and content types used across sites. If the old farm has deep subsites, map each to a new site before the migration.',
    },
    'SHAREPOINT-06': {
      title: 'Decide on site creation, naming and lifecycle',
      guidance:
        'Check in the SharePoint admin center who can create sites, and in Microsoft Entra ID who can create Microsoft 365 groups, because each team site has one. Agree on names, two owners per site, a storage limit, sensitivity label and expiration. If creation is limited, offer a request form with an answer within one working day, otherwise users find other places for their files.',
    },
    'SHAREPOINT-07': {
      title: 'Clean up permissions and remove Everyone grants',
      guidance:
        'Export permissions of the source and find Everyone, Everyone except external users, and groups such as Domain Users. Search and Microsoft Copilot show users all they have access to, so wide grants become visible. Replace them with owner, member and visitor groups per site, and use unique permissions on folders only as an exception. Content owners should confirm the result.',
    },
    'SHAREPOINT-08': {
      title: 'Set external sharing per site and review guests',
      guidance:
        'Set the tenant to the most open level any site needs and restrict all other sites. External people become Microsoft Entra B2B guests: check external collaboration settings, require multifactor authentication and list allowed or blocked domains. Older links for people without a guest account used a one-time passcode of SharePoint, which is retired, so let owners share them again. Review guests twice a year and remove those without a confirmed need.',
    },
    'SHAREPOINT-09': {
      title: 'Check network and browsers, and decide on the Microsoft 365 CDN',
      guidance:
        'Exempt the SharePoint addresses in the Optimize category from TLS inspection and let each location reach the internet directly. Use current versions of Edge, Chrome, Firefox or Safari instead of Internet Explorer. Test intranet pages with the Page Diagnostics for SharePoint tool. Decide on the Microsoft 365 CDN: files in a public origin can be read without signing in.',
    },
    'SHAREPOINT-10': {
      title: 'Define retention policies, retention labels and records',
      guidance:
        'Ask the legal or compliance owner what must be kept, for how long, and what must be deleted. Create Purview retention policies for sites and retention labels for single documents and records. Deleted or changed content under retention goes to the Preservation Hold library and counts against storage. Carry over record declarations of the old system before it is switched off.',
    },
    'SHAREPOINT-11': {
      title: 'Plan migration batches around throttling and office hours',
      guidance:
        'SharePoint Online limits migration traffic on weekdays during the day, and support cannot lift this. Run large batches at night and on weekends of the tenant region. Many small files run far slower than a few large ones, so measure a pilot batch of each kind. Run tasks for different sites in parallel on several computers, and plan a bulk pass followed by an incremental pass at cutover.',
    },
    'SHAREPOINT-12': {
      title: 'Check which sources FastTrack moves files from',
      guidance:
        'FastTrack moves files from file shares (SMB 2.0 or later), one Google Workspace (Google Drive), Box and Dropbox for Teams, for customers with 150 or more eligible licenses. SharePoint Server is not on its list, so plan the SharePoint Migration Tool with your own staff or a partner for it. Previous versions, share permissions and links in documents do not move. Get sources and volume confirmed in writing.',
    },
    'SHAREPOINT-13': {
      title: 'Find sites that are open to too many people',
      guidance:
        'Look for sites and libraries that Everyone except external users can open, links for the whole organization, public teams, and sites without an owner. The data access governance reports of SharePoint Advanced Management list them, otherwise use PowerShell. Let site owners confirm or remove the access, the most sensitive sites first, and repeat this every quarter. The review is yours: look up in the FastTrack service description what it guides.',
    },
  },
};
