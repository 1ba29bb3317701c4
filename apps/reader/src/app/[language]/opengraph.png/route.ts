import { drawSite, otherLanguages, type PictureRoute } from "../../../metadata/pictures.ts";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = otherLanguages;

/** The site's picture in another language. */
export const GET = async (_request: Request, { params }: PictureRoute<"language">): Promise<Response> =>
  drawSite((await params).language);
