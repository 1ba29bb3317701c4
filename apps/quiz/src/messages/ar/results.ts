import { formatNumber, plural } from "@sidelight/i18n";
import type { results as english } from "../en/results.ts";

const n = (value: number): string => formatNumber("ar", value, { maximumFractionDigits: 2 });

export const results: typeof english = {
  title: (score, of) => `نتيجتك: ${n(score)} من ${n(of)}`,
  second: (score, of) => `جولتك الثانية: ${n(score)} من ${n(of)}`,
  first: (score, of) => `الجولة الأولى: ${n(score)} من ${n(of)}. في هذه الجولة الأسئلة التي فاتتك وحدها.`,
  place: "نتيجتك",
  profile: "نتيجتك بحسب مهارة القراءة",
  reading: "المهارة",
  points: "النقاط",
  pointsOf: (score, of) => `${n(score)} من ${n(of)}`,
  processes: {
    locate: "العثور على ما يقوله النص",
    understand: "فهم معناه",
    evaluate: "تقييم القائل ومدى الثقة بقوله",
  },
  allRight: "أجوبتك كلها صحيحة.",
  retry: (count) =>
    plural("ar", count, {
      zero: "إعادة المحاولة",
      one: "إعادة السؤال الذي فاتك",
      two: "إعادة السؤالين اللذين فاتاك",
      few: "إعادة # أسئلة فاتتك",
      many: "إعادة # سؤالًا فاتك",
      other: "إعادة # سؤال فاتك",
    }),
  restart: "البدء من جديد بترتيب جديد",
  backToLesson: "العودة إلى الدرس",
  again: "أجوبتك",
  marks: { right: "صحيح", part: "صحيح جزئيًا", missed: "فائت", own: "بكلماتك", unwritten: "لم يُكتب" },
  none: "لم تجب عن أي سؤال.",
  misreadings: {
    title: "كيف أخطأت في قراءة النص",
    none: "لا يدل أي من أجوبتك الخاطئة على خطأ في القراءة.",
    intro: "كل جواب خاطئ يدل على نوع من الخطأ في القراءة. هذه أخطاؤك، والأكثر تكرارًا أولًا:",
    codes: {
      "wrong-speaker": "نسبة قول أحدهم إلى غيره",
      "wrong-channel": "الخلط في الجهة التي نقلت الخبر",
      "claim-taken-as-fact": "اعتبار القول حقيقة",
      "denial-overlooked": "إغفال نفي",
      "figures-merged": "دمج أرقام مختلفة",
      "time-confused": "الخلط في الأوقات",
      "place-confused": "الخلط في الأماكن",
      overstated: "تجاوز ما يقوله النص",
      understated: "الاكتفاء بأقل مما يقوله النص",
      "not-in-the-text": "اختيار ما لا يقوله النص",
    },
    times: (count) =>
      plural("ar", count, {
        zero: "ولا مرة",
        one: "مرة واحدة",
        two: "مرتان",
        few: "# مرات",
        many: "# مرة",
        other: "# مرة",
      }),
  },
  calibration: {
    title: "مدى تأكدك ونتيجتك",
    intro: "لا يؤثر هذا في نتيجتك. إذا كنت تُحسن تقدير معرفتك، فنتيجتك أعلى حيث كنت أكثر تأكدًا.",
    none: "لم تذكر مدى تأكدك من أي جواب.",
    degree: "مدى التأكد",
    answers: "النقاط",
    degrees: { guess: "تخمين", "fairly-sure": "ترجيح", sure: "يقين" },
  },
  exports: {
    title: "حفظ النتيجة",
    stays: "تُنشأ الملفات على هذا الجهاز ولا يُرسَل شيء.",
    formats: { csv: "جدول", json: "بيانات", xapi: "إفادات لسجل التعلّم" },
    print: "طباعة",
  },
};
