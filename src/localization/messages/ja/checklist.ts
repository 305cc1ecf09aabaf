import type { checklist as en } from '../en/checklist';

/** What the checklist says. */
export const checklist = {
  'why.always': '常に対象範囲内',
  'why.answer': '{question}: {answer}',
  'why.open': '{question} が未回答',
  'why.serviceOut': '{service} は対象範囲外 ({question}: {answer})',
  'checklist.none': 'このブックにはチェックリストのタブがありません。先にセットアップしてください。',
  'checklist.counts': '対象範囲内 {inScope} · 回答が必要 {needsAnswer} · 非表示 {hidden}',
  'checklist.action': '最終的なチェックリストを作成',
} satisfies Record<keyof typeof en, string>;
