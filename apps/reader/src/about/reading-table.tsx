// biome-ignore-all lint/a11y/useSemanticElements: a native table that is laid out as blocks is none to some browsers
// biome-ignore-all lint/a11y/useFocusableInteractive: nothing in this table can be chosen
import type { EditionId } from "@sidelight/content";
import type { EditionFigures, LessonFigures } from "@sidelight/content/rules";
import { formatNumber, type Language } from "@sidelight/i18n";
import type { ReactNode } from "react";
import type { ReaderMessages } from "../messages/reader-messages.ts";

/** The figures and words of the table. */
export interface ReadingTableProps {
  readonly figures: LessonFigures;
  readonly editions: readonly { readonly id: EditionId; readonly name: string }[];
  readonly words: ReaderMessages["about"];
  readonly language: Language;
}

/**
 * How hard each edition is to read: one column an edition; where there is little room, one block an edition, in which every
 * figure says again what it is. Laid out as blocks it is still a table, so its parts are named by roles: some browsers take those of
 * a native table from its layout, and HTML allows no roles within one.
 */
export function ReadingTable({ figures, editions, words, language }: ReadingTableProps) {
  const number = (value: number | undefined, digits: number) =>
    value === undefined ? (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{words.notMeasured}</span>
      </>
    ) : (
      formatNumber(language, value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
    );
  const score = ({ daleChall, daleChallGrades }: EditionFigures) => (
    <>
      {number(daleChall, 1)}
      {daleChallGrades ? ` (${words.grades(...daleChallGrades)})` : null}
    </>
  );
  const rows: readonly (readonly [string, (figures: EditionFigures) => ReactNode])[] = [
    [words.words, (it) => number(it.words, 0)],
    [words.sentences, (it) => number(it.sentences, 0)],
    [words.wordsPerSentence, (it) => number(it.wordsPerSentence, 1)],
    [words.fleschKincaid, (it) => number(it.fleschKincaid, 1)],
    [words.daleChall, (it) => score(it)],
    [words.ari, (it) => number(it.automatedReadability, 1)],
  ];
  return (
    <div className="figures" role="table" aria-label={words.reading}>
      <div role="rowgroup">
        <div role="row">
          <span role="columnheader">{words.edition}</span>
          {editions.map(({ id, name }) => (
            <span key={id} role="columnheader">
              {name}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {rows.map(([label, value]) => (
          <div key={label} role="row">
            <span role="rowheader">{label}</span>
            {editions.map(({ id }) => (
              <span key={id} role="cell" data-label={label}>
                {value(figures.editions[id])}
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
