/** The words around every page. */
export const page = {
  site: "Site",
  lessons: "Lessons",
  glossary: "Glossary",
  quiz: "Quiz",
  footer: {
    about: "makes hard news readable by anyone, and checkable.",
    /** Before the licence’s name. */
    licence: "Lesson text is free to reuse under",
    privacy: "Nothing you do here leaves your device.",
  },
  notices: {
    /** Why a browser that is too old gets no islands. */
    oldBrowser:
      "This browser is too old for our interactive parts, so you get the plain pages: the whole text, every note and the printable worksheet.",
    /** An island could not be loaded, or has thrown. */
    failed: "Part of this page is not working.",
    reload: "Reload the page to try again.",
  },
};

/** The words of a dialog. */
export const dialog = {
  back: "Back",
  /** An arrow towards the start of a line. */
  backSign: "←",
  close: "Close",
};
