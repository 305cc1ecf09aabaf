import type { problems as en } from '../en/problems';

/** What stops an action, and how to go on. */
export const problems = {
  'problem.answerNotInList': '选项卡“{sheet}”的 {cell} 中的“{answer}”不是 {question} 的有效答案。请从列表中选择。',
  'problem.answerOfOtherKind':
    '选项卡“{sheet}”的 {cell} 中的“{answer}”不是 {question} 的有效答案。可用的答案：{allowed}。',
  'problem.answerNotAllowed': '答案文件第 {line} 行的“{answer}”不是 {question} 的有效答案。可用的答案：{allowed}。',
  'problem.answerRefused': '“{answer}”不是 {question} 的有效答案。可用的答案：{allowed}。',
  'problem.answerContradiction':
    '选项卡“{sheet}”的 {cell} 关于 {question} 的内容与选项卡“{earlierSheet}”的 {earlierCell} 不同。请只保留其中一行。',
  'problem.answerForUnknownQuestion': '答案文件第 {line} 行的“{question}”不是此工作簿的问题。',
  'problem.answersFileColumns': '答案文件没有 ID 列和答案列。第一行必须写明列名。',
  'problem.answersFileContradiction':
    '答案文件第 {line} 行关于 {question} 的内容与第 {earlier} 行不同。请只保留其中一行。',
  'problem.answersFileDamaged': '无法读取答案文件第 {line} 行：引号没有闭合。',
  'problem.answersFileTooLong': '答案文件第 {line} 行的文本超过单元格可容纳的 32,767 个字符。请缩短后重试。',
  'problem.checklistMissing': '工作簿没有清单选项卡。请先设置工作簿。',
  'problem.checklistSeveralTabs':
    '有多个清单选项卡：{names}。请只保留一个，删除其余的；要保留的副本请将其标题“{header}”改名。',
  'problem.contentNewer':
    '此工作簿的内容版本为 {version}，此版本的加载项为 {ours}：未改写任何内容，否则会丢失它不认识的行。请关闭并重新打开窗格以获取最新版本，然后重试。',
  'problem.cellsEdited':
    '选项卡“{sheet}”上有 {count} 个由我们填写的单元格已被编辑，将保持不变：{cells}。如果要恢复我们的文本，请选择替换。',
  'problem.columnMissing': '选项卡“{sheet}”没有列“{header}”。请恢复该列的标题后重试。',
  'problem.headersUnclear':
    '选项卡“{sheet}”上有未知的标题。根据其下方的内容，它们是：{names}。请在生成清单时接受，或恢复这些列的标题。',
  'problem.headersTaken': '选项卡“{sheet}”上的未知标题按以下方式处理：{names}。',
  'problem.enteredLeftOut':
    '另一工作簿中有 {count} 项输入在此处没有对应的行，已略过：{ids}。如果需要，请设置包含这些服务的工作簿。',
  'problem.noRoomForColumns': '选项卡“{sheet}”的表格右侧有其他单元格。请空出 {count} 列后重试。',
  'problem.noRoomForRows': '选项卡“{sheet}”的表格下方有其他内容。请将表格下方的行留空后重试。',
  'problem.questionnaireMissing': '工作簿没有调查问卷选项卡。请先设置工作簿。',
  'problem.questionnaireOfItemsMissing':
    '清单包含 {service} 的检查项，但缺少其调查问卷选项卡。请在调查问卷下方重新添加该服务（其检查项会保留），或从工作簿的早期版本恢复该选项卡；如果不再需要该服务，请从清单中删除其各行。',
  'problem.questionnaireSeveralTabs':
    '{service} 有多个调查问卷选项卡：{names}。请只保留一个，删除其余的；要保留的副本请将其标题“{header}”改名。',
  'problem.itemRowMissing': '选项卡“{sheet}”的列“{header}”中已没有 {item} 的行。重新生成清单即可恢复该检查项。',
  'problem.questionRowMissing':
    '选项卡“{sheet}”没有 ID 为 {question} 的行。请恢复该行，或在其他行下方新行的列“{header}”中输入 {question}，然后重新回答。',
  'problem.rowsMoved': '其他人正在编辑这些行和列，因此未更改任何内容。请重试。',
  'problem.settingInvalid': '选项卡“{sheet}”的 {cell} 中的“{value}”不是大于 0% 且不超过 100% 的比例。',
  'problem.settingNotInList': '选项卡“{sheet}”的 {cell} 中的“{value}”不在列表中。',
  'problem.windowInvalid': '选项卡“{sheet}”的 {cell} 中的“{value}”不是 1 到 12 之间的月数。',
  'problem.settingNameInvalid':
    '定义的名称 {name} 的值“{value}”不是大于 0% 且不超过 100% 的比例。请在名称管理器中更正，或删除该名称。',
  'problem.settingNameNotInList': '定义的名称 {name} 的值“{value}”不在可选项中。请在名称管理器中更正。',
  'problem.windowNameInvalid':
    '定义的名称 {name} 的值“{value}”不是 1 到 12 之间的月数。请在名称管理器中更正，或删除该名称。',
  'problem.editionUnknown': '工作簿未说明适用于哪个云版本，而内容因此不同。请选择：{editions}。',
  'problem.editionMixed':
    '工作簿适用于 {edition}，但选项卡“{sheet}”上有 {count} 个检查项的文本属于另一云版本（{other}），因此未做任何更改。请选择正确的云版本：{editions}。',
  'problem.editionContradicted':
    '选项卡“{sheet}”的 {cell} 中的“{name}”是政府云的地址，但工作簿适用于 {edition}。请检查“开始”选项卡上的云版本。',
  'problem.editionLost':
    '“开始”选项卡或其中的云版本单元格已被删除，无法得知工作簿适用于哪个云版本。请将其恢复，或让定义的名称 {name} 指向填有云版本的单元格。',
  'problem.languageLost':
    '“开始”选项卡或其中的语言单元格已被删除，无法得知工作簿的语言。请将其恢复，或让定义的名称 {name} 指向填有语言的单元格。',
  'problem.cancelled': '已取消。没有写入任何内容。',
  'problem.fileEncoding': '“{file}”不是 UTF-8 文本。请在 Excel 中另存为“CSV UTF-8”，然后重试。',
  'problem.formulaTooLong':
    '选项卡“{sheet}”的公式会超过 Excel 允许的长度。请在“开始”选项卡上选择较短的增长期间，或将以文本形式输入的数字转换为数字。',
  'problem.sheetFiltered': '选项卡“{sheet}”中的行被筛选隐藏。请清除筛选后重试。',
  'problem.sheetProtected': '选项卡“{sheet}”受保护。请取消保护后重试。',
  'problem.textNotForCells': '“{start}…”中有工作簿无法保存的字符。请删除该字符后重试。',
  'problem.dueUnclear': '“{due}”不是有效的日期。请选择检查项的截止日期。',
  'problem.textTooLong': '“{start}…”超过了单元格可容纳的 32,767 个字符。请缩短后重试。',
  'problem.tabNameTaken': '已有一个不属于本工具的选项卡“{sheet}”。请将其重命名后重试。',
  'problem.columnsMoved': '工作表“{sheet}”中的列在选择之后被移动、重命名或删除。请重新选择。',
  'problem.headerRowUnknown': '工作表“{sheet}”的第 {row} 行没有标题。请指定前 30 行中有标题的一行。',
  'problem.checklistNotChosen':
    '没有选项卡可识别为检查清单。请指明哪个选项卡是检查清单及其标题行的位置；可查看：{names}。',
  'problem.mappingOfOwn': '“{sheet}”上的检查清单由本加载项创建，列可由 ID 识别，无需映射。请在不使用映射的情况下生成。',
  'problem.mappingIncomplete': '“{sheet}”要用作{role}，还需要“{field}”列。请选择一列。',
  'problem.columnUnknown': '选项卡“{sheet}”没有列“{column}”。请用列字母或标题指明。',
  'problem.tabUnknown': '没有选项卡“{name}”。',
  'problem.customerMissing': '请输入客户名称。',
  'problem.alreadySetUp': '工作簿已设置；清单在选项卡“{sheet}”中。',
  'problem.foreignConsent':
    '选项卡“{sheet}”上的检查清单不是在这里创建的。将隐藏其中 {count} 行，并在右端添加两列；请先确认。',
  'problem.foreignUnclear': '{names}：这似乎是{role}，但其标题不能确定这一点。请查看找到的内容，如果正确请确认。',
  'problem.groupUnknown': '检查清单中没有属于“{name}”的行。其组为：{names}。',
  'problem.rowsOfNoGroup': '无法判断选项卡“{sheet}”的 {count} 行属于哪个服务或类别，这些行保持可见：{rows}。',
  'problem.scopeAnswerUnclear':
    '选项卡“{sheet}”的 {cell} 中的“{value}”既不是“是”也不是“否”，因此不会隐藏 {group} 的任何行。',
  'problem.scopeByQuestions': '在此工作簿中，由问题决定范围。请将 {names} 的第一个问题回答为“否”。',
  'problem.scopeContradiction':
    '选项卡“{sheet}”的 {cell} 表示 {group} 不在范围内，选项卡“{otherSheet}”的 {otherCell} 表示它在范围内。请更正其中一个后重试。',
  'problem.scopeHalfMarked':
    '选项卡“{sheet}”的列“{header}”中，有些行有标记，有些行为空。请在空白表示不在范围内的行中填写“否”，或说明空白的含义，然后重试。',
  'problem.scopeQuestionUnclear':
    '“{question}”没有指明整个服务或类别，因此选项卡“{sheet}”的 {cell} 中的回答不会隐藏任何内容。',
  'problem.scopeSwitchContradicted':
    '要将 {group} 排除在范围之外，但选项卡“{sheet}”的 {cell} 表示它在范围内。请更正该单元格后重试。',
  'problem.scopeUnknown':
    '没有任何内容说明选项卡“{sheet}”上的检查清单中哪些不在范围内。请添加一个带有“服务”和“在范围内”标题的选项卡，并对以下各项填写“是”或“否”：{names}。',
  'problem.cellInEditMode': '有单元格正在编辑。请在 Excel 中按 Enter 后重试。',
  'problem.accessDenied':
    'Excel 不允许此更改。工作簿可能是只读的或受保护的。解除后请再次运行：已写入的内容会保留，并会写入其余内容。',
  'problem.tooLarge': '工作簿过大，无法一步完成。',
  'problem.undoGone': '此操作已无法撤消：窗格只记住最近十次操作，不包括删除加载项的列之前的操作。',
  'problem.excelFailed': 'Excel 未能完成（{detail}）。已写入的内容会保留；再次运行即可写入其余部分。',
  'problem.planChanged': '自显示此计划以来工作簿已更改，因此未写入任何内容。请查看现在将执行的操作，然后再继续。',
  'problem.listBesideChecklist':
    '在选项卡“{sheet}”上，清单旁边的 {cell} 处有另一个列表：隐藏其中一个的行也会隐藏另一个的行。请将其中一个移到单独的选项卡，然后重试。',
  'problem.nextStepsNotOnStart':
    '{kind, select, taken {选项卡“{sheet}”的 {cell} 中已有内容，无法显示后续步骤。请清空 {cell}，或在标题下方插入一行后重试。} other {选项卡“{sheet}”受保护，无法显示后续步骤。请取消保护后重试。}}',
  'problem.othersEditing': '其他人正在移动、重命名或删除此操作所需的内容。请稍后再次运行：届时会完成尚未完成的部分。',

  'file.notAWorkbook': '“{file}”不是 Excel 工作簿（.xlsx）。',
  'file.encryptedWorkbook': '“{file}”已加密。请去掉密码保存后重试。',
  'file.oldWorkbookFormat': '“{file}”是 Excel 97-2003 的旧格式。请另存为 .xlsx 后重试。',
  'file.damagedWorkbook': '“{file}”已损坏：工作簿的某个部分缺失或无法读取。',
  'file.tooLargeWorkbook': '“{file}”太大，无法读取。请删除不需要的内容或拆分为多个工作簿后重试。',
  'file.fileNotFound': '没有文件“{file}”。',
  'file.fileUnreadable': '无法读取“{file}”。',
  'file.fileUnwritable': '无法写入“{file}”。',
  'file.fileReadOnly': '“{file}”是只读文件。请允许写入或指定其他文件。',
  'file.danglingLink': '“{file}”是指向不存在文件的链接。请指定文件本身。',
  'file.mappingInvalid': '“{file}”不是 inspect 输出的映射：{detail} 缺失或有误。',
  'file.otherKind': '“{file}”的扩展名与工作簿类型不符：启用宏的工作簿用 .xlsm，其他用 .xlsx。',
  'problem.listSeveralTabs': '{names} 都是同一个列表。请只保留一个：在其他选项卡上重命名标题 {header}，或将其删除。',
  'problem.taskUnknown': '没有适用于该客户的任务 {task}：任务选项卡中没有此 ID。',
  'problem.reviewToCome': '{day} 尚未到来。请在客户确认之后再记录。',
  'problem.talkToCome': '{day} 的讨论尚未进行。请在讨论之后记录结果。',
  'problem.taskNotSuggested': '工作簿中没有内容表明任务 {task} 可以完成。如果确实已完成，请在任务选项卡上设置其状态。',
  'problem.skipReasonMissing': '只有主题已完全解决时才能跳过任务：请说明任务 {task} 的原因。',
  'problem.taskSkippedWithoutReason':
    '任务 {task} 被跳过但没有原因。请在选项卡“{sheet}”的单元格 {cell} 中说明其主题为何已完全解决。',
  'problem.pilotRecommended':
    'Microsoft 365 Apps 的部署已开始（任务 1247）：建议先进行试点。应在试点前解决但仍未解决的检查项：{count} 个。',
  'problem.deploymentBeforeReview':
    '客户对清单的审阅（任务 3190）完成之前，Microsoft 365 Apps 的部署（任务 1247）已开始。',
  'problem.customerSeveralRows':
    '选项卡“{sheet}”中有多行关于 {customer}：{services}。请按其中的写法填写服务；同一服务出现两次时，请合并为一行。',
  'problem.customerUnknown':
    '选项卡“{sheet}”中没有关于 {customer} 的行。请按其中的写法填写客户名称；如有多项服务，也请填写服务。',
  'problem.accelerationOtherService':
    '手册的行动计划适用于 Microsoft 365 Apps；{service} 有自己的加速计划（任务 SSE-5）。',
} satisfies Record<keyof typeof en, string>;
