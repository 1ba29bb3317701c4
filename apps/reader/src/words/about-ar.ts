import { formatNumber } from "@sidelight/preferences/words";
import type { AboutWords } from "./reader-words.ts";

const n = (value: number): string => formatNumber("ar", value);

export const aboutAr: AboutWords = {
  link: "عن هذا الدرس",
  title: (lesson) => `عن هذا الدرس: ${lesson}`,
  standfirst: "ما قيس قبل نشر هذا الدرس. والدرس الذي يخالف إحدى هذه القواعد لا يُبنى.",
  reading: "مستوى القراءة في كل طبعة",
  readingText:
    "تقدّر صيغتا «فليش–كينكيد» و«ديل–تشال» الصف الدراسي الأميركي الذي يحتاج إليه النص؛ ولا تُحسب الأسماء، كما يطلب المعيار 3.1.5 من WCAG. ويجب ألا تتجاوز الطبعة المبسّطة الصف السادس.",
  readingNote:
    "يَعدّ مؤشر المقروئية الآلي الحروف والكلمات والجمل وحدها، فيمكن حسابه بالعربية أيضًا؛ وهو هنا يقارن بين النصوص ولا يدل على صف دراسي، لأنه وُضع للإنجليزية.",
  edition: "الطبعة",
  words: "الكلمات",
  sentences: "الجمل",
  wordsPerSentence: "كلمات الجملة",
  fleschKincaid: "صف فليش–كينكيد",
  daleChall: "درجة ديل–تشال",
  ari: "مؤشر المقروئية الآلي",
  notMeasured: "وُضعت للإنجليزية وحدها",
  hard: "الكلمات الصعبة",
  hardText: (covered, all) =>
    `من بين ${n(all)} كلمة صعبة في الطبعة الإنجليزية الأصلية (ثلاثة مقاطع أو أكثر، وليست في قائمة ديل–تشال للكلمات المألوفة) يمكن فتح ${n(covered)} في قائمة الكلمات.`,
  hardUncovered: "غير مشروحة:",
  abbreviations: "الاختصارات والأسماء",
  abbreviationsText: (expanded, all) =>
    `كُتب ${n(expanded)} من ${n(all)} من الاختصارات كاملًا في قائمة الكلمات.`,
  pronunciation: (spoken, names) =>
    `تبيّن ${n(spoken)} من ${n(names)} من مداخل الأشخاص والأماكن والجماعات كيف يُلفظ الاسم.`,
  claims: "الأقوال",
  claimsText: (share, named, all) =>
    `${share} من الأقوال (${n(named)} من ${n(all)}) لها قائل تسمّيه التقارير.`,
  contestedText: (count) =>
    `عدد الأقوال المتنازع فيها أو المختلفة الأرقام ${n(count)}؛ وكل منها يقول ما نعرفه الآن.`,
  sources: "المصادر",
  sourcesText: (all, linked) =>
    `عدد المصادر ${n(all)}، منها ${n(linked)} مربوط بصفحة الناشر نفسه. أما البقية فاطُّلع عليها حيث نقلها غيره، وتُذكر بلا رابط.`,
  version: "الإصدار",
  versionText: (version, published, asOf) =>
    `الإصدار \u2066${version}\u2069، نُشر في ${published}. ويتحدث المقال كما في ${asOf}.`,
  changes: "ما الذي تغيّر",
  licence: "الرخصة",
  licenceText: "يجوز استعمال النص بحرية، مع ذكر اسم سايدلايت، بموجب رخصة",
  checks:
    "فُحص في كل جملة وكل طبعة: الأرقام نفسها، والأسماء نفسها، وقائل معروف لكل قول، واقتباسات بنصها، وكلمات محايدة، ودليل على كل جواب من أجوبة الأسئلة.",
  translated: "الاقتباسات واردة كما جاءت في التقارير الإنجليزية؛ وهي بالعربية ترجمتنا.",
};
