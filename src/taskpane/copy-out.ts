/** Puts something on the clipboard, in each of its kinds; answers whether that was allowed. */
export function copyOut(kinds: Readonly<Record<string, string>>): boolean {
  let copied = false;
  const give = (event: ClipboardEvent): void => {
    for (const [kind, text] of Object.entries(kinds)) event.clipboardData?.setData(kind, text);
    event.preventDefault();
    copied = event.clipboardData !== null;
  };
  document.addEventListener("copy", give, { once: true });
  // The newer way asks for a permission that Excel's panes are not given.
  const isAllowed = document.execCommand("copy");
  document.removeEventListener("copy", give);
  return isAllowed && copied;
}
