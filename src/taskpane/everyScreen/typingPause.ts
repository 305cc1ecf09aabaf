/** People type faster than a workbook needs to be read, in milliseconds. */
export const TYPING_PAUSE = 250;
