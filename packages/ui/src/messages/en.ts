/** The words around every page. */
export const page = {
  site: "Site",
  lessons: "Lessons",
  glossary: "Glossary",
  quiz: "Quiz",
  footer: {
    about: "makes hard news easier to read and check.",
    /** Before the licence’s name. */
    licence: "Lesson text is free to reuse under",
    privacy: "Nothing you do here leaves your device.",
  },
  notices: {
    /** Shown in a browser that is too old for islands. */
    oldBrowser:
      "This browser is too old for our interactive parts. You can still read the whole text and every note, and print the worksheet.",
    /** Shown when an island cannot be loaded, or throws. */
    failed: "Part of this page isn’t working.",
    reload: "Reload the page to try again.",
  },
};

/** The words of a dialog. */
export const dialog = {
  close: "Close",
};
