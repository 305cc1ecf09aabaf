import type { help as en } from '../en/help';

/** What settings and help say. */
export const help = {
  'settings.language': '窗格的语言',
  'settings.language.own': '工作簿的语言',
  'settings.language.hint':
    '没有语言的工作簿使用 Excel 的语言。问题、检查项和单元格中问题的说明仍使用工作簿的语言，写入工作簿的内容也是如此。',
  'settings.workbook': '此工作簿',
  'settings.workbook.hint': '客户、版本和语言是“{sheet}”工作表中的单元格，请在那里更改。',
  'settings.content.ours': '此窗格的内容',
  'help.intro':
    '窗格为每项服务建立调查问卷，隐藏根据回答不在范围内的行，并显示哪些客户需要帮助。一切都在工作簿的单元格中；最近的操作可以撤消。',
  'help.views': '视图',
  'help.questionnaire': '所有服务的问题。在此处回答会写入单元格，在单元格中输入的回答会显示在此处。',
  'help.checklist': '要做的事项。生成时会隐藏根据回答不在范围内的行并注明原因，不会删除任何内容。',
  'help.usage': '哪些客户对已有服务使用过少，以及从何时开始。工作表中的突出显示随数字更新。',
  'help.tasks': '由回答、清单和使用情况得出的任务，以及移交前还缺少的内容。',
  'help.words': '术语',
  'help.word.mau': 'MAU',
  'help.word.mau.means': '月活跃使用：一个月内使用某项服务的人数。占比是相对于有权使用该服务的人数。',
  'help.word.stalled': '停滞',
  'help.word.stalled.means': '低于健康使用的界限，并且增长低于“{sheet}”工作表中设定的界限，或者在下降。',
  'help.word.relative': '相对',
  'help.word.relative.means': '相对于起点的增长：从 40% 到 42% 是 5% 的相对增长，即 2 个百分点。',
  'help.word.block': '区块',
  'help.word.block.means': '排在一起的行，例如一项服务的所有检查项。',
  'help.word.fm': 'FM、FE',
  'help.word.fm.means': 'FastTrack Manager 负责整个项目，FastTrack Engineer 指导技术工作。',
  'help.word.sme': 'SME',
  'help.word.sme.means': '某项服务的专家（Subject Matter Expert），在客户停滞时提供帮助。',
  'help.keys': '逐个处理问题时的按键',
  'help.key.choose': '1、2、3 …',
  'help.key.choose.does': '选择该编号的回答',
  'help.key.next': 'Enter',
  'help.key.next.does': '转到下一个问题',
} satisfies Record<keyof typeof en, string>;
