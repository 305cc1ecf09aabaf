/** What the pane says while its sentences are loaded, and where they do not load. */
export const atHand = {
  'pane.loading': 'Reading the workbook',
  'pane.failed': 'An error stopped the pane ({detail}).',
  'pane.retry': 'Try again',
  'problem.notLoaded':
    'A part of the add-in could not be loaded, and nothing was changed. Check the network connection and try again.',
};
