import type { ScopeStatement } from '../../../domain/foreign/ScopeStatement';
import type { WorkbookContent } from '../../wording/workbookContent';

/** The word for no that other questions are answered with, else that of the workbook's language. */
export function noWord(statements: readonly ScopeStatement[], { vocabulary }: WorkbookContent): string {
  const said = statements.find(({ source, mark, isInverted }) => source === 'question' && mark === 'no' && !isInverted);
  return said?.value ?? vocabulary.answers.no;
}
