/**
 * The loader: browser code in every page that has islands. It imports an island when something inside
 * `[data-island]` is first hovered, focused, pressed or typed in, and at idle when the line is good. A press of
 * `[data-press]` and a submit that come before the island are held and repeated once it is there; if it cannot be
 * loaded, they do what they would do without scripts.
 *
 * An island's module exports `mount(root)` as its default.
 */
declare const islands: Readonly<Record<string, string>>;

type Mount = (root: HTMLElement) => void;

const loading = new WeakMap<HTMLElement, Promise<void>>();

/** Loads the island of a root, once; after a failure the next touch tries again. */
const mount = (
  root: HTMLElement,
  done?: () => void,
  failed: () => void = () => loading.delete(root),
): void => {
  const load =
    loading.get(root) ??
    import(islands[root.dataset.island as string] as string).then(
      ({ default: start }: { default: Mount }) => {
        start(root);
        root.dataset.mounted = "";
      },
    );
  loading.set(root, load);
  load.then(done, failed);
};

/** The island around a node that is not there yet. */
const missing = (node: EventTarget | null): HTMLElement | null | undefined =>
  (node as Element | null)?.closest?.("[data-island]:not([data-mounted])");

const listen = (types: string, listener: (event: Event) => void) => {
  for (const type of types.split(" ")) document.addEventListener(type, listener, true);
};

const hold = (event: Event, root: HTMLElement, repeat: () => void, without: () => void) => {
  event.preventDefault();
  event.stopPropagation();
  mount(root, repeat, () => {
    loading.delete(root);
    without();
  });
};

listen("pointerover focusin keydown input", ({ target }) => {
  const root = missing(target);
  if (root) mount(root);
});

listen("click", (event) => {
  const { button, ctrlKey, metaKey, shiftKey, altKey, target } = event as MouseEvent;
  const pressed = (target as Element).closest<HTMLAnchorElement>("[data-press]:not([type=submit])");
  const root = missing(pressed);
  if (!pressed || !root || button || ctrlKey || metaKey || shiftKey || altKey) return;
  // Without the island, a link is followed; a button that only the island can work stays as it is.
  hold(
    event,
    root,
    () => pressed.click(),
    () => pressed.href && location.assign(pressed.href),
  );
});

listen("submit", (event) => {
  const form = event.target as HTMLFormElement;
  const root = missing(form);
  // The button that was pressed may be gone by then: the island brings its own.
  if (root)
    hold(
      event,
      root,
      () => form.requestSubmit(),
      () => form.submit(),
    );
});

addEventListener("load", () => {
  const { saveData, effectiveType = "4g" } =
    (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection ?? {};
  if (saveData || effectiveType !== "4g") return;
  // By then the page is painted and at rest. (Safari has no requestIdleCallback.)
  setTimeout(() => {
    for (const root of document.querySelectorAll<HTMLElement>("[data-island]")) mount(root);
  }, 300);
});
