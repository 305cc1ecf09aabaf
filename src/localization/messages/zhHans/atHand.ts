import type { atHand as en } from '../en/atHand';

/** What the pane says while its sentences are loaded, and where they do not load. */
export const atHand = {
  'pane.loading': '正在读取工作簿',
  'pane.failed': '任务窗格因错误而停止（{detail}）。',
  'pane.retry': '重试',
  'problem.notLoaded': '加载项的一部分无法加载，未更改任何内容。请检查网络连接，然后重试。',
} satisfies Readonly<Record<keyof typeof en, string>>;
