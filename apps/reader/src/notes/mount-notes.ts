// Browser code of the lesson's island. Opens short notes beside the line that was pressed.

/** The space, in CSS px, between a pressed sentence and a note at the foot of the screen. */
const gap = 16;

/** Returns the short note with an id: a term and what it means, or a speaker and what they claim. */
const noteOf = (id: string | undefined) =>
  id ? document.querySelector<HTMLElement>(`.short-notes [id="${CSS.escape(id)}"]`) : null;

/** Returns the id of the note that a link leads to: the place in its address. */
const idOf = (link: HTMLAnchorElement): string => link.hash.slice(1);

/** Returns the link that a click presses, if it opens a note. A click meant for a new tab is left alone. */
const linkOf = (event: MouseEvent): HTMLAnchorElement | undefined => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return undefined;
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
  return link && noteOf(idOf(link)) ? link : undefined;
};

/** Takes over the links of `root` that have notes. */
export const mountNotes = (root: HTMLElement): void => {
  const panel = root.querySelector<HTMLElement>(".note-panel");
  const title = panel?.querySelector<HTMLElement>("h2");
  const body = panel?.querySelector<HTMLElement>(".article-entry");
  const back = panel?.querySelector<HTMLElement>("[data-back]");
  const more = panel?.querySelector<HTMLAnchorElement>("[data-more]");
  if (!panel || !title || !body || !back || !more) return;
  /** The notes that were opened from each other, the one that is shown last. Empty if the panel is closed. */
  let trail: readonly string[] = [];
  let opener: HTMLAnchorElement | undefined;
  /** The note was closed, and the browser is on its way back to the entry before it. */
  let leaving = false;
  /** The address of the page when the note was opened. */
  let before = "";

  const isBeside = () => getComputedStyle(panel).position === "absolute";

  /** Puts the panel at the height of the pressed line, or moves the text so that a panel at the foot hides none of it. */
  const place = () => {
    if (!opener || panel.hidden) return;
    panel.style.removeProperty("inset-block-start");
    const line = opener.getClientRects()[0] ?? opener.getBoundingClientRect();
    if (isBeside()) {
      const around = panel.offsetParent?.getBoundingClientRect().top ?? 0;
      panel.style.setProperty("inset-block-start", `${Math.max(0, line.top - around)}px`);
      return;
    }
    const sentence = (opener.closest(".article-sentence") ?? opener).getBoundingClientRect();
    const hidden = sentence.bottom + gap - panel.getBoundingClientRect().top;
    // A sentence longer than the room above is shown from its start.
    if (hidden > 0) scrollBy({ top: Math.min(hidden, sentence.top - gap), behavior: "instant" });
  };

  const show = (next: readonly string[]) => {
    trail = next;
    const note = noteOf(trail.at(-1));
    const name = note?.querySelector<HTMLAnchorElement>("h3 a");
    title.textContent = name?.textContent ?? "";
    more.href = name?.href ?? "";
    (more.lastElementChild ?? more).textContent = `: ${title.textContent}`;
    body.replaceChildren(...[...(note?.children ?? [])].slice(1).map((part) => part.cloneNode(true)));
    back.hidden = trail.length < 2;
    panel.querySelector(".note-body")?.scrollTo(0, 0);
    title.focus({ preventScroll: true });
  };

  /** Gives the open note an entry in the browser's history, so that its Back button closes the note. */
  const remember = () => {
    // On the way back the browser must not scroll to where the note was opened: the reader may have read on.
    history.scrollRestoration = "manual";
    before = location.href;
    history.pushState({ note: true }, "");
    history.scrollRestoration = "auto";
  };

  const open = (link: HTMLAnchorElement) => {
    opener?.removeAttribute("aria-expanded");
    if (panel.hidden && !leaving) remember();
    opener = link;
    link.setAttribute("aria-expanded", "true");
    panel.hidden = false;
    document.body.toggleAttribute("data-note-open", true);
    // Beside the text it stands after the paragraph, so that the next Tab press leads on in the text. At the foot of the
    // screen it can't: an element around the text may hold what is fixed.
    (link.closest(".pair, p") ?? link).after(panel);
    if (!isBeside()) document.body.append(panel);
    show([idOf(link)]);
    place();
  };

  const hide = () => {
    if (panel.hidden) return;
    const hadFocus = panel.contains(document.activeElement) || document.activeElement === document.body;
    panel.hidden = true;
    trail = [];
    document.body.toggleAttribute("data-note-open", false);
    opener?.removeAttribute("aria-expanded");
    if (hadFocus) opener?.focus({ preventScroll: true });
  };

  /** Closes the note and takes its entry off the browser's history. */
  const close = () => {
    hide();
    if (!history.state?.note || leaving) return;
    leaving = true;
    history.back();
  };

  for (const link of root.querySelectorAll("a[data-press][href*='#']"))
    link.setAttribute("aria-haspopup", "dialog");
  const press = (event: MouseEvent) => {
    const target = event.target as Element;
    if (target.closest("[data-close]")) return close();
    if (target.closest("[data-back]")) return show(trail.slice(0, -1));
    const link = linkOf(event);
    // In the folded list of short notes links lead where they say, and so does the one to the whole note.
    if (!link || link.closest(".short-notes, [data-more]")) return;
    event.preventDefault();
    if (panel.contains(link)) show([...trail, idOf(link)]);
    else if (link === opener && !panel.hidden) close();
    else open(link);
  };
  root.addEventListener("click", press);
  panel.addEventListener("click", (event) => {
    // In the text the press has been seen already.
    if (!root.contains(panel)) press(event);
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden || event.defaultPrevented) return;
    // A modal dialog has an Escape of its own.
    if (!document.documentElement.hasAttribute("data-dialog")) close();
  });
  // Past either end of a note at the foot of the screen is the word that opened it.
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || isBeside()) return;
    const stops = [...panel.querySelectorAll<HTMLElement>("button:not([hidden]), a[href]")];
    const last = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== last && !(event.shiftKey && document.activeElement === title)) return;
    event.preventDefault();
    opener?.focus();
  });
  addEventListener("popstate", () => {
    if (history.state?.note) return;
    const isBack = leaving || (!panel.hidden && location.href === before);
    if (!leaving) hide();
    // A link within the page leads on.
    if (!isBack) return;
    history.scrollRestoration = "auto";
    // To an address with a place in it the browser goes again, and takes the focus away.
    const { scrollX: left, scrollY: top } = window;
    const focused = document.activeElement as HTMLElement | null;
    requestAnimationFrame(() => {
      if (!location.hash) return;
      scrollTo({ left, top, behavior: "instant" });
      if (document.activeElement === document.body) focused?.focus({ preventScroll: true });
    });
    if (!leaving) return;
    // Another note was opened before the browser was there.
    if (!panel.hidden) remember();
    leaving = false;
  });
  addEventListener("resize", place);
};
