import { formatNumber } from "@sidelight/i18n";
import type { worksheet as english } from "../en/worksheet.ts";

const n = (value: number): string => formatNumber("ar", value);

/** The words of the printed sheet and its key in Arabic. */
export const worksheet: typeof english = {
  title: "ورقة الأسئلة",
  description: (title) => `كل الأسئلة عن «${title}» في صفحة واحدة، ومعها أجوبتها تُفتح.`,
  intro: (count) => `${count}، لكل منها نقطة؛ والجواب الصحيح جزئيًا ينال جزءًا من نقطته.`,
  compare: "اختر أجوبتك، ثم افتح كل جواب لتقارن. لا شيء يُرسل أو يُحفظ.",
  name: "الاسم:",
  order: "ترتيب الخيارات:",
  showOrder: "أظهر هذا الترتيب",
  orderHint: `عدد من ${n(1)} إلى ${n(999_999)}. والعدد نفسه يعطي الترتيب نفسه على الشاشة وفي هذه الورقة وفي مفتاحها.`,
  orderOutOfRange: `اكتب عددًا صحيحًا من ${n(1)} إلى ${n(999_999)}.`,
  largePrint: `طباعة كبيرة: ${n(18)} نقطة على الأقل على الورق`,
  key: "مفتاح ورقة الأسئلة",
  keyDescription: (title) => `أجوبة ورقة الأسئلة عن «${title}»، مع كل منها الجمل التي تثبته.`,
  toKey: "المفتاح مع الدليل",
  toSheet: "العودة إلى ورقة الأسئلة",
  skipToKey: "انتقل إلى المفتاح",
  answerTo: (number) => `جواب السؤال ${n(number)}`,
  whyNot: "لماذا ليست الأخرى",
  otherwise: "أي كلمة أخرى",
  inLesson: "في الدرس",
};
