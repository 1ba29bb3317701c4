import type { en } from "./en.ts";

export const ar: typeof en = {
  display: "العرض",
  colours: "الألوان",
  themes: {
    system: "كما على هذا الجهاز",
    light: "فاتح",
    dark: "داكن",
    sepia: "بني فاتح",
    contrast: "تباين عالٍ",
  },
  textSize: "حجم النص",
  lineSpacing: "تباعد الأسطر",
  lines: "سطر",
  less: (what) => `أقل: ${what}`,
  more: (what) => `أكثر: ${what}`,
  asNumber: (what) => `${what}، رقمًا`,
  outOfRange: (least, most) => `اكتب عددًا من ${least} إلى ${most}.`,
  knownNow: "ما عُرف لاحقًا",
  showKnownNow: "إظهار ما نعرفه الآن إلى جانب ما قيل",
  reset: "العودة إلى الإعدادات الأصلية",
  kept: "محفوظ على هذا الجهاز، للقراءة وللأسئلة.",
  notKept: "هذا المتصفح لا يحفظ شيئًا، فيبقى اختيارك إلى أن تغادر الصفحة.",
};
