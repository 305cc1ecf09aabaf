import type { CatalogText } from '../CatalogText';

export const yammer: CatalogText['yammer'] = {
  name: 'Viva Engage',
  aliases: ['Yammer'],
  areas: {
    network: 'Network',
    access: 'Access',
    governance: 'Governance',
    adoption: 'Adoption',
  },
  questions: {
    inScope: {
      question: 'Is Viva Engage in scope?',
      help: 'Formerly Yammer: communities, storylines and announcements across the organization.',
    },
    networks: {
      question: 'How many Viva Engage or Yammer networks does the organization have?',
      help: 'Count home networks, also old ones of subsidiaries and other mail domains. Do not count external networks.',
    },
    nativeMode: {
      question: 'Does the network run in native mode?',
      help: 'Networks created since January 2020 do. The Viva Engage admin center shows the mode of older ones.',
    },
    allLicensed: {
      question: 'Do all users of the network have a license and a Microsoft Entra account?',
      help: 'Compare the users of the network with those who have the service plan Viva Engage Core.',
    },
    external: {
      question: 'Are external networks or guests in use, or planned?',
      help: 'Networks or communities in which people of other organizations take part.',
    },
    usagePolicy: {
      question: 'Are a usage policy and moderators for Viva Engage in place?',
      help: 'Answer yes only if the policy is published to users and somebody handles reported posts.',
    },
    integration: {
      question: 'Should people use Viva Engage in Microsoft Teams or SharePoint?',
      help: 'The Viva Engage app in Teams, or conversations on intranet pages.',
    },
    sponsor: {
      question: 'Which leader sponsors the communities?',
      help: 'Name and role of the person who posts and answers in public. Leave empty if nobody is named yet.',
    },
  },
  items: {
    'YAMMER-01': {
      title: 'Consolidate to one network per tenant',
      guidance:
        'Microsoft requires one Viva Engage network per tenant. List all networks with their domains, users and owners, and choose the one that stays. A network migration moves users, not messages and files, so export from the others what must be kept and tell their users. Afterwards domains follow the tenant: one added to or removed from Microsoft 365 also joins or leaves the network.',
    },
    'YAMMER-02': {
      title: 'Require Microsoft Entra sign-in and block users without a license',
      guidance:
        'Give the service plan Viva Engage Core to everybody who takes part, administrators included. Then, under Security settings in the Viva Engage admin center, enforce Microsoft 365 identity and block users without a Viva Engage license. Both settings are off by default. Before that, list the users who lose access and decide for each whether to license, replace or remove the account.',
    },
    'YAMMER-03': {
      title: 'Bring the network to native mode',
      guidance:
        'In native mode all users are in Microsoft Entra ID, communities are Microsoft 365 groups and files are in SharePoint. Microsoft has retired the other modes and migrates remaining networks automatically, so start it yourself if the admin center still allows it. Before that, name an owner for each community, export what native mode does not support and check free SharePoint storage.',
    },
    'YAMMER-04': {
      title: 'Review external networks and guests',
      guidance:
        'List external networks and guests with purpose, owner and last activity, and close what nobody needs after an export. External networks of the new kind run in native mode and need a Microsoft Entra tenant of their own. Often guests in a community are enough. Guest access must be allowed in Viva Engage, Microsoft Entra ID, Microsoft 365 Groups and SharePoint.',
    },
    'YAMMER-05': {
      title: 'Publish a usage policy and set up keywords and admin roles',
      guidance:
        'Agree on the usage policy with legal, human resources and, where there is one, the works council, then publish it in the Viva Engage admin center so that users see it. Set up keyword monitoring and name who handles alerts and reported posts. Give Engage administrator and corporate communicator to at least two people each, instead of the global administrator role.',
    },
    'YAMMER-06': {
      title: 'Set retention and prepare eDiscovery',
      guidance:
        'Create retention policies in Microsoft Purview for Viva Engage community messages and user messages. They need a policy of their own, apart from Exchange and SharePoint, while files follow the policies for SharePoint. Retention and eDiscovery with Purview need native mode. Test both with a sample post, a private message and a file before the launch.',
    },
    'YAMMER-07': {
      title: 'Add Viva Engage to Teams and SharePoint',
      guidance:
        'Allow the Viva Engage app in the Teams admin center and pin it with an app setup policy, first for the pilot group. Check that the Viva Engage endpoints are not blocked and that sign-in to the enterprise application is enabled in Microsoft Entra ID. In SharePoint put the Viva Engage web parts on pages where people already look for answers.',
    },
    'YAMMER-08': {
      title: 'Plan communities and champions',
      guidance:
        'Choose three to five communities to start with, each with a purpose, two owners and questions to answer. Win a leader who agrees to post every week, and champions in each large department. Decide who may create communities, what the community for all employees is for, and what belongs in Teams instead. Agree who follows active users and answered questions in the usage reports every month, and write it down.',
    },
  },
};
