import type { ExcelHost } from '../everyAction/ExcelHost';
import { cellAddress, placeOf } from '../../recognition/cells/cellAddress';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import type { LayoutMapping } from '../../domain/foreign/LayoutMapping';
import { mappingOf } from '../../recognition/foreign/mapping/mappingOf';
import type { Tab } from '../../recognition/Tab';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { ActionResult } from '../everyAction/ActionResult';
import { readLayout } from '../everyAction/readLayout';
import { foreignSheetReport, type FoundSheet } from './foreignSheetReport';
import { runAction } from '../everyAction/runAction';

export interface RecognizedRole {
  readonly role: 'start' | Tab['role'];
  /** Id of the service a questionnaire is about; null for other roles, and for a tab that several services share. */
  readonly service: string | null;
  /** Ids of the services whose questions stand on a questionnaire tab. */
  readonly services?: readonly string[];
  readonly sheet: string;
  /** Address of the first header cell. */
  readonly header: string;
}

export interface InspectReport {
  readonly roles: readonly RecognizedRole[];
  /** Sheets that are neither usage nor ours, where the workbook has no checklist of ours. */
  readonly sheets: readonly FoundSheet[];
  /** What was found on them, to be edited and handed back to generating. */
  readonly mapping: LayoutMapping;
}

/** Tells what each tab was recognised as; writes nothing. */
export function inspectWorkbook(excel: ExcelHost): Promise<ActionResult<Record<string, never>, InspectReport>> {
  return runAction(excel, async (context, setLanguage) => {
    const { snapshot, tabs, foreign, content } = await readLayout(context, setLanguage);
    const roles = [...startRole(snapshot), ...tabs.map(roleOf)];
    const sheets = foreign.map((sheet) => foreignSheetReport(sheet, content.messages));
    return { outcome: 'unchanged', changes: {}, problems: [], roles, sheets, mapping: mappingOf(foreign) };
  });
}

/** The tab that holds the workbook's settings. */
function startRole({ settings }: WorkbookSnapshot): RecognizedRole[] {
  const { sheet, cell } = placeOf(settings.get(SETTING_NAMES.edition)?.address);
  return sheet && cell ? [{ role: 'start', service: null, sheet, header: cell }] : [];
}

function roleOf(tab: Tab): RecognizedRole {
  const place = { sheet: tab.sheet.name, header: cellAddress(tab.headerRow, tab.left) };
  if (tab.role === 'incompleteQuestionnaire') return { role: tab.role, service: tab.service, ...place };
  if (tab.role !== 'questionnaire') return { role: tab.role, service: null, ...place };
  const { services } = tab;
  return { role: tab.role, service: services.length === 1 ? services[0]! : null, ...place, services };
}
