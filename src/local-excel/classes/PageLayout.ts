import { targetOf } from '../wire/HostObject';
import type { ExcelClass } from '../wire/ExcelClass';
import { quotedSheetName } from './ranges/quotedSheetName';
import type { Sheet } from '../sheets/Sheet';
import { ensureChild } from '../xml/XmlElement';
import { areaAddress, isWholeRows } from '../cells/Area';
import { ExcelError } from '../refusals/ExcelError';

/** How a sheet prints: orientation, fitting to pages, repeated header rows. */
export const pageLayoutClass: ExcelClass<Sheet> = {
  scalars: {
    orientation: {
      get: ({ sections }) =>
        sections.get('pageSetup')?.attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
      set: ({ sections }, orientation) => {
        sections.edit('pageSetup').attributes['orientation'] = orientation === 'Landscape' ? 'landscape' : 'portrait';
      },
    },
    zoom: {
      get: ({ sections }) => {
        const { fitToWidth, fitToHeight, scale } = sections.get('pageSetup')?.attributes ?? {};
        return fitToWidth === undefined && fitToHeight === undefined
          ? { scale: Number(scale ?? 100) }
          : { horizontalFitToPages: Number(fitToWidth ?? 1), verticalFitToPages: Number(fitToHeight ?? 1) };
      },
      set: ({ sections }, zoom) => {
        const { horizontalFitToPages, verticalFitToPages, scale } = zoom as Record<string, number | undefined>;
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
      },
    },
  },
  methods: {
    setPrintTitleRows: {
      writes: true,
      call: (sheet, [rows], session) => {
        const range = targetOf(rows, 'Range') ?? session.excel.rangeAt(String(rows), sheet);
        if (!isWholeRows(range.area)) throw new ExcelError('InvalidArgument');
        const [first, last] = areaAddress(range.area).split(':');
        session.book.names.set('_xlnm.Print_Titles', `${quotedSheetName(sheet.name)}!$${first}:$${last}`, { sheet });
      },
    },
  },
};
