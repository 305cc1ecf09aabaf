/** What the plan for a stalled customer says. */
export const acceleration = {
  'acceleration.talk': 'お客様の状況を話し合い、結果をメモに記録する',
  'acceleration.substep': '↳ {step}',
  'acceleration.left': 'タブ {sheet} にはもうありません。手順は残ります。',
  'acceleration.reasonFound': '完了できます: 障害が選択されています。',
  'acceleration.mayBlock':
    '解決しない場合は、{tab} にエンゲージメント管理のメモを書いてから、L1 を「{blocked}」にします。',
  'acceleration.moved': 'お客様が動き出しました。タスク 3650 を更新します。70% 以上を保つために未完了のままにします。',
  'acceleration.taken': '障害は取り除かれました。',
  'acceleration.ready': '準備完了',
  'acceleration.missing': '不足: {fields}',
  'acceleration.tooEarly': 'L1 を「{blocked}」にできるのは、最後の技術的な手順の後だけです。',
  'acceleration.title': '{customer} の加速',
  'acceleration.blockers': 'お客様を妨げているものは何ですか?',
  'acceleration.talkOutcome': '話し合いの結果',
  'acceleration.talkDay': '話し合いの日',
  'acceleration.action': '加速を計画',
  'acceleration.steps': '手順',
  'acceleration.copy': 'FTOP 用にコピー',
  'acceleration.close': '閉じる',
  'acceleration.health': '{health}。{explanation}',
};
