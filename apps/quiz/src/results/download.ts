/** Hands a text to the reader as a file. Nothing leaves the device. */
export const download = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the address after the click; a minute is more than any of them takes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
