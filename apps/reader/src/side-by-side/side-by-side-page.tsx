import type { EditionId, Lesson } from "@sidelight/content";
import { SiteHeader, SkipLinks } from "@sidelight/ui/page";
import { Arrival } from "../article/arrival.tsx";
import { MarksKey } from "../article/marks-key.tsx";
import { termUses } from "../article/term-uses.ts";
import { ClaimsSection } from "../claims/claims-section.tsx";
import { GlossarySection } from "../glossary/glossary-section.tsx";
import { viewOf } from "../lessons/lesson-view.ts";
import { SourcesSection } from "../sources/sources-section.tsx";
import { PairSwitch } from "./pair-switch.tsx";
import { Pairs } from "./pairs.tsx";

/** A lesson and two of its editions. The page is in the language of the first one. */
export interface SideBySidePageProps {
  readonly lesson: Lesson;
  readonly first: EditionId;
  readonly second: EditionId;
}

/**
 * Renders two editions, sentence by sentence, and after them what their terms and speakers lead to, so that
 * these open in place as they do in a lesson, and are one press away without scripts.
 */
export function SideBySidePage({ lesson, first, second }: SideBySidePageProps) {
  const view = viewOf(lesson, first);
  const other = viewOf(lesson, second);
  const { words, language, edition } = view;
  const uses = termUses(lesson.outline, edition);
  const { editionNames, sameSentenceInBoth } = words.lesson;
  return (
    <>
      <SkipLinks
        links={[
          { href: "#article", label: words.lesson.skipToArticle },
          { href: "#claims", label: words.lesson.skipToClaims },
          { href: "#glossary", label: words.lesson.skipToGlossary },
        ]}
      />
      <SiteHeader language={language} />
      <main data-island="notes">
        <article id="article" tabIndex={-1} className="side-by-side" aria-labelledby="title">
          <header>
            <p className="kicker">{edition.asOf}</p>
            <h1 id="title">{edition.title}</h1>
            <PairSwitch view={view} other={other} />
          </header>
          <MarksKey view={view} />
          <section aria-labelledby="title">
            <Pairs view={view} other={other} uses={uses} />
          </section>
          <ClaimsSection view={view} />
          <GlossarySection view={view} uses={uses} />
          <SourcesSection view={view} />
        </article>
        <Arrival view={view} same={sameSentenceInBoth(editionNames[first], editionNames[second])} />
      </main>
    </>
  );
}
