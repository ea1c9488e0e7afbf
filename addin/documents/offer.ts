/** Offers a file to save, the way a browser does. */
export function offerFile(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own reference by then; a minute is more than any browser needs to take it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
