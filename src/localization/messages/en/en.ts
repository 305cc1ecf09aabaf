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

/** Sentences and labels people read outside of content; ICU message format. */
export const en = {
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
