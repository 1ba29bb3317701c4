import { formatNumber, plural } from "@sidelight/i18n";
import type { quiz as english } from "../en/quiz.ts";
import { cards } from "./cards.ts";
import { answers, gapsLeft, rowsLeft } from "./counts.ts";
import { results } from "./results.ts";
import { storage } from "./storage.ts";
import { written } from "./written.ts";

const n = (value: number): string => formatNumber("ar", value, { maximumFractionDigits: 2 });
/** The number of an order, which is a name rather than a quantity. */
const order = (seed: number): string => formatNumber("ar", seed, { useGrouping: false });

const questions = (count: number): string =>
  plural("ar", count, {
    zero: "لا أسئلة",
    one: "سؤال واحد",
    two: "سؤالان",
    few: "# أسئلة",
    many: "# سؤالًا",
    other: "# سؤال",
  });

export const quiz: typeof english = {
  title: "الأسئلة",
  siteTitle: "الأسئلة · سايدلايت",
  description: "أسئلة عن دروس سايدلايت، ولكل جواب الجملة التي تثبته.",
  standfirst: "اعرف من قال ماذا، وما معناه، وإلى أي حد يُوثق به. وبعد كل جواب تظهر الجملة التي تثبته.",
  skipToQuizzes: "الانتقال إلى الأسئلة",
  skipToQuestion: "الانتقال إلى السؤال",
  skipToQuestions: "الانتقال إلى الأسئلة",
  questions,
  listLine: (count) => `${count}، من دون وقت محدد.`,
  readLesson: "قراءة الدرس",
  onOnePage: "كل الأسئلة في صفحة واحدة",
  oneAtATime: "سؤال تلو الآخر",
  about: (title, count) => `${count} عن «${title}»، ولكل جواب الجملة التي تثبته.`,
  quiz: "أسئلة",
  questionOf: (number, of) => `السؤال ${n(number)} من ${n(of)}`,
  hint: (number, of) => (of === 1 ? "تلميح" : `تلميح ${n(number)}`),
  answers: {
    true: "صحيح: المقال يقول ذلك",
    false: "خطأ: المقال يقول غير ذلك",
    "not-stated": "غير مذكور: لا يتناوله المقال",
  },
  statement: (words) => `صحيح أم خطأ أم غير مذكور؟ ${words}`,
  relations: { agree: "يتفقان", conflict: "يتعارضان", "not-addressed": "الثاني لا يتناول ذلك" },
  parts: { claim: "أولًا: القول", proof: "ثم: الجملة التي تثبته" },
  rows: {
    prompt: "اختر",
    gap: "(اختر كلمة)",
    values: "اختر من:",
    words: "اختر من هذه الكلمات:",
    pair: (row, value) => `${row} – ${value}`,
  },
  order: {
    prompt: "الموضع",
    of: "موضع:",
    up: "إلى أعلى",
    down: "إلى أسفل",
    at: (position) => `الموضع ${n(position)}`,
    moved: (item, position, of) => `الموضع ${n(position)} من ${n(of)}: ${item}`,
  },
  written,
  start: {
    opening: "جارٍ فتح الأسئلة…",
    noScripts: "فعّل جافاسكريبت للإجابة عن سؤال تلو الآخر. أما ورقة الأسئلة فتعمل من دونها:",
    noScriptsLink: "كل الأسئلة وأجوبتها في صفحة واحدة.",
    intro: (count) => `${count}، لكل منها نقطة. ولكل جواب صحيح جزئيًا جزء من النقطة. الوقت غير محدد.`,
    own: "لا تُحسب في النتيجة الأجوبة المكتوبة بكلماتك.",
    saved: "تقدّمك محفوظ على هذا الجهاز.",
    when: "متى تريد أن تعرف النتيجة؟",
    modes: {
      practice: { name: "تمرين:", means: "بعد كل سؤال" },
      test: { name: "اختبار:", means: "في النهاية" },
    },
  },
  actions: {
    check: "التحقق من الجواب",
    next: "السؤال التالي",
    result: "عرض النتيجة",
    save: "حفظ ومتابعة",
    skip: "تخطي السؤال",
    finishUnanswered: "إنهاء من دون جواب",
    previous: "السؤال السابق",
    backToResult: "العودة إلى النتيجة",
    backToAnswers: "العودة إلى أجوبتك",
  },
  error: {
    title: "هناك مشكلة",
    prefix: "خطأ: ",
    chooseOne: "اختر جوابًا.",
    choose: (asked) => `اختر ${answers(asked)}.`,
    chooseInstead: (asked, chosen) => `اختر ${answers(asked)}، لا ${answers(chosen)}.`,
    chooseBoth: "اختر القول والجملة التي تثبته.",
    chooseClaim: "اختر القول أيضًا.",
    chooseProof: "اختر الجملة التي تثبته أيضًا.",
    fillRows: (empty) => `اختر جوابًا في كل صف (${rowsLeft(empty)} بلا جواب).`,
    fillGaps: (empty) => `املأ كل فراغ (${gapsLeft(empty)}).`,
    putInOrder: "رتّب العناصر: حرّك أحدها أو اختر موضعه.",
    ownPosition: "اختر لكل عنصر موضعًا مختلفًا.",
    write: "اكتب جوابًا.",
    checkSpelling: (typed) => `راجع إملاء «${typed}». لإرسال الجواب كما هو، اضغط الزر مرة أخرى.`,
  },
  feedback: {
    outcomes: {
      right: "صحيح",
      part: "صحيح جزئيًا",
      wrong: "غير صحيح",
      none: "بلا جواب",
      own: "جوابك إلى جانب جواب نموذجي",
    },
    points: (score) => ` (${n(score)} من نقطة)`,
    marks: { right: "✓ صحيح", wrong: "✗ غير صحيح", missed: "✓ الجواب الصحيح" },
    youChose: "اخترت:",
    youWrote: "كتبت:",
    model: "جواب نموذجي:",
    criteria: "هذا ما في الجواب الجيد. هل هو في جوابك؟",
    saysSo: "القائل:",
    said: (speaker, role, channel, when) =>
      `${speaker} (${role}). نقلًا عن: ${channel}.${when ? ` الوقت: ${when}.` : ""}`,
    rightAnswer: (count) => (count === 1 ? "الجواب الصحيح:" : "الأجوبة الصحيحة:"),
    show: "إظهار الدليل",
    against: "على خطأ جوابك",
    forRight: "على الجواب الصحيح",
    forModel: "للجواب النموذجي",
    evidenceTitle: (count) => (count === 1 ? "الجملة التي تثبت ذلك" : "الجمل التي تثبت ذلك"),
    marked: "معلَّم: ",
    inLesson: "قراءتها في الدرس",
  },
  notices: {
    unreadable: "تعذّرت قراءة تقدّمك المحفوظ، فهذه محاولة جديدة. وعلى هذا الجهاز نسخة من المحاولة السابقة.",
    newer:
      "حفظ تقدّمك إصدار أحدث من هذه الأسئلة، فهذه محاولة جديدة. لم يتغيّر المحفوظ. أعد تحميل الصفحة ليصلك الإصدار الأحدث.",
    badQuestion: (asked) => `يطلب الرابط السؤال «${asked}»، وليس بين هذه الأسئلة. تتابع من حيث توقفت.`,
    badSeed: (asked, largest) =>
      `يطلب الرابط الترتيب «${asked}»، وهو ليس عددًا من ${n(1)} إلى ${n(largest)}. يظهر الترتيب المعتاد بدلًا منه.`,
    updated: (count) =>
      `${plural("ar", count, {
        zero: "لم يتغيّر أي سؤال",
        one: "تغيّر سؤال واحد",
        two: "تغيّر سؤالان",
        few: "تغيّرت # أسئلة",
        many: "تغيّر # سؤالًا",
        other: "تغيّر # سؤال",
      })} منذ إجابتك. أجب من جديد. أجوبتك الأخرى محفوظة.`,
    updatedHere: "تغيّر هذا السؤال. أجب عنه من جديد.",
    continuing: (number, answered, of) => `تتابع من السؤال ${n(number)}. أجبت عن ${n(answered)} من ${n(of)}.`,
    startAgain: "البدء من جديد",
    restartDeletes: (answered) => `البدء من جديد يحذف ${answers(answered)}.`,
    restartAnyway: "الحذف والبدء من جديد",
    goOn: "الاحتفاظ بهذه الأجوبة",
    choices: {
      seed: {
        says: (answered, of, seed) =>
          `أجبت هنا عن ${n(answered)} من ${n(of)}. يطلب الرابط محاولة جديدة بالترتيب ${order(seed)} تحلّ محلّ محاولتك.`,
        stay: "متابعة محاولتك",
        take: (seed) => `البدء بالترتيب ${order(seed)}`,
      },
      replaced: {
        says: (answered, of) =>
          `حلّت محلّ هذه المحاولة محاولة من علامة تبويب أخرى أجبت فيها عن ${n(answered)} من ${n(of)}. تلك تُفتح في المرة القادمة. كلتاهما محفوظة.`,
        stay: "متابعة هذه المحاولة",
        take: () => "فتح الأخرى",
      },
      beside: {
        says: (answered, of) => `لك على هذا الجهاز محاولة أخرى أجبت فيها عن ${n(answered)} من ${n(of)}.`,
        stay: "حذفها",
        take: () => "متابعة تلك المحاولة",
      },
    },
  },
  confidence: {
    question: "ما مدى تأكدك؟ (اختياري ولا يؤثر في النتيجة)",
    degrees: { guess: "تخمين", "fairly-sure": "ترجيح", sure: "يقين" },
    was: (degree) => `مدى تأكدك: ${degree}`,
  },
  review: {
    title: "راجع أجوبتك",
    unanswered: (count) =>
      `${plural("ar", count, {
        zero: "لم يبقَ سؤال",
        one: "سؤال واحد",
        two: "سؤالان",
        few: "# أسئلة",
        many: "# سؤالًا",
        other: "# سؤال",
      })} بلا جواب. يمكنك إنهاء المحاولة، وتُحسب الأسئلة التي بلا جواب فائتة.`,
    change: "تغيير",
    answer: "إجابة",
    yourAnswer: "جوابك",
    finish: "إنهاء وعرض النتيجة",
  },
  packages: {
    title: "لمنصات التعلّم",
    note: "أضف الأسئلة إلى منصة مثل مودل في ملف واحد. تفتحه المنصة وتحفظ تقدّم كل متعلّم وتستلم نتيجته.",
    link: (version) => `الأسئلة في حزمة سكورم ${version === "2004" ? "٢٠٠٤" : "١٫٢"}`,
  },
  storage,
  results,
  cards,
};
