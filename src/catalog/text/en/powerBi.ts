import type { CatalogText } from '../CatalogText';

export const powerBi: CatalogText['power-bi'] = {
  name: 'Power BI',
  aliases: ['PowerBI'],
  areas: {
    tenant: 'Tenant administration',
    gateways: 'Data gateways',
    licensing: 'Licensing and capacity',
    content: 'Workspaces and content',
    protection: 'Data protection',
  },
  questions: {
    inScope: {
      question: 'Is Power BI in scope?',
      help: 'Answer yes if Power BI will be introduced, brought under control or extended.',
    },
    selfServiceSignUps: {
      question: 'Did users sign up for Power BI on their own?',
      help: 'Look in the Microsoft 365 admin center for free and trial licenses nobody assigned. Ask units with mail domains of their own.',
    },
    unknownWorkspaces: {
      question: 'Are there workspaces or reports that IT does not know or manage?',
      help: 'The list of workspaces in the admin portal shows those without a known owner.',
    },
    localSources: {
      question: 'Do reports use data sources in the local network?',
      help: 'For example SQL Server, SAP, file shares or databases behind a firewall.',
    },
    licenseModel: {
      question: 'Which license model is planned?',
      help: 'Choose the model for most viewers. With a capacity, authors still need a license per user.',
      options: {
        pro: 'Pro only',
        premiumPerUser: 'Premium Per User',
        capacity: 'Fabric or Premium capacity',
      },
    },
    sharingRules: {
      question: 'Are rules agreed for export, guest sharing and publish to web?',
      help: 'Agreed means written down and approved by the security or data protection owner.',
    },
    labels: {
      question: 'Should sensitivity labels or DLP policies cover reports and data?',
      help: 'Labels must exist in Microsoft Purview before they can be used in Power BI.',
    },
    questionVisuals: {
      question: 'Do reports or dashboards use Q&A visuals?',
      help: 'Visuals in which users type a question about the data. Ask report authors and search the reports of large departments.',
    },
  },
  items: {
    'POWERBI-01': {
      title: 'Review the tenant settings for publishing, export and guests',
      guidance:
        'Compare the tenant settings in the admin portal with your rules. Publish to web shows a report to anyone without sign-in, so allow it to nobody or to one small group. Limit export, guest access and the creation of workspaces to security groups, and start with the strict value if no rules are agreed. Name who reviews the list every quarter, because new settings are added often.',
    },
    'POWERBI-02': {
      title: 'Take over unmanaged tenants and collect self-service content',
      guidance:
        'Users who signed up with a mail domain you have not verified may work in an unmanaged tenant. Check every mail domain and take such tenants over by verifying the domain, after users have saved their reports, because not everything moves. External takeover does not work between commercial and government clouds. In your own tenant, give each unknown workspace an owner or retire it, and decide whether users may still sign up.',
    },
    'POWERBI-03': {
      title: 'Plan the data gateway: standard mode, cluster, accounts and network',
      guidance:
        'Install the gateway in standard mode on servers that are always on and close to the data. Good is a cluster of two or more members with the same version, which must be one of the last six monthly releases. Store the recovery key safely, name two gateway administrators and use service accounts with read permission on the sources. The gateway needs outbound connections only, to the documented ports and endpoints.',
    },
    'POWERBI-04': {
      title: 'Choose the license model and size the capacity',
      guidance:
        'Count authors, who need Pro or Premium Per User, and viewers. Viewers need such a license too unless the content is on a Fabric capacity of F64 or larger or on a Premium P capacity. Fabric F capacities replace the Premium P ones, so check your contract before a renewal. Run real models in a pilot, measure them with the Fabric Capacity Metrics app, and leave room for refresh peaks.',
    },
    'POWERBI-05': {
      title: 'Define workspace ownership, lifecycle and deployment pipelines',
      guidance:
        'Each shared workspace needs two owners, a purpose and access through security groups. For important reports keep development, test and production in separate workspaces and move content with a deployment pipeline, which needs a capacity or Premium Per User. Content that a team depends on must not stay in My workspace. Review the list of workspaces twice a year and archive those without an owner or without use.',
    },
    'POWERBI-06': {
      title: 'Extend sensitivity labels and DLP policies to Power BI',
      guidance:
        'Publish the labels to Power BI users, then turn on Allow users to apply sensitivity labels for content in the tenant settings. Encryption protects exported Excel, PowerPoint and PDF files, not the report in the service, so limit other export formats. DLP policies cover only workspaces on a Fabric or Premium capacity. Start them with alerts to administrators and block access later.',
    },
    'POWERBI-07': {
      title: 'Review row-level security',
      guidance:
        'List the semantic models whose users must not see all rows. Row-level security does not restrict workspace admins, members and contributors, so give readers an app or the Viewer role. Prefer dynamic rules with USERPRINCIPALNAME over many fixed roles, and assign groups to roles. Test each role in the service and with a real account, and test again after every change of the model.',
    },
    'POWERBI-08': {
      title: 'Set up the audit log and usage metrics',
      guidance:
        'Check that auditing is on in Microsoft Purview and that your Power BI administrators may search it. The activity log goes back only about a month, so if you need longer history set up a job that saves it every day, for example with Get-PowerBIActivityEvent. Turn on usage metrics for content creators and give the readers of the usage report access to the admin monitoring workspace. Agree who reviews exports, guest access and unused reports every month, and write it down.',
    },
    'POWERBI-09': {
      title: 'Replace Q&A visuals before they are retired',
      guidance:
        'Microsoft announced the retirement of the Q&A experience of Power BI for February 2027. List the reports and dashboards that use it, with their owners, and decide for each between a plain visual with slicers, Copilot for Power BI, which needs a capacity that supports it, and dropping it. Publish the changed reports before the date and tell their readers. Check the Power BI blog for the current schedule.',
    },
  },
};
