// @ts-expect-error jsdom brings no types of its own.
import { JSDOM } from "jsdom";

/** A text of a page in Arabic, and where it is: the name of an element, or of an attribute. */
export interface ArabicText {
  readonly where: string;
  readonly text: string;
}

/** Attributes that are read out or shown. */
const readAloud = [
  "aria-label",
  "aria-description",
  "aria-valuetext",
  "title",
  "alt",
  "placeholder",
  "label",
];

const isArabic = (element: Element | null) => element?.closest("[lang]")?.getAttribute("lang") === "ar";

/** Every string in what a page says to programs. */
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/**
 * Every text of a page that is in Arabic: what is seen, hidden names included, attributes that are read out, words that an
 * island will say, what is said in the head, and the data for programs.
 */
export const arabicTexts = (html: string): readonly ArabicText[] => {
  const { document }: { document: Document } = new JSDOM(html).window;
  const elements = [...document.querySelectorAll("*")].filter((element) => isArabic(element));
  return elements.flatMap((element): readonly ArabicText[] => {
    const where = element.localName;
    if (where === "style") return [];
    if (where === "script") {
      if (!/json/.test(element.getAttribute("type") ?? "")) return [];
      return stringsIn(JSON.parse(element.textContent ?? "null")).map((text) => ({ where, text }));
    }
    const said = [...element.attributes].filter(
      ({ name }) =>
        readAloud.includes(name) || name.startsWith("data-") || (where === "meta" && name === "content"),
    );
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
    return [
      ...said.map(({ name, value }) => ({ where: `${where}[${name}]`, text: value })),
      ...own.map(({ textContent }) => ({ where, text: textContent ?? "" })),
    ];
  });
};

/** A Latin comma, semicolon or question mark among Arabic words: after one, before one, or where a name begins with it. */
const latin =
  /[\p{Script=Arabic}\p{N}»)]\s?[,;?](?=\s|$)|(?:^|\s)[,;?]\s*\p{Script=Arabic}|^\s*[,;?]\s*$|^[,;]\s/u;

/** The texts in which Arabic words have Latin marks between them. */
export const latinMarksIn = (html: string): readonly ArabicText[] =>
  arabicTexts(html).filter(({ text }) => latin.test(text));
