import type { everyScreen as en } from '../en/everyScreen';

/** What every screen of the pane says. */
export const everyScreen = {
  'pane.title': '展開準備チェックリスト',
  'pane.views': 'ビュー',
  'pane.questionnaire': 'アンケート',
  'pane.checklist': 'チェックリスト',
  'pane.usage': '使用状況',
  'pane.tasks': 'タスク',
  'pane.settings': '設定',
  'pane.help': 'ヘルプ',
  'pane.close': '閉じる',
  'pane.show': '表示',
  'pane.cancel': 'キャンセル',
  'selected.one': '選択中: {id} {text}',
  'selected.items': 'Excel で {count} 件の項目を選択中',
  'selected.open': '詳細',
  'selected.openIn': '詳細: {view}',
} satisfies Record<keyof typeof en, string>;
