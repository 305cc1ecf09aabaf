import type { usageProblems as en } from '../en/usageProblems';

/** What stops usage from being read or judged, and how to go on. */
export const usageProblems = {
  'problem.usageAnswerInvalid': '无法识别“{value}”。月份请写成 2026-10，年份写成 2026，财年的开始写成 FY27=2026-07。',
  'problem.usageColumnUnclear':
    '{kind, select, blank {选项卡“{sheet}”的列 {column} 有数字但没有标题} other {无法识别选项卡“{sheet}”的“{header}”（列 {column}）}}。请说明是哪个月（例如 {column}=2026-10），或指明忽略该列；在此之前不作判断。',
  'problem.usageYearMissing':
    '选项卡“{sheet}”的月份从 {cell} 的“{header}”起没有年份。请指明第一个月的年份，或在标题中写明年份。',
  'problem.usageFiscalYear':
    '选项卡“{sheet}”的月份从 {cell} 的“{header}”起位于财年之下。请指明其中一个财年从何时开始，例如 FY27=2026-07。',
  'problem.usageBlockBelow':
    '选项卡“{sheet}”的 {cell} 处还有一个标题行，月份或列不同。请将这些月份放在其他月份旁边，或放到单独的选项卡。',
  'problem.usageCustomerMissing':
    '无法判断选项卡“{sheet}”中 {cell} 所在行的服务属于哪个客户。请在 {cell} 中填写客户，或清空该行。',
  'problem.usageCustomerTwice': '选项卡“{sheet}”中 {customer} 的 {service} 有多行，最后一行在 {cell}。请只保留一行。',
  'problem.usageServicesBelow':
    '选项卡“{sheet}”中 {cell} 的“{name}”是下方各行（例如 {partCell} 的“{part}”）之和：服务写在了客户列中。请将服务放到单独的列（数据透视表：“设计”、“报表布局”、“以表格形式显示”和“重复所有项目标签”），然后重试。',
  'problem.usageSumUnclear':
    '选项卡“{sheet}”中 {cell} 的“{name}”是其他行（例如 {partCell}）之和。{kind, select, services {如要排除该行，请清空其服务；否则请指明它是客户。} other {请指明它是客户还是应排除：{names}。}}',
  'problem.usageTargetUnclear': '选项卡“{sheet}”的 {cell} 中的“{name}”可能是客户，也可能是目标行。请指明是哪一种。',
  'problem.usageCellUnclear': '文件第 {line} 行“{header}”下的“{value}”不是整数。',
  'problem.usageListSeveralMau': '有多列活跃用户：{headers}。请指明哪一列是按月统计的。',
  'problem.usageListDates': '第 {line} 行的“{value}”可能是日/月，也可能是月/日。请指明哪个在前。',
  'problem.usageListParts':
    '{kind, select, parts {{customer} 的一个月有多行（第 {lines} 行），由 {columns} 区分。请指明将其相加，或每月只保留一行。} other {{customer} 的一个月有多行且互相矛盾（第 {lines} 行）。请更正后重试。}}',
  'problem.usageMissing': '没有同时包含客户列、权益列和月份列的选项卡。请指明选项卡和列；月份可以这样指明：C=2026-10。',
  'problem.usageQuarters':
    '选项卡“{sheet}”从 {cell} 的“{header}”起按季度划分。判断以月为单位：请改为每月一列，例如 2026年10月。',
  'problem.usageWeeks':
    '选项卡“{sheet}”从 {cell} 的“{header}”起按周或按天划分。判断以月为单位：请改为每月一列（例如 2026年10月），并填入当月的活跃用户数。',
  'problem.usageListYear': '第 {line} 行的“{value}”没有年份。请指定第一个月的年份，或在每个月旁写上年份。',
  'problem.usageListShares':
    '“{sheet}”中 {cell} 的“{header}”是百分比，每个客户每个月一行。这样的列表除权益外还需要活跃用户数：请补上。或将月份横向排列，每个客户一行、每个月一列：这样会直接按百分比判断。',
  'problem.usageMonthsBelow':
    '选项卡“{sheet}”的月份从 {cell} 的“{header}”起纵向排列。需要每个客户一行、每个月一列：请复制单元格并用“选择性粘贴”中的“转置”粘贴；或制作包含客户、月份、MAU 和权益各列的列表。',
  'problem.usageMonthsUnnamed':
    '选项卡“{sheet}”从 {cell} 中的“{header}”起，无法确定各列是哪个月。请写明，例如 2026年7月，或指明各列是哪个月。',
  'problem.usageTabPerMonth': '每个月各有一个选项卡：{names}。请将各月并排放在一个选项卡中，每月一列，然后重试。',
  'problem.usageNoMonth':
    '选项卡“{sheet}”有客户和“{header}”（{cell}），但没有说明是哪个月。请在标题中写明月份，例如 MAU 2026年10月。',
  'problem.usageGoesTo': '数据将进入选项卡“{sheet}”。选项卡“{names}”中也有客户：如果指的是它们，请选择该选项卡。',
  'problem.usageTabUnfit':
    '{kind, select, months {选项卡“{sheet}”中没有 {names} 列。请在其中插入该列，或先将客户区域转换为表。} room {选项卡“{sheet}”的最后一个月右侧没有 {names} 的位置：{cell} 中有内容。请在其左侧插入一个空列后重试，或先将客户区域转换为表。} service {使用情况中有服务，而选项卡“{sheet}”没有服务列。请添加该列，或选择其他选项卡。} other {选项卡“{sheet}”无法容纳用户数：需要权益列和包含数量的月份。请选择其他选项卡。}}',
  'problem.usageNotChosen':
    '选项卡“{sheet}”中所选的列不构成使用情况表。需要客户列，以及标题注明月份的列；标题没有月份时，请指明月份，例如 C=2026-10。',
  'problem.usageSeveralTabs': '有多个使用情况选项卡：{names}。请指明要使用哪一个。',
  'problem.usageSeveralTables':
    '选项卡“{sheet}”中并排放着两个表格（月份从 {cell} 起）。请将第二个放到第一个下方或单独的选项卡，或指明哪些列是月份。',
  'problem.usageSeveralTitles':
    '选项卡“{sheet}”中从 {cell} 起，月份上方有不同的文字，例如服务名称。请指明哪些列属于同一组，或为每个服务单独设一行。',
  'problem.usageUnclearDates':
    '选项卡“{sheet}”的 {cell} 中的“{header}”可能是日/月，也可能是月/日。请指明哪个在前，或写明月份。',
  'problem.usageSeveralYears': '选项卡“{sheet}”从 {cell} 起在同一年份下 12 月与 1 月相邻。请在每个月的标题中写明年份。',
  'problem.usageUnclearBlocks': '选项卡“{sheet}”中同一月份有多列（例如 {cells}）。请指明哪些列是月活跃用户。',
  'problem.usageNoEntitlements':
    '选项卡“{sheet}”有客户和月份，但没有权益列。请指明哪一列是权益；如果是百分比，请在月份标题中写上 %。',
  'problem.usageInRows': '选项卡“{sheet}”每个客户每月一行。请先将其转换为 MAU 选项卡。',
  'problem.usageMonthUnknown':
    '选项卡“{sheet}”的列“{header}”（{cell}）标有月份，但无法识别，因此不计入。请将其标题写得与其他月份一致。',
  'problem.usageMonthZero':
    '选项卡“{sheet}”的“{header}”（{cell}）全部为 0。如果尚未填写，请忽略 {column} 列；如果确为实际数值，请说明是哪个月（例如 {column}={month}）。',
  'problem.usageSmallShares':
    '选项卡“{sheet}”的百分比中，从 {cell} 起有不大于 1 的数值：{names}。如果 0.4 表示 0.4%，请指明；如果表示 40%，请填写 40。在此之前不对这些客户作出判断。',
  'problem.usageNotOnStart':
    '{kind, select, protected {选项卡“{sheet}”受保护，其中的使用情况选项卡列表保持不变。请取消保护后重试。} filtered {选项卡“{sheet}”已筛选，其中的使用情况选项卡列表保持不变。请清除筛选后重试。} columns {选项卡“{sheet}”中使用情况选项卡列表（{cell}）插入或删除了列，列表保持不变。请删除列表的行及其上方的标题后重试。} other {选项卡“{sheet}”中使用情况选项卡列表的正下方 {cell} 已有内容，列表保持不变。请在 {cell} 上方插入一行后重试。}}',
  'problem.usageOlderMonthZero': '选项卡“{sheet}”的“{header}”（{cell}）全部为 0。如果尚未填写，请清空该列。',
  'problem.usageNameless': '选项卡“{sheet}”中有数字但没有客户的行不参与判断：{count} 行，首个在 {cell}。',
  'problem.usageTwinRows':
    '选项卡“{sheet}”中“{name}”有多行（例如 {cell}），由“{header}”（{column} 列）区分。{kind, select, service {要逐行判断，请将 {column} 列选为客户列。} other {要逐行判断，请将 {column} 列的标题改为“服务”，或将其选为客户列。}}应合计的行请合并为一行；统计其他数字（例如每日用户）的行请移到其他选项卡。',
  'problem.usageRowsLeftOut': '不属于任何客户的行不会导入：{names}。',
  'problem.usageBelowTable': '选项卡“{sheet}”的表格下方的客户不会计入，首个在 {cell}。请将表格扩展到这些行后重试。',
  'problem.usageBesideTable':
    '选项卡“{sheet}”的 {cell} 中的“{header}”位于表格之外，不会计入。请将表格扩展到该列后重试。',
  'problem.usageFileActivations': '此文件统计的是激活数，不是活跃用户数。请使用按服务统计活跃用户的报告。',
  'problem.usageFileCustomer': '此文件没有说明是哪个客户的使用情况。请在“开始”选项卡中输入客户。',
  'problem.usageFileDaily': '此文件统计的是每日而非每月的活跃用户。请使用按服务统计的 30 天活跃用户报告。',
  'problem.usageFileDamaged': '无法读取文件第 {line} 行：引号没有闭合。',
  'problem.usageFileDate': '文件中的“{date}”不是有效的日期。正确写法如 2026-10-31。',
  'problem.usageFileFields': '文件第 {line} 行的值多于列数。请用引号括起带分隔符的数字。',
  'problem.usageFilePeriod': '此文件涵盖 {days} 天，不是一个月。请重新导出 30 天的报告。',
  'problem.usageFilePersons': '此文件列出的是个人。请改用按服务统计活跃用户的报告。',
  'problem.usageFileShares':
    '文件中是百分比，而需要的是用户数。请导出用户数，或在 Excel 中打开该文件并在其中突出显示客户。',
  'problem.usageFileUnknown': '此文件不是已知的使用情况报告，也没有客户、月份和活跃用户列。',
  'problem.usageLineUnclear':
    '{kind, select, nobody {文件第 {line} 行有活跃用户数但没有客户。请在每一行填写客户。} other {文件第 {line} 行的“{value}”不是月份或整数。}}',
  'problem.usageRowUnclear':
    '{kind, select, nobody {选项卡“{sheet}”中 {cell} 所在行有活跃用户数但没有客户。请在每一行填写客户。} other {选项卡“{sheet}”的 {cell} 中的“{value}”不是月份或整数。}}',
  'problem.usageConflict':
    '{customer} 在 {month} 的值（选项卡“{sheet}”的 {cell}）是 {present}，不是 {value}。请更正其中一个后重试。',
  'problem.usageFileConflict': '{customer} 在 {month} 同时有 {present} 和 {value}。请从源数据中删除其中一个后重试。',
  'problem.usageHalfEntered': '选项卡“{sheet}”中已填入 {all} 个客户中的 {customers} 个。再次运行即可填入其余部分。',
  'problem.usageMonthNotOver': '{month}尚未结束，其数值不是最终值。',
} satisfies Record<keyof typeof en, string>;
