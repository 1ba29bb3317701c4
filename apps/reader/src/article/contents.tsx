/** A part of the page that the contents lead to. */
export interface Part {
  readonly id: string;
  readonly heading: string;
}

/** What the contents list. */
export interface ContentsProps {
  /** The sections of the text. */
  readonly text: readonly Part[];
  /** What follows the text: notes, timeline, glossary, sources. */
  readonly notes: readonly Part[];
}

const list = (parts: readonly Part[]) =>
  parts.map(({ id, heading }) => (
    <li key={id}>
      <a href={`#${id}`}>{heading}</a>
    </li>
  ));

/** The page's contents: the text first, then its notes. */
export function Contents({ text, notes }: ContentsProps) {
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">In this lesson</h2>
      <ol>{list(text)}</ol>
      <ul>{list(notes)}</ul>
    </nav>
  );
}
