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

  /** What was frozen before is let go. */
  freeze({ rows, columns }: { readonly rows: number; readonly columns: number }): void {
    const view = this.editView();
    view.children = view.children.filter(
      (node) => typeof node === 'string' || (node.name !== 'pane' && node.name !== 'selection'),
    );
    const panes = [...(columns > 0 ? ['topRight'] : []), ...(rows > 0 ? ['bottomLeft'] : [])];
    if (panes.length === 2) panes.push('bottomRight');
    const attributes = {
      ...(columns > 0 ? { xSplit: String(columns) } : {}),
      ...(rows > 0 ? { ySplit: String(rows) } : {}),
      topLeftCell: cellAddress(rows, columns),
      activePane: panes.at(-1)!,
      state: 'frozen',
    };
    view.children.unshift(
      createElement('pane', attributes),
      ...panes.map((pane) => createElement('selection', { pane })),
    );
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
