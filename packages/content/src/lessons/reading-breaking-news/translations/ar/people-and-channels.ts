/** Who speaks, in Arabic, and with which words the Arabic sentences name them. */
export const speakers = {
  "army-officers": {
    name: "ضابطان كبيران في الجيش",
    role: "ضابطان في الجيش السوري، لم يذكر الخبر اسميهما",
    mentions: ["ضابطان كبيران في الجيش"],
  },
  "presidents-office": {
    name: "الرئاسة السورية",
    role: "الجهة الرسمية التي كانت تتحدث باسم الرئيس",
    mentions: ["الرئاسة السورية"],
  },
  rebels: {
    name: "فصائل المعارضة المسلحة",
    role: "جماعات مسلحة كانت تقاتل الحكومة",
    mentions: ["فصائل المعارضة المسلحة"],
  },
  "defence-ministry": {
    name: "وزارة الدفاع السورية",
    role: "الوزارة التي تتولى شؤون الجيش",
    mentions: ["وزارة الدفاع"],
  },
  "iraqi-security-source": {
    name: "مصدر أمني عراقي",
    role: "شخص في أجهزة الأمن العراقية، لم يذكر الخبر اسمه",
    mentions: ["مصدر أمني عراقي"],
  },
  "second-source": {
    name: "مصدر ثانٍ",
    role: "لا يذكر الخبر عنه شيئًا آخر",
    mentions: ["مصدر ثانٍ"],
  },
} as const;

/** Through what their words reached the public, in Arabic. */
export const channels = {
  reuters: { name: "وكالة رويترز", mentions: ["رويترز"] },
  afp: { name: "وكالة فرانس برس", mentions: ["فرانس برس"] },
  "news-reports": { name: "تقارير إخبارية" },
} as const;
