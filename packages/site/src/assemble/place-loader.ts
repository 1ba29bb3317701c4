import { loaderFor } from "../loader/build-loader.ts";
import { attribute, elementsOf, parse, remove, removeAttribute, serialize, setText } from "./html.ts";

/** The loader's text, and the suffix of each island's file name. */
export interface Islands {
  readonly loader: string;
  readonly versions: Readonly<Record<string, string>>;
}

/**
 * Replaces `<script data-loader>` with the loader, which knows only the islands of this page. A page without
 * islands gets none.
 *
 * @param page The page's address, for errors.
 * @throws When the page names an island that does not exist.
 */
export const placeLoader = (html: string, page: string, { loader, versions }: Islands): string => {
  const document = parse(html);
  const elements = [...elementsOf(document)];
  const names = new Set(elements.flatMap((element) => attribute(element, "data-island") ?? []));
  const unknown = [...names].filter((name) => versions[name] === undefined);
  if (unknown.length > 0) {
    throw new Error(
      `${page} has data-island="${unknown[0]}", but there is no ${unknown[0]}.island.tsx. There are: ${Object.keys(versions).join(", ")}.`,
    );
  }
  const script = elements.find((element) => attribute(element, "data-loader") !== undefined);
  if (!script && names.size > 0) {
    throw new Error(`${page} has islands but no <script data-loader>. Render <PageHead /> in its layout.`);
  }
  if (script && names.size === 0) remove(script);
  else if (script) {
    removeAttribute(script, "data-loader");
    removeAttribute(script, "src");
    setText(
      script,
      loaderFor(loader, Object.fromEntries([...names].map((name) => [name, versions[name] ?? ""]))),
    );
  }
  return serialize(document);
};
