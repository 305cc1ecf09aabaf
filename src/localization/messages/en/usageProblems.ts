/** What stops usage from being read or judged, and how to go on. */
export const usageProblems = {
  'problem.usageAnswerInvalid':
    '“{value}” is not understood. Write a month as 2026-10, a year as 2026, and when a fiscal year begins as FY27=2026-07.',
  'problem.usageColumnUnclear':
    '{kind, select, blank {Column {column} of the tab “{sheet}” holds numbers without a header} other {“{header}” (column {column}) on the tab “{sheet}” is not understood}}. Say which month it is (such as {column}=2026-10) or that it is to be ignored; until then nobody is judged.',
  'problem.usageYearMissing':
    'The months on the tab “{sheet}” have no year, from “{header}” in {cell} on. Say the year of the first month, or write it into the headers.',
  'problem.usageFiscalYear':
    'The months on the tab “{sheet}” stand under fiscal years, from “{header}” in {cell} on. Say when one of them begins, such as FY27=2026-07.',
  'problem.usageBlockBelow':
    'Another header with other months or columns stands below on the tab “{sheet}”, at {cell}. Put its months beside the others, or on a tab of their own.',
  'problem.usageCustomerMissing':
    'Nothing says whose the service in the row of {cell} on the tab “{sheet}” is. Write the customer into {cell}, or clear the row.',
  'problem.usageCustomerTwice':
    '{customer} has several rows for {service} on the tab “{sheet}”, the last one at {cell}. Leave one of them.',
  'problem.usageServicesBelow':
    '“{name}” in {cell} of the tab “{sheet}” adds up the rows below it, such as “{part}” in {partCell}: services stand in the column of the customers. Give them a column of their own (in a PivotTable: Design, Report Layout, Show in Tabular Form, and Repeat All Item Labels), and try again.',
  'problem.usageSumUnclear':
    '“{name}” in {cell} of the tab “{sheet}” adds up other rows, such as {partCell}. {kind, select, services {Clear its service to leave the row out, or say that it is a customer.} other {Say whether it is a customer or to be left out: {names}.}}',
  'problem.usageTargetUnclear':
    '“{name}” in {cell} of the tab “{sheet}” may be a customer or a row of targets. Say which it is.',
  'problem.usageCellUnclear': '“{value}” under “{header}” in line {line} of the file is no whole number.',
  'problem.usageListSeveralMau': 'Several columns hold active users: {headers}. Say which one counts the month.',
  'problem.usageListDates':
    '“{value}” in line {line} may be a day and month or a month and day. Say which comes first.',
  'problem.usageListParts':
    '{kind, select, parts {{customer} has several rows for one month (lines {lines}), told apart by {columns}. Say that they are to be added up, or leave one row per month.} other {{customer} has several rows for one month that contradict each other (lines {lines}). Correct them and try again.}}',
  'problem.usageMissing':
    'No tab has a customer column, an entitlements column and month columns. Say which tab and columns hold them; a month can be named, such as C=2026-10.',
  'problem.usageQuarters':
    'The tab “{sheet}” has quarters, from “{header}” in {cell} on. Customers are judged by months: put a column for each month in their place, such as Oct 2026.',
  'problem.usageWeeks':
    'The tab “{sheet}” has weeks or days, from “{header}” in {cell} on. Customers are judged by months: put a column for each month in their place, such as Oct 2026, with the users who were active in that month.',
  'problem.usageListYear':
    '“{value}” in line {line} has no year. Say the year of the first month, or write it beside each month.',
  'problem.usageListShares':
    '“{header}” in {cell} of “{sheet}” holds percentages, in one row per customer and month. Such a list needs counts of active users, beside the entitlements: add them. Or put the months side by side, a row per customer and a column per month: there percentages are judged as they are.',
  'problem.usageMonthsBelow':
    'The months on the tab “{sheet}” stand below each other, from “{header}” in {cell} on. One row per customer and one column per month are needed: copy the cells and paste them with Paste Special, Transpose; or make a list with the columns Customer, Month, MAU and Entitlements.',
  'problem.usageMonthsUnnamed':
    'The tab “{sheet}” has months without a certain name, from “{header}” in {cell} on. Write them out, such as Jul 2026, or say which months the columns are.',
  'problem.usageTabPerMonth':
    'Each month has a tab of its own: {names}. Put the months side by side on one tab, a column per month, and try again.',
  'problem.usageNoMonth':
    'The tab “{sheet}” has customers and “{header}” ({cell}), but nothing says of which month. Write the month into the header, such as MAU Oct 2026.',
  'problem.usageGoesTo':
    'This goes to the tab “{sheet}”. The tab “{names}” holds customers, too: choose it if they are meant.',
  'problem.usageTabUnfit':
    '{kind, select, months {The tab “{sheet}” has no column for {names}. Insert it there, or turn the customers into a table first.} room {There is no room for {names} right of the last month on the tab “{sheet}”: something stands in {cell}. Insert an empty column left of it and try again, or turn the customers into a table first.} service {The usage names services, and the tab “{sheet}” has no service column. Add one, or choose another tab.} other {The tab “{sheet}” cannot take counts of users: it needs a column with entitlements, and months that hold counts. Choose another tab.}}',
  'problem.usageNotChosen':
    'The chosen columns of the tab “{sheet}” make no usage table. It needs a customer column and columns whose headers name months; where they name none, say which months they are, such as C=2026-10.',
  'problem.usageSeveralTabs': 'Several tabs hold usage: {names}. Say which one is meant.',
  'problem.usageSeveralTables':
    'Two tables stand side by side on the tab “{sheet}”, with months from {cell} on. Put the second one below the first or on a tab of its own, or say which columns are the months.',
  'problem.usageSeveralTitles':
    'Different words stand above the months on the tab “{sheet}”, from {cell} on, such as names of services. Say which columns belong together, or make a row for each service.',
  'problem.usageUnclearDates':
    '“{header}” in {cell} of the tab “{sheet}” may be a day and month or a month and day. Say which comes first, or write the months out.',
  'problem.usageSeveralYears':
    'Under one year the tab “{sheet}” has December beside January, from {cell} on. Write the year into the header of each month.',
  'problem.usageUnclearBlocks':
    'The tab “{sheet}” has the same month in several columns, such as {cells}. Say which columns hold the monthly active users.',
  'problem.usageNoEntitlements':
    'The tab “{sheet}” has customers and months but no entitlements column. Say which column holds the entitlements, or write % into the headers of the months if they hold percentages.',
  'problem.usageInRows': 'The tab “{sheet}” has one row per customer and month. Turn it into the MAU tab first.',
  'problem.usageMonthUnknown':
    'The column “{header}” ({cell}) of the tab “{sheet}” names a month but is not understood, so it is not counted. Write its header like those of the other months.',
  'problem.usageMonthZero':
    '“{header}” ({cell}) on the tab “{sheet}” holds only zeros. If it was not filled in, ignore column {column}; if these are its numbers, say which month it is (such as {column}={month}).',
  'problem.usageSmallShares':
    'Numbers up to 1 among percentages on the tab “{sheet}”, from {cell} on: {names}. Say that 0.4 is 0.4 % there, or write 40 for 40 %; until then these customers are not judged.',
  'problem.usageNotOnStart':
    '{kind, select, protected {The list of usage tabs on the tab “{sheet}” stays as it is, because the tab is protected. Unprotect it and try again.} filtered {The list of usage tabs on the tab “{sheet}” stays as it is, because the tab is filtered. Clear the filter and try again.} columns {The list of usage tabs on the tab “{sheet}” stays as it is, because a column was inserted or deleted in it, at {cell}. Delete its rows and the heading above them and try again.} other {The list of usage tabs on the tab “{sheet}” stays as it is, because something stands right below it in {cell}. Insert a row above {cell} and try again.}}',
  'problem.usageOlderMonthZero':
    '“{header}” ({cell}) on the tab “{sheet}” holds only zeros. Clear it if it was not filled in.',
  'problem.usageNameless':
    'Rows with numbers but no customer on the tab “{sheet}” are not judged: {count}, the first in {cell}.',
  'problem.usageTwinRows':
    '“{name}” has several rows on the tab “{sheet}”, such as {cell}, told apart by “{header}” (column {column}). {kind, select, service {To judge each by itself, choose column {column} as the customer column.} other {To judge each by itself, call column {column} Service, or choose it as the customer column.}} Make one row of those that belong together, and move those that count something else, such as daily users, to another tab.',
  'problem.usageRowsLeftOut': 'Rows that are no customer’s are not taken over: {names}.',
  'problem.usageBelowTable':
    'Customers below the table on the tab “{sheet}” are not counted, the first in {cell}. Extend the table over them and try again.',
  'problem.usageBesideTable':
    '“{header}” in {cell} of the tab “{sheet}” stands beside the table and is not counted. Extend the table over the column and try again.',
  'problem.usageFileActivations':
    'The file counts activations, not active users. Use the report of active users by service.',
  'problem.usageFileCustomer': 'The file does not say whose usage it is. Enter the customer on the Start tab.',
  'problem.usageFileDaily':
    'The file counts the active users of single days, not of a month. Use the report of active users by service over 30 days.',
  'problem.usageFileDamaged': 'Line {line} of the file cannot be read: a quotation mark is not closed.',
  'problem.usageFileDate': '“{date}” in the file is not a date such as 2026-10-31.',
  'problem.usageFileFields':
    'Line {line} of the file has more values than there are columns. Put numbers with separators in quotation marks.',
  'problem.usageFilePeriod': 'The file covers {days} days, not a month. Export the report again for 30 days.',
  'problem.usageFilePersons': 'The file lists single persons. Use the report of active users by service instead.',
  'problem.usageFileShares':
    'The file holds percentages. Counts of users are needed: export them, or open the file in Excel and highlight its customers there.',
  'problem.usageFileUnknown':
    'The file is no usage report we know, and it has no columns for customer, month and active users.',
  'problem.usageLineUnclear':
    '{kind, select, nobody {Line {line} of the file has active users but no customer. Write the customer into each line.} other {“{value}” in line {line} of the file is neither a month nor a whole number.}}',
  'problem.usageRowUnclear':
    '{kind, select, nobody {The row of {cell} on the tab “{sheet}” has active users but no customer. Write the customer into each row.} other {“{value}” in {cell} of the tab “{sheet}” is neither a month nor a whole number.}}',
  'problem.usageConflict':
    '{customer} has {present} in {month} ({cell} of the tab “{sheet}”), not {value}. Correct one of them and try again.',
  'problem.usageFileConflict':
    '{customer} has both {present} and {value} in {month}. Remove one of them from the source and try again.',
  'problem.usageHalfEntered':
    '{customers} of {all} customers are entered in the tab “{sheet}”. Run it again, and the rest is entered.',
  'problem.usageMonthNotOver': 'The numbers of {month} are not final: the month is not over.',
} as const;
