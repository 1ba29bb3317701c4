import { addressOf } from "@sidelight/ui/addresses";
import type { QuizControls } from "./measure-presses.ts";

/** A version of a page to measure. */
export interface Version {
  /** As in the table's columns. */
  readonly id: "bare" | "site" | "next" | "surveyjs";
  readonly address: string;
  /** How to select the marked word that leads to an address and is one of the first, if words can be pressed. */
  readonly term?: (address: string, index: number) => string;
  /** The quiz's controls, if answers can be checked. */
  readonly quiz?: QuizControls;
}

/** A page of the site, with the versions of it that are compared. */
export interface MeasuredPage {
  readonly title: string;
  readonly address: string;
  /** What a press shows. */
  readonly shows: string;
  readonly versions: readonly Version[];
}

/** The lesson that is measured. */
export const lessonSlug = "damascus-december-2024";

/** The languages that are measured, with the edition of the lesson in each. */
export const languages = [
  { id: "en", name: "English", edition: "standard" },
  { id: "ar", name: "Arabic", edition: "ar" },
] as const;

const quoted = (address: string) => JSON.stringify(address);

/** The quiz with one question at a time. After a check, the button in the same place leads to the next question. */
const practice: QuizControls = {
  option: "[data-question]:visible input[name^=answer-]",
  check: "[data-question]:visible button.primary:visible",
  next: "#practice button.primary:visible",
};

/** In the peer, words lead nowhere. */
const nextTerm = (_: string, index: number) => `button.term >> nth=${index}`;

const survey: QuizControls = {
  option: ".sd-question .sd-item__decorator:visible",
  check: ".check-answer:visible",
  next: ".next-question:visible",
};

/**
 * Lists the pages to measure: the first lesson and its practice, in English and in Arabic.
 *
 * @param bareBase The path under which the bare twins are served.
 * @param peers The path under which each peer is served; empty if they are not measured.
 */
export const listPages = (
  bareBase: string,
  peers: { readonly next?: string; readonly surveyjs?: string } = {},
): readonly MeasuredPage[] =>
  languages.flatMap(({ id, name, edition }) => {
    const read = addressOf("lesson", { lesson: lessonSlug, edition });
    const practise = addressOf("quiz", { lesson: lessonSlug, edition });
    const bareTerm = (address: string) =>
      `main a[href=${quoted(address.startsWith("/") ? `${bareBase}${address}` : address)}]`;
    return [
      {
        title: `Lesson, ${name}`,
        address: read,
        shows: "[role=dialog]",
        versions: [
          { id: "bare", address: `${bareBase}${read}`, term: bareTerm },
          {
            id: "site",
            address: read,
            term: (address) => `a.term[data-press][href=${quoted(address)}]`,
          },
          ...(peers.next ? [{ id: "next", address: `${peers.next}/${id}/`, term: nextTerm } as const] : []),
        ],
      },
      {
        title: `Practice, ${name}`,
        address: practise,
        shows: ".feedback",
        versions: [
          { id: "bare", address: `${bareBase}${practise}` },
          { id: "site", address: practise, quiz: practice },
          ...(peers.surveyjs
            ? [{ id: "surveyjs", address: `${peers.surveyjs}/${id}/`, quiz: survey } as const]
            : []),
        ],
      },
    ];
  });
