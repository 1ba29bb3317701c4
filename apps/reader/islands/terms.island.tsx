// An island because opening a definition in place takes scripts; without them the link leads to the same words at the
// end of the page.
import { SideDialog } from "@sidelight/preferences/dialog";
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/** The glossary entry of a term on this page. */
const entryOf = (term: string) => document.getElementById(`term-${term}`);

/** The definition as the page has it, without what only makes sense in its place. */
const definitionOf = (term: string): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  const definition = entryOf(term)?.querySelector("dd");
  fragment.append(...[...(definition?.cloneNode(true).childNodes ?? [])]);
  for (const part of fragment.querySelectorAll("[data-in-place]")) part.remove();
  for (const part of fragment.querySelectorAll("[id]")) part.removeAttribute("id");
  return fragment;
};

/** The link under the pointer or focus that opens a term, if any. A click meant for a new tab is left alone. */
const termLink = (event: MouseEvent): HTMLAnchorElement | undefined => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return undefined;
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-term]") : null;
  return link && entryOf(link.dataset.term ?? "") ? link : undefined;
};

function TermDialog({ root }: { readonly root: HTMLElement }) {
  const [trail, setTrail] = useState<readonly string[]>([]);
  const opener = useRef<HTMLElement | null>(null);
  const body = useRef<HTMLElement | null>(null);
  const term = trail.at(-1);
  const shown = useRef(term);
  shown.current = term;

  useLayoutEffect(() => {
    const press = (event: MouseEvent) => {
      const link = termLink(event);
      if (!link?.hasAttribute("data-press")) return;
      event.preventDefault();
      opener.current = link;
      setTrail([link.dataset.term ?? ""]);
    };
    root.addEventListener("click", press);
    return () => root.removeEventListener("click", press);
  }, [root]);

  // The dialog's content comes and goes with it, so the words are put in as soon as there is a place for them.
  const attach = useCallback((element: HTMLElement | null) => {
    body.current = element;
    if (!element) return;
    element.replaceChildren(definitionOf(shown.current ?? ""));
    element.onclick = (event) => {
      const link = termLink(event);
      if (link) {
        event.preventDefault();
        setTrail((before) => [...before, link.dataset.term ?? ""]);
        return;
      }
      const away =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (!away) return;
      // A link into the page, to its sources: the dialog gets out of the way, and focus goes where the reader goes.
      const place = document.querySelector<HTMLElement>(away.hash);
      if (place) place.tabIndex = -1;
      opener.current = place;
      setTrail([]);
    };
  }, []);

  useLayoutEffect(() => {
    if (term) body.current?.replaceChildren(definitionOf(term));
  }, [term]);

  return (
    <SideDialog
      open={term !== undefined}
      onClose={() => setTrail([])}
      onBack={trail.length > 1 ? () => setTrail(trail.slice(0, -1)) : undefined}
      title={term ? entryOf(term)?.querySelector("dt")?.textContent : ""}
      subject={term ?? ""}
      opener={opener.current}
    >
      <div ref={attach} className="article-entry" />
    </SideDialog>
  );
}

/** Opens the terms of `root` in a dialog. */
export default function mount(root: HTMLElement): void {
  for (const link of root.querySelectorAll("a.term")) link.setAttribute("aria-haspopup", "dialog");
  const tree = createRoot(document.body.appendChild(document.createElement("div")));
  // At once, because the press that brought the island is repeated as soon as this returns.
  flushSync(() => tree.render(<TermDialog root={root} />));
}
