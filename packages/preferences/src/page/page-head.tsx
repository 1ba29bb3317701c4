import { bootScript } from "@sidelight/preferences/boot-script";

/**
 * The two scripts every page starts with: the boot script (theme and size before the first paint) and the loader
 * of islands. `data-keep` and `data-loader` tell the site's assembly what they are: the one stays inline, the other
 * is replaced by an inline loader that knows this page's islands.
 */
export function PageHead() {
  return (
    <>
      <script data-keep="" dangerouslySetInnerHTML={{ __html: bootScript }} />
      <script src="/islands/loader.js" data-loader="" />
    </>
  );
}
