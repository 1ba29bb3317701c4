import { drawSite } from "../../metadata/pictures.ts";

export const dynamic = "force-static";

/** The site's picture in its main language. */
export const GET = (): Response => drawSite();
