import { formatNumber, plural } from "@sidelight/i18n";
import type { written as english } from "../en/written.ts";

const tooMany = (count: number): string =>
  plural("ar", count, {
    zero: "لا حرف زائد",
    one: "حرف واحد زائد",
    two: "حرفان زائدان",
    few: "# أحرف زائدة",
    many: "# حرفًا زائدًا",
    other: "# حرف زائد",
  });

/** The words about typed answers in Arabic. */
export const written: typeof english = {
  short: "جوابك بكلمة أو كلمتين (التشكيل لا يهم)",
  open: (most) => `جوابك ببضع جمل من صياغتك (${formatNumber("ar", most)} حرف على الأكثر)`,
  left: (count) =>
    `${plural("ar", count, {
      zero: "لم يبقَ أي حرف",
      one: "بقي حرف واحد",
      two: "بقي حرفان",
      few: "بقيت # أحرف",
      many: "بقي # حرفًا",
      other: "بقي # حرف",
    })}.`,
  over: (count) => `في جوابك ${tooMany(count)}.`,
  tooLong: (count) => `اختصر جوابك: فيه ${tooMany(count)}.`,
};
