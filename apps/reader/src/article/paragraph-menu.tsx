import { type EditionId, editionIds, proseText } from "@sidelight/content";
import { directionOf } from "@sidelight/i18n";
import { sameSentenceAddress } from "@sidelight/ui/addresses";
import type { LessonView } from "../lessons/lesson-view.ts";

/** The other edition that a paragraph opens: plain words for readers of the other two. */
const otherWords: Readonly<Record<EditionId, EditionId>> = {
  standard: "plain",
  plain: "standard",
  ar: "plain",
};

/** Which paragraph, by its sentences. */
export interface ParagraphMenuProps {
  readonly view: LessonView;
  readonly sentences: readonly string[];
  /** Which paragraph of the text it is, as its readers write it. */
  readonly number: string;
}

interface Reference {
  readonly href: string;
  readonly label: string;
  readonly isKnownLater?: true | undefined;
}

/** Returns the entries of a part of the lesson that are about one of the sentences. */
const about = <Entry extends { readonly sentences?: readonly string[] | undefined }>(
  entries: Readonly<Record<string, Entry>>,
  sentences: readonly string[],
): readonly (readonly [string, Entry])[] =>
  Object.entries(entries).filter(([, entry]) => entry.sentences?.some((id) => sentences.includes(id)));

const links = (label: string, references: readonly Reference[]) =>
  references.length === 0 ? null : (
    <p className={references.every(({ isKnownLater }) => isKnownLater) ? "note known-later" : "note"}>
      {label}:{" "}
      {references.map(({ href, label: words, isKnownLater }, index) => (
        <span key={href} className={isKnownLater && "known-later"}>
          {index > 0 ? " · " : null}
          <a href={href} className="back-link">
            {words}
          </a>
        </span>
      ))}
    </p>
  );

/**
 * Opens a paragraph in place and without JavaScript: the same sentences in the words of another edition, and
 * where they are on the timeline and the map. Browsers' reader modes leave it out by its class, as they do
 * with menus. Its name has the paragraph's number. (The number is text and not `aria-label`, because a
 * browser would expose the visible text as a description too, and screen readers would read it twice.)
 */
export function ParagraphMenu({ view, sentences, number }: ParagraphMenuProps) {
  const { lesson, id, language, words } = view;
  const other = lesson.editions[otherWords[id]];
  const { paragraph, editions } = words.lesson;
  return (
    <details className="paragraph-menu">
      <summary>
        {paragraph.inOtherWords(words.lesson.editionNames[otherWords[id]])}
        <span className="visually-hidden">{paragraph.which(number)}</span>
      </summary>
      <p lang={other.lang} dir={directionOf(other.lang)}>
        {sentences.map((sentence) => proseText(other.sentences[sentence] ?? [])).join(" ")}
      </p>
      {links(
        paragraph.onTimeline,
        about(lesson.timeline, sentences).map(([event, { label, isKnownLater }]) => ({
          href: `#event-${event}`,
          label,
          isKnownLater,
        })),
      )}
      {links(
        paragraph.onMap,
        about(lesson.places, sentences).map(([place, { name }]) => ({
          href: `#place-${place}`,
          label: name,
        })),
      )}
      <p className="note">
        {editions}:{" "}
        {editionIds
          .filter((edition) => edition !== id)
          .map((edition, index) => {
            const { lang, name } = lesson.editions[edition];
            return (
              <span key={edition}>
                {index > 0 ? " · " : null}
                <a
                  href={sameSentenceAddress(lesson.slug, edition, sentences[0] ?? "", id)}
                  hrefLang={lang}
                  lang={lang === language ? undefined : lang}
                  className="back-link"
                >
                  {name}
                </a>
              </span>
            );
          })}
      </p>
    </details>
  );
}
