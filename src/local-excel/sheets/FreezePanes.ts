import { cellAddress } from '../cells/Area';
import { childElement, childElements, createElement, type XmlElement } from '../xml/XmlElement';
import type { Sheet } from './Sheet';

/** The frozen rows and columns of a sheet's first view. */
export class FreezePanes {
  constructor(private readonly sheet: Sheet) {}

  get location(): { readonly rows: number; readonly columns: number } {
    const view = childElement(this.sheet.sections.get('sheetViews'), 'sheetView');
    const pane = childElement(view, 'pane');
    const isFrozen = pane?.attributes['state']?.startsWith('frozen') ?? false;
    if (!pane || !isFrozen) return { rows: 0, columns: 0 };
    return { rows: Number(pane.attributes['ySplit'] ?? 0), columns: Number(pane.attributes['xSplit'] ?? 0) };
  }

  /** Frozen columns are let go. */
  freezeRows(rows: number): void {
    const view = this.editView();
    view.children = view.children.filter(
      (node) => typeof node === 'string' || (node.name !== 'pane' && node.name !== 'selection'),
    );
    const pane = 'bottomLeft';
    const attributes = { ySplit: String(rows), topLeftCell: cellAddress(rows, 0), activePane: pane, state: 'frozen' };
    view.children.unshift(createElement('pane', attributes), createElement('selection', { pane }));
  }

  private editView(): XmlElement {
    const views = this.sheet.sections.edit('sheetViews');
    const [view] = childElements(views, 'sheetView');
    if (view) return view;
    const added = createElement('sheetView', { workbookViewId: '0' });
    views.children.push(added);
    return added;
  }
}
