import type { CatalogText } from '../CatalogText';

export const onedrive: CatalogText['onedrive'] = {
  name: 'OneDrive',
  aliases: ['OneDrive for Business', 'OneDrive (work or school)', 'Microsoft OneDrive', 'OD4B', 'ODB', 'ODfB'],
  areas: {
    deployment: 'Deployment',
    migration: 'Migration',
    network: 'Network',
    governance: 'Sharing and retention',
  },
  questions: {
    inScope: {
      question: 'Is OneDrive in scope?',
      help: 'OneDrive for work or school: the personal files of users. Files of teams and departments belong to SharePoint Online.',
    },
    fileServers: {
      question: 'Will files be moved from home drives or file shares to OneDrive?',
      help: 'Look for home directories in Active Directory and mapped drives. Files on local disks are covered by known folder move.',
    },
    cloudStorage: {
      question: 'From which other cloud storage will files be moved to OneDrive?',
      help: 'If there are several, choose the one with the most files and note the others.',
      options: {
        googleDrive: 'Google Drive',
        box: 'Box',
        dropbox: 'Dropbox',
        other: 'Other cloud storage',
        none: 'None',
      },
    },
    volume: {
      question: 'How many gigabytes will be moved to OneDrive?',
      help: 'An estimate is enough: used space on the source minus what will be archived or deleted. Enter 0 if nothing is moved.',
    },
    fastTrackMigration: {
      question: 'Is Microsoft FastTrack expected to perform the migration?',
      help: 'Answer no if your own staff or a partner runs it. Whether the tenant qualifies depends on its licenses.',
    },
    knownFolderMove: {
      question: 'Are Desktop, Documents and Pictures to be moved to OneDrive?',
      help: 'This is known folder move, also called folder backup in the sync app.',
    },
    folderRedirection: {
      question: 'Does Group Policy redirect Desktop, Documents or Pictures today?',
      help: 'Look for Folder Redirection under User Configuration in Group Policy, or run gpresult on a typical device.',
    },
    externalSharing: {
      question: 'With whom may users share files in OneDrive at most?',
      help: 'The levels are those of the SharePoint admin center, Policies, Sharing.',
      options: {
        anyone: 'Anyone',
        newGuests: 'New and existing guests',
        existingGuests: 'Existing guests',
        nobody: 'Only people in the organization',
      },
    },
    virtualDesktops: {
      question: 'Do users work on virtual desktops or shared session hosts?',
      help: 'Azure Virtual Desktop, Citrix, Omnissa Horizon or Remote Desktop Services, persistent or not.',
    },
    macs: {
      question: 'Will Macs use OneDrive?',
      help: 'Company and personal Macs that synchronize work files.',
    },
  },
  items: {
    'ONEDRIVE-01': {
      title: 'Assign licenses and create each OneDrive in advance',
      guidance:
        'Check that every user can sign in and has a license that includes SharePoint. A OneDrive is created at the first visit, which is too late for a migration. Create it in advance with Request-SPOPersonalSite, in batches of fewer than 200 users, and allow several days for large numbers. In a multi-geo tenant set the preferred data location of the user first.',
    },
    'ONEDRIVE-02': {
      title: 'Deploy the OneDrive sync app per machine and choose the update ring',
      guidance:
        'Check the version of the sync app on typical devices: preinstalled copies are often old and installed per user. Install it per machine with OneDriveSetup.exe /allusers. Keep most devices in the Production ring, a few IT devices in Insiders, and use Deferred only where you need time for tests. Remove other sync tools, because two tools on one folder create conflicts.',
    },
    'ONEDRIVE-03': {
      title: 'Set the policies for sign-in, Files On-Demand, bandwidth and allowed tenants',
      guidance:
        'Deploy the OneDrive policies with Intune or Group Policy: silent sign-in, Files On-Demand and upload bandwidth management. Silent sign-in needs devices that are joined or hybrid joined to Microsoft Entra ID. Allow synchronization only for your own tenant ID and decide whether personal accounts stay allowed. Good is a pilot user who signs in to Windows and sees the files without a prompt.',
    },
    'ONEDRIVE-04': {
      title: 'Replace folder redirection with known folder move',
      guidance:
        'Copy the content of the redirected folders to OneDrive with Migration Manager, disable the redirection policy without moving files back, and only then let known folder move reach these devices. Check a user with a large folder and one with two computers in the pilot. Keep the old share read-only for some weeks.',
    },
    'ONEDRIVE-05': {
      title: 'Clean up the source: names, paths, file types, locked files',
      guidance:
        'Scan the source before the first batch: files fail if the name contains characters such as * : < > ? or |, if the path in the cloud exceeds 400 characters, or if the file is larger than 250 GB. Rename, shorten folder trees and archive what nobody opens. Find PST files, databases and files that are always open, and agree with their owners on another place.',
    },
    'ONEDRIVE-06': {
      title: 'Choose the migration tool and prove it with a pilot batch',
      guidance:
        'Use Migration Manager for file shares, Google Drive, Box and Dropbox, and the SharePoint Migration Tool for My Sites of SharePoint Server. Ask whether the tenant qualifies for migration by FastTrack, otherwise plan agents and staff of your own. Move a pilot batch, measure gigabytes per hour and set the dates from that. Plan a bulk pass and an incremental pass at cutover.',
    },
    'ONEDRIVE-07': {
      title: 'Map users and permissions, and find owners for orphaned data',
      guidance:
        'Permissions survive only for accounts that exist in Microsoft Entra ID. Prepare a mapping file from source accounts to user principal names and try it in a test migration. Tools carry over read, write and full control, but not deny entries or special NTFS permissions. Assign data of departed users to a manager or archive it, and move folders shared by a team to SharePoint.',
    },
    'ONEDRIVE-08': {
      title: 'Prepare the network for sync and upload traffic',
      guidance:
        'Exempt the SharePoint and OneDrive addresses in the Optimize category from TLS inspection and proxy authentication, and allow *.wns.windows.com for change notifications. Measure a pilot group and extrapolate. Turn on automatic upload bandwidth management by policy, or limit the upload rate where bandwidth is low. Initial uploads should run in waves per location.',
    },
    'ONEDRIVE-09': {
      title: 'Set sharing levels and access from unmanaged devices',
      guidance:
        'OneDrive can be as open as SharePoint or stricter, never more open. Set the level, make links for specific people the default, and let links to anyone expire if you allow them. Guests sign in through Microsoft Entra B2B, so external collaboration settings apply too, and old links that relied on a one-time passcode must be shared again. Block or limit access from unmanaged devices with Conditional Access and test download in a browser.',
    },
    'ONEDRIVE-10': {
      title: 'Plan retention, ransomware recovery and the OneDrive of departed users',
      guidance:
        'After a user is deleted, the OneDrive is kept for 30 days by default. Choose your period in the SharePoint admin center, name a secondary owner for users without a manager, and use Purview retention for what must be kept longer. Practice Files Restore, which goes back up to 30 days. A OneDrive left without a license can be archived, so review the list of unlicensed accounts.',
    },
    'ONEDRIVE-11': {
      title: 'Prepare virtual desktops for the sync app',
      guidance:
        'Persistent desktops are treated like other devices. Non-persistent ones need the sync app installed per machine, Files On-Demand, silent sign-in, and profile containers, for example FSLogix in a current version. Do not roam the OneDrive registry key, and do not open one container in several sessions at the same time. If the platform is not supported, let users work in the browser.',
    },
    'ONEDRIVE-12': {
      title: 'Move Desktop, Documents and Pictures to OneDrive in waves',
      guidance:
        'Use the silent policy of known folder move together with the prompt policy, which helps when the silent move fails. Start with at most 1,000 existing devices a day and 4,000 a week, because every device uploads its files. Look for PST files, databases and OneNote notebooks in these folders first, which do not belong into the synchronization. Read the sync health report after each wave.',
    },
    'ONEDRIVE-13': {
      title: 'Prepare Macs for the sync app',
      guidance:
        'Install the standalone OneDrive app with Intune or another management tool, and set tenant, Files On-Demand and updates by configuration profile. Known folder move on Macs covers Desktop and Documents: turn off iCloud for these folders first. Users must allow background items and file access, so grant this by profile. Test on the oldest and the newest macOS version you support.',
    },
  },
};
