/** What settings and help say. */
export const help = {
  'settings.language': 'Language of the pane',
  'settings.language.own': 'That of the workbook',
  'settings.language.hint':
    'A workbook without a language is spoken of in that of Excel. Questions, items and problems in cells stay in the language of the workbook, and so does all that is written into it.',
  'settings.workbook': 'This workbook',
  'settings.workbook.hint': 'Customer, edition and language are cells of the tab “{sheet}” and are changed there.',
  'settings.content.ours': 'Content of this pane',
  'help.intro':
    'The pane makes a questionnaire for each service, hides what the answers put out of scope, and shows which customers need help. Everything stands in cells of the workbook; what the pane did last can be undone.',
  'help.views': 'Views',
  'help.questionnaire':
    'The questions of all services. An answer goes into its cell, and one typed there shows up here.',
  'help.checklist':
    'What is to be done. Generating hides the rows that the answers put out of scope and says why; nothing is deleted.',
  'help.usage':
    'Which customers use too little of what they own, and since when. Highlights in the sheet follow the numbers.',
  'help.tasks': 'The tasks that follow from answers, checklist and usage, and what is still missing for handing over.',
  'help.words': 'Words',
  'help.word.mau': 'MAU',
  'help.word.mau.means':
    'Monthly active usage: how many people used a service in a month. As a share, of the people entitled to it.',
  'help.word.stalled': 'Stalled',
  'help.word.stalled.means':
    'Under the limit of healthy usage, and growing less than the limit set on the tab “{sheet}”, or shrinking.',
  'help.word.relative': 'Relative',
  'help.word.relative.means':
    'Growth measured against where it began: from 40 % to 42 % is 5 % relative growth, and 2 percentage points.',
  'help.word.block': 'Block',
  'help.word.block.means': 'Rows that stand together, such as all items of a service.',
  'help.word.fm': 'FM, FE',
  'help.word.fm.means':
    'FastTrack Manager, who leads the engagement, and FastTrack Engineer, who guides the technical work.',
  'help.word.sme': 'SME',
  'help.word.sme.means': 'Subject matter expert for a service, who helps where a customer is stalled.',
  'help.keys': 'Keys while going through one question at a time',
  'help.key.choose': '1, 2, 3 …',
  'help.key.choose.does': 'choose the answer of that number',
  'help.key.next': 'Enter',
  'help.key.next.does': 'goes to the next question',
} as const;
