import type { everyScreen as en } from '../en/everyScreen';

/** What every screen of the pane says. */
export const everyScreen = {
  'pane.title': '改进清单',
  'pane.loading': '正在读取工作簿',
  'pane.failed': '任务窗格因错误而停止（{detail}）。',
  'pane.views': '视图',
  'pane.questionnaire': '调查问卷',
  'pane.checklist': '清单',
  'pane.usage': '使用情况',
  'pane.tasks': '任务',
  'pane.show': '显示',
  'pane.retry': '重试',
  'pane.cancel': '取消',
  'selected.one': '已选择：{id} {text}',
  'selected.items': '在 Excel 中选择了 {count} 个检查项',
  'selected.open': '详细信息',
  'selected.openIn': '详细信息：{view}',
} satisfies Record<keyof typeof en, string>;
