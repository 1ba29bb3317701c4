import {
  areNeighbours,
  comesNext,
  isClose,
  isNamedJustBefore,
  isSentenceBeside,
} from "./neighbour-checks.ts";
import { type PlacePhrase, phrases } from "./place-phrase.ts";
import { all, always, either } from "./saying.ts";
import {
  isInOneHeading,
  isInSectionAbout,
  isInSectionsHeaded,
  isNear,
  isParagraphAt,
  isPartlyInSectionAbout,
  isSameParagraph,
  isSameSection,
  isSectionAt,
  sectionCount,
} from "./section-checks.ts";
import {
  isOfOption,
  isOfOptionUnlessHint,
  isOneWithWords,
  isSameSentence,
  isSentenceAt,
  isWhatIsAsked,
  sentences,
  someSingle,
} from "./sentence-checks.ts";

const en = phrases("en");
/** The subject of a section, up to the next mark; matched by lookahead, because it may contain another phrase. */
const subject = "(?= ([^,.;:“”]+))";
const article = "(?: of the (?:article|text))?";
const notArticle = "(?! of the (?:article|text))";
/** A section that is named after the place in it, or before; the section itself is another phrase. */
const section = "(?= of (?:the|its|that) section)";
const inSection = "(?<=section.*)";

/** The English phrases, the longest first. Words that one phrase has matched are not passed to the next. */
export const englishPhrases: readonly PlacePhrase[] = [
  en(
    `(?:the|its) (?:very )?first sentence${section}|${inSection}(?:the|its) first sentence${notArticle}`,
    isSentenceAt(0, "section"),
  ),
  en(
    `(?:the|its) (?:very )?last sentence${section}|${inSection}(?:the|its) last sentence${notArticle}`,
    isSentenceAt(-1, "section"),
  ),
  en(`(?:the|its) (?:very )?first sentence${article}`, isSentenceAt(0)),
  en(`(?:the|its) (?:very )?last sentence${article}`, isSentenceAt(-1)),
  en(
    `(?:the|its) first paragraph${section}|${inSection}(?:the|its) first paragraph${notArticle}`,
    isParagraphAt(0, "section"),
  ),
  en(
    `(?:the|its) last paragraph${section}|${inSection}(?:the|its) last paragraph${notArticle}`,
    isParagraphAt(-1, "section"),
  ),
  en(
    `(?:the|its) (?:very )?first paragraph${article}|(?:beginning|start) of the (?:article|text)`,
    isParagraphAt(0),
  ),
  en(`(?:the|its) (?:very )?last paragraph${article}|end of the (?:article|text)`, isParagraphAt(-1)),
  en("the first section", isSectionAt(0)),
  en("the last section", isSectionAt(-1)),
  en("the section “([^”]+)”", isInSectionsHeaded),
  en("two sections: “([^”]+)” and “([^”]+)”", isInSectionsHeaded),
  en(`the section (?:about|on)${subject}`, isInSectionAbout),
  en(`(?<=sections.*)the one (?:about|on)${subject}`, isPartlyInSectionAbout),
  en("end of (?:the|its|that) section", isNear(-1)),
  en("(?<=of )(?:the|its|that) section(?=[.,;:])", isSameSection),
  en("one section", sectionCount(1)),
  en("two sections", sectionCount(2)),
  en("three sections", sectionCount(3)),
  en("(?:the|this) same section|this section", isSameSection),
  en("(?:the|this) same paragraph|this paragraph", isSameParagraph),
  en("(?<=section.*)(?:near its end|(?<!sentence )to its end)", isNear(-1)),
  en("(?<=section.*)near its (?:beginning|start)", isNear(0)),
  en("its heading", isInOneHeading),
  en("two sentences next to each other", all(sentences(2), areNeighbours)),
  en(
    "(?:stands?|are|is|lie) (?:side by side|next to each other)|next to each other|one right after the other",
    areNeighbours,
  ),
  en("(?:the )?two sentences|both sentences", sentences(2)),
  en("(?:the )?three sentences", sentences(3)),
  en("the same sentence", isSameSentence),
  en("the sentence (?:just )?before names", all(isNamedJustBefore, isSentenceBeside(-1))),
  en("the sentence (?:just )?before|the previous sentence", isSentenceBeside(-1)),
  en("the sentence after|the (?:next|following) sentence", isSentenceBeside(1)),
  en("(?:one|a single) sentence", sentences(1)),
  en(
    "this sentence|the sentence (?:that )?you chose|the (?:right sentence|sentence itself|sentence(?=[.:,;]))",
    isOfOption,
  ),
  en("(?:the|a) sentence with the words?(?= “([^”]+)”)", either(isOfOptionUnlessHint, isOneWithWords)),
  en("(?:the|a) sentence (?:that|which|where|in which|about|on)", isOfOptionUnlessHint),
  en("(?:his|her|their|its) sentence", someSingle),
  en("(?:no|any|every|each) sentence", always),
  en("(?:a|the|this) (?:fair )?(line)", isWhatIsAsked),
  en("named just before", isNamedJustBefore),
  en("comes next", comesNext),
  en("not far from", isClose),
];
