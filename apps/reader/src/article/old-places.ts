// Browser code of the lesson's island. Notes used to be on the lesson's page, and links to them are still in use.

/** The page that has each sort of note now, as the doors at the end of a lesson name them. */
const pages: Readonly<Record<string, string>> = {
  claim: "claims",
  known: "claims",
  event: "timeline",
  place: "map",
  term: "words",
  source: "sources",
};

const doorTo = (kind: string | undefined) =>
  document.querySelector<HTMLAnchorElement>(`[data-door="${kind}"]`)?.href;

/** Follows a link to a note that has moved, or to the use of a term or claim that had a name of its own. */
export const followOldPlace = (): void => {
  const hash = location.hash.slice(1);
  const filtered = /[?&](standing|speaker)=/.test(location.search);
  const [, sort = "", name = ""] = /^([a-z]+)-([\w-]+)$/.exec(hash) ?? [];
  const page = doorTo(filtered ? "claims" : pages[sort]);
  if (page) {
    const target = new URL(page);
    if (filtered) target.search = location.search;
    if (pages[sort]) target.hash = hash;
    location.replace(target);
    return;
  }
  const use = sort === "use" ? /^(.+)-(\d+)$/.exec(name) : null;
  const place = use
    ? document.querySelectorAll(`a.term:is([href$="#term-${use[1]}"], [data-note="term-${use[1]}"])`)[
        Number(use[2]) - 1
      ]
    : sort === "says"
      ? [...document.querySelectorAll("a.attribution")].find((link) => {
          const { hash: claim } = link as HTMLAnchorElement;
          return `says-${claim.slice("#claim-".length)}-${link.parentElement?.id.slice(2)}` === hash;
        })
      : undefined;
  place?.scrollIntoView({ block: "center" });
};
