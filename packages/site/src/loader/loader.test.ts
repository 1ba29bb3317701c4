// @ts-expect-error jsdom brings no types of its own.
import { JSDOM, VirtualConsole } from "jsdom";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { buildLoader, loaderFor } from "./build-loader.ts";

let loader = "";
beforeAll(async () => {
  loader = await buildLoader();
});

/** The loader as shipped, in a page, with imports that succeed or fail as the test says. */
const open = ({ body = lesson, online = true, connection = {} as object | undefined } = {}) => {
  const { window } = new JSDOM(body, {
    runScripts: "outside-only",
    url: "http://site/",
    virtualConsole: new VirtualConsole(),
  });
  const state = { online, imported: [] as string[] };
  const mounted = vi.fn();
  window.navigator.connection = connection;
  window.HTMLFormElement.prototype.submit = vi.fn();
  // jsdom fetches no modules and has no loader for them; everything else runs as it is.
  window.document.head.append = (script: HTMLScriptElement) => {
    state.imported.push(script.getAttribute("src") ?? "");
    queueMicrotask(() => script.dispatchEvent(new window.Event(state.online ? "load" : "error")));
  };
  window.arrive = () => Promise.resolve({ default: mounted });
  window.eval(loaderFor(loader, { terms: "-ABCD1234", practice: "-EFGH5678" }).replace("import(", "arrive("));
  const find = (selector: string) => window.document.querySelector(selector);
  const dispatch = (selector: string, type: string, options: object = {}) =>
    find(selector).dispatchEvent(
      new window.MouseEvent(type, { bubbles: true, cancelable: true, ...options }),
    );
  return { window, state, mounted, find, dispatch };
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

const lesson = `<main data-island="terms"><a id="term" data-press href="#entry">word</a><a id="plain" href="#x">x</a></main>
  <form data-island="practice"><button id="send" name="go" value="on"></button><button id="other" data-press type="button"></button></form>`;

describe("the loader", () => {
  it("weighs at most 1.6 KB on a page with three islands", () => {
    const page = { preferences: "-ABCD1234", terms: "-ABCD1234", practice: "-ABCD1234" };
    expect(loaderFor(loader, page).length).toBeLessThanOrEqual(1640);
  });

  it.each(["pointerover", "focusin", "keydown", "input"])(
    "fetches an island on the first %s in it",
    async (type) => {
      const { dispatch, state, mounted, find } = open();
      for (let times = 0; times < 3; times++) dispatch("#plain", type);
      await settled();
      dispatch("#plain", type);
      expect(state.imported).toEqual(["/islands/terms-ABCD1234.js"]);
      expect(mounted.mock.calls).toEqual([[find("main")]]);
      expect(find("main").dataset.mounted).toBe("");
    },
  );

  it("ignores everything outside islands", async () => {
    const { dispatch, state } = open({ body: '<p id="text">text</p>' });
    expect(dispatch("#text", "click")).toBe(true);
    dispatch("#text", "pointerover");
    expect(state.imported).toEqual([]);
  });

  it("fetches nested islands one after the other, the innermost first", async () => {
    const body = '<main data-island="terms"><p data-island="practice"><a id="a" data-press>a</a></p></main>';
    const { dispatch, state } = open({ body });
    dispatch("#a", "click");
    await settled();
    await settled();
    expect(state.imported).toEqual(["/islands/practice-EFGH5678.js", "/islands/terms-ABCD1234.js"]);
  });
});

describe("a press that comes before the island", () => {
  it("is held, and repeated once the island is there", async () => {
    const { dispatch, find, mounted } = open();
    const clicked = vi.fn();
    mounted.mockImplementation((root: HTMLElement) => root.addEventListener("click", clicked));
    expect(dispatch("#term", "click")).toBe(false);
    expect(clicked).not.toHaveBeenCalled();
    await settled();
    expect(clicked).toHaveBeenCalledOnce();
    expect(clicked.mock.calls[0]?.[0].target).toBe(find("#term"));
    expect(dispatch("#term", "click")).toBe(true);
  });

  it.each(["ctrlKey", "metaKey", "shiftKey", "altKey"])("is left to the browser with %s", (key) => {
    const { dispatch } = open();
    expect(dispatch("#term", "click", { [key]: true })).toBe(true);
  });

  it.each([true, false])(
    "shows that it is busy until the island is there, or failed (online: %s)",
    async (online) => {
      const { dispatch, find } = open({ online });
      dispatch("#term", "click");
      expect(find("#term").getAttribute("aria-busy")).toBe("true");
      await settled();
      await settled();
      expect(find("#term").hasAttribute("aria-busy")).toBe(false);
    },
  );

  it("is left to the browser on a link that is not marked", () => {
    expect(open().dispatch("#plain", "click")).toBe(true);
  });

  it("follows the link when the island cannot be fetched, and asks again the next time", async () => {
    const { dispatch, window, state, find } = open({ online: false });
    dispatch("#term", "click");
    await settled();
    expect(window.location.hash).toBe("#entry");
    expect(find("main").dataset.mounted).toBeUndefined();
    state.online = true;
    dispatch("#term", "pointerover");
    await settled();
    expect(find("main").dataset.mounted).toBe("");
  });

  it("does nothing on a button when the island cannot be fetched", async () => {
    const { dispatch, window } = open({ online: false });
    dispatch("#other", "click");
    await settled();
    expect(window.location.href).toBe("http://site/");
  });
});

describe("a form that is sent before the island is there", () => {
  it("is held, and sent again with the same button", async () => {
    const { window, find } = open();
    const sent = vi.fn((event: SubmitEvent) => event.preventDefault());
    find("form").addEventListener("submit", sent);
    find("#send").click();
    expect(sent).not.toHaveBeenCalled();
    await settled();
    expect(sent).toHaveBeenCalledOnce();
    expect(sent.mock.calls[0]?.[0].submitter).toBe(find("#send"));
    expect(window.HTMLFormElement.prototype.submit).not.toHaveBeenCalled();
  });

  it("is left to an island that has removed that button", async () => {
    const { find, mounted } = open();
    const sent = vi.fn((event: SubmitEvent) => event.preventDefault());
    find("form").addEventListener("submit", sent);
    mounted.mockImplementation(() => find("#send").remove());
    find("#send").click();
    await settled();
    await settled();
    expect(sent).not.toHaveBeenCalled();
  });

  it("is held at the button, even if the button belongs to another form", async () => {
    const { find, window, mounted } = open({
      body: '<form id="other" action="#away"></form><main data-island="practice"><button id="send" form="other"></button></main>',
    });
    const sent = vi.fn((event: SubmitEvent) => event.preventDefault());
    find("#other").addEventListener("submit", sent);
    find("#send").click();
    expect(sent).not.toHaveBeenCalled();
    await settled();
    await settled();
    expect(mounted).toHaveBeenCalledOnce();
    expect(sent).toHaveBeenCalledOnce();
    expect(window.location.hash).toBe("");
  });

  it("is sent to the server when the island cannot be fetched", async () => {
    const { window, find } = open({ online: false });
    find("#send").click();
    await settled();
    expect(window.HTMLFormElement.prototype.submit).toHaveBeenCalledOnce();
  });
});

describe("a part of the page that is not working", () => {
  const failed = (window: Window) => window.document.documentElement.dataset.failed !== undefined;

  it("is reported when an island cannot be fetched, until it is there", async () => {
    const { dispatch, window, state } = open({ online: false });
    dispatch("#plain", "pointerover");
    await settled();
    expect(failed(window)).toBe(true);
    state.online = true;
    dispatch("#plain", "pointerover");
    await settled();
    expect(failed(window)).toBe(false);
  });

  it("is still reported when another island has loaded", async () => {
    const { dispatch, window, state } = open({ online: false });
    dispatch("#plain", "pointerover");
    await settled();
    state.online = true;
    dispatch("#other", "pointerover");
    await settled();
    expect(failed(window)).toBe(true);
  });

  it("is reported when an island throws as it starts", async () => {
    const { dispatch, window, mounted, find } = open();
    mounted.mockRejectedValue(new Error("broken"));
    dispatch("#term", "click");
    await settled();
    await settled();
    expect(failed(window)).toBe(true);
    expect(window.location.hash).toBe("#entry");
    expect(find("main").dataset.mounted).toBeUndefined();
  });

  it.each([
    ["error", { filename: "http://site/islands/terms-ABCD1234.js" }],
    ["unhandledrejection", { reason: { stack: "Error: x\n at http://site/islands/shared-ABCD1234.js:1:2" } }],
    ["unhandledrejection", { reason: "Failed to fetch http://site/islands/shared-ABCD1234.js" }],
  ])("is said when an island throws later: %s %j", (type, parts) => {
    const { window } = open();
    window.dispatchEvent(Object.assign(new window.Event(type), parts));
    expect(failed(window)).toBe(true);
  });

  it.each([
    ["error", { filename: "moz-extension://x/inject.js" }],
    ["unhandledrejection", { reason: new Error("of an extension") }],
  ])("is not said of what is not ours: %s", (type, parts) => {
    const { window } = open();
    window.dispatchEvent(Object.assign(new window.Event(type), parts));
    expect(failed(window)).toBe(false);
  });
});

describe("an old browser", () => {
  it("is left alone", () => {
    const { window } = new JSDOM(lesson, { runScripts: "outside-only", url: "http://site/" });
    window.eval("delete Object.hasOwn");
    window.eval(loaderFor(loader, { terms: "-ABCD1234" }));
    const clicked = window.document.querySelector("#term");
    expect(clicked.dispatchEvent(new window.MouseEvent("click", { bubbles: true, cancelable: true }))).toBe(
      true,
    );
    expect(window.document.head.children).toHaveLength(0);
  });
});

describe("at rest", () => {
  const whenLoaded = async (connection: object | undefined) => {
    const { window, state } = open({ connection });
    window.dispatchEvent(new window.Event("load"));
    await new Promise((resolve) => setTimeout(resolve, 350));
    return state.imported.length;
  };

  it.each([undefined, {}, { effectiveType: "4g", saveData: false }])("fetches all on %j", async (line) => {
    expect(await whenLoaded(line)).toBe(2);
  });

  it.each([{ saveData: true }, { effectiveType: "3g" }, { effectiveType: "2g" }])(
    "waits for a touch on %j",
    async (line) => {
      expect(await whenLoaded(line)).toBe(0);
    },
  );
});
