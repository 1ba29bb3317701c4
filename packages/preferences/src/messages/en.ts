import type { SharedMessages } from "./shared-messages.ts";

export const en: SharedMessages = {
  site: "Site",
  lessons: "Lessons",
  glossary: "Glossary",
  quiz: "Quiz",
  otherLanguage: "العربية",
  display: "Display",
  back: "Back",
  backSign: "←",
  close: "Close",
  footer: {
    about: "makes hard news easier to read and check.",
    licence: "Lesson text is free to reuse under",
    privacy: "Nothing you do here leaves your device.",
  },
  notices: {
    oldBrowser:
      "This browser is too old for our interactive parts. You can still read the whole text and every note, and print the worksheet.",
    failed: "Part of this page isn’t working.",
    reload: "Reload the page to try again.",
  },
  preferences: {
    colours: "Colours",
    themes: {
      system: "Same as device",
      light: "Light",
      dark: "Dark",
      sepia: "Sepia",
      contrast: "High contrast",
    },
    textSize: "Text size",
    lineSpacing: "Line spacing",
    lines: "lines",
    less: (what) => `Decrease ${what.toLowerCase()}`,
    more: (what) => `Increase ${what.toLowerCase()}`,
    asNumber: (what) => `${what}, as a number`,
    outOfRange: (least, most) => `Type a number from ${least} to ${most}.`,
    knownNow: "What became known later",
    showKnownNow: "Show what we know now with each claim",
    reset: "Reset to defaults",
    kept: "Saved on this device for the reader and the quiz.",
    notKept: "This browser won’t save your choice. It will be lost when you leave the page.",
  },
};
