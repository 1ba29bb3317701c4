// An island because opening a note in place needs JavaScript. Without it the link leads to the same words
// further down the page.
import { keepPlace } from "@sidelight/preferences";
import { SideDialog } from "@sidelight/ui/dialog";
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { watchReading } from "../src/article/reading-place.ts";

/** Returns the glossary entry or claim with this id on the page. */
const noteOf = (id: string) => document.getElementById(id);

/** Returns the same content in an element of another name. */
const renamed = (name: "h3" | "p", { className, childNodes }: Element): HTMLElement => {
  const element = document.createElement(name);
  element.className = className;
  element.append(...childNodes);
  return element;
};

/** Returns the note from the page, without its title and without the parts that make sense only there. */
const bodyOf = (id: string): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  const note = noteOf(id);
  // A glossary entry's words are its <dd>; a claim is shown whole.
  const body = note?.querySelector(":scope > dd") ?? note;
  fragment.append(...[...(body?.cloneNode(true).childNodes ?? [])]);
  for (const line of fragment.querySelectorAll("[data-title] ~ [data-line]"))
    line.parentElement?.before(renamed("p", line));
  for (const part of fragment.querySelectorAll("[data-in-place]")) part.remove();
  for (const title of fragment.querySelectorAll("[data-title]")) title.parentElement?.remove();
  // The dialog's title is one level above them.
  for (const heading of fragment.querySelectorAll("h4, h5")) heading.replaceWith(renamed("h3", heading));
  for (const part of fragment.querySelectorAll("[id]")) part.removeAttribute("id");
  return fragment;
};

const titleOf = (id: string): string => noteOf(id)?.querySelector("[data-title]")?.textContent ?? "";

/**
 * Returns the link under the pointer or focus that opens a note, if any. A click meant for a new tab is left
 * alone.
 */
const noteLink = (event: MouseEvent): HTMLAnchorElement | undefined => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return undefined;
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-note]") : null;
  return link && noteOf(link.dataset.note ?? "") ? link : undefined;
};

function NoteDialog({ root }: { readonly root: HTMLElement }) {
  const [trail, setTrail] = useState<readonly string[]>([]);
  const opener = useRef<HTMLElement | null>(null);
  const body = useRef<HTMLElement | null>(null);
  const note = trail.at(-1);
  const shown = useRef(note);
  shown.current = note;

  useLayoutEffect(() => {
    const press = (event: MouseEvent) => {
      const link = noteLink(event);
      if (!link?.hasAttribute("data-press")) return;
      event.preventDefault();
      opener.current = link;
      setTrail([link.dataset.note ?? ""]);
    };
    root.addEventListener("click", press);
    return () => root.removeEventListener("click", press);
  }, [root]);

  // The dialog's content comes and goes with it, so the words are put in as soon as there is a place for them.
  const attach = useCallback((element: HTMLElement | null) => {
    body.current = element;
    if (!element) return;
    element.replaceChildren(bodyOf(shown.current ?? ""));
    element.onclick = (event) => {
      const link = noteLink(event);
      if (link) {
        event.preventDefault();
        setTrail((before) => [...before, link.dataset.note ?? ""]);
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
    if (note) body.current?.replaceChildren(bodyOf(note));
  }, [note]);

  return (
    <SideDialog
      open={note !== undefined}
      onClose={() => setTrail([])}
      onBack={trail.length > 1 ? () => setTrail(trail.slice(0, -1)) : undefined}
      title={note ? titleOf(note) : ""}
      subject={note ?? ""}
      opener={opener.current}
    >
      <div ref={attach} className="article-entry" />
    </SideDialog>
  );
}

/** Opens the notes of `root` in a dialog. */
export default function mount(root: HTMLElement): void {
  // Follow the reader from the first touch of the text, long before an edition is chosen.
  watchReading();
  keepPlace();
  for (const link of root.querySelectorAll("a[data-note]")) link.setAttribute("aria-haspopup", "dialog");
  const tree = createRoot(document.body.appendChild(document.createElement("div")));
  // Do this at once, because the press that loaded the island is repeated as soon as this returns.
  flushSync(() => tree.render(<NoteDialog root={root} />));
}
