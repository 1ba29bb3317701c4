// Browser code of the lesson's island. Notes used to be on the lesson's page, and links to them are still in use.

/** Returns the address of the page that has a sort of note now, as the links at the end of a lesson give it. */
const pageOf = (sort: string) =>
  document.querySelector<HTMLAnchorElement>(`.doors [data-notes~="${sort}"]`)?.href;

/** Follows a link to a note that has moved, or to the use of a term or claim that had a name of its own. */
export const followOldPlace = (): void => {
  const hash = location.hash.slice(1);
  const filtered = /[?&](standing|speaker)=/.test(location.search);
  const [, sort = "", name = ""] = /^([a-z]+)-([\w-]+)$/.exec(hash) ?? [];
  const page = pageOf(filtered ? "claim" : sort);
  if (page) {
    const target = new URL(page);
    if (filtered) target.search = location.search;
    if (pageOf(sort)) target.hash = hash;
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
