import type { StartText } from '../zh/start';

export const start: StartText = {
  usage: [
    'Usage: npm start -- [options]',
    '  --preview      preview in a browser, without Excel',
    '  --port PORT    port of the preview (default 3000, or the next free one)',
    '  --watch        build again when a source file changes',
    '  --check        report the time when ready, and end',
    '  --help         show this',
  ].join('\n'),
  unknownOption: (option: string) =>
    `There is no option ${option}; npm start -- --help lists those there are.`,
  portExpected: (given: string) => `--port takes a whole number from 0 to 65535, not “${given}”.`,
  building: 'Building…',
  buildFailed: (first: string) => `The build failed and the pages were not renewed: ${first}`,
  rebuilt: (seconds: string) => `Built again in ${seconds} s: reload the page.`,
  previewReady: (address: string) => `Preview: ${address}`,
  ready: (seconds: string) => `Ready after ${seconds} s. Ctrl+C ends it.`,
  noExcel: 'No Excel was found on this machine, so this is the preview in a browser.',
  excelReady: (address: string) => `The add-in is served from ${address}; opening Excel.`,
  certificateFailed: (reason: string) =>
    `The local HTTPS certificate that Excel asks for could not be set up (${reason}), so this is the preview in a browser. To mend it: npx office-addin-dev-certs install.`,
  sideloadFailed: (manifest: string, reason: string) =>
    `The add-in could not be put into Excel by itself (${reason}). It is still being served: in Excel, choose Insert → My Add-ins → Upload and pick ${manifest}.`,
  portTaken: (port: number) =>
    `Port ${port} is in use: end the program that holds it, or choose another with --port.`,
  excelPortTaken: (port: number) =>
    `Port ${port} is in use, and Excel's manifest names it: end the program that holds it, or preview with npm start -- --preview.`,
  noBrowser: 'No browser could be opened from here: open the address above yourself.',
  stopped: 'Ended.',
};
