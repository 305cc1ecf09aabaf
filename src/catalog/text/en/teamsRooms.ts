import type { CatalogText } from '../CatalogText';

export const teamsRooms: CatalogText['teams-rooms'] = {
  name: 'Teams Rooms',
  aliases: ['Microsoft Teams Rooms', 'MTR', 'Teams Rooms Pro'],
  areas: {
    accounts: 'Accounts and licenses',
    devices: 'Devices',
    operation: 'Operation',
  },
  questions: {
    inScope: {
      question: 'Are Teams Rooms in scope?',
      help: 'Meeting rooms with Teams equipment, panels at the door, or existing systems that should join. GCC High and DoD have it, with devices certified for that cloud.',
    },
    platform: {
      question: 'Which kind of Teams Rooms will be used?',
      help: 'Android includes panels and displays. Choose Both if any room differs.',
      options: {
        windows: 'Windows',
        android: 'Android',
        both: 'Both',
      },
    },
    otherSystems: {
      question: 'Should room systems of other vendors join Teams meetings?',
      help: 'For example Cisco, Poly or Zoom systems that stay in use.',
    },
    conditionalAccess: {
      question: 'Do Conditional Access or compliance policies apply to all accounts?',
      help: 'Resource accounts of rooms cannot confirm a multifactor prompt.',
    },
  },
  items: {
    'TEAMSROOMS-01': {
      title: 'List the rooms and prepare resource accounts and licenses',
      guidance:
        'List each room with size, equipment, network and who looks after it. Each needs a resource account with a mailbox that accepts meetings by itself, also external ones if wanted, a password that does not expire and a Teams Rooms license. Basic covers a limited number of rooms, Pro adds management and more functions: compare both. Cabling, screens and installation are done by you or your vendor.',
    },
    'TEAMSROOMS-02': {
      title: 'Choose certified equipment and prepare the network in the rooms',
      guidance:
        'Check each device on the list of certified equipment with the end of its certification, and order by room size. Use a wired connection in a network that reaches Teams media over UDP 3478 to 3481 without a proxy that asks for sign-in. Mark media and reserve power and network outlets where the device stands. Test one room of each size before you order the rest.',
    },
    'TEAMSROOMS-03': {
      title: 'Bring Windows-based rooms to Windows 11 and the current app',
      guidance:
        'Windows 10 has been out of support since October 2025, and rooms whose hardware cannot run Windows 11 need a new computer. Let the rooms update Windows, the app and firmware by themselves, in the order the management portal gives, and do not add other update policies. Take them out of policies for office computers that lock the screen or rename accounts. New rooms can be set up with Windows Autopilot.',
    },
    'TEAMSROOMS-04': {
      title: 'Move Android rooms, panels and phones to current management',
      guidance:
        'Teams Android devices leave Android device administrator for the Android Open Source Project (AOSP) management of Intune: create the enrollment profile and exclude them from old policies before the firmware changes, or they sign out. Their management moved from the Teams admin center to the Teams Rooms Pro Management portal in 2026, so import your configuration profiles there. Update in rings and test a panel, a bar and a display.',
    },
    'TEAMSROOMS-05': {
      title: 'Give room accounts Conditional Access rules of their own',
      guidance:
        'Put the resource accounts into a group, exclude it from policies that require multifactor authentication or terms of use, and protect it instead by location and compliant device. Block sign-in with these accounts anywhere else. Check password rules and sign-in frequency, because a room that signs out at night misses the first meeting. Test with one room of each platform.',
    },
    'TEAMSROOMS-06': {
      title: 'Let rooms of other vendors join',
      guidance:
        'Choose for each system: direct guest join by WebRTC, a Cloud Video Interop service of a certified vendor for SIP and H.323 systems, or replacement. Interop needs licenses of its own and a policy for the organizers who may invite. Test calendar, sharing and dialing in with a system of each kind, and write down which functions are missing. Set an end date for systems without support.',
    },
    'TEAMSROOMS-07': {
      title: 'Decide who watches the rooms and what a meeting looks like',
      guidance:
        'Name who reads the health of the rooms every morning in the management portal, and who goes there when a device is broken. Set a layout, language and wallpaper for all, and join rules for proximity and guests. Decide on Copilot, recording and voice or face recognition with the data protection owner, and explain the room on one page beside the device. Repairs stay with you or your vendor: look up in the FastTrack service description what it guides.',
    },
  },
};
