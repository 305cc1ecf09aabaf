import type { CatalogText } from '../CatalogText';

export const copilot: CatalogText['copilot'] = {
  name: 'Microsoft Copilot',
  aliases: ['Microsoft 365 Copilot', 'M365 Copilot', 'Copilot'],
  areas: {
    readiness: 'Readiness',
    data: 'Access to data',
    protection: 'Protection',
    agents: 'Agents',
    adoption: 'Adoption',
  },
  questions: {
    inScope: {
      question: 'Is Microsoft Copilot in scope?',
      help: 'The assistant that works with your mail, files and meetings (license Microsoft 365 Copilot). It is offered in GCC High. For DoD look it up in the Microsoft overview of government clouds.',
    },
    labels: {
      question: 'Do the files Copilot may read have sensitivity labels?',
      help: 'Answer no if labels exist but most files have none.',
    },
    webSearch: {
      question: 'Is it decided whether Copilot may search the web and which models it may use?',
      help: 'Ask the data protection and security owners. Some models come from other companies that process data for Microsoft.',
    },
    agents: {
      question: 'May people use or build agents?',
      help: 'Agents from Microsoft, of vendors, or built in Copilot, SharePoint and Copilot Studio.',
    },
    connectors: {
      question: 'Should Copilot find content outside Microsoft 365?',
      help: 'For example tickets, wikis or file shares, by way of connectors.',
    },
    transcripts: {
      question: 'May Teams meetings be transcribed?',
      help: 'Without a transcript Copilot cannot answer about a meeting once it has ended.',
    },
  },
  items: {
    'COPILOT-01': {
      title: 'Check licenses, apps, update channel and network',
      guidance:
        'Users need a base license, the license Microsoft 365 Copilot and a mailbox in Exchange Online: archives and shared mailboxes are not covered. The apps must be on Current Channel or Monthly Enterprise Channel. Allow *.cloud.microsoft including WebSockets without TLS inspection. App Assure helps with solutions that break when the channel changes.',
    },
    'COPILOT-02': {
      title: 'Close sites that Copilot would open to too many people',
      guidance:
        'Copilot answers from everything a user may read. Use the data access governance reports of SharePoint Advanced Management, which the Copilot license includes, to find sites open to everybody. Protect the most sensitive ones with restricted access control, and hide sites under review with restricted content discovery. Who may read is up to the site owners: look up in the FastTrack service description what it guides.',
    },
    'COPILOT-03': {
      title: 'Remove content that gives wrong answers',
      guidance:
        'Old versions of rules, drafts and copies become answers too. List inactive sites and sites without an owner, archive or delete what nobody needs, and set retention so that outdated content goes by itself. Let each department name the sites that hold its valid documents. Good is a test with some typical questions whose answers the department accepts.',
    },
    'COPILOT-04': {
      title: 'Label the files that Copilot must treat with care',
      guidance:
        'Agree on few labels and a default label first. Copilot shows the label of its sources and gives it to what it makes, and reads encrypted files only if the user has the right to extract content. Set a default label for the libraries with the most sensitive content, and keep Copilot away from single labels with a DLP policy. Test with one file of each label.',
    },
    'COPILOT-05': {
      title: 'Decide on web search and models with the data protection owner',
      guidance:
        'With web search, Copilot sends short search terms from a prompt to Bing: decide for whom it is on, for work mode and web mode apart. Decide which models of other companies may be used, since they count as subprocessors and differ by region. Write the decision down, set it by policy, and look at it again every quarter, because defaults change.',
    },
    'COPILOT-06': {
      title: 'Set rules for agents: who builds, who approves, who pays',
      guidance:
        'Decide in the Microsoft 365 admin center who may use, build and share agents, and name who approves those for everybody. Keep an inventory with owner, data and purpose, and remove agents whose owner has left. Agents that bill by use need a spending limit. FastTrack guides the setup of agents, custom development and other channels stay with you.',
    },
    'COPILOT-07': {
      title: 'Watch prompts and answers with Microsoft Purview',
      guidance:
        'Check that auditing is on, so that prompts and answers can be found in an investigation, and set retention for them. Data Security Posture Management shows sensitive data in prompts and risky use of other AI apps. Agree with the data protection owner and, where there is one, the works council who may read what. Test once that a pilot prompt is found.',
    },
    'COPILOT-08': {
      title: 'Choose connectors with their permissions',
      guidance:
        'Begin with one source that many people search, and name its owner. Check that the connector carries over the permissions of the source, because Copilot shows what the index allows. Leave out old and sensitive parts by filter. Test with two accounts, one of which must not find a certain document, and look at the index errors every week.',
    },
    'COPILOT-09': {
      title: 'Choose tasks for the pilot, train people and measure',
      guidance:
        'Let three departments name tasks that take time today, and give licenses to whole teams instead of single people. Train prompts with these tasks and say what must be checked before it is used. Read the usage report weekly and ask users which tasks were worth it, then pass licenses on that nobody uses. Training and change stay with you: look up in the FastTrack service description what it guides.',
    },
    'COPILOT-10': {
      title: 'Decide what Copilot may do in meetings without a transcript',
      guidance:
        'If transcription stays forbidden, use Copilot in meetings with the option Only during the meeting: it helps while the meeting runs and keeps nothing. Tell organizers that recap and later questions do not work then. Ask the data protection owner whether some meetings may be transcribed after all, with consent and a short retention.',
    },
  },
};
