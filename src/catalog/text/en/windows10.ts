import type { CatalogText } from '../CatalogText';

export const windows10: CatalogText['windows10'] = {
  name: 'Windows',
  aliases: ['Windows 11', 'Windows 10', 'Windows 10 Enterprise', 'Win10'],
  areas: {
    readiness: 'Inventory and hardware',
    compatibility: 'Compatibility',
    upgrade: 'Upgrade',
    servicing: 'Servicing',
    identity: 'Join and enrollment',
  },
  questions: {
    inScope: {
      question: 'Is the deployment of Windows in scope?',
      help: 'The move of client devices to Windows 11, or their updates. Servers do not count.',
    },
    installedVersions: {
      question: 'Which Windows versions and editions run today, and on how many devices?',
      help: 'For example: Windows 10 22H2 Enterprise 1200, Windows 11 24H2 Pro 300. Take the numbers from Intune or Configuration Manager.',
    },
    hardwareReady: {
      question: 'Do all devices meet the hardware requirements of Windows 11?',
      help: 'TPM 2.0, UEFI with Secure Boot, a processor on the list of Microsoft, 4 GB of memory and 64 GB of storage.',
    },
    legacyFirmware: {
      question: 'Do any devices start in legacy BIOS mode or from an MBR disk?',
      help: 'msinfo32 shows the BIOS mode. Disk Management shows the partition style of the disk.',
    },
    upgradeMethod: {
      question: 'Which method will bring most devices to Windows 11?',
      help: 'If there are several, choose the one for the most devices and note the others. GCC High and DoD have no feature update by Intune and no Windows Autopilot.',
      options: {
        taskSequence: 'In-place task sequence',
        featureUpdate: 'Feature update by Intune',
        autopilot: 'Windows Autopilot',
        wipeAndLoad: 'Wipe and load',
      },
    },
    configurationManager: {
      question: 'Which state is Configuration Manager in?',
      help: 'Current branch means a release that Microsoft still supports. The console shows the version under About.',
      options: {
        currentBranch: 'Supported current branch',
        older: 'Older release',
        notUsed: 'Not used',
      },
    },
    criticalApplications: {
      question: 'Are there critical applications or drivers that were not yet proven on Windows 11?',
      help: 'Think of production machines, medical devices, label printers, smart card readers and older line-of-business applications.',
    },
    blockingAgents: {
      question: 'Do disk encryption, security agents or VPN clients interfere with an in-place upgrade?',
      help: 'Non-Microsoft disk encryption counts as yes. Ask the vendor which version supports the target Windows version.',
    },
    updateServicing: {
      question: 'How are Windows updates delivered today?',
      help: 'If there are several ways, choose the one for the most devices.',
      options: {
        windowsUpdate: 'Windows Update by Intune or Autopatch',
        configurationManager: 'Configuration Manager',
        wsus: 'WSUS',
        thirdParty: 'Third-party tool',
        none: 'Not managed',
      },
    },
    windows10Stays: {
      question: 'Will some devices stay on Windows 10 during this engagement?',
      help: 'For example because of machines, applications or delivery times. Cloud PCs and devices that only connect to one count as well.',
    },
  },
  items: {
    'WINDOWS10-01': {
      title: 'Inventory Windows versions and find devices out of support',
      guidance:
        'Take version, edition, language and last contact of each device from Intune or Configuration Manager. Windows 7, 8.1 and, since October 2025, Windows 10 are out of support, and Windows 10 22H2 gets only paid extended security updates, until October 2028 at most. Windows 11 versions end too: after 24 months for Pro and 36 for Enterprise. Give every device that runs out a date and a path.',
    },
    'WINDOWS10-02': {
      title: 'Check the hardware for Windows 11 and order replacements',
      guidance:
        'Check TPM 2.0, UEFI with Secure Boot, processor, memory and storage with the Windows 11 readiness report of Intune or with Configuration Manager. Often the TPM is only turned off in the firmware, so look there first. Good is a list of devices to keep, to repair and to replace, with budget and delivery date. Cover what must wait with extended security updates.',
    },
    'WINDOWS10-03': {
      title: 'Test critical applications and drivers',
      guidance:
        'List critical applications and drivers with owner, version and vendor statement for the target Windows version. Test them on devices that look like production, signed in as a standard user, with current drivers and firmware. Good is a decision for each: works, update, replace or isolate. Ask App Assure at aka.ms/AppAssureRequest about applications that fail: it is open to all customers and helps to repair, while inventory and tests stay with you.',
    },
    'WINDOWS10-04': {
      title: 'Bring Configuration Manager to a supported current branch release',
      guidance:
        'Current Windows 11 versions are supported only with current branch releases that are still in support. Check site version, site servers, SQL Server and clients, and install the update from the console. Install the Windows ADK and the Windows PE add-on that match the target Windows version. FastTrack does not upgrade Configuration Manager itself, so plan the work with your own team or a partner.',
    },
    'WINDOWS10-05': {
      title: 'Build the in-place upgrade task sequence with checks before it',
      guidance:
        'Let the task sequence check free disk space, power supply and pending restarts, and that the language of the image matches the device. Run setup with /Compat ScanOnly some days earlier and fix what it finds. Test the rollback on each device model. Task sequences built on the Microsoft Deployment Toolkit must be rebuilt, because it was retired in January 2026.',
    },
    'WINDOWS10-06': {
      title: 'Prepare Windows Autopilot',
      guidance:
        'Let the vendor register the hardware hashes of new devices, or upload them yourself for existing ones. Assign a deployment profile and an enrollment status page that waits only for the apps a user needs at first sign-in. Test every device model on a network without proxy sign-in. Windows Autopilot device preparation is an alternative that needs no hardware hash.',
    },
    'WINDOWS10-07': {
      title: 'Prepare encryption, security agents and VPN clients for the upgrade',
      guidance:
        'Windows setup suspends BitLocker by itself. Check beforehand that the recovery key of each device is stored in Entra ID or Active Directory. Third-party encryption needs the procedure of its vendor, often with the setup option /ReflectDrivers. Update security agents and VPN clients to versions that support the target, and test the upgrade with all of them installed.',
    },
    'WINDOWS10-08': {
      title: 'Convert disks to GPT and firmware to UEFI with Secure Boot',
      guidance:
        'Check each disk with mbr2gpt /validate, suspend BitLocker and back up data. Convert with mbr2gpt /convert and switch the firmware to UEFI with Secure Boot right afterwards, otherwise the device does not start. Devices without UEFI must be replaced.',
    },
    'WINDOWS10-09': {
      title: 'Set up update rings, deadlines and safeguards',
      guidance:
        'Use at least three rings: IT, a sample of all business units, everybody else. Set deferral, deadline and grace period for quality and feature updates, and pin the Windows 11 version you have tested. Keep safeguard holds on, since they stop updates on devices with known problems. WSUS still works but is not developed further, so plan the move to Windows Update by Intune or Autopatch.',
    },
    'WINDOWS10-10': {
      title: 'Limit the bandwidth of updates',
      guidance:
        'A feature update can be several GB per device. Set the Delivery Optimization mode and a group ID so that only devices of one location share content, and open TCP port 7680 between them. At large locations with slow lines add a Connected Cache node, or peer cache and a distribution point with Configuration Manager. Measure the share that comes from peers in the pilot.',
    },
    'WINDOWS10-11': {
      title: 'Make devices ready for Entra join and automatic enrollment',
      guidance:
        'Use Entra join for new devices, and hybrid join for devices that already belong to the domain, with device synchronization and the service connection point in place. Set the MDM user scope for automatic enrollment, and check that users have Intune and Entra ID P1 licenses. dsregcmd /status shows the result on a device. Remove stale device objects before the rollout.',
    },
    'WINDOWS10-12': {
      title: 'Save user data before devices are wiped',
      guidance:
        'Turn on OneDrive known folder move by policy weeks before the wipe, so that Desktop, Documents and Pictures are in the cloud. Good is a OneDrive sync report without errors for each device on the list. Look for data outside these folders: PST files, local databases, browser data, certificates. Wipe a device only after its user has confirmed.',
    },
    'WINDOWS10-13': {
      title: 'Check that each device has the Secure Boot certificates of 2023',
      guidance:
        'The Secure Boot certificates of 2011 expired in June 2026 (keys and third-party boot loaders) and in October 2026 (Windows boot manager). Devices without the certificates of 2023 still start, but no longer get security fixes for the boot process. Install the current Windows updates and, where the certificates are still missing, the firmware update of the manufacturer. Do not forget virtual machines, spare devices and devices on which Secure Boot is turned off.',
    },
    'WINDOWS10-14': {
      title: 'Run the feature update with Intune: licenses, readiness, gradual offer',
      guidance:
        'A feature update policy needs enrolled devices that send required diagnostic data, and a license that includes it, for example Microsoft 365 F3, E3, E5 or Business Premium. Read the readiness and compatibility reports first and repair what they show. Set the Windows 11 version and offer it gradually, the pilot ring first. Set the feature update deferral of the update rings to 0 for these devices, so that the two do not contradict each other.',
    },
    'WINDOWS10-15': {
      title: 'Cover devices that stay on Windows 10 with extended security updates',
      guidance:
        'Count the devices that must stay, bring them to Windows 10 22H2, buy extended security updates for each and check that they are activated and arrive. They are sold by the year, until October 2028 at most, a later start pays the earlier years too, and devices that connect to a Windows 365 Cloud PC are covered by its license. Give every device an end date and keep it away from critical networks.',
    },
  },
};
