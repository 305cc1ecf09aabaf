import type { CatalogText } from '../CatalogText';

export const classroomSds: CatalogText['classroom-sds'] = {
  name: 'School Data Sync',
  aliases: ['SDS', 'Classroom/SDS', 'Microsoft Classroom', 'EDU'],
  areas: {
    data: 'Source data',
    identity: 'Users and licenses',
    classes: 'Classes',
    operation: 'Operation',
  },
  questions: {
    inScope: {
      question: 'Is School Data Sync in scope?',
      help: 'Only for Microsoft 365 Education tenants. Answer no for all other organizations.',
    },
    exportFormat: {
      question: 'In which format will the data reach School Data Sync?',
      help: 'Ask the vendor of the student information system what it can export.',
      options: {
        csvVersion2: 'SDS CSV v2.1',
        csvVersion1: 'SDS CSV v1',
        oneRoster: 'OneRoster API',
      },
    },
    accountSource: {
      question: 'What creates the accounts of students and staff?',
      help: 'Directory synchronization means Microsoft Entra Connect or Cloud Sync from Active Directory.',
      options: {
        directorySync: 'Directory synchronization',
        schoolDataSync: 'School Data Sync',
        other: 'Other tool or by hand',
      },
    },
    guardians: {
      question: 'Are contacts of parents and guardians to be synchronized?',
      help: 'Needed for example for weekly assignment mails and for contacting parents from Teams.',
    },
    classSpaces: {
      question: 'What should be created for each class?',
      help: 'Every class team has a Microsoft 365 group. Groups without teams are enough for mail, files and device policies.',
      options: {
        teams: 'Class teams',
        groups: 'Groups only',
        none: 'Nothing',
      },
    },
    yearStart: {
      question: 'When does the next school year start?',
      help: 'First day of lessons. If schools differ, enter the earliest date.',
    },
    severalSystems: {
      question: 'Do the schools use several student information systems?',
      help: 'Answer yes also if only one school has a system of its own, and note names and versions.',
    },
  },
  items: {
    'CLASSROOMSDS-01': {
      title: 'Check the quality of the CSV export from the student information system',
      guidance:
        'CSV v2.1 needs orgs, users and roles, and for classes also classes and enrollments. Check that headers match exactly, files are UTF-8 without line breaks in values, and each sourcedId is unique and never reused. Always deliver the same set of files, because missing records count as inactive. Correct errors in the source system, not in the files.',
    },
    'CLASSROOMSDS-02': {
      title: 'Match school records to existing accounts without duplicates',
      guidance:
        'Define one match rule for staff and one for students, each with a field whose value is the same in the school data and in Microsoft Entra ID, and compare the export with it before the first run. Good is more than 98 percent matched and an explanation for the rest. Leave Create unmatched users off, otherwise people get a second account. Correct the user principal name or the school record where they differ.',
    },
    'CLASSROOMSDS-03': {
      title: 'Assign A1, A3 or A5 licenses by group',
      guidance:
        'Check that student and faculty licenses cover all people in the export, with a reserve for new enrollments. Assign them through groups for students and staff instead of one by one, and keep the usage location set. Good is a group report without license errors. Check that School Data Sync and Teams are not turned off among the service plans of the license.',
    },
    'CLASSROOMSDS-04': {
      title: 'Decide which schools, people and classes are synchronized',
      guidance:
        'Start with one pilot school, then add the others by changing the organization filter. List the roles, grades and classes each school needs and leave out those nobody uses. Write down who decides about a new school and what it must deliver. Good is a list that every school has confirmed.',
    },
    'CLASSROOMSDS-05': {
      title: 'Plan class teams or groups: names, owners, early access',
      guidance:
        'Agree on names that show subject, class and year, and on whether teachers may rename them. Teachers get a new class team first and prepare it. Students see it only after the teacher selects Activate, so announce a date. Check that each class in the export has a teacher, and find teams that teachers created by hand for the same class before the first run.',
    },
    'CLASSROOMSDS-06': {
      title: 'Plan the end of the school year and the rollover',
      guidance:
        'Check the sync end date about three weeks before the school year ends. After the school year has ended, run the group cleanup, expire or archive old classes, and remove accounts of people who left. Wait until the student information system has finished its own rollover, then start the transition to the new year in School Data Sync. Finish a test with one school at least two weeks before lessons start.',
    },
    'CLASSROOMSDS-07': {
      title: 'Set Teams policies that protect students',
      guidance:
        'Make the strict student policies the global default and assign wider ones to staff by group, so that a forgotten account is still protected. Decide on private chat or supervised chat, who may start meetings, lobby and recording, and contact with guests and other organizations. The Education policy wizard in the Teams admin center is a good start. Test with a student account.',
    },
    'CLASSROOMSDS-08': {
      title: 'Name an owner for sync errors and agree how runs are monitored',
      guidance:
        'School Data Sync runs twice a day by default and shows the last 14 runs under Sync health. An error drops the whole record, a warning only the value. Name one person in IT and one contact per school who corrects the student information system. Agree that the person in IT downloads the errors and warnings file after each run in the first two weeks and then weekly, and who is told when a run did not finish.',
    },
    'CLASSROOMSDS-09': {
      title: 'Combine the data of several student information systems',
      guidance:
        'Check whether each system can deliver on its own, or whether the data must be combined before the upload. No sourcedId may occur in two systems, so agree on a prefix for each. Clear what happens to people who teach or learn at two schools. Deliver all parts on the same day, because missing records count as inactive.',
    },
    'CLASSROOMSDS-10': {
      title: 'Test the OneRoster connection with the vendor',
      guidance:
        'Get address, credentials and scope of the API from the vendor, and check which version School Data Sync accepts. Read one school with both sides at the screen and compare the numbers of people, classes and enrollments with the student information system. Agree on when credentials change and who tells whom. Correct errors in the source system.',
    },
    'CLASSROOMSDS-11': {
      title: 'Let School Data Sync create accounts without surprises',
      guidance:
        'Decide the format of user names and what happens with equal names, special characters and changed names before the first run. Check domain, usage location and the license groups of new accounts, and how a student gets the first password. Run the pilot school and look at some of the new accounts by hand. Decide who disables accounts of people who leave, because the synchronization does not delete them.',
    },
    'CLASSROOMSDS-12': {
      title: 'Prepare the contacts of parents and guardians',
      guidance:
        'Guardians become related contacts, not accounts, and the data protection owner must agree before anything is uploaded. Check that each contact has a relation, a mail address or telephone number, and that blocked contacts are left out at the source. Tell families what the addresses are used for. Test with the guardians of one class.',
    },
  },
};
