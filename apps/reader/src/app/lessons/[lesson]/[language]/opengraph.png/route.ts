import { drawLesson, type PictureRoute, picturedLessonsInOthers } from "../../../../../metadata/pictures.ts";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = picturedLessonsInOthers;

/** A lesson's picture in another language. */
export const GET = async (
  _request: Request,
  { params }: PictureRoute<"lesson" | "language">,
): Promise<Response> => {
  const { lesson, language } = await params;
  return drawLesson(lesson, language);
};
