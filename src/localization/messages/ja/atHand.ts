import type { atHand as en } from '../en/atHand';

/** What the pane says while its sentences are loaded, and where they do not load. */
export const atHand = {
  'pane.loading': 'ブックを読み込んでいます',
  'pane.failed': 'エラーのため作業ウィンドウが停止しました ({detail})。',
  'pane.retry': 'もう一度実行',
  'problem.notLoaded':
    'アドインの一部を読み込めなかったため、何も変更されていません。ネットワーク接続を確認して、もう一度お試しください。',
} satisfies Readonly<Record<keyof typeof en, string>>;
