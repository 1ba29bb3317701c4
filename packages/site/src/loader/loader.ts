/**
 * The loader: browser code in every page that has islands. It imports an island when something inside
 * `[data-island]` is first hovered, focused, pressed or typed in, and at idle when the line is good. A press of
 * `[data-press]` and a submit that come before the island are held and repeated once it is there; if it cannot be
 * loaded, they do what they would do without scripts.
 *
 * An island's module exports `mount(root)` as its default; it may take its time. `versions` says what follows an island's name in the name
 * of its file. Every byte here is in every page, so what is said twice is short and what can be said once is.
 */
declare const versions: Readonly<Record<string, string>>;

type Island = { readonly default: (root: HTMLElement) => void | Promise<void> };

const loading = new WeakMap<HTMLElement, Promise<void>>();

/** Loads the island of a root, once, and goes on with `done`; after a failure the next touch tries again. */
const mount = (root: HTMLElement, done?: () => void, without?: () => void): void => {
  const name = root.dataset.island as string;
  const load =
    loading.get(root) ??
    import(`/islands/${name}${versions[name]}.js`).then(async (island: Island) => {
      // An island that replaced what is being pressed would swallow the click that comes when it is let go.
      while (root.matches(":active")) await new Promise(requestAnimationFrame);
      await island.default(root);
      root.dataset.mounted = "";
    });
  loading.set(root, load);
  load.then(done, () => {
    loading.delete(root);
    without?.();
  });
};

/** The island around a node that is not there yet. */
const missing = (node: EventTarget | null): HTMLElement | null | undefined =>
  (node as Element | null)?.closest?.("[data-island]:not([data-mounted])");

/** Listens at the window while events are on their way down: before anything in the page hears of them. */
const listen = <E extends Event>(types: string, listener: (event: E) => void) => {
  for (const type of types.split(" ")) addEventListener(type, listener as EventListener, true);
};

/** Keeps an event back until the island around an element is there; lets it pass when there is none to wait for. */
const hold = (event: Event, element: Element | null, repeat: () => void, without: () => void) => {
  const root = missing(element);
  if (!root) return;
  event.preventDefault();
  event.stopPropagation();
  mount(root, repeat, without);
};

// A press is heard here too: the pointer comes over an element before it presses it, on touch screens as well.
listen("pointerover focusin keydown input", (event) => {
  const root = missing(event.target);
  if (root) mount(root);
});

listen<MouseEvent>("click", (event) => {
  const pressed = (event.target as Element).closest("[data-press]:not([type=submit])") as HTMLAnchorElement;
  // A click with one of these keys asks the browser for a new tab or window.
  if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey))
    hold(
      event,
      pressed,
      () => pressed.click(),
      // A link is followed; a button that only the island can work stays as it is.
      () => pressed.href && location.assign(pressed.href),
    );
});

listen<SubmitEvent>("submit", (event) => {
  const form = event.target as HTMLFormElement;
  hold(
    event,
    form,
    // The button that was pressed may be gone by then: an island may bring its own.
    () => form.requestSubmit(event.submitter?.isConnected ? event.submitter : undefined),
    () => form.submit(),
  );
});

listen("load", () => {
  const { saveData, effectiveType = "4g" } =
    (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection ?? {};
  // Who comes with a question in the address is waiting for something, on any line.
  if (!location.search && (saveData || effectiveType !== "4g")) return;
  // By then the page is painted and at rest. (Safari has no requestIdleCallback.)
  for (const root of document.querySelectorAll<HTMLElement>("[data-island]")) setTimeout(mount, 300, root);
});
