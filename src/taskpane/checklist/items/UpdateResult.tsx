import type { ExcelHost } from '../../../actions/everyAction/ExcelHost';
import type { Messages } from '../../../localization/Messages';
import { DoneMessage } from '../../everyScreen/DoneMessage';
import { ProblemList } from '../../everyScreen/ProblemList';
import type { ItemUpdates } from './useUpdateItems';

interface UpdateResultProps {
  readonly excel: ExcelHost;
  readonly result: ItemUpdates['result'];
  readonly messages: Messages;
  onShow(sheet: string, cell: string): void;
}

/** How entering the work on items went, and what takes it back. */
export function UpdateResult({ excel, result, messages, onShow }: UpdateResultProps) {
  return (
    <>
      <ProblemList
        problems={result?.outcome === 'refused' ? result.problems : []}
        messages={messages}
        onShow={onShow}
      />
      <DoneMessage excel={excel} done={result} messages={messages} />
    </>
  );
}
