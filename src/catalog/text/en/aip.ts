import type { CatalogText } from '../CatalogText';

export const aip: CatalogText['aip'] = {
  name: 'Purview Information Protection',
  aliases: [
    'Azure Information Protection',
    'AIP',
    'MIP',
    'Microsoft Information Protection',
    'Microsoft Purview Information Protection',
    'AzRMS',
    'Azure Rights Management',
  ],
  areas: {
    classification: 'Classification',
    encryption: 'Encryption',
    clients: 'Clients',
    locations: 'Content locations',
    adoption: 'Adoption',
  },
  questions: {
    inScope: {
      question: 'Is Purview Information Protection in scope?',
      help: 'Answer yes if sensitivity labels or encryption of documents and mail will be introduced or migrated.',
    },
    taxonomy: {
      question: 'Is a classification taxonomy agreed?',
      help: 'Agreed means that the business and the data protection owner approved the names, order and protection of the labels.',
    },
    adRms: {
      question: 'Is Active Directory Rights Management Services (AD RMS) in use?',
      help: 'Look for an AD RMS cluster or its service connection point in Active Directory. Ask whether older documents are protected with it.',
    },
    olderTemplates: {
      question: 'Do older Azure Information Protection labels or protection templates exist?',
      help: 'Run Get-AipServiceTemplate in PowerShell and look in the Purview portal for labels that nobody maintains.',
    },
    sharePoint: {
      question: 'Is content that needs labels kept in SharePoint, OneDrive or Teams?',
      help: 'Files of a team are kept in SharePoint. Answer yes also if the content will move there during this engagement.',
    },
    fileShares: {
      question: 'Is content that needs labels kept on file shares or in SharePoint Server?',
      help: 'Answer yes only for locations that stay on-premises and hold sensitive files.',
    },
    ownKey: {
      question: 'Does a law, contract or policy require that you control the encryption key?',
      help: 'This means bring your own key (BYOK) or Double Key Encryption (DKE). Ask the security or compliance owner for the written requirement.',
    },
    oldOffice: {
      question: 'Are standalone Office versions, old builds or the Azure Information Protection add-in in use?',
      help: 'Check the software inventory of all platforms for Office 2016, 2019 or LTSC, unsupported builds of Microsoft 365 Apps and the old client.',
    },
    partners: {
      question: 'Will encrypted documents or mail be shared with partners or customers?',
      help: 'Ask the departments that send confidential content outside, for example legal, finance and research.',
    },
    autoLabeling: {
      question: 'Are licenses available that let labels be applied automatically?',
      help: 'Automatic labeling is part of Microsoft 365 E5 and of Microsoft Purview add-ons. Billing in the Microsoft 365 admin center shows the licenses.',
    },
  },
  items: {
    'AIP-01': {
      title: 'Agree on a short list of labels with owners and a default label',
      guidance:
        'Start with about five top-level labels that users can tell apart, each with an owner, a plain description and defined protection. Decide which label is the default and whether users must give a reason for lowering one. Without an agreed taxonomy do not publish labels, because labels already on documents are hard to replace. Reuse older Azure Information Protection labels and templates instead of building a second set.',
    },
    'AIP-02': {
      title: 'Confirm that the rights management service is active and appoint super users',
      guidance:
        'Connect with Connect-AipService and check that FunctionalState in the output of Get-AipServiceConfiguration is Enabled. If AD RMS is in use, import its keys before you activate the service. The super user feature is off by default. Turn it on, assign a small group and monitor its use, so that the content of people who left can still be opened.',
    },
    'AIP-03': {
      title: 'Migrate AD RMS keys, templates and clients',
      guidance:
        'Check the cluster version, the cryptographic mode and whether the key is in software or in an HSM. Export keys and templates, import them with Import-AipServiceTpd so that users can still open existing content, and publish the templates that are still needed. Then redirect Windows clients by DNS or registry. Plan together with partners that trust the cluster, and keep the servers until no client contacts them.',
    },
    'AIP-04': {
      title: 'Update Office to built-in labels and remove the old add-in',
      guidance:
        'Sensitivity labels need Microsoft 365 Apps, because standalone editions such as Office 2019 or LTSC do not support them. Compare the builds of every platform with the minimum versions for the label features you need. The Azure Information Protection add-in was retired in April 2024: uninstall it and set its Office policy to Not configured. Install the Purview Information Protection client only for File Explorer, PowerShell or the scanner.',
    },
    'AIP-05': {
      title: 'Turn on labels for SharePoint, OneDrive, groups and sites',
      guidance:
        'Run Get-SPOTenant and check that EnableAIPIntegration is True. If it is not, Office for the web shows no labels, and search, coauthoring and data loss prevention cannot read encrypted files. Labels for teams, groups and sites also need EnableMIPLabels in the Microsoft Entra group settings and one run of Execute-AzureAdLabelSync. Turn on coauthoring for encrypted files only when all Office builds support it.',
    },
    'AIP-06': {
      title: 'Prepare the scanner for file shares',
      guidance:
        'The scanner needs Windows Server with Desktop Experience, 4 cores and 8 GB of memory, a SQL Server instance, and an Active Directory service account synchronized to Microsoft Entra ID. Read permission is enough for discovery, labeling needs write permission. List the shares with owner and size. Run discovery first and review the report with the owners before the scanner may label files.',
    },
    'AIP-07': {
      title: 'Decide between a Microsoft-managed key, BYOK and Double Key Encryption',
      guidance:
        'Get the requirement in writing, because the Microsoft-managed key is the default and fits most tenants. With bring your own key (BYOK) the tenant key is in your Azure Key Vault, and you are responsible for its availability. Double Key Encryption suits a small part of the content only, because Microsoft 365 cannot read it: search, eDiscovery and Office for the web do not work. Decide before the first file is encrypted.',
    },
    'AIP-08': {
      title: 'Test sharing of encrypted content and adapt the mail template',
      guidance:
        'A label that encrypts must name the partner domains or users, or let the sender choose them. Test with each important partner: documents need an account in Microsoft Entra ID or a guest account, mail can be read in the message portal with a one-time passcode. Cross-tenant access settings and Conditional Access on both sides must not block the rights management service. Put your logo and a help contact into the mail encryption template.',
    },
    'AIP-09': {
      title: 'Pilot the labels, train users and report on their use',
      guidance:
        'Publish the labels to a pilot group from several departments, with Windows, macOS, mobile and web users. Train with examples from daily work: which label fits which document, and who helps. After two to four weeks read the label reports in Microsoft Purview and ask users about wrong, lowered and unused labels. Publish to everyone only after the list needs no more changes.',
    },
    'AIP-10': {
      title: 'Simulate automatic labeling before you turn it on',
      guidance:
        'Choose two or three kinds of data that are easy to recognize and clearly need a label, and test them with simulation against real SharePoint, OneDrive and mail content. Let the data owner judge a sample, correct the rules, and simulate again. Start with recommending in Office apps, then label files at rest. Good is a rate of wrong labels that the owner has accepted in writing.',
    },
  },
};
