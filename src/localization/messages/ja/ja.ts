import type { MessageTexts } from '../MessageKey';
import { atHand } from './atHand';
import { checklist } from './checklist';
import { content } from './content';
import { everyAction } from './everyAction';
import { everyScreen } from './everyScreen';
import { problems } from './problems';
import { questionnaire } from './questionnaire';
import { setUp } from './setUp';
import { usage } from './usage';
import { usageProblems } from './usageProblems';

export const ja: MessageTexts = {
  ...atHand,
  ...checklist,
  ...content,
  ...everyAction,
  ...everyScreen,
  ...problems,
  ...questionnaire,
  ...setUp,
  ...usage,
  ...usageProblems,
};
