/** How people write the services, by id. */
export const SERVICE_FORMS: Readonly<Record<string, readonly string[]>> = {
  exchange: ['Exchange Online', 'EXO', 'Exchange', 'Microsoft Exchange Online', 'Exchange Online (EXO)'],
  teams: ['Teams', 'Microsoft Teams', 'MS Teams', 'M365 Teams'],
  sharepoint: ['SharePoint', 'SharePoint Online', 'SPO', 'SharePoint Online (SPO)'],
  onedrive: ['OneDrive', 'OneDrive for Business', 'ODB'],
  intune: ['Intune', 'Microsoft Intune'],
  aadp: ['Entra ID', 'Azure AD', 'Azure Active Directory', 'Microsoft Entra ID'],
  'm365-apps': ['M365 Apps', 'Microsoft 365 Apps', 'Office 365 ProPlus'],
  oatp: ['Defender for Office 365', 'Microsoft Defender for Office 365', 'MDO'],
  yammer: ['Yammer', 'Viva Engage'],
  'power-bi': ['Power BI'],
};
