import { formatNumber, plural } from "@sidelight/i18n";
import type { results as english } from "../en/results.ts";

const n = (value: number): string => formatNumber("ar", value, { maximumFractionDigits: 2 });

export const results: typeof english = {
  title: (score, of) => `نتيجتك: ${n(score)} من ${n(of)}`,
  second: (score, of) => `جولتك الثانية: ${n(score)} من ${n(of)}`,
  first: (score, of) =>
    `الجولة الأولى: ${n(score)} من ${n(of)}. لم تكن في هذه الجولة إلا الأسئلة التي فاتتك.`,
  place: "نتيجتك",
  profile: "كيف كان أداؤك، بحسب ما يطلبه كل سؤال من القارئ",
  reading: "القراءة",
  points: "النقاط",
  pointsOf: (score, of) => `${n(score)} من ${n(of)}`,
  processes: {
    locate: "العثور على ما يقوله النص",
    understand: "فهم معناه",
    evaluate: "تقييم القائل ومدى ثبوت القول",
  },
  allRight: "أجوبتك كلها صحيحة.",
  retry: (count) =>
    plural("ar", count, {
      zero: "أعد المحاولة",
      one: "أعد السؤال الذي فاتك",
      two: "أعد السؤالين اللذين فاتاك",
      few: "أعد # أسئلة فاتتك",
      many: "أعد # سؤالًا فاتك",
      other: "أعد # سؤال فاتك",
    }),
  restart: "ابدأ من جديد بترتيب جديد",
  backToLesson: "العودة إلى الدرس",
  again: "كل الأسئلة من جديد",
  marks: { right: "صحيح", part: "صحيح جزئيًا", missed: "فائت", own: "بكلماتك", unwritten: "لم يُكتب" },
  none: "لم تجب عن أي سؤال.",
  misreadings: {
    title: "كيف قُرئ النص خطأً",
    none: "لا خيار خاطئًا يدل على خطأ في القراءة.",
    intro: "كل خيار خاطئ يدل على وجه من الخطأ في القراءة. وهذه أوجه خطئك، أكثرها تكرارًا أولًا:",
    codes: {
      "wrong-speaker": "نسبة قول أحدهم إلى غيره",
      "wrong-channel": "الخلط في الطريق الذي وصل به الخبر إلى الناس",
      "claim-taken-as-fact": "أخذ القول على أنه حقيقة",
      "denial-overlooked": "إغفال نفي",
      "figures-merged": "جمع أرقام مختلفة في رقم واحد",
      "time-confused": "الخلط في وقت الحدث أو القول",
      "place-confused": "الخلط في مكان الحدث",
      overstated: "تحميل النص أكثر مما يقول",
      understated: "الأخذ من النص أقل مما يقول",
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
    title: "مدى تأكدك، ومدى صوابك",
    intro: "هذا لا يكلّف نقاطًا. ومن يُحسن تقدير معرفته ينل نقاطًا أكثر حيث كان أكثر تأكدًا.",
    none: "لم تذكر مدى تأكدك من أي جواب.",
    degree: "مدى التأكد",
    answers: "النقاط",
    degrees: { guess: "تخمين", "fairly-sure": "ترجيح", sure: "يقين" },
  },
  exports: {
    title: "خذ النتيجة معك",
    stays: "تُنشأ الملفات على هذا الجهاز، ولا شيء يُرسل.",
    formats: { csv: "جدول", json: "بيانات", xapi: "إفادات لسجل التعلّم" },
    print: "اطبع",
  },
};
