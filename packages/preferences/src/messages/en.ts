import type { SharedMessages } from "./shared-messages.ts";

export const en: SharedMessages = {
  site: "Site",
  lessons: "Lessons",
  glossary: "Glossary",
  quiz: "Quiz",
  display: "Display",
  back: "Back",
  backSign: "←",
  close: "Close",
  footer: {
    about: "makes hard news readable by anyone, and checkable.",
    licence: "Lesson text is free to reuse under",
    privacy: "Nothing you do here leaves your device.",
  },
  notices: {
    oldBrowser:
      "This browser is too old for our interactive parts, so you get the plain pages: the whole text, every note and the printable worksheet.",
    failed: "Part of this page is not working.",
    reload: "Reload the page to try again.",
  },
  preferences: {
    colours: "Colours",
    themes: {
      system: "As this device",
      light: "Light",
      dark: "Dark",
      sepia: "Sepia",
      contrast: "High contrast",
    },
    textSize: "Text size",
    lineSpacing: "Line spacing",
    lines: "lines",
    less: (what) => `Less: ${what.toLowerCase()}`,
    more: (what) => `More: ${what.toLowerCase()}`,
    asNumber: (what) => `${what}, as a number`,
    outOfRange: (least, most) => `Type a number from ${least} to ${most}.`,
    knownNow: "What became known later",
    showKnownNow: "Show what we know now beside what was said",
    reset: "Back to the defaults",
    kept: "Kept on this device, for the reader and the quiz.",
    notKept: "This browser keeps nothing, so your choice holds until you leave the page.",
  },
};
