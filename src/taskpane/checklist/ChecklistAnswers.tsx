import type { ChecklistRequest, ChecklistResult } from '../../actions/checklist/generateChecklist';
import type { Messages } from '../../localization/Messages';
import { CheckBox } from '../controls/CheckBox';
import { EditionChoice } from './EditionChoice';
import { UnmarkedChoice } from './UnmarkedChoice';

/** What somebody says about the checklist. */
export interface SaidAboutChecklist extends Pick<ChecklistRequest, 'edition' | 'unmarked'> {
  readonly replacesEdited: boolean;
}

interface ChecklistAnswersProps {
  readonly plan: ChecklistResult | undefined;
  readonly said: SaidAboutChecklist;
  readonly messages: Messages;
  onSay(said: SaidAboutChecklist): void;
}

/** What a plan asks: the edition, what blanks mean, and whether cells that were edited are to be replaced. */
export function ChecklistAnswers({ plan, said, messages, onSay }: ChecklistAnswersProps) {
  const asks = (...codes: readonly string[]): boolean =>
    plan?.problems.some(({ code }) => codes.includes(code)) ?? false;
  const unmarked = said.unmarked ?? rememberedIn(plan);
  return (
    <>
      {(said.edition ?? asks('editionUnknown', 'editionMixed')) && (
        <EditionChoice edition={said.edition} messages={messages} onChoose={(edition) => onSay({ ...said, edition })} />
      )}
      {(unmarked ?? asks('scopeHalfMarked')) && (
        <UnmarkedChoice unmarked={unmarked} messages={messages} onChoose={(unmarked) => onSay({ ...said, unmarked })} />
      )}
      {(said.replacesEdited || asks('cellsEdited')) && (
        <CheckBox
          label={messages.say('checklist.replaceEdited')}
          checked={said.replacesEdited}
          onCheck={(replacesEdited) => onSay({ ...said, replacesEdited })}
        />
      )}
    </>
  );
}

/** What the workbook remembers that a blank means. */
function rememberedIn(plan: ChecklistResult | undefined): SaidAboutChecklist['unmarked'] {
  return plan === undefined || plan.outcome === 'refused' ? undefined : plan.unmarked;
}
