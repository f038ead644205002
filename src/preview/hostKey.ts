/** Where on its window the preview leaves, for the pane's page, the globals that office.js would have made. */
export const hostKey = 'keypointsHost';
