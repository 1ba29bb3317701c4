import type { Translation } from "../model/translation.ts";

/** The words of the small lesson in Arabic. */
export const smallTranslation: Translation = {
  teaches: "التمييز بين طرفين",
  summary: "طرفان يتحدثان عن مدينة واحدة.",
  history: { "1.0.0": "نُشر أول مرة." },
  glossary: {
    afp: { title: "وكالة فرانس برس", definition: ["وكالة أنباء."] },
    ministry: { title: "الوزارة", definition: ["جزء من حكومة."] },
    city: { title: "المدينة", definition: ["مدينة يتحدث عنها طرفان."] },
  },
  speakers: {
    rebels: { name: "الفصائل", role: "طرف", mentions: ["الفصائل"] },
    ministry: { name: "الوزارة", role: "الطرف الآخر", mentions: ["الوزارة"] },
  },
  channels: {
    afp: { name: "وكالة فرانس برس", mentions: ["لفرانس برس"] },
    "news-reports": { name: "تقارير إخبارية" },
  },
  claims: {
    captured: { said: "سيطرت الفصائل على المدينة", known: ["كان كذلك."] },
    denied: { said: "المدينة آمنة ومستقرة", quotations: ["آمنة ومستقرة"], known: ["لم تكن كذلك."] },
  },
  timeline: {
    began: { label: "٧ كانون الأول", text: "بدأ." },
    ended: { label: "٨ كانون الأول", text: "انتهى." },
  },
  places: { city: { name: "المدينة", note: "يتحدث عنها طرفان." } },
  neighbours: { "760": "سوريا" },
  waters: { lake: "البحيرة" },
  questions: {
    who: {
      stem: "من يقول إن المدينة سقطت؟",
      explanation: "الفصائل تقول ذلك.",
      options: {
        rebels: { text: "الفصائل" },
        ministry: { text: "الوزارة", feedback: "هي تنفي ذلك." },
        afp: { text: "الوكالة", feedback: "هي تنقله فقط." },
      },
    },
    which: {
      stem: "أي القولين يتعارضان؟ اختر اثنين.",
      explanation: "كلاهما عن المدينة.",
      options: {
        captured: { text: "سقطت." },
        safe: { text: "هي آمنة." },
        agency: { text: "هناك وكالة.", feedback: "لا خلاف في ذلك." },
      },
    },
    settled: {
      stem: "ماذا يقول النص؟",
      statement: "رآه مراسل.",
      explanation: "لا يُذكر أي مراسل.",
      options: {
        true: { feedback: "لا يتحدث أي مراسل." },
        false: { feedback: "ولا ينفي ذلك أيضًا." },
        "not-stated": {},
      },
    },
  },
};
