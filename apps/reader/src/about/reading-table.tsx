// biome-ignore-all lint/a11y/noRedundantRoles: a table that is laid out as blocks is none to a browser
import type { EditionId } from "@sidelight/content";
import type { EditionFigures, LessonFigures } from "@sidelight/content/rules";
import { formatNumber, type Language } from "@sidelight/preferences/words";
import type { ReactNode } from "react";
import type { AboutWords } from "../words/reader-words.ts";

/** What the table shows, in which words. */
export interface ReadingTableProps {
  readonly figures: LessonFigures;
  readonly editions: readonly { readonly id: EditionId; readonly name: string }[];
  readonly words: AboutWords;
  readonly language: Language;
}

/**
 * How hard each edition is to read: one column an edition; where there is little room, one block an edition, in which every
 * figure says again what it is. Laid out as blocks it is still a table, so the roles are written out: browsers take them from
 * the layout.
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
  const rows: readonly (readonly [string, (figures: EditionFigures) => ReactNode])[] = [
    [words.words, (it) => number(it.words, 0)],
    [words.sentences, (it) => number(it.sentences, 0)],
    [words.wordsPerSentence, (it) => number(it.wordsPerSentence, 1)],
    [words.fleschKincaid, (it) => number(it.fleschKincaid, 1)],
    [words.daleChall, (it) => number(it.daleChall, 1)],
    [words.ari, (it) => number(it.automatedReadability, 1)],
  ];
  return (
    <table className="figures" role="table">
      <caption className="visually-hidden">{words.reading}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {words.edition}
          </th>
          {editions.map(({ id, name }) => (
            <th key={id} scope="col" role="columnheader">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(([label, value]) => (
          <tr key={label} role="row">
            <th scope="row" role="rowheader">
              {label}
            </th>
            {editions.map(({ id }) => (
              <td key={id} role="cell" data-label={label}>
                {value(figures.editions[id])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
