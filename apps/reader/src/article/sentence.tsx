import { isClaimSpan, isDisputed, isTermSpan, type Span } from "@sidelight/content";
import { directionOf, settingsOf } from "@sidelight/i18n";
import { noteAddress } from "@sidelight/ui/addresses";
import type { LessonView } from "../lessons/lesson-view.ts";
import type { MarkRanks } from "./mark-ranks.ts";

/** The parts of a sentence. */
export interface SentenceProps {
  readonly id: string;
  readonly view: LessonView;
  /** Which marks of a term are links. */
  readonly ranks: MarkRanks;
  /**
   * The sentence is on the page a second time, in another edition: ids belong to the first, and the second is found by
   * `data-sentence`.
   */
  readonly isSecond?: boolean;
  /** A run in its paragraph, or a paragraph of its own. */
  readonly as?: "span" | "p";
}

/** Returns the disputed claim that a sentence reports, if there is one. */
const disputedIn = ({ lesson }: LessonView, sentence: string) =>
  Object.entries(lesson.claims).find(([, claim]) => isDisputed(claim) && claim.sentences.includes(sentence));

/** Renders the mark after a disputed sentence. It is named by who disagrees; the shape alone is drawn. */
function DisputedMark({ view, id }: Pick<SentenceProps, "view" | "id">) {
  const { lesson, language, words } = view;
  const [name, claim] = disputedIn(view, id) ?? [];
  if (!name || !claim || !isDisputed(claim)) return null;
  const against = claim.contest.by.map((other) => {
    const speaker = lesson.claims[other]?.speaker ?? "";
    return lesson.speakers[speaker]?.name ?? "";
  });
  const { disputedBy, disputed } = words.lesson;
  return (
    // biome-ignore lint/a11y/useAnchorContent: its name is a label, because text would come along into reader modes and copies.
    <a
      className="contested-mark"
      href={noteAddress(lesson.slug, view.id, "claim", name)}
      data-press=""
      aria-label={
        against.length > 0
          ? disputedBy([...new Set(against)].join(settingsOf(language).comma))
          : disputed(claim.said)
      }
    />
  );
}

/**
 * Renders one sentence, under its name. Terms and the words that attribute a claim are links, not buttons, because
 * browsers' reader modes delete buttons together with their words; without scripts a link leads to the whole note. A term
 * that its section has marked already is a link without an address, which nothing but a reader's own choice wakes up.
 *
 * The speaker's own words are the link, so that a screen reader reads only the sentence.
 */
export function Sentence({ id, view, ranks, isSecond = false, as: Element = "span" }: SentenceProps) {
  const { lesson, edition, language } = view;
  const run = (span: Span, index: number) => {
    if (typeof span === "string") return span;
    // A sentence may have the same words twice. Runs never move, so the index can be the key.
    const key = index;
    if (isTermSpan(span)) {
      const rank = ranks(id, index);
      return rank === "later" ? (
        // biome-ignore lint/a11y/useValidAnchor: without an address it is no link, until a reader wants every use marked.
        <a key={key} className="term" data-note={`term-${span.term}`}>
          {span.as}
        </a>
      ) : (
        <a
          key={key}
          className="term"
          href={noteAddress(lesson.slug, view.id, "term", span.term)}
          data-first={rank === "lesson" ? "" : undefined}
          data-press=""
        >
          {span.as}
        </a>
      );
    }
    if (isClaimSpan(span)) {
      return (
        <a
          key={key}
          className="attribution"
          href={noteAddress(lesson.slug, view.id, "claim", span.claim)}
          data-press=""
        >
          {span.as}
        </a>
      );
    }
    return (
      <span key={key} lang={span.lang}>
        {span.as}
      </span>
    );
  };
  const place = isSecond
    ? { "data-sentence": id, lang: language, dir: directionOf(language) }
    : { id: `s-${id}` };
  return (
    <Element {...place} className="article-sentence">
      {(edition.sentences[id] ?? []).map(run)}
      <DisputedMark view={view} id={id} />
    </Element>
  );
}
