import type * as en from "./en.ts";

/** The words around every page. */
export const page: typeof en.page = {
  site: "الموقع",
  lessons: "الدروس",
  glossary: "الكلمات",
  quiz: "الأسئلة",
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
};

/** The words of a dialog. */
export const dialog: typeof en.dialog = {
  back: "رجوع",
  backSign: "→",
  close: "إغلاق",
};
