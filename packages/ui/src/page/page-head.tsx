import { bootScript } from "@sidelight/preferences/boot-script";

/**
 * Marks a browser older than docs/browsers.md supports, by a feature of Chrome 93, Firefox 92 and Safari
 * 15.4. Uses the oldest syntax and a separate script, because such a browser may fail on the next one.
 */
const ageScript = `Object.hasOwn||document.documentElement.setAttribute("data-old-browser","")`;

/**
 * Renders the scripts every page starts with: the browser's age, the boot script (theme and size before the
 * first paint) and the loader of islands. `data-keep` and `data-loader` tell the site's assembly what they
 * are: the one stays inline, the other is replaced by an inline loader that knows this page's islands.
 */
export function PageHead() {
  return (
    <>
      <script data-keep="" dangerouslySetInnerHTML={{ __html: ageScript }} />
      <script data-keep="" dangerouslySetInnerHTML={{ __html: bootScript }} />
      <script src="/islands/loader.js" data-loader="" />
    </>
  );
}
