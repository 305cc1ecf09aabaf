import type { CatalogText } from '../CatalogText';

export const exchange: CatalogText['exchange'] = {
  name: 'Exchange Online',
  aliases: ['Exchange', 'EXO'],
  areas: {
    hybrid: 'Hybrid',
    mailFlow: 'Mail flow',
    migration: 'Migration',
    clients: 'Clients',
    compliance: 'Compliance',
    voicemail: 'Voicemail',
  },
  questions: {
    inScope: {
      question: 'Is Exchange Online in scope?',
      help: 'Answer no if mailboxes stay where they are for the time of this engagement.',
    },
    sourcePlatform: {
      question: 'Which mail platform are mailboxes moved from?',
      help: 'If there are several, choose the one with the most mailboxes and note the others.',
      options: {
        exchangeServer: 'Exchange Server',
        gmail: 'Gmail',
        notes: 'HCL Notes',
        groupWise: 'GroupWise',
        imap: 'Other IMAP system',
        none: 'None',
      },
    },
    method: {
      question: 'Which migration method will be used?',
      help: 'Full hybrid connects both sides for a longer time, minimal hybrid only while mailboxes move. Staged works only from Exchange 2003 and 2007. Choose None if nothing is moved.',
      options: {
        hybrid: 'Full hybrid',
        minimalHybrid: 'Minimal hybrid',
        cutover: 'Cutover',
        staged: 'Staged',
        imap: 'IMAP',
        googleWorkspace: 'Google Workspace migration',
        thirdParty: 'Third-party tool',
        none: 'None',
      },
    },
    mailRelay: {
      question: 'Do gateways, smart hosts, applications or devices send or route mail?',
      help: 'Think of printers, monitoring, ERP systems and mail security in front of the mailboxes.',
    },
    publicFolders: {
      question: 'How many public folders are in use?',
      help: 'Enter 0 if there are none.',
    },
    retention: {
      question: 'Are there retention, litigation hold or journaling requirements?',
      help: 'Ask the legal or compliance owner, not only the mail team.',
    },
    serverVersion: {
      question: 'Which Exchange Server versions and cumulative updates are installed?',
      help: 'Get-ExchangeServer shows the build number of every server. Leave empty if there is no Exchange Server.',
    },
    performedBy: {
      question: 'Who runs the migration?',
      help: 'Choose the party that starts and watches the migration batches.',
      options: {
        customer: 'Customer',
        microsoft: 'Microsoft',
        partner: 'Partner',
      },
    },
    largeMailboxes: {
      question: 'Are there archives, mailboxes above 50 GB or items above 100 MB?',
      help: 'Get-MailboxStatistics shows the sizes. Personal archive files (PST) count as archives.',
    },
    sharedAccess: {
      question: 'Do people use delegates, shared mailboxes or resource mailboxes?',
      help: 'Assistants with access to a calendar, team mailboxes, rooms and equipment.',
    },
    connectedApplications: {
      question: 'Do applications or devices connect to mailboxes with EWS, POP, IMAP or SMTP?',
      help: 'Think of scanners, ticket systems, backup, archiving and room booking. Server logs show the protocols in use.',
    },
    voicemail: {
      question: 'Is voicemail or fax delivered to mailboxes today?',
      help: 'Exchange Unified Messaging, or a telephone system or fax server that sends to mailboxes.',
    },
    lastServer: {
      question: 'Shall the last Exchange Server be removed after the migration?',
      help: 'Answer no if mailboxes or relay stay on-premises, or if a server remains for managing recipients.',
    },
    frontlineMailboxes: {
      question: 'Are there mailboxes with Exchange Online Kiosk, Microsoft 365 F1 or F3 licenses?',
      help: 'Licenses of frontline workers. Billing in the Microsoft 365 admin center shows them.',
    },
  },
  items: {
    'EXCHANGE-01': {
      title: 'Bring Exchange Server to a supported version and cumulative update',
      guidance:
        'Hybrid needs a supported Exchange version on its latest or previous cumulative update, on every server that takes part. Check the build numbers and install the update before the hybrid wizard runs. Exchange 2016 and 2019 have been out of support since October 2025, so plan Exchange Server Subscription Edition for every server that stays. Remove the old servers first, because its newer cumulative updates refuse an organization that still has them.',
    },
    'EXCHANGE-02': {
      title: 'Install a public certificate on the hybrid servers',
      guidance:
        'SMTP and IIS on all hybrid servers must use a certificate of a public certification authority that holds the autodiscover and mail host names. Check the binding with Get-ExchangeCertificate, note the expiry date and plan the renewal. Self-signed certificates stop secure mail flow between the two sides.',
    },
    'EXCHANGE-03': {
      title: 'Publish autodiscover, EWS and the mailbox replication proxy',
      guidance:
        'The endpoints must be reachable from Exchange Online without pre-authentication in front of them, and the replication proxy must be enabled. Test with Test-MigrationServerAvailability in Exchange Online PowerShell and with the Microsoft Remote Connectivity Analyzer. A reverse proxy that asks for sign-in first breaks mailbox moves.',
    },
    'EXCHANGE-04': {
      title: 'Run the hybrid wizard and set up the dedicated hybrid app',
      guidance:
        'Run the current Hybrid Configuration wizard, not an old download, and keep its log. Full hybrid also needs the dedicated Exchange hybrid app in Microsoft Entra ID, enabled on the servers. Without it, on-premises users no longer see free/busy, MailTips and photos of cloud users, because Exchange Online blocks the shared service principal. These calls move from EWS to Microsoft Graph, so keep the servers up to date.',
    },
    'EXCHANGE-05': {
      title: 'Prepare accepted domains, SPF, DKIM, DMARC and the MX change',
      guidance:
        'Every sending domain needs an accepted domain, an SPF record that includes spf.protection.outlook.com, DKIM signing and a DMARC policy. Lower the time to live of the MX records two days before the change, and write down the way back.',
    },
    'EXCHANGE-06': {
      title: 'Set up connectors for gateways, smart hosts and application relay',
      guidance:
        'List each system that hands mail to Exchange or takes it over, with owner, source address and authentication. Good is one connector per path, restricted by certificate or address. Applications that can sign in should use authenticated submission instead of an open relay.',
    },
    'EXCHANGE-07': {
      title: 'List applications and devices that send or read mail',
      guidance:
        'Record owner, protocol, sender address and daily volume of each one, and decide its way: relay through a connector, SMTP AUTH with OAuth, or Microsoft Graph. The SMTP AUTH clients report in the Exchange admin center shows who still uses basic authentication. EWS in Exchange Online has been switched off step by step since October 2026: EWSEnabled and EWSAllowedAppIDs keep named applications working until April 1, 2027. After that only Microsoft Graph remains.',
    },
    'EXCHANGE-08': {
      title: 'Decide what happens to public folders',
      guidance:
        'Count folders, size and items, and find folders nobody has used for a year. Choose between deleting, moving to shared mailboxes or groups, migrating, and keeping them on-premises for the time of coexistence. SourceSideValidations.ps1 reports names with slashes, folders over the limits and other faults: repair them before the batch starts. FastTrack does not move public folders, so plan your own staff or a partner, and announce the final lock.',
    },
    'EXCHANGE-09': {
      title: 'Clean up mailboxes: size, large items and archives',
      guidance:
        'List mailbox and archive sizes and compare them with the limits of the license each user gets. A native move does not take items over 150 MB, other methods take less: let users save or delete them. Repair corrupted items, and review skipped items before a batch is completed. Decide per user whether archives and PST files go to an online archive.',
    },
    'EXCHANGE-10': {
      title: 'Build batches from departments and delegate relations',
      guidance:
        'Export Full Access, Send As, Send on Behalf and folder permissions, and move people who work in the same mailboxes in one batch. In hybrid, Send As must be set on both sides, and automatic mapping of shared mailboxes does not work across them. Test an assistant with a manager in the pilot.',
    },
    'EXCHANGE-11': {
      title: 'Prepare migration accounts and throttling',
      guidance:
        'Agree with whoever runs the migration which accounts it needs on the source and in the tenant, with the least rights that work. Prefer sign-in as an app with a certificate, because versions of Exchange Online PowerShell from December 2026 on no longer have the -Credential parameter. Where a tool needs a user account, replace security defaults, which allow no exceptions, by Conditional Access and exclude only this account, for the time of the migration. Measure the speed with a test batch, because throttling at the source is often the limit.',
    },
    'EXCHANGE-12': {
      title: 'Prepare the third-party mail source',
      guidance:
        'Check what the source and the tool can move: only mail with IMAP, also calendar and contacts with the Google Workspace migration, and for more than mail Notes and GroupWise need a third-party tool. Create the service accounts or API access the migration needs and agree on throttling with the source owner. Ask the vendor whether the tool still needs EWS in Exchange Online, which ends in April 2027. Tell users what will not move.',
    },
    'EXCHANGE-13': {
      title: 'Make all clients ready for modern authentication',
      guidance:
        'Exchange Online accepts basic authentication only for SMTP AUTH, and Microsoft plans to turn it off there by default at the end of December 2026. Check Outlook builds, mobile apps, scanners and scripts, and update those that cannot use modern authentication. Outlook 2016 and 2019 have been out of support since October 2025, and Outlook LTSC 2021 since October 2026. Good is a sign-in log without legacy authentication clients during the pilot.',
    },
    'EXCHANGE-14': {
      title: 'Carry over retention, holds and journaling',
      guidance:
        'List retention rules, holds, open eDiscovery cases and journaling targets of the source, with their owner. Create the policies in Microsoft Purview before mailboxes move, and keep holds on the source until the target is proven. A journal target cannot be an Exchange Online mailbox.',
    },
    'EXCHANGE-15': {
      title: 'Replace Exchange voicemail and fax',
      guidance:
        'Exchange Online and Exchange Server from 2019 on have no Unified Messaging, so list voicemail users, auto attendants and fax numbers. Move voicemail to Cloud Voicemail with Teams Phone, or let the telephone system send messages by mail. Cloud Voicemail does not receive faxes, so fax numbers need another service. Test before the first of these mailboxes moves.',
    },
    'EXCHANGE-16': {
      title: 'Check what FastTrack migrates before you count on it',
      guidance:
        'FastTrack moves mailboxes from Exchange Server (hybrid) and from Google Workspace, for customers with 150 or more eligible licenses. It does not move public folders, PST files, journal or third-party archives, nor from Google: groups, resource mailboxes, signatures, shared calendars and automatic replies. Other sources and these contents need your own staff or a partner. Get the scope in writing, with the source, the number of mailboxes and who starts the batches.',
    },
    'EXCHANGE-17': {
      title: 'Rebuild what does not move from another mail system',
      guidance:
        'Other systems give you mailboxes, but not their surroundings. List groups and distribution lists, shared mailboxes, rooms and equipment with booking rules, delegates, aliases, signatures and automatic replies, each with an owner. Create them in Exchange Online before the first batch, and test them with the people who depend on them. Tell users what they must set up again.',
    },
    'EXCHANGE-20': {
      title: 'Plan the time in which both Google Workspace and Exchange Online are in use',
      guidance:
        'Decide how mail reaches people on both sides: a subdomain for routing in each system, and one system that receives first. Calendars do not see each other by themselves, so set up Calendar Interop for free/busy or keep this time short. Move people who share calendars in one batch. Keep Google accounts until files, groups and the sign-in of other applications have moved too.',
    },
    'EXCHANGE-18': {
      title: 'Prepare the end of Exchange on-premises: recipients, relay, hybrid',
      guidance:
        'As long as Active Directory is synchronized, recipient attributes are managed there: decide between the Exchange management tools without a server and managing them in the cloud, and train the administrators. Move relay, scripts and applications off the servers, and point MX and autodiscover to Microsoft 365. Then remove the hybrid configuration and uninstall the servers properly. Never just turn the last one off or delete its objects by hand.',
    },
    'EXCHANGE-19': {
      title: 'Check what frontline mailboxes may still connect with',
      guidance:
        'Since October 2026 Exchange Online refuses EWS for mailboxes with Kiosk, F1 and F3 licenses, whatever the rest of the tenant may use. Find applications, archiving, room displays and third-party clients that read these mailboxes, and move them to Microsoft Graph or give the mailbox another license. Check the size limit of these licenses before you migrate.',
    },
  },
};
