import type { en } from "./en.ts";

export const ar: typeof en = {
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
  knownNow: "ما عُرف لاحقًا",
  showKnownNow: "إظهار ما نعرفه الآن مع كل قول",
  reset: "استعادة الإعدادات الأصلية",
  kept: "محفوظ على هذا الجهاز للقراءة والأسئلة.",
  notKept: "لن يحفظ هذا المتصفح اختيارك، وسيُفقد عند مغادرة الصفحة.",
};
