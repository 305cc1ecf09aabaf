import type { content as en } from '../en/content';

/** What is said of the content a workbook has and of newer content. */
export const content = {
  'content.older': '此工作簿的内容版本为 {version}；现已有 {ours}。',
  'content.newer':
    '此工作簿的内容版本为 {version}，比此窗格的 {ours} 更新。在窗格更新之前，此处不会生成清单：请关闭后重新打开。',
  'content.action': '将工作簿更新到内容 {ours}',
  'content.service': '{service}：{parts}',
  'content.questionsAdded': '{count} 个新问题',
  'content.questionsChanged': '{count} 个问题有变更',
  'content.questionsRemoved': '{count} 个问题已移除',
  'content.itemsAdded': '{count} 个新检查项',
  'content.itemsChanged': '{count} 个检查项有变更',
  'content.itemsRemoved': '{count} 个检查项已移除',
  'content.missing': '有 {count} 个问题在其选项卡上缺失。',
  'content.addMissing': '添加缺失的问题',
} satisfies Record<keyof typeof en, string>;
