import { plural } from "@sidelight/i18n";

/** "جوابين", "ثلاثة أجوبة": answers as the object of a verb. */
export const answers = (count: number): string =>
  plural("ar", count, {
    zero: "لا شيء",
    one: "جوابًا واحدًا",
    two: "جوابين",
    few: "# أجوبة",
    many: "# جوابًا",
    other: "# جواب",
  });

/** Rows without an answer, as the subject of a sentence. */
export const rowsLeft = (count: number): string =>
  plural("ar", count, {
    zero: "لا صف",
    one: "صف واحد",
    two: "صفان",
    few: "# صفوف",
    many: "# صفًا",
    other: "# صف",
  });

/** Gaps that are still empty, as a whole clause. */
export const gapsLeft = (count: number): string =>
  plural("ar", count, {
    zero: "لم يبقَ فراغ",
    one: "بقي فراغ واحد",
    two: "بقي فراغان",
    few: "بقيت # فراغات",
    many: "بقي # فراغًا",
    other: "بقي # فراغ",
  });
