import type { everyScreen as en } from '../en/everyScreen';

/** What every screen of the pane says. */
export const everyScreen = {
  'pane.title': '改进清单',
  'pane.views': '视图',
  'pane.questionnaire': '调查问卷',
  'pane.checklist': '清单',
  'pane.usage': '使用情况',
  'pane.tasks': '任务',
  'pane.settings': '设置',
  'pane.help': '帮助',
  'pane.close': '关闭',
  'pane.show': '显示',
  'pane.cancel': '取消',
  'selected.one': '已选择：{id} {text}',
  'selected.items': '在 Excel 中选择了 {count} 个检查项',
  'selected.open': '详细信息',
  'selected.openIn': '详细信息：{view}',
} satisfies Record<keyof typeof en, string>;
