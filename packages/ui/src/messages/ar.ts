import type * as en from "./en.ts";

/** The words around every page. */
export const page: typeof en.page = {
  site: "الموقع",
  lessons: "الدروس",
  glossary: "الكلمات",
  quiz: "الأسئلة",
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
};

/** The words of a dialog. */
export const dialog: typeof en.dialog = {
  close: "إغلاق",
};
