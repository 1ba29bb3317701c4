/** Saves a text as a file on the device. */
export const download = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the address after the click. None takes as long as a minute.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
