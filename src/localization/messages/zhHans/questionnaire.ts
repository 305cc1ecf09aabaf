import type { questionnaire as en } from '../en/questionnaire';

/** What the questionnaire says. */
export const questionnaire = {
  'answer.refusal.list': '请从列表中选择答案。',
  'answer.refusal.number': '请输入不小于 0 的整数。',
  'answer.refusal.date': '请输入日期。',
  'answer.kind.number': '不小于 0 的整数',
  'answer.kind.date': '日期，例如 2026-11-21',
  'questionnaire.answered': '已回答 {answered}/{count}',
  'questionnaire.none': '工作簿没有调查问卷选项卡。',
  'questionnaire.choose': '选择答案',
  'questionnaire.clear': '清除',
  'questionnaire.invalid': '“{answer}”不是此问题的有效答案。',
  'questionnaire.goTo': '转到 {cell}',
  'questionnaire.scope.inScope': '范围内',
  'questionnaire.scope.outOfScope': '范围外',
  'questionnaire.scope.needsAnswer': '范围未确定',
} satisfies Record<keyof typeof en, string>;
