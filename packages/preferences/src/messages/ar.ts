import type { SharedMessages } from "./shared-messages.ts";

export const ar: SharedMessages = {
  site: "الموقع",
  lessons: "الدروس",
  glossary: "الكلمات",
  quiz: "الأسئلة",
  display: "العرض",
  back: "رجوع",
  backSign: "→",
  close: "إغلاق",
  footer: {
    about: "يجعل الأخبار الصعبة مقروءة لكل أحد، وقابلة للتحقق.",
    licence: "يجوز استعمال نصوص الدروس بحرية بموجب رخصة",
    privacy: "لا شيء مما تفعله هنا يغادر جهازك.",
  },
  notices: {
    oldBrowser:
      "هذا المتصفح أقدم من أن يشغّل الأجزاء التفاعلية، ولذلك تُعرض الصفحات من دونها: النص كاملًا وكل الحواشي وورقة الأسئلة للطباعة.",
    failed: "جزء من هذه الصفحة لا يعمل.",
    reload: "أعد تحميل الصفحة للمحاولة من جديد.",
  },
  preferences: {
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
  },
};
