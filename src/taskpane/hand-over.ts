/** Hands something over to be saved, as a browser saves what it downloads. Whether anything was, nobody tells. */
export function handOver(content: BlobPart, type: string, file: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  link.click();
  // Some web views read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
