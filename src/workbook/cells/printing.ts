import { columnsAddress } from '../../recognition/cells/cellAddress';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import type { Paper, WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';

/** What all printed tabs of a workbook share. */
export interface Page {
  readonly paper: Paper;
  /** Said on every page; '' for nobody. */
  readonly customer: string;
}

/** How a tab of ours prints. */
export interface Printing {
  /** 0-based row that is repeated on every page. */
  readonly titleRow: number;
  /** 0-based columns that are printed; left out, all that hold something. */
  readonly columns?: readonly [first: number, last: number] | undefined;
  /** 0-based columns that are repeated on every page, also beside those that are printed. */
  readonly titleColumns?: readonly [first: number, last: number] | undefined;
}

/** The page of a workbook's new tabs. */
export function pageOf({ paper, settings }: Pick<WorkbookSnapshot, 'paper' | 'settings'>): Page {
  return { paper, customer: String(settings.get(SETTING_NAMES.customer)?.value ?? '') };
}

/** Landscape, as wide as one page; on every page the title row, customer and tab above, day and page number below. */
export function setUpPrinting(
  { pageLayout }: Excel.Worksheet,
  page: Page,
  { titleRow, columns, titleColumns }: Printing,
): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = page.paper as Excel.PaperType;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
  if (titleColumns) pageLayout.setPrintTitleColumns(columnsAddress(...titleColumns));
  if (columns) pageLayout.setPrintArea(columnsAddress(...columns));
  const every = pageLayout.headersFooters.defaultForAllPages;
  every.leftHeader = literal(page.customer);
  every.rightHeader = '&A';
  every.leftFooter = '&D';
  every.rightFooter = '&P / &N';
}

/** A header takes 255 characters; names are shorter, and what else was pasted into the cell is cut. */
const LONGEST = 100;

/** The text itself: `&` begins Excel's codes, and a header has one line for us. */
function literal(text: string): string {
  return [...text.replace(/\s+/g, ' ').trim()].slice(0, LONGEST).join('').replaceAll('&', '&&');
}
