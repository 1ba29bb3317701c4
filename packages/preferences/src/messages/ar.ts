import type { SharedMessages } from "./shared-messages.ts";

export const ar: SharedMessages = {
  site: "الموقع",
  lessons: "الدروس",
  glossary: "الكلمات",
  quiz: "الأسئلة",
  otherLanguage: "English",
  display: "العرض",
  back: "رجوع",
  backSign: "→",
  close: "إغلاق",
  footer: {
    about: "يجعل الأخبار الصعبة أسهل قراءةً وتحققًا.",
    licence: "يمكن استخدام نصوص الدروس بحرية بموجب رخصة",
    privacy: "لا شيء مما تفعله هنا يغادر جهازك.",
  },
  notices: {
    oldBrowser:
      "هذا المتصفح أقدم من أن يشغّل الأجزاء التفاعلية. يمكنك مع ذلك قراءة النص كاملًا وكل الشروح وطباعة ورقة الأسئلة.",
    failed: "جزء من هذه الصفحة لا يعمل.",
    reload: "إعادة تحميل الصفحة للمحاولة مرة أخرى.",
  },
  preferences: {
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
  },
};
