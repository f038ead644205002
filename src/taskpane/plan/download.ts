/** Giving a file to the browser, which keeps it wherever it keeps what is downloaded. */

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const zipType = 'application/zip';

/** An address at which the page has the file, until the page closes or `URL.revokeObjectURL` lets it go. */
export function addressOf(bytes: Uint8Array<ArrayBuffer>, type = workbookType): string {
  return URL.createObjectURL(new Blob([bytes], { type }));
}

export function download(bytes: Uint8Array<ArrayBuffer>, name: string, type = workbookType): void {
  const link = document.createElement('a');
  link.href = addressOf(bytes, type);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
