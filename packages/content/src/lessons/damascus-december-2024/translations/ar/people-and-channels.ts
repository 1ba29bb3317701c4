/** Who speaks, in Arabic, and with which words the Arabic sentences name them. */
export const speakers = {
  "army-officers": {
    name: "ضابطان كبيران في الجيش",
    role: "ضابطان في الجيش السوري، لم يذكر الخبر اسميهما",
    mentions: ["ضابطان كبيران في الجيش"],
  },
  "presidents-office": {
    name: "الرئاسة السورية",
    role: "الجهة الرسمية التي تتحدث باسم بشار الأسد",
    mentions: ["الرئاسة السورية"],
  },
  rebels: {
    name: "فصائل المعارضة المسلحة",
    role: "جماعات مسلحة تقاتل الحكومة السورية",
    mentions: ["فصائل المعارضة المسلحة"],
  },
  hts: {
    name: "هيئة تحرير الشام",
    role: "أحد فصائل المعارضة المسلحة",
    mentions: ["هيئة تحرير الشام", "الهيئة"],
  },
  "defence-ministry": {
    name: "وزارة الدفاع السورية",
    role: "الوزارة المسؤولة عن الجيش في الحكومة السورية",
    mentions: ["وزارة الدفاع", "الوزارة"],
  },
  "war-monitor": {
    name: "جهة ترصد الحرب",
    role: "جهة تجمع الأخبار من مناطق الحرب",
    mentions: ["جهة ترصد الحرب", "تلك الجهة"],
  },
  "source-close-to-hezbollah": {
    name: "مصدر مقرّب من حزب الله",
    role: "شخص قريب من الحزب، لم يذكر الخبر اسمه",
    mentions: ["مصدر مقرّب من حزب الله"],
  },
  afp: {
    name: "وكالة فرانس برس",
    role: "وكالة الأنباء، تصف بصياغتها هي",
    mentions: ["فرانس برس"],
  },
  "unnamed-source": {
    name: "مصدر لم يُذكر اسمه",
    role: "لا يقول الخبر أكثر من ذلك عنه",
    mentions: ["مصدر لم يُذكر اسمه"],
  },
  residents: {
    name: "سكان في دمشق",
    role: "أناس يعيشون في المدينة",
    mentions: ["سكان في دمشق"],
  },
  rania: {
    name: "رانيا",
    role: "امرأة تسكن في دمشق، لم يُذكر إلا اسمها الأول",
    mentions: ["رانيا"],
  },
  witnesses: {
    name: "شهود",
    role: "أناس قالوا إنهم رأوا ما جرى، لم يذكر الخبر أسماءهم",
    mentions: ["شهود"],
  },
  "iraqi-security-source": {
    name: "مصدر أمني عراقي",
    role: "شخص في أجهزة الأمن العراقية، لم يذكر الخبر اسمه",
    mentions: ["مصدر أمني عراقي"],
  },
  "second-source": {
    name: "مصدر ثانٍ",
    role: "لا يقول الخبر أكثر من ذلك عنه",
    mentions: ["مصدر ثانٍ"],
  },
  reports: {
    name: "التقارير نفسها",
    role: "خلفية توردها التقارير بصياغتها هي",
    mentions: ["التقارير"],
  },
  un: {
    name: "الأمم المتحدة",
    role: "المنظمة التي تُحصي مكاتبها الإنسانية أعداد النازحين",
    mentions: ["الأمم المتحدة"],
  },
  pedersen: {
    name: "غير بيدرسون",
    role: "المبعوث الخاص للأمم المتحدة إلى سوريا",
    mentions: ["بيدرسون"],
  },
  trump: {
    name: "دونالد ترامب",
    role: "الرئيس الأميركي المنتخب",
    mentions: ["ترامب"],
  },
  blinken: {
    name: "أنتوني بلينكن",
    role: "وزير الخارجية الأميركي المنتهية ولايته",
    mentions: ["بلينكن"],
  },
  lavrov: { name: "سيرغي لافروف", role: "وزير الخارجية الروسي", mentions: ["لافروف"] },
  erdogan: { name: "رجب طيب أردوغان", role: "الرئيس التركي", mentions: ["أردوغان"] },
} as const;

/** Through what the statements reached the public, in Arabic. */
export const channels = {
  reuters: { name: "وكالة رويترز", mentions: ["رويترز"] },
  afp: { name: "وكالة فرانس برس", mentions: ["فرانس برس"] },
  "truth-social": { name: "تروث سوشيال", mentions: ["تروث سوشيال"] },
  "news-reports": { name: "تقارير إخبارية" },
} as const;
