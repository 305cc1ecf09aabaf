import type { BookCell } from '../support/bookOf';

/**
 * Sheets that look like something we look for and are something else, as "what it is: name of the tab". What is certain
 * among them is wrong.
 */
export const LOOK_ALIKES: Readonly<Record<string, readonly (readonly BookCell[])[]>> = {
  'a RACI chart: Who does what': [
    ['Activity', 'Project manager', 'Customer IT', 'FastTrack', 'Status'],
    ['Plan the migration', 'A', 'R', 'C', 'Done'],
    ['Move mailboxes', 'I', 'R', 'A', 'Open'],
    ['Train users', 'A', 'C', 'R', 'Open'],
  ],
  'a RACI chart in German: Zuständigkeiten': [
    ['Aufgabe', 'Projektleiter', 'Kunden-IT', 'Partner', 'Termin'],
    ['Umzug planen', 'A', 'R', 'C', '2026-11-02'],
    ['Postfächer umziehen', 'I', 'R', 'A', '2026-11-03'],
    ['Schulung', 'A', 'C', 'R/A', '2026-11-09'],
  ],
  'a RACI chart in words: Roles': [
    ['Task', 'Responsible', 'Accountable', 'Consulted', 'Informed'],
    ['Plan', 'Ann', 'Bob', 'Cy', 'Dee'],
    ['Move', 'Bob', 'Ann', 'Cy', 'Dee'],
  ],
  'an FAQ: Help': [
    ['Question', 'Answer'],
    ['How do I sign in?', 'Go to the portal and type your work address.'],
    ['Where is my mail?', 'It was moved over night; open Outlook again.'],
  ],
  'an FAQ with short answers: FAQ': [
    ['Question', 'Answer', 'Owner'],
    ['Is Teams in scope?', 'Yes', 'Ann'],
    ['Is it free?', 'Yes', 'Bob'],
  ],
  'an FAQ in Japanese: よくある質問': [
    ['質問', '回答'],
    ['サインインできません。どうすればよいですか', 'パスワードをリセットしてから、もう一度お試しください。'],
    ['メールはどこですか', '移行が終わると、新しいメールボックスに表示されます。'],
  ],
  'an FAQ in German: Hilfe': [
    ['Frage', 'Antwort'],
    ['Wie melde ich mich an?', 'Öffnen Sie das Portal und geben Sie Ihre Adresse ein.'],
    ['Wo ist meine Post?', 'Sie wurde über Nacht umgezogen.'],
  ],
  'a quiz: Quiz': [
    ['Question', 'Answer', 'Points'],
    ['What is the capital of France?', 'Paris', 1],
    ['How many bits has a byte?', 8, 2],
    ['Which app is for chat?', 'Teams', 1],
  ],
  'a risk register: Register': [
    ['ID', 'Risk', 'Description', 'Likelihood', 'Impact', 'Mitigation', 'Owner', 'Status'],
    ['R-1', 'Late delivery', 'Hardware is late', 'High', 'High', 'Order early', 'Ann', 'Open'],
    ['R-2', 'Few people', 'Holidays', 'Low', 'High', 'Plan', 'Bob', 'Closed'],
  ],
  'a risk register in Spanish: Registro': [
    ['N.º', 'Riesgo', 'Descripción', 'Probabilidad', 'Impacto', 'Responsable', 'Estado'],
    ['1', 'Retraso', 'El equipo llega tarde', 'Alta', 'Alto', 'Ana', 'Abierto'],
    ['2', 'Personal', 'Vacaciones', 'Baja', 'Alto', 'Luis', 'Cerrado'],
  ],
  'a log of issues: Log': [
    ['#', 'Issue', 'Description', 'Raised by', 'Date raised', 'Owner', 'Status', 'Resolution'],
    [1, 'VPN drops', 'Every hour', 'Bob', '2026-10-01', 'Ann', 'Open', ''],
    [2, 'Slow sync', 'In the branch', 'Cy', '2026-10-02', 'Ann', 'Closed', 'New line'],
  ],
  'a log of decisions: Decided': [
    ['No.', 'Decision', 'Reason', 'Decided by', 'Decision date', 'Status'],
    [1, 'Use hybrid', 'Costs', 'Board', '2026-10-01', 'Closed'],
    [2, 'Move in March', 'Holidays', 'Board', '2026-10-09', 'Open'],
  ],
  'a schedule: Schedule': [
    ['Task', 'Start', 'Finish', 'Duration', 'Predecessors', 'Resource names', '% complete'],
    ['Plan', '2026-10-01', '2026-10-05', 4, '', 'Ann', 1],
    ['Move', '2026-10-06', '2026-10-20', 14, 1, 'Bob', 0],
    ['Close', '2026-10-21', '2026-10-22', 1, 2, 'Ann', 0],
  ],
  'test cases: UAT': [
    ['Test case', 'Description', 'Steps', 'Expected result', 'Actual result', 'Status', 'Tester'],
    ['TC-1', 'Sign in', 'Open the portal', 'Home is shown', 'as expected', 'Passed', 'Ann'],
    ['TC-2', 'Send mail', 'Write a mail', 'It arrives', 'late', 'Failed', 'Bob'],
  ],
  'bugs: Bugs': [
    ['ID', 'Title', 'Description', 'Steps to reproduce', 'Severity', 'Assigned to', 'Status'],
    [11, 'Crash', 'On start', 'Open it', 'High', 'Ann', 'Open'],
    [12, 'Typo', 'On the first page', 'Read it', 'Low', 'Bob', 'Closed'],
  ],
  'minutes: Kick-off': [
    ['Agenda item', 'Presenter', 'Minutes', 'Time'],
    ['Welcome', 'Ann', 'All introduced themselves', '10:00'],
    ['Scope', 'Bob', 'Exchange and Teams', '10:10'],
  ],
  'people: People': [
    ['Name', 'Role', 'Team', 'Email', 'Phone'],
    ['Ann', 'Project manager', 'PMO', 'ann@example.com', '555-1'],
    ['Bob', 'Engineer', 'Exchange', 'bob@example.com', '555-2'],
  ],
  'servers: Servers': [
    ['Server', 'Description', 'IP address', 'Owner', 'Status'],
    ['EX01', 'Mail', '10.0.0.1', 'Ann', 'Active'],
    ['EX02', 'Mail', '10.0.0.2', 'Ann', 'Active'],
  ],
  'licences: Licences': [
    ['Product', 'SKU', 'Quantity', 'Unit price', 'Status'],
    ['Microsoft 365 E3', 'M365E3', 500, 32, 'Active'],
    ['Power BI Pro', 'PBI', 50, 9, 'Active'],
  ],
  'licences that are enabled: Plans': [
    ['Product', 'Assigned', 'Available', 'Enabled'],
    ['Exchange Online', 400, 100, 500],
    ['Teams', 380, 120, 500],
    ['SharePoint', 300, 200, 500],
  ],
  'usage: Usage': [
    ['Service', 'Enabled users', 'Active users', 'Share'],
    ['Exchange', 500, 400, 0.8],
    ['Teams', 500, 200, 0.4],
  ],
  'waves of users: Batches': [
    ['User', 'Mailbox size', 'Wave', 'Migrated', 'Date'],
    ['ann@example.com', 1200, 1, 'Yes', '2026-10-01'],
    ['bob@example.com', 800, 1, 'No', '2026-10-01'],
    ['cy@example.com', 700, 2, 'No', '2026-10-08'],
  ],
  'settings: Settings': [
    ['Setting', 'Current value', 'Recommended value', 'Description'],
    ['Idle timeout', '8 hours', '1 hour', 'Signs out'],
    ['Guests', 'on', 'off', 'Invites'],
  ],
  'ports: Ports': [
    ['Source', 'Destination', 'Port', 'Protocol', 'Required', 'Comment'],
    ['Client', 'outlook.office365.com', 443, 'TCP', 'Yes', 'mail'],
    ['Client', 'teams.microsoft.com', 3478, 'UDP', 'Yes', 'voice'],
  ],
  'DNS records: DNS': [
    ['Type', 'Name', 'Value', 'TTL', 'Status'],
    ['MX', '@', 'contoso.mail.protection.outlook.com', 3600, 'Done'],
    ['TXT', '@', 'v=spf1 include:spf.protection.outlook.com', 3600, 'Open'],
  ],
  'terms: Terms': [
    ['Term', 'Definition', 'Reference'],
    ['MFA', 'Two proofs at sign-in', 'https://example.com/mfa'],
    ['SSO', 'One sign-in for all', 'https://example.com/sso'],
  ],
  'versions: History': [
    ['Version', 'Date', 'Author', 'Change'],
    ['1.0', '2026-01-01', 'Ann', 'First'],
    ['1.1', '2026-02-01', 'Bob', 'Added a tab'],
  ],
  'values for lists: Lists': [
    ['Status', 'Service', 'Yes/No'],
    ['Open', 'Exchange', 'Yes'],
    ['Closed', 'Teams', 'No'],
    ['', 'SharePoint', ''],
  ],
  'a legend: Legend': [
    ['Status', 'Meaning'],
    ['Open', 'Nobody has started'],
    ['Done', 'Somebody checked it'],
  ],
  'a dashboard: Overview': [
    ['Service', 'Tasks', 'Done', 'Progress'],
    ['Exchange', 12, 6, 0.5],
    ['Teams', 8, 8, 1],
    ['SharePoint', 4, 1, 0.25],
  ],
  'a dashboard of readiness: Readiness': [
    ['Workload', 'Status', 'Owner', 'Comments'],
    ['Exchange', 'In progress', 'Ann', 'on track'],
    ['Teams', 'Not started', 'Bob', 'waits for the network'],
    ['SharePoint', 'Completed', 'Cy', ''],
  ],
  'training: Courses': [
    ['Course', 'Description', 'Trainer', 'Date', 'Seats'],
    ['Teams basics', 'Chat and calls', 'Ann', '2026-10-01', 20],
    ['OneDrive', 'Files', 'Bob', '2026-10-02', 20],
  ],
  'messages to users: Communications': [
    ['Message', 'Audience', 'Channel', 'Date', 'Owner', 'Status'],
    ['We move your mail', 'All', 'Mail', '2026-10-01', 'Ann', 'Planned'],
    ['Your mail was moved', 'All', 'Mail', '2026-10-20', 'Ann', 'Planned'],
  ],
  'stakeholders: Map': [
    ['Name', 'Interest', 'Influence', 'Owner', 'Notes'],
    ['Works council', 'High', 'High', 'Ann', 'meets monthly'],
    ['Board', 'Low', 'High', 'Bob', ''],
  ],
  'requests for change: Changes': [
    ['Change', 'Requested by', 'Impact', 'Decision', 'Date'],
    ['Add Intune', 'Bob', '10 days', 'Approved', '2026-10-01'],
    ['Drop Yammer', 'Ann', 'none', 'Open', '2026-10-04'],
  ],
  'a survey: Survey results': [
    ['Respondent', 'How satisfied are you?', 'Do you use Teams?', 'Comments'],
    ['1', 4, 'Yes', ''],
    ['2', 5, 'No', 'prefer mail'],
    ['3', 3, 'Yes', ''],
  ],
  'an interview: Interview': [
    ['Question', 'Response', 'Score'],
    ['Tell us about your team.', 'We are five engineers who look after mail and files.', 3],
    ['What went well?', 'The pilot went well because we had a good plan.', 4],
  ],
  'costs: Budget': [
    ['Item', 'Description', 'Quantity', 'Cost', 'Owner'],
    ['Laptop', 'For pilots', 10, 12000, 'Ann'],
    ['Headset', 'For calls', 50, 5000, 'Ann'],
  ],
  'devices: Devices': [
    ['Device', 'Serial number', 'Assigned to', 'Status', 'Location'],
    ['Laptop 1', 'SN1', 'Ann', 'Active', 'Paris'],
    ['Laptop 2', 'SN2', 'Bob', 'Active', 'Rome'],
  ],
  'hours: Hours': [
    ['Date', 'Person', 'Activity', 'Hours', 'Comments'],
    ['2026-10-01', 'Ann', 'Planning', 4, ''],
    ['2026-10-02', 'Ann', 'Planning', 8, ''],
    ['2026-10-02', 'Bob', 'Testing', 8, ''],
  ],
  'a cover: Cover': [
    ['Contoso'],
    ['Microsoft 365 remediation'],
    ['Version', '1.0'],
    ['Owner', 'Ann'],
    ['Status', 'Draft'],
  ],
  'instructions: Read me': [
    ['How to use this workbook'],
    ['1', 'Answer the questions on the tab Questions.'],
    ['2', 'Work through the tab Checklist.'],
  ],
  'contents: Contents': [
    ['Tab', 'Description', 'Owner'],
    ['Questions', 'What we ask', 'Ann'],
    ['Checklist', 'What is to be done', 'Bob'],
  ],
  'groups and their members: Groups': [
    ['Group', 'Owner', 'Members', 'Required', 'Notes'],
    ['Sales', 'Ann', 40, 'Yes', ''],
    ['Finance', 'Bob', 12, 'Yes', ''],
    ['Legal', 'Cy', 7, 'No', 'to be closed'],
  ],
  'mailboxes: Mailboxes': [
    ['Name', 'Type', 'Owner', 'Include', 'Size'],
    ['info', 'Shared', 'Ann', 'Yes', 12],
    ['room-1', 'Room', 'Bob', 'No', 1],
  ],
  'features of licences: Features': [
    ['Feature', 'E3', 'E5', 'Description'],
    ['Teams', '✓', '✓', 'Chat'],
    ['Defender', '', '✓', 'Safety'],
  ],
  'vendors: Vendors': [
    ['Vendor', 'Service', 'Contact', 'Selected', 'Notes'],
    ['Fabrikam', 'Network', 'Ann', 'Yes', ''],
    ['Litware', 'Backup', 'Bob', 'No', 'too slow'],
  ],
  'a risk register in Japanese: リスク管理': [
    ['No', 'リスク', '内容', '発生確率', '影響度', '対策', '担当者', '状況'],
    [1, '納期遅れ', '機器が遅れる', '高', '高', '早めに発注', '田中', '未着手'],
    [2, '人員不足', '休暇が重なる', '低', '高', '計画を立てる', '鈴木', '完了'],
  ],
  'servers in Portuguese: Servidores': [
    ['Servidor', 'Descrição', 'Endereço', 'Responsável', 'Status'],
    ['EX01', 'Correio', '10.0.0.1', 'Ana', 'Ativo'],
    ['EX02', 'Correio', '10.0.0.2', 'Ana', 'Ativo'],
  ],
  'terms in Chinese: 术语表': [
    ['术语', '定义', '备注'],
    ['多重身份验证', '登录时提供两种证明', ''],
    ['单一登录', '一次登录，处处可用', ''],
  ],
};
