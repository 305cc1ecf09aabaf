import type { CatalogText } from '../CatalogText';

export const sfb: CatalogText['sfb'] = {
  name: 'Teams Phone',
  aliases: [
    'Skype for Business',
    'SfB',
    'SfBO',
    'Skype',
    'Lync',
    'Lync Online',
    'Skype for Business - Cloud PBX',
    'SfB Cloud PBX',
    'Cloud PBX',
    'Phone System',
    'Skype for Business - PSTN Conferencing',
    'SfB Cloud PSTN Conferencing',
    'PSTN Conferencing',
    'Audio Conferencing',
    'Skype for Business - PSTN Calling',
    'SfB PSTN Calling',
    'PSTN Calling',
    'Calling Plans',
    'Calling Plan',
  ],
  areas: {
    numbers: 'Numbers and carriers',
    connectivity: 'PSTN connectivity',
    emergency: 'Emergency calling',
    callHandling: 'Call handling and conferencing',
    migration: 'Migration',
    devices: 'Phones and devices',
  },
  questions: {
    inScope: {
      question: 'Is Teams Phone in scope?',
      help: 'Calls to and from the public telephone network, or dial-in to Teams meetings. Answer yes if either is planned.',
    },
    existingTelephony: {
      question: 'Which telephone system is in use today?',
      help: 'Count any PBX, hosted or on-premises. Choose Both if some users are on Skype for Business Server and others on a PBX.',
      options: {
        skypeForBusinessServer: 'Skype for Business Server',
        pbx: 'PBX',
        both: 'Both',
        none: 'None',
      },
    },
    connectivity: {
      question: 'How will Teams be connected to the public telephone network?',
      help: 'If it differs by country, choose Direct Routing if any country uses it, otherwise the option with the most users. None means no calls to the public network.',
      options: {
        callingPlan: 'Calling Plan',
        operatorConnect: 'Operator Connect',
        directRouting: 'Direct Routing',
        none: 'None',
      },
    },
    countries: {
      question: 'In which countries do users need phone numbers?',
      help: 'List the countries with the approximate number of users in each.',
    },
    porting: {
      question: 'Must existing phone numbers be ported to a new carrier?',
      help: 'Answer no if the carrier stays and its lines are connected with Direct Routing.',
    },
    sessionBorderController: {
      question: 'Which session border controller is planned or in use?',
      help: 'Vendor, model and software version, and whether a provider hosts it. Enter none without Direct Routing.',
    },
    callFlows: {
      question: 'Are call queues, auto attendants or a contact center needed?',
      help: 'Think of the main number, the service desk, response groups and hunt groups of the PBX.',
    },
    phones: {
      question: 'Are desk phones, shared phones, analog devices or fax needed?',
      help: 'Include reception, lobby and warehouse phones, conference phones, door openers, elevator phones and alarm lines.',
    },
    dialIn: {
      question: 'Must people be able to join meetings by telephone?',
      help: 'Dial-in numbers in the meeting invitation, or dialing out to participants from a meeting.',
    },
    complianceRecording: {
      question: 'Must calls be recorded by law or contract?',
      help: 'For example in trading, banking, insurance or emergency services.',
    },
    survivability: {
      question: 'Must some sites be able to call during an internet outage?',
      help: 'For example hospitals, plants and sites with emergency phones.',
    },
  },
  items: {
    'SFB-01': {
      title: 'Take inventory of numbers, users, call flows and analog lines',
      guidance:
        'List every number range with carrier, contract end, location and user. Add hunt groups, voicemail, recording, paging, fax, alarm and elevator lines, and the person who owns each call flow. Good is a list in which every number has a target: a user, a resource account, an analog line or cancellation. Numbers without an owner are the usual reason for outages after the change.',
    },
    'SFB-02': {
      title: 'Choose the PSTN option per country and order or port the numbers',
      guidance:
        'Check for each country whether Calling Plan or an Operator Connect carrier is offered, and use Direct Routing where neither fits. Order new numbers early. A port order needs the data exactly as the current carrier has it and takes weeks. Do not cancel the old contract before the port is complete, and plan the porting date and the way back together.',
    },
    'SFB-03': {
      title: 'Prepare a certified session border controller with certificate, name and firewall rules',
      guidance:
        'Check model and software version against the list of certified controllers, and that it trusts the root certificates Microsoft lists. Its name must be in a domain that is verified in the tenant, not onmicrosoft.com, and on a certificate from a public authority that Direct Routing accepts. Allow SIP over TLS to sip, sip2 and sip3.pstnhub.microsoft.com on port 5061 and the published media ranges. Good is an active trunk with SIP OPTIONS in the admin center.',
    },
    'SFB-04': {
      title: 'Define dial plans, voice routes and caller ID',
      guidance:
        'Store all numbers in E.164 format. Create dial plans for the short numbers people really dial and check them with Test-CsEffectiveTenantDialPlan. Direct Routing also needs voice routes, PSTN usages and voice routing policies, with a second route for each destination. Decide who shows which caller ID, and test internal, national, international and blocked calls with a pilot user per site.',
    },
    'SFB-05': {
      title: 'Set emergency addresses, dynamic location and emergency policies',
      guidance:
        "Find out which law applies in each country, in the United States Kari's Law and RAY BAUM'S Act. Enter validated addresses, map subnets, switches and wireless access points to locations, and add the public IP addresses of the sites as trusted. Direct Routing also needs emergency call routing policies. Agree on test calls with the carrier and show home users how to set their location.",
    },
    'SFB-06': {
      title: 'Set up the audio conferencing bridge, numbers and licenses',
      guidance:
        'Organizers need an Audio Conferencing license. Choose the default number per country, the languages, and whether callers wait in the lobby. Restrict dial-out by policy, because dial-out and toll-free numbers can be charged per minute. Check that a new meeting invitation shows the right numbers, and send new invitations for meetings that still show other dial-in numbers.',
    },
    'SFB-07': {
      title: 'Build auto attendants and call queues with resource accounts',
      guidance:
        'Draw each call flow first: greeting, hours, holidays, overflow, timeout and voicemail. Every auto attendant or queue with a number needs a resource account with a Teams Phone Resource Account license, and agents need voice-enabled accounts. Response groups and hunt groups are rebuilt, not migrated, and a contact center should be certified for Teams. Call every path before the number is moved.',
    },
    'SFB-08': {
      title: 'Set up hybrid, move users and retire Skype for Business Server',
      guidance:
        'Skype for Business Server 2015 and 2019 have been out of support since October 2025. Use a supported version for hybrid, synchronize all users who have SIP addresses, and move users to Teams Only in waves with Move-CsUser. Move or rebuild response groups, meeting rooms and common area phones. When nobody is left, change the DNS records, disable hybrid, handle the remaining SIP attributes in Active Directory and remove the servers.',
    },
    'SFB-09': {
      title: 'Choose certified phones and plan provisioning, firmware and analog devices',
      guidance:
        'Check each model on the list of certified Teams phones, with the end of its certification. Old SIP phones may work through SIP Gateway with basic functions, and analog devices need an adapter at the session border controller or at SIP Gateway. Plan shared device licenses for common area phones, and test their sign-in against Conditional Access and Intune rules. Update firmware in rings in the Teams Rooms Pro Management portal, to which Android devices moved in 2026, and import your configuration profiles there.',
    },
    'SFB-10': {
      title: 'Make the network ready for voice: media bypass and QoS',
      guidance:
        'Decide per site whether media goes directly between client and session border controller. Media bypass needs a reachable controller address, and Local Media Optimization fits branches without their own internet access. Mark audio with DSCP 46 from end to end, plan a second controller and test the loss of each link.',
    },
    'SFB-11': {
      title: 'Choose a certified solution for recording calls',
      guidance:
        'Recording for compliance is not the recording button of Teams: a certified recorder joins every call of the users a policy names. List users, countries, retention and who may listen, and choose a vendor from the Microsoft list. Announcements and consent differ by country, so let the legal owner confirm them. Test that calls are refused, or not, as the law demands when the recorder is down.',
    },
    'SFB-12': {
      title: 'Prepare sites that must call during an internet outage',
      guidance:
        'Such a site needs Direct Routing with a session border controller that holds a Survivable Branch Appliance, which only some vendors offer, and a line to the public network of its own. Only certain Teams clients and phones use it, for calls to and from the public network. Check which functions remain, emergency calls above all, and cut the internet link once in a test.',
    },
  },
};
