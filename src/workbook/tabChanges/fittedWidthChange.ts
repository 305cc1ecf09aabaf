import type { Change, Undo } from '../changes/Change';
import { undoable } from '../changes/undoable';

interface Fit {
  readonly orientation: Excel.PageLayout['orientation'];
  readonly zoom: Excel.PageLayoutZoomOptions;
}

/** As wide as one page in landscape, and as long as it takes. */
const FITTED: Fit = { orientation: 'Landscape', zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } };

/** Queues reading whether a tab prints at its full size, as one does that nobody set up; call it after the sync. */
export function queueFullSize(onTab: Excel.Range): () => boolean {
  const now = queueFit(onTab);
  return () => isFullSize(now().zoom);
}

/** Fits the tab of a range to the width of a page. */
export function fittedWidthChange(onTab: Excel.Range): Change {
  return undoable(fitChange(onTab, FITTED), () => {
    const before = queueFit(onTab);
    let given = (): Fit => FITTED;
    return {
      readAgain: () => {
        given = queueFit(onTab);
      },
      undo: () => [fitUndo(onTab, before(), given())],
    };
  });
}

function fitChange(onTab: Excel.Range, { orientation, zoom }: Fit): Change {
  return {
    prepare: () => {
      const before = queueFit(onTab);
      return {
        write: () => {
          const layout = pageLayoutOf(onTab);
          layout.orientation = orientation;
          layout.zoom = zoom;
        },
        done: () => ({ undo: [fitChange(onTab, before())], theirs: [] }),
      };
    },
  };
}

/** Goes back to what was before, unless somebody chose something else since. */
function fitUndo(onTab: Excel.Range, before: Fit, given: Fit): Undo {
  return {
    ranges: [onTab],
    look: () => {
      const now = queueFit(onTab);
      return () => ({ changes: isSame(now(), given) ? [fitChange(onTab, before)] : [], guards: [], left: [] });
    },
  };
}

function queueFit(onTab: Excel.Range): () => Fit {
  const layout = pageLayoutOf(onTab);
  layout.load('orientation,zoom');
  return () => ({ orientation: layout.orientation, zoom: isFullSize(layout.zoom) ? { scale: 100 } : layout.zoom });
}

/** An object of its own each time: what one is told it says at once, also to whom had it loaded before. */
function pageLayoutOf(onTab: Excel.Range): Excel.PageLayout {
  return onTab.getCell(0, 0).worksheet.pageLayout;
}

function isFullSize({ scale, horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions): boolean {
  return (scale ?? 100) === 100 && horizontalFitToPages === undefined && verticalFitToPages === undefined;
}

/** Excel tells no height of so many pages as they take. */
function isSame(one: Fit, other: Fit): boolean {
  const [a, b] = [one, other].map(({ orientation, zoom }) => {
    const { scale, horizontalFitToPages, verticalFitToPages = 0 } = zoom;
    return [orientation, scale ?? 100, horizontalFitToPages, verticalFitToPages].join();
  });
  return a === b;
}
