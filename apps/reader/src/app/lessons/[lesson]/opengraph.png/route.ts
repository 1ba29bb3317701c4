import { drawLesson, type PictureRoute, picturedLessons } from "../../../../metadata/pictures.ts";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = picturedLessons;

/** A lesson's picture in the site's main language. */
export const GET = async (_request: Request, { params }: PictureRoute<"lesson">): Promise<Response> =>
  drawLesson((await params).lesson);
