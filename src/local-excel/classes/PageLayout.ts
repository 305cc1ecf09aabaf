import type { ExcelClass } from '../wire/ExcelClass';
import { quotedSheetName } from './ranges/absoluteReference';
import type { Sheet } from '../sheets/Sheet';
import { ensureChild } from '../xml/XmlElement';
import { areaAddress, isWholeRows } from '../cells/Area';
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
    setPrintTitleRows: writes({ printTitleRows: rangeOrAddress }, (sheet, { printTitleRows }, session) => {
      const { area } = rangeArgument({ sheet }, printTitleRows, session);
      if (!isWholeRows(area)) throw new ExcelError('InvalidArgument');
      const [first, last] = areaAddress(area).split(':');
      session.book.names.set('_xlnm.Print_Titles', `${quotedSheetName(sheet.name)}!$${first}:$${last}`, sheet);
    }),
  },
};
