import { formatNumber } from "@sidelight/i18n";
import type { worksheet as english } from "../en/worksheet.ts";

const n = (value: number): string => formatNumber("ar", value);

/** The words of the printed sheet and its key in Arabic. */
export const worksheet: typeof english = {
  title: "ورقة الأسئلة",
  description: (title) => `كل الأسئلة عن «${title}» في صفحة واحدة. افتح كل جواب لتراجع جوابك.`,
  intro: (count) => `${count}، لكل منها نقطة. ولكل جواب صحيح جزئيًا جزء من النقطة.`,
  compare: "اختر أجوبتك، ثم افتح كل جواب لتقارن. لا يُرسل شيء ولا يُحفظ.",
  name: "الاسم:",
  order: "ترتيب الخيارات:",
  showOrder: "إظهار هذا الترتيب",
  orderHint: `اكتب عددًا من ${n(1)} إلى ${n(999_999)}. العدد نفسه يعطي الترتيب نفسه على الشاشة وعلى الورق وفي الأجوبة.`,
  orderOutOfRange: `اكتب عددًا صحيحًا من ${n(1)} إلى ${n(999_999)}.`,
  largePrint: `طباعة كبيرة: ${n(18)} نقطة على الأقل على الورق`,
  key: "أجوبة ورقة الأسئلة",
  keyDescription: (title) => `أجوبة ورقة الأسئلة عن «${title}»، ومع كل جواب الجمل التي تثبته.`,
  toKey: "الأجوبة مع أدلتها",
  toSheet: "العودة إلى ورقة الأسئلة",
  skipToKey: "الانتقال إلى الأجوبة",
  answerTo: (number) => `جواب السؤال ${n(number)}`,
  whyNot: "لماذا الخيارات الأخرى خاطئة",
  otherwise: "أي كلمة أخرى",
  inLesson: "في الدرس",
};
