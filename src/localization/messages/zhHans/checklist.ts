import type { checklist as en } from '../en/checklist';

/** What the checklist says. */
export const checklist = {
  'why.always': '始终在范围内',
  'why.answer': '{question}：{answer}',
  'why.open': '{question} 尚未回答',
  'why.serviceOut': '{service} 不在范围内（{question}：{answer}）',
  'checklist.none': '工作簿没有清单选项卡。请先设置。',
  'checklist.counts': '范围内 {inScope} · 需要回答 {needsAnswer} · 已隐藏 {hidden}',
  'checklist.action': '生成最终清单',
} satisfies Record<keyof typeof en, string>;
