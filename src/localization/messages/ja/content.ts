import type { content as en } from '../en/content';

/** What is said of the content a workbook has and of newer content. */
export const content = {
  'content.older': 'このブックのコンテンツは {version} です。{ours} を利用できます。',
  'content.newer':
    'このブックのコンテンツは {version} で、このウィンドウの {ours} より新しいものです。ウィンドウが最新になるまで、ここではチェックリストを作成しません。閉じて開き直してください。',
  'content.action': 'ブックをコンテンツ {ours} に更新',
  'content.service': '{service}: {parts}',
  'content.questionsAdded': '新しい質問 {count} 件',
  'content.questionsChanged': '変更された質問 {count} 件',
  'content.questionsRemoved': '削除された質問 {count} 件',
  'content.itemsAdded': '新しい項目 {count} 件',
  'content.itemsChanged': '変更された項目 {count} 件',
  'content.itemsRemoved': '削除された項目 {count} 件',
  'content.missing': '{count} 件の質問がタブにありません。',
  'content.addMissing': '足りない質問を追加',
} satisfies Record<keyof typeof en, string>;
