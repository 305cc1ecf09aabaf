/** What a check finds, the hand-over and its mail. */
export const check = {
  'check.repair.tableShort':
    'From {cell} on, the tab “{sheet}” goes on below its table: {count, plural, one {# row is} other {# rows are}} not part of it, so that filters and counts leave {count, plural, one {it} other {them}} out. The table is to end with row {row}.',
  'check.repair.filterShort':
    'The filter of the tab “{sheet}” ends with row {row}, the data with row {last}. It is to reach over all of them.',
  'check.repair.filterShort.filtered':
    'The filter of the tab “{sheet}” ends with row {row}, the data with row {last}. Clear the filter; then it can be made to reach over all of them.',
  'check.repair.idTwice':
    '{id} stands in {cells} of the tab “{sheet}”. Keep the row that holds the work and delete the other, or give it an id of its own.',
  'check.repair.idMissing': 'The row at {cell} of the tab “{sheet}” has lost its id: by its text it is {id}.',
  'check.repair.idMissing.unclear':
    'The row at {cell} of the tab “{sheet}” has a text of ours but no id, and the text does not tell one that is free. Delete the row if it is a copy; else enter its id.',
  'check.repair.listShort':
    'On the tab “{sheet}” {count, plural, one {# cell has lost its list of choices or the hint beside it} other {# cells have lost their lists of choices or the hints beside them}}: {cells}.',
  'check.repair.statusUnknown':
    '“{status}” in {cell} of the tab “{sheet}” is no status, so the row counts as open. Choose one of: {statuses}.',
  'check.repair.formulaLost':
    'On the tab “{sheet}” live formulas were overwritten in: {headers}. They are to be filled again.',
  'check.repair.countLost':
    'In {cell} of the tab “{sheet}” a value stands in the place of a live count. The formula is to come back.',
  'check.repair.nameBroken.led': 'The defined name {name} leads nowhere. It is to lead to {cell} again.',
  'check.repair.nameBroken.limit':
    'The defined name {name} leads nowhere. It is to hold the limit that counts where a workbook says nothing.',
  'check.repair.nameBroken.gone': 'The defined name {name} leads nowhere; its cell was deleted. The name is to go.',
  'check.repair.nameBroken.yours':
    'The defined name {name} leads nowhere. Bring its line on the Start tab back from an earlier version of the workbook, or let the name lead to a cell that holds it (Formulas › Name Manager).',
  'check.handOver.olderContent':
    'The workbook has content {version}; {current} is there. Bring it up to date before it is handed over.',
  'check.handOver.unansweredQuestion': '{name} decides about items and is not answered.',
  'check.handOver.openItem': '{name} is in scope and not resolved.',
  'check.handOver.ownerMissing': '{name} has no owner.',
  'check.handOver.dueMissing': '{name} has no date.',
  'check.handOver.dataProblem': '{name} cannot be judged: the reason stands in the row.',
  'check.handOver.reviewMissing':
    'The customer has not confirmed that everything is reviewed and resolved: name and day are missing.',
  'check.handOver.group.editionConflict': 'Edition ({count})',
  'check.handOver.group.olderContent': 'Older content',
  'check.handOver.group.unansweredQuestion': 'Questions without an answer ({count})',
  'check.handOver.group.openItem': 'Open items ({count})',
  'check.handOver.group.ownerMissing': 'Open items without an owner ({count})',
  'check.handOver.group.dueMissing': 'Open items without a date ({count})',
  'check.handOver.group.dataProblem': 'Usage that cannot be judged ({count})',
  'check.handOver.group.reviewMissing': 'The customer’s confirmation',
  'check.handOver.title': 'Hand over',
  'check.handOver.open': 'Check before handing over',
  'check.handOver.ready': 'Nothing stands in the way of handing over.',
  'check.handOver.counts': '{resolved} of {items} items in scope are resolved.',
  'check.handOver.more': '{count} more',
  'check.review.title': 'Customer reviewed and resolved',
  'check.review.intro':
    'The customer confirms that everything in the checklist is reviewed and resolved; task 3190 rests on it. It is entered on the tab of Core onboarding.',
  'check.review.by': 'Confirmed by',
  'check.review.on': 'On',
  'check.review.action': 'Record the confirmation',
  'check.review.done': '{by} confirmed it on {on}.',
  'check.copy.title': 'Completed copy',
  'check.copy.steps':
    'File › Save a copy (in Excel on the web: File › Create a copy), under a name such as “{name}”. Send the copy; this workbook stays the one you work in.',
  'check.copy.name': '{customer} remediation checklist {day}',
  'check.mail.title': 'Usage-tracking mail',
  'check.mail.copy': 'Copy the mail',
  'check.mail.link': 'Open in mail program',
  'check.mail.hint':
    'If no mail program opens, copy the text. Attach the completed copy yourself; nothing is sent from here.',
  'check.mail.text': 'Text of the mail',
  'check.mail.customer': 'the customer',
  'check.mail.subject': 'Remediation checklist of {customer}, {day}',
  'check.mail.attached':
    'Attached is the completed remediation checklist of {customer} as of {day} ({edition}), for usage tracking.',
  'check.mail.items': 'Items in scope: {items}, resolved: {resolved}.',
  'check.mail.reviewed': '{by} confirmed on {on} for the customer that everything was reviewed and resolved.',
  'check.mail.notReviewed': 'The customer has not confirmed yet that everything was reviewed and resolved.',
  'check.mail.warning': 'The workbook holds data of {customer}. Send it only if you may share them, and only to {to}.',
  'check.repair.title': 'To be mended ({count})',
  'check.repair.action': 'Mend',
} as const;
