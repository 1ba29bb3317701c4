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
  description: "أسئلة عن دروس سايدلايت، مع كل منها الجملة التي تثبت جوابه.",
  standfirst:
    "كل سؤال يسأل من قال ماذا، أو ما معناه، أو إلى أي حد يُوثق به. وكل جواب، صحيحًا كان أم خطأ، تأتي معه الجملة التي تثبته.",
  skipToQuizzes: "انتقل إلى الأسئلة",
  skipToQuestion: "انتقل إلى السؤال",
  skipToQuestions: "انتقل إلى الأسئلة",
  questions,
  listLine: (count) => `${count}، بلا حدّ للوقت.`,
  readLesson: "اقرأ الدرس",
  onOnePage: "كل الأسئلة في صفحة واحدة",
  oneAtATime: "سؤالًا سؤالًا",
  about: (title, count) => `${count} عن «${title}»، مع كل منها الجملة التي تثبت جوابه.`,
  quiz: "أسئلة",
  questionOf: (number, of) => `السؤال ${n(number)} من ${n(of)}`,
  hint: (number, of) => (of === 1 ? "تلميح" : `تلميح ${n(number)}`),
  answers: {
    true: "صحيح: المقال يقول ذلك",
    false: "خطأ: المقال يقول غير ذلك",
    "not-stated": "غير مذكور: المقال لا يقول شيئًا عنه",
  },
  statement: (words) => `صحيح أم خطأ أم غير مذكور: ${words}`,
  relations: { agree: "يتفقان", conflict: "يتعارضان", "not-addressed": "الثاني لا يتحدث عن ذلك" },
  parts: { claim: "أولًا: القول", proof: "ثم: الجملة التي تثبته" },
  rows: {
    prompt: "اختر",
    gap: "(اختر كلمة)",
    values: "للاختيار منها:",
    words: "كلمات للاختيار منها:",
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
    opening: "جارٍ فتح محاولتك…",
    noScripts:
      "عرض الأسئلة واحدًا واحدًا يحتاج إلى جافاسكريبت، وهي لا تعمل هنا. أما ورقة الأسئلة فتعمل من دونها:",
    noScriptsLink: "كل الأسئلة في صفحة واحدة، ومع كل منها جواب يُفتح.",
    intro: (count) => `${count}، لكل منها نقطة؛ والجواب الصحيح جزئيًا ينال جزءًا من نقطته. لا حدّ للوقت.`,
    own: "والجواب بكلماتك لا يدخل في النتيجة.",
    saved: "ما تنجزه محفوظ على هذا الجهاز.",
    when: "متى تريد أن تعرف النتيجة؟",
    modes: {
      practice: { name: "تمرين:", means: "بعد كل سؤال" },
      test: { name: "اختبار:", means: "في النهاية" },
    },
  },
  actions: {
    check: "تحقق من الجواب",
    next: "السؤال التالي",
    result: "اعرض نتيجتك",
    save: "احفظ وتابع",
    skip: "تجاوزه الآن",
    finishUnanswered: "أنهِ من غير جواب",
    previous: "السؤال السابق",
    backToResult: "العودة إلى النتيجة",
    backToAnswers: "العودة إلى أجوبتك",
  },
  error: {
    title: "هناك مشكلة",
    prefix: "خطأ: ",
    chooseOne: "اختر جوابًا.",
    choose: (asked) => `اختر ${answers(asked)}.`,
    chooseInstead: (asked, chosen) => `اختر ${answers(asked)}؛ وقد اخترت ${answers(chosen)}.`,
    chooseBoth: "اختر القول والجملة التي تثبته.",
    chooseClaim: "اختر القول أيضًا.",
    chooseProof: "اختر الجملة التي تثبته أيضًا.",
    fillRows: (empty) => `اختر جوابًا في كل صف؛ ${rowsLeft(empty)} بلا جواب.`,
    fillGaps: (empty) => `املأ كل فراغ؛ ${gapsLeft(empty)}.`,
    putInOrder: "رتّب العناصر: حرّك واحدًا منها، أو اختر له موضعًا.",
    ownPosition: "أعطِ كل عنصر موضعًا خاصًا به.",
    write: "اكتب جوابًا.",
    checkSpelling: (typed) => `راجع إملاء «${typed}»، أو تحقق من الجواب مرة أخرى لتسليمه كما هو.`,
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
    criteria: "هذا ما يفعله الجواب الجيد. فهل فعله جوابك؟",
    saysSo: "القائل:",
    said: (speaker, role, channel, when) =>
      `${speaker} (${role}). النقل: ${channel}${when ? `؛ الوقت: ${when}` : ""}.`,
    rightAnswer: (count) => (count === 1 ? "الجواب الصحيح:" : "الأجوبة الصحيحة:"),
    show: "أظهر الدليل",
    against: "على خطأ جوابك",
    forRight: "على الجواب الصحيح",
    forModel: "للجواب النموذجي",
    evidenceTitle: (count) => (count === 1 ? "الجملة التي تبيّن ذلك" : "الجمل التي تبيّن ذلك"),
    marked: "معلَّم: ",
    inLesson: "اقرأها في الدرس",
  },
  notices: {
    unreadable: "تعذّرت قراءة ما حُفظ سابقًا، فهذه محاولة جديدة. وما حُفظ باقٍ على هذا الجهاز.",
    newer:
      "ما حُفظ سابقًا كتبه إصدار أحدث من هذه الأسئلة، فهذه محاولة جديدة. أعد تحميل الصفحة ليصلك الإصدار الأحدث؛ وما حُفظ باقٍ.",
    badQuestion: (asked) => `يطلب العنوان السؤال «${asked}»، وليس بين هذه الأسئلة؛ فتبدأ من حيث كنت.`,
    badSeed: (asked, largest) =>
      `يطلب العنوان الترتيب «${asked}»، وهو ليس عددًا من ${n(1)} إلى ${n(largest)}؛ فظهر الترتيب المعتاد بدلًا منه.`,
    updated: (count) =>
      `${plural("ar", count, {
        zero: "لم يتغيّر أي سؤال",
        one: "تغيّر سؤال واحد",
        two: "تغيّر سؤالان",
        few: "تغيّرت # أسئلة",
        many: "تغيّر # سؤالًا",
        other: "تغيّر # سؤال",
      })} منذ أجبت. أجب من جديد؛ أجوبتك الأخرى محفوظة.`,
    updatedHere: "تغيّر هذا السؤال. أجب عنه من جديد.",
    continuing: (number, answered, of) =>
      `تتابع عند السؤال ${n(number)}؛ أُجيب عن ${n(answered)} من ${n(of)}.`,
    startAgain: "ابدأ من جديد بدلًا من ذلك",
    restartDeletes: (answered) => `البدء من جديد يحذف ${answers(answered)}.`,
    restartAnyway: "احذف وابدأ من جديد",
    goOn: "تابع بهذه الأجوبة",
    choices: {
      seed: {
        says: (answered, of, seed) =>
          `لك هنا محاولة أُجيب فيها عن ${n(answered)} من ${n(of)}. ويطلب العنوان محاولة جديدة بالترتيب ${order(seed)} تحلّ محلّها.`,
        stay: "تابع محاولتك",
        take: (seed) => `ابدأ بالترتيب ${order(seed)}`,
      },
      replaced: {
        says: (answered, of) =>
          `حلّت محلّ هذه المحاولة محاولةٌ أخرى في علامة تبويب أخرى، أُجيب فيها عن ${n(answered)} من ${n(of)}، وهي التي تُفتح في المرة القادمة. وكلتاهما محفوظة.`,
        stay: "تابع هذه المحاولة",
        take: () => "انتقل إلى الأخرى",
      },
      beside: {
        says: (answered, of) =>
          `لك على هذا الجهاز محاولة أخرى محفوظة، أُجيب فيها عن ${n(answered)} من ${n(of)}.`,
        stay: "احذفها",
        take: () => "تابع تلك المحاولة",
      },
    },
  },
  confidence: {
    question: "ما مدى تأكدك؟ (اختياري ولا يكلّف شيئًا)",
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
      })} بلا جواب. يمكنك أن تنهي مع ذلك؛ وما لم يُجب عنه يُحسب فائتًا.`,
    change: "غيّر",
    answer: "أجب",
    yourAnswer: "جوابك",
    finish: "أنهِ واعرض النتيجة",
  },
  packages: {
    title: "لمنصات التعلّم",
    note: "الأسئلة في ملف واحد تقبله منصات مثل مودل: تشغّله، وتحفظ تقدّم كل متعلّم، وتصلها النتيجة.",
    link: (version) => `الأسئلة في حزمة سكورم ${version === "2004" ? "٢٠٠٤" : "١٫٢"}`,
  },
  storage,
  results,
  cards,
};
