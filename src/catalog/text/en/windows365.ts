import type { CatalogText } from '../CatalogText';

export const windows365: CatalogText['windows365'] = {
  name: 'Windows 365',
  aliases: [
    'Windows 365 Enterprise',
    'Windows 365 Flex',
    'Windows 365 Frontline',
    'Windows 365 Government',
    'Cloud PC',
    'Cloud PCs',
  ],
  areas: {
    planning: 'Planning',
    network: 'Network and join',
    provisioning: 'Provisioning',
    access: 'Access',
  },
  questions: {
    inScope: {
      question: 'Is Windows 365 in scope?',
      help: 'Windows 365 Enterprise or Flex, and Government for GCC and GCC High. For DoD ask the account team. Not Windows 365 Business and not Azure Virtual Desktop.',
    },
    network: {
      question: 'Which network will the Cloud PCs use?',
      help: 'The Microsoft-hosted network needs nothing from you. An Azure network connection is needed for hybrid join or access to your own network.',
      options: {
        microsoftHosted: 'Microsoft-hosted network',
        azureConnection: 'Azure network connection',
      },
    },
    customImage: {
      question: 'Is a custom image needed?',
      help: 'Answer no if the gallery image and apps from Intune are enough.',
    },
    shifts: {
      question: 'Do people use a Cloud PC only part of the day, for example in shifts?',
      help: 'Then Windows 365 Flex (formerly Frontline) can need fewer licenses.',
    },
    virtualDesktops: {
      question: 'Do Cloud PCs replace virtual desktops?',
      help: 'Azure Virtual Desktop, Citrix, Omnissa Horizon or Remote Desktop Services.',
    },
  },
  items: {
    'WINDOWS365-01': {
      title: 'Choose licenses and sizes by kind of user',
      guidance:
        'Describe each kind of user with apps, hours and location, and choose a size from the Microsoft recommendations, smaller first, because it can be changed later. Users also need Windows Enterprise, Intune and Microsoft Entra ID P1 licenses. Assign licenses by group. FastTrack guides Enterprise, Flex and Government, but neither Windows 365 Business nor Azure Virtual Desktop.',
    },
    'WINDOWS365-02': {
      title: 'Prepare the Azure network for the Cloud PCs',
      guidance:
        'You provide the subscription, a virtual network in a supported region with enough addresses, name resolution and the way to Active Directory if devices are joined to it. Create the Azure network connection and repair what its checks report, before any license is assigned. Allow the Windows 365 and Azure Virtual Desktop addresses without TLS inspection. FastTrack guides the connection, not virtual networks, VPN or ExpressRoute.',
    },
    'WINDOWS365-03': {
      title: 'Set up provisioning policies, groups and updates',
      guidance:
        'Create one policy per kind of user with region, image, language and Microsoft Entra join, and assign it to a group. Prepare Intune configuration, apps and update rings for a dynamic group of Cloud PCs before the first one is made. Provision a pilot, measure how long it takes until a user can work, and practice reprovision, resize and restore. Do not manage Cloud PCs with Configuration Manager alone.',
    },
    'WINDOWS365-04': {
      title: 'Build and maintain the custom image',
      guidance:
        'Write down why the gallery image with Intune apps is not enough, because a custom image must be renewed every month. Build a generation 2 image without agents of the old platform, generalize it and upload it to the subscription. Include current Microsoft 365 Apps and Teams with media optimization, and name who renews and tests it. Building the image is your part, FastTrack shows how it is added.',
    },
    'WINDOWS365-05': {
      title: 'Secure access: Conditional Access, single sign-on, redirection',
      guidance:
        'Apply Conditional Access to Windows 365 and Azure Virtual Desktop alike, with strong authentication and rules for unmanaged devices. Turn on single sign-on in the provisioning policy. Decide about clipboard, drives, printers and USB for each group, off by default, and allow what somebody needs. Test Windows App on each kind of end device, on a slow line and with a Teams call.',
    },
    'WINDOWS365-06': {
      title: 'Plan Flex Cloud PCs by how many work at the same time',
      guidance:
        'Count the people who are signed in at once at the busiest hour, with a reserve for the change of shifts, and choose dedicated or shared mode for each group. In shared mode nothing stays after signing out, so settings and files belong into OneDrive and User Experience Sync. Check what users see when all are taken, and read the utilization report weekly in the beginning.',
    },
    'WINDOWS365-07': {
      title: 'Move from virtual desktops by groups of applications',
      guidance:
        'FastTrack does not migrate virtual machines, images or profiles, so plan new Cloud PCs. List the applications of the old platform with owner, license and how they reach their servers, and decide whether each is installed, published or dropped. Move data to OneDrive first, and ask App Assure about applications that break. Keep the old platform for two months after the last group, then cancel its licenses.',
    },
  },
};
