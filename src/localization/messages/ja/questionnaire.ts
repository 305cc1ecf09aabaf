import type { questionnaire as en } from '../en/questionnaire';

/** What the questionnaire says. */
export const questionnaire = {
  'answer.refusal.list': '一覧から回答を選択してください。',
  'answer.refusal.number': '0 以上の整数を入力してください。',
  'answer.refusal.date': '日付を入力してください。',
  'answer.kind.number': '0 以上の整数',
  'answer.kind.date': '2026-11-21 のような日付',
  'questionnaire.answered': '{count} 件中 {answered} 件回答済み',
  'questionnaire.none': 'このブックにはアンケートのタブがありません。',
  'questionnaire.choose': '回答を選択',
  'questionnaire.clear': 'クリア',
  'questionnaire.invalid': '「{answer}」はこの質問の回答ではありません。',
  'questionnaire.goTo': '{cell} に移動',
  'questionnaire.scope.inScope': '対象範囲内',
  'questionnaire.scope.outOfScope': '対象範囲外',
  'questionnaire.scope.needsAnswer': '対象範囲が未決定',
} satisfies Record<keyof typeof en, string>;
