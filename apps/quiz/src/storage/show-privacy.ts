/** Says in the page's footer where answers go, in place of its promise that nothing leaves the device. */
export const showPrivacy = (words: string): void => {
  const promise = document.querySelector("[data-privacy]");
  if (promise) promise.textContent = words;
};
