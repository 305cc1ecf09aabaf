/** What a service is called in sheets that we did not make, in every language. */
export interface ServiceNames {
  /** Recognised wherever they stand in a text. */
  readonly anywhere: readonly string[];
  /** Words that also mean something else ("Teams and roles"): only where nothing else stands beside them. */
  readonly alone: readonly string[];
}

/**
 * Names and short forms of the services by id, of those we have no content for as well: they must not be taken for
 * another one that shares a word with them.
 */
export const SERVICE_NAMES: Readonly<Record<string, ServiceNames>> = {
  core: {
    anywhere: [
      'Core onboarding',
      'Basis-Onboarding',
      'Haupt-Onboarding',
      'コア オンボーディング',
      '核心载入',
      '核心入门培训',
      'Incorporación básica',
      'Integração principal',
    ],
    alone: ['Core', 'コア', '核心'],
  },
  'm365-apps': {
    anywhere: [
      'Microsoft 365 Apps for enterprise',
      'Microsoft 365 Apps',
      'M365 Apps',
      'O365 ProPlus',
      'Office 365 ProPlus',
      'Office 365 Pro Plus',
      'Office ProPlus',
      'Office Pro Plus',
      'OfficeProPlus',
      'ProPlus',
      'Microsoft 365 应用版',
      'M365 应用',
      'Office 365 专业增强版',
      'Office 专业增强版',
    ],
    alone: ['Apps for enterprise', 'Office apps'],
  },
  windows10: {
    anywhere: ['Windows 10 Enterprise', 'Windows 11 Enterprise', 'Windows 10', 'Windows 11', 'Win10', 'Win11'],
    alone: ['Windows'],
  },
  windows365: { anywhere: ['Windows 365', 'Cloud PC', 'Cloud PCs'], alone: [] },
  edge: { anywhere: ['Microsoft Edge', 'Edge Chromium'], alone: ['Edge'] },
  exchange: {
    anywhere: ['Exchange Online', 'Microsoft Exchange', 'EXO'],
    alone: ['Exchange', 'Exchange Hybrid Online'],
  },
  'outlook-mobile': {
    anywhere: ['Outlook Mobile', 'Outlook for iOS and Android', 'Exchange: Outlook Mobile', 'Outlook モバイル'],
    alone: ['OLM', 'OM', 'EOM'],
  },
  onedrive: {
    anywhere: [
      'OneDrive for Business',
      'OneDrive para la Empresa',
      'OneDrive para Empresas',
      'Microsoft OneDrive',
      'OneDrive',
      'OD4B',
      'ODfB',
      'ODB',
    ],
    alone: [],
  },
  sharepoint: { anywhere: ['SharePoint Online', 'Microsoft SharePoint', 'SharePoint', 'SPO'], alone: [] },
  teams: { anywhere: ['Microsoft Teams', 'MS Teams', 'M365 Teams'], alone: ['Teams', 'MST'] },
  'teams-rooms': { anywhere: ['Microsoft Teams Rooms', 'Teams Rooms', 'Teams Room'], alone: ['MTR'] },
  yammer: { anywhere: ['Yammer', 'Viva Engage'], alone: [] },
  sfb: {
    anywhere: [
      'Skype for Business Online',
      'Skype for Business',
      'Skype Empresarial',
      'SfBO',
      'SfB',
      'Lync Online',
      'Lync',
    ],
    alone: ['Skype'],
  },
  'sfb-pstn-conf': {
    anywhere: [
      'Skype for Business - PSTN Conferencing',
      'Skype for Business - PSTN-Konferenz',
      'Skype for Business - PSTN 会議',
      'PSTN Conferencing',
      'SfB Cloud PSTN Conferencing',
      'Audio Conferencing',
      'Audiokonferenz',
      'オーディオ会議',
    ],
    alone: [],
  },
  'sfb-pstn-calling': {
    anywhere: [
      'Skype for Business - PSTN Calling',
      'Skype for Business - Festnetzanruf',
      'Skype for Business - PSTN 通話',
      'SfB PSTN Calling',
      'PSTN Calling',
    ],
    alone: ['Calling Plan', 'Calling Plans'],
  },
  'sfb-cloud-pbx': {
    anywhere: ['Skype for Business - Cloud PBX', 'SfB Cloud PBX', 'Cloud PBX', 'Teams Phone'],
    alone: ['Phone System'],
  },
  staffhub: { anywhere: ['StaffHub', 'Staff Hub'], alone: ['Shifts'] },
  ems: { anywhere: ['Enterprise Mobility + Security', 'Enterprise Mobility and Security'], alone: ['EMS'] },
  copilot: {
    anywhere: ['Microsoft 365 Copilot', 'Microsoft Copilot', 'M365 Copilot'],
    alone: ['Copilot'],
  },
  intune: { anywhere: ['Microsoft Intune', 'Intune', 'Microsoft Endpoint Manager'], alone: ['MEM'] },
  aadp: {
    anywhere: [
      'Azure Active Directory Premium',
      'Azure Active Directory',
      'Azure AD Premium',
      'Azure AD',
      'Microsoft Entra ID',
      'Microsoft Entra',
      'Entra ID',
      'AADP',
      'AAD',
    ],
    alone: ['Entra', 'Entra ID P1', 'Entra ID P2', 'Entra ID P1/P2'],
  },
  'entra-suite': {
    anywhere: [
      'Microsoft Entra Suite',
      'Entra Suite',
      'Global Secure Access',
      'Entra Private Access',
      'Entra Internet Access',
      'Entra ID Governance',
    ],
    alone: [],
  },
  aip: {
    anywhere: [
      'Azure Information Protection',
      'Microsoft Purview Information Protection',
      'Microsoft Information Protection',
      'Purview Information Protection',
      'Azure Rights Management',
      'AzRMS',
    ],
    alone: ['AIP', 'MIP'],
  },
  purview: {
    anywhere: [
      'Purview data security',
      'Purview-Datensicherheit',
      'Purview データ セキュリティ',
      'Purview 数据安全',
      'Data Loss Prevention',
      'Verhinderung von Datenverlust',
      'データ損失防止',
      '数据丢失防护',
      'Insider Risk Management',
      'Purview eDiscovery',
    ],
    alone: ['DLP', 'Purview', 'Microsoft Purview'],
  },
  mdatp: {
    anywhere: [
      'Microsoft Defender for Endpoint',
      'Defender for Endpoint',
      'Microsoft Defender Advanced Threat Protection',
      'Microsoft Defender ATP',
      'Windows Defender ATP',
      'MDATP',
      'MDE',
    ],
    alone: [],
  },
  mdi: {
    anywhere: [
      'Microsoft Defender for Identity',
      'Defender for Identity',
      'Azure Advanced Threat Protection',
      'Azure ATP',
    ],
    alone: ['MDI', 'AATP'],
  },
  oatp: {
    anywhere: [
      'Microsoft Defender for Office 365',
      'Defender for Office 365',
      'Office 365 Advanced Threat Protection',
      'Office 365 ATP',
      'OATP',
      'MDO',
    ],
    alone: [],
  },
  mcas: {
    anywhere: [
      'Microsoft Defender for Cloud Apps',
      'Defender for Cloud Apps',
      'Microsoft Cloud App Security',
      'MCAS',
      'MDCA',
    ],
    alone: [],
  },
  'power-bi': { anywhere: ['Power BI', 'PowerBI'], alone: [] },
  project: {
    anywhere: ['Project Online', 'Microsoft Project', 'Project Professional', 'Project for the web'],
    alone: ['Project', 'MS Project', 'Project Lite'],
  },
  'classroom-sds': {
    anywhere: ['School Data Sync', 'Classroom/SDS', 'Microsoft Classroom', 'Aulas y SDS', '学校数据同步'],
    alone: ['SDS', 'EDU'],
  },
};
