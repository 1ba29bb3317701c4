/** Says at the foot of the page where answers go. The page itself promises that they go nowhere, which is not so everywhere. */
export const tellPrivacy = (words: string): void => {
  const promise = document.querySelector("[data-privacy]");
  if (promise) promise.textContent = words;
};
