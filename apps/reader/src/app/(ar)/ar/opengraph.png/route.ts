import { sitePicture } from "../../../../metadata/site-picture.ts";

export const dynamic = "force-static";

/** The picture for link previews of pages about no one lesson, drawn when the site is built. */
export const GET = (): Response => sitePicture("ar");
