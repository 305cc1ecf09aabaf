/** Where a completed workbook is mailed to so that usage is tracked; the same in all languages (playbook R17). */
export const USAGE_TRACKING_ADDRESS = 'd4cf4a2d.microsoft.com@amer.teams.ms';
