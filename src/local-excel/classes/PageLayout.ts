import type { ExcelClass } from '../wire/ExcelClass';
import { quotedSheetName } from './ranges/absoluteReference';
import type { Sheet } from '../sheets/Sheet';
import { ensureChild } from '../xml/XmlElement';
import { areaAddress, isWholeColumns, isWholeRows, type Area } from '../cells/Area';
import type { Session } from '../wire/Session';
import { ExcelError } from '../refusals/ExcelError';
import { oneOf, optional, rangeOrAddress, record, takes, wholeNumberFrom, writes } from '../wire/parameters';
import { rangeArgument } from './ranges/rangeNavigation';

/** Of pages 0 is as many as it takes. */
const pages = optional(wholeNumberFrom(0, 32_767));

/** Excel.PageLayoutZoomOptions; a sheet prints at 10 to 400 percent. */
const zoom = record({
  horizontalFitToPages: pages,
  verticalFitToPages: pages,
  scale: optional(wholeNumberFrom(10, 400)),
});

/** How a sheet prints: orientation, fitting to pages, repeated header rows. */
export const pageLayoutClass: ExcelClass<Sheet> = {
  scalars: {
    orientation: {
      get: ({ sections }) =>
        sections.get('pageSetup')?.attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
      set: takes(oneOf('Portrait Landscape'), ({ sections }, orientation) => {
        sections.edit('pageSetup').attributes['orientation'] = orientation.toLowerCase();
      }),
    },
    zoom: {
      get: ({ sections }) => {
        const { fitToWidth, fitToHeight, scale } = sections.get('pageSetup')?.attributes ?? {};
        return fitToWidth === undefined && fitToHeight === undefined
          ? { scale: Number(scale ?? 100) }
          : { horizontalFitToPages: Number(fitToWidth ?? 1), verticalFitToPages: Number(fitToHeight ?? 1) };
      },
      set: takes(zoom, ({ sections }, { horizontalFitToPages, verticalFitToPages, scale }) => {
        const setup = sections.edit('pageSetup');
        const properties = ensureChild(sections.edit('sheetPr'), 'pageSetUpPr');
        const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
        properties.attributes['fitToPage'] = fits ? '1' : '0';
        if (scale !== undefined) setup.attributes['scale'] = String(scale);
        // 0 in the file means "as many pages as it takes".
        if (fits)
          Object.assign(setup.attributes, {
            fitToWidth: String(horizontalFitToPages ?? 0),
            fitToHeight: String(verticalFitToPages ?? 0),
          });
      }),
    },
  },
  methods: {
    setPrintTitleColumns: writes({ printTitleColumns: rangeOrAddress }, (sheet, { printTitleColumns }, session) => {
      const { area } = rangeArgument({ sheet }, printTitleColumns, session);
      if (!isWholeColumns(area)) throw new ExcelError('InvalidArgument');
      setPrintTitles(sheet, session, { columns: area });
    }),
    setPrintTitleRows: writes({ printTitleRows: rangeOrAddress }, (sheet, { printTitleRows }, session) => {
      const { area } = rangeArgument({ sheet }, printTitleRows, session);
      if (!isWholeRows(area)) throw new ExcelError('InvalidArgument');
      setPrintTitles(sheet, session, { rows: area });
    }),
  },
};

/** Columns and rows that are repeated stand in one name, the columns first: `Tasks!$A:$A,Tasks!$3:$3`. */
function setPrintTitles(
  sheet: Sheet,
  { book: { names } }: Session,
  { columns, rows }: { readonly columns?: Area; readonly rows?: Area },
): void {
  const name = quotedSheetName(sheet.name);
  const before = String(names.find(PRINT_TITLES, sheet)?.formula ?? '').split(/,(?=[^,]*!)/);
  const kept = (pattern: RegExp): string | undefined => before.find((part) => pattern.test(part));
  const wanted = (area: Area | undefined, pattern: RegExp): string | undefined => {
    if (!area) return kept(pattern);
    const [first, last] = areaAddress(area).split(':');
    return `${name}!$${first}:$${last}`;
  };
  const parts = [wanted(columns, /!\$[A-Z]+:\$[A-Z]+$/), wanted(rows, /!\$\d+:\$\d+$/)];
  names.set(PRINT_TITLES, parts.filter((part) => part !== undefined).join(','), sheet);
}

const PRINT_TITLES = '_xlnm.Print_Titles';
