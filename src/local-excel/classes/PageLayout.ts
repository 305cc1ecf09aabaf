import type { ExcelClass } from '../wire/ExcelClass';
import { hostObject } from '../wire/HostObject';
import { quotedSheetName } from './ranges/absoluteReference';
import type { Sheet } from '../sheets/Sheet';
import { ensureChild } from '../xml/XmlElement';
import { areaAddress, isWholeColumns, isWholeRows, type Area } from '../cells/Area';
import type { Session } from '../wire/Session';
import { ExcelError } from '../refusals/ExcelError';
import { oneOf, optional, rangeOrAddress, reads, record, takes, wholeNumberFrom, writes } from '../wire/parameters';
import { rangeArgument } from './ranges/rangeNavigation';

/** Of pages 0 is as many as it takes. */
const pages = optional(wholeNumberFrom(0, 32_767));

/** Excel.PageLayoutZoomOptions; a sheet prints at 10 to 400 percent. */
const zoom = record({
  horizontalFitToPages: pages,
  verticalFitToPages: pages,
  scale: optional(wholeNumberFrom(10, 400)),
});

/** Excel.PaperType by its number in a file (ECMA-376, 18.3.1.63), which begins with 1. */
const PAPERS =
  'Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 ' +
  'Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 ' +
  'EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch ' +
  'EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman';
const PAPER_NAMES = PAPERS.split(' ');

/** How a sheet prints: paper, area, header and footer, fitting to pages, repeated header rows. */
export const pageLayoutClass: ExcelClass<Sheet> = {
  objects: { headersFooters: (sheet) => hostObject('HeaderFooterGroup', sheet) },
  scalars: {
    orientation: {
      get: ({ sections }) =>
        sections.get('pageSetup')?.attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
      set: takes(oneOf('Portrait Landscape'), ({ sections }, orientation) => {
        sections.edit('pageSetup').attributes['orientation'] = orientation.toLowerCase();
      }),
    },
    paperSize: {
      get: ({ sections }) => PAPER_NAMES[Number(sections.get('pageSetup')?.attributes['paperSize'] ?? 1) - 1] ?? null,
      set: takes(oneOf(PAPERS), ({ sections }, paper) => {
        sections.edit('pageSetup').attributes['paperSize'] = String(PAPER_NAMES.indexOf(paper) + 1);
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
        delete setup.attributes['fitToWidth'];
        delete setup.attributes['fitToHeight'];
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
    getPrintAreaOrNullObject: reads({}, (sheet, _, { book, excel }) => {
      const areas = String(book.names.find(PRINT_AREA, sheet)?.formula ?? '').split(/,(?=[^,]*!)/);
      if (areas[0] === '') return null;
      const places = areas.map((address) => excel.rangeAt(address, sheet));
      return hostObject('RangeAreas', { range: places[0]!, areas: places.map(({ area }) => area) });
    }),
    setPrintArea: writes({ printArea: rangeOrAddress }, (sheet, { printArea }, session) => {
      const { area } = rangeArgument({ sheet }, printArea, session);
      const { names } = session.book;
      if (isWholeColumns(area) && isWholeRows(area)) names.delete(PRINT_AREA, sheet);
      else names.set(PRINT_AREA, fixedAddress(sheet, area), sheet);
    }),
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
  const before = String(names.find(PRINT_TITLES, sheet)?.formula ?? '').split(/,(?=[^,]*!)/);
  const kept = (pattern: RegExp): string | undefined => before.find((part) => pattern.test(part));
  const wanted = (area: Area | undefined, pattern: RegExp): string | undefined => {
    return area ? fixedAddress(sheet, area) : kept(pattern);
  };
  const parts = [wanted(columns, /!\$[A-Z]+:\$[A-Z]+$/), wanted(rows, /!\$\d+:\$\d+$/)];
  names.set(PRINT_TITLES, parts.filter((part) => part !== undefined).join(','), sheet);
}

/** `Tasks!$A$1:$C$9`, `Tasks!$A:$C`. */
function fixedAddress(sheet: Sheet, area: Area): string {
  return `${quotedSheetName(sheet.name)}!${areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
