import type { preferences as english } from "./en.ts";

export const preferences: typeof english = {
  display: "العرض",
  colours: "الألوان",
  themes: {
    system: "مثل الجهاز",
    light: "فاتح",
    dark: "داكن",
    sepia: "بني فاتح",
    contrast: "تباين عالٍ",
  },
  textSize: "حجم النص",
  lineSpacing: "تباعد الأسطر",
  lines: "سطر",
  less: (what) => `تقليل ${what}`,
  more: (what) => `زيادة ${what}`,
  asNumber: (what) => `${what}، رقمًا`,
  outOfRange: (least, most) => `اكتب عددًا من ${least} إلى ${most}.`,
  terms: "تمييز الكلمات والأسماء",
  termMarks: {
    every: "في كل مرة",
    section: "أول مرة في كل قسم",
    lesson: "أول مرة في الدرس",
    off: "من دون تمييز",
  },
  knownNow: "ما عُرف لاحقًا",
  showKnownNow: "إظهار ما نعرفه الآن مع كل قول",
  reset: "استعادة الإعدادات الأصلية",
  saved: "محفوظ على هذا الجهاز للقراءة والأسئلة.",
  notSaved: "لن يحفظ هذا المتصفح اختيارك، وسيُفقد عند مغادرة الصفحة.",
};
