/**
 * The loader, which is browser code in every page with islands. It imports an island when something inside
 * `[data-island]` is first hovered, focused, pressed or typed in, and when the browser is idle on a good
 * connection, unless `data-lazy` says that it can wait for a touch. It holds a press of `[data-press]` or a submit that comes before the island, with `aria-busy`
 * on the pressed element, and repeats it once the island is there. If the island cannot be loaded, the press
 * does what it does without scripts. If an island cannot be loaded or throws, the page says so. An old
 * browser is left alone.
 *
 * An island's module exports `mount(root)` as its default, which may be asynchronous. `versions` has the
 * suffix of each island's file name. Every byte here is in every page, so the code avoids repetition.
 */
declare const versions: Readonly<Record<string, string>>;

type Island = { readonly default: (root: HTMLElement) => void | Promise<void> };

/**
 * The part of a page that an island enhances. It stores whether its island is loading, which is shorter than
 * a separate map.
 */
type Root = HTMLElement & { coming_?: Promise<void> };

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

const page = document.documentElement;

/**
 * Creates the only Trusted Types policy that a page's Content-Security-Policy names. It is private and
 * accepts only the addresses of islands.
 */
const policy = (self as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("sidelight", {
  createScriptURL: (address) => address,
});

/**
 * Imports a module through a script element created in code, because `'strict-dynamic'` refuses imports by
 * scripts in the markup.
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

/** The roots of failed islands, or the page itself if something fails later. */
const failed = new Set<Element>();

/** Shows or hides the page's message that part of it is not working. */
const setFailed = (part: Element, method: "add" | "delete") => {
  failed[method](part);
  page.toggleAttribute("data-failed", failed.size > 0);
};

/** Loads the island of a root once. After a failure, the next touch tries again. */
const mount = (root: Root): Promise<void> => {
  const name = root.dataset.island as string;
  const load =
    root.coming_ ??
    fetchModule(`/islands/${name}${versions[name]}.js`).then(async (island) => {
      // An island that replaced the pressed element would lose the click on release.
      while (root.matches(":active")) await new Promise(requestAnimationFrame);
      await island.default(root);
      root.dataset.mounted = "";
      // The connection may have failed before.
      setFailed(root, "delete");
    });
  root.coming_ = load;
  load.catch(() => {
    delete root.coming_;
    setFailed(root, "add");
  });
  return load;
};

/** Returns the island around a node if it has not loaded yet. */
const missing = (node: EventTarget | null): Root | null | undefined =>
  (node as Element | null)?.closest?.("[data-island]:not([data-mounted])");

/** Listens at the window in the capture phase, before anything in the page gets the event. */
const listen = <E extends Event>(types: string, listener: (event: E) => void) => {
  types.split(" ").map((type) => addEventListener(type, listener as EventListener, true));
};

/**
 * Holds an event until the island around the pressed element has loaded, and marks the element as busy. Lets
 * the event pass if there is no island to wait for.
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

// This covers presses too, because the pointer is over an element before it presses it, even on touch
// screens.
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
      // Follow a link. A button that needs the island does nothing.
      () => pressed.href && location.assign(pressed.href),
    );
});

listen<SubmitEvent>("submit", (event) => {
  const form = event.target as HTMLFormElement;
  const pressed = event.submitter as HTMLElement;
  hold(
    event,
    pressed,
    // An island that removed the button also handles its press.
    () => pressed.isConnected && pressed.click(),
    () => form.submit(),
  );
});

// An island may also fail later, on a press or in a promise.
listen<ErrorEvent & PromiseRejectionEvent>("error unhandledrejection", (event) => {
  // As a text with commas: which of these names the file depends on the browser.
  if (/\/islands\//.test([event.filename, event.reason, event.reason?.stack] as never))
    setFailed(page, "add");
});

listen("load", () => {
  const line = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection;
  // A reader with a query in the address is waiting for something, on any connection.
  if (location.search || !(line?.saveData || /[23]g/.test(line?.effectiveType as string)))
    // By then the page is painted and at rest. (Safari has no requestIdleCallback.)
    for (const root of document.querySelectorAll<HTMLElement>("[data-island]:not([data-lazy])"))
      setTimeout(mount, 300, root);
});
