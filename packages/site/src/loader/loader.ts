/**
 * The loader: browser code in every page that has islands. It imports an island when something inside
 * `[data-island]` is first hovered, focused, pressed or typed in, and at idle when the line is good. A press of
 * `[data-press]` and a submit that come before the island are held, with `aria-busy` on what was pressed, and repeated
 * once it is there; if it cannot be loaded, they do what they would do without scripts.
 * An island that cannot be loaded, or throws whenever, marks the page, and the page says so. An old browser is left alone.
 *
 * An island's module exports `mount(root)` as its default; it may take its time. `versions` says what follows an island's name in the name
 * of its file. Every byte here is in every page, so what is said twice is short and what can be said once is.
 */
declare const versions: Readonly<Record<string, string>>;

type Island = { readonly default: (root: HTMLElement) => void | Promise<void> };

/** The part of a page that an island enhances. It remembers whether its island is coming: shorter than a map beside it. */
type Root = HTMLElement & { coming_?: Promise<void> };

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

const page = document.documentElement;

/** The one policy that a page's Content-Security-Policy names. It stays in here, and takes addresses of islands alone. */
const policy = (self as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("sidelight", {
  createScriptURL: (address) => address,
});

/**
 * Imports a module by way of an element that a script has made: under `'strict-dynamic'`, what a script of the page's own
 * markup imports is refused.
 */
const fetchModule = async (address: string): Promise<Island> => {
  const script = document.createElement("script");
  script.type = "module";
  script.src = policy ? policy.createScriptURL(address) : address;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  return import(address);
};

/** What has failed: the roots of islands, or the page itself when something fails later. */
const failed = new Set<Element>();

/** Makes the page say that part of it is not working, and what can be done instead; or no more. */
const setFailed = (part: Element, method: "add" | "delete") => {
  failed[method](part);
  page.toggleAttribute("data-failed", failed.size > 0);
};

/** Loads the island of a root, once; after a failure the next touch tries again. */
const mount = (root: Root): Promise<void> => {
  const name = root.dataset.island as string;
  const load =
    root.coming_ ??
    fetchModule(`/islands/${name}${versions[name]}.js`).then(async (island) => {
      // An island that replaced what is being pressed would swallow the click that comes when it is let go.
      while (root.matches(":active")) await new Promise(requestAnimationFrame);
      await island.default(root);
      root.dataset.mounted = "";
      // What failed before may have been the line.
      setFailed(root, "delete");
    });
  root.coming_ = load;
  load.catch(() => {
    delete root.coming_;
    setFailed(root, "add");
  });
  return load;
};

/** The island around a node that is not there yet. */
const missing = (node: EventTarget | null): Root | null | undefined =>
  (node as Element | null)?.closest?.("[data-island]:not([data-mounted])");

/** Listens at the window while events are on their way down: before anything in the page hears of them. */
const listen = <E extends Event>(types: string, listener: (event: E) => void) => {
  types.split(" ").map((type) => addEventListener(type, listener as EventListener, true));
};

/**
 * Keeps an event back until the island around what was pressed is there; lets it pass when there is none to wait for.
 * Meanwhile what was pressed says that it is busy.
 */
const hold = (event: Event, pressed: HTMLElement, repeat: () => void, without: () => void) => {
  const root = missing(pressed);
  if (!root) return;
  event.preventDefault();
  event.stopPropagation();
  pressed.setAttribute("aria-busy", "true");
  mount(root)
    .finally(() => pressed.removeAttribute("aria-busy"))
    .then(repeat, without);
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
  const pressed = event.submitter as HTMLElement;
  hold(
    event,
    pressed,
    // An island that took the button away has taken its press over, too.
    () => pressed.isConnected && pressed.click(),
    () => form.submit(),
  );
});

// What an island does later, when it is pressed or a promise of its is kept, may fail as well.
listen<ErrorEvent & PromiseRejectionEvent>("error unhandledrejection", (event) => {
  // As a text with commas: which of these names the file depends on the browser.
  if (/\/islands\//.test([event.filename, event.reason, event.reason?.stack] as never))
    setFailed(page, "add");
});

listen("load", () => {
  const line = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection;
  // Who comes with a question in the address is waiting for something, on any line.
  if (location.search || !(line?.saveData || /[23]g/.test(line?.effectiveType as string)))
    // By then the page is painted and at rest. (Safari has no requestIdleCallback.)
    for (const root of document.querySelectorAll<HTMLElement>("[data-island]")) setTimeout(mount, 300, root);
});
