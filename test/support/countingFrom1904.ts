import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { editPart } from './editPart';
import { TODAY } from './newWorkbook';
import { startExcel, type StartedExcel } from './startExcel';

/** The workbook as one that counts days as Excel for the Mac once did. */
export function countingFrom1904(local: LocalExcel): StartedExcel {
  const file = editPart(local.save(), 'xl/workbook.xml', (xml) =>
    /<workbookPr\b/.test(xml)
      ? xml.replace(/<workbookPr\b/, '<workbookPr date1904="1"')
      : xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  );
  const opened = LocalExcel.open(file);
  opened.book.clock = () => TODAY;
  return startExcel(opened);
}
