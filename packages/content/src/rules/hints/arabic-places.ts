import { areNeighbours, comesNext, isSentenceBeside } from "./neighbour-checks.ts";
import { type PlacePhrase, phrases } from "./place-phrase.ts";
import { all, always, either } from "./saying.ts";
import {
  isInOneHeading,
  isInSectionAbout,
  isInSectionsHeaded,
  isNear,
  isParagraphAt,
  isPartlyInSectionAbout,
  isSameParagraph,
  isSameSection,
  isSectionAt,
  sectionCount,
} from "./section-checks.ts";
import {
  isOfOption,
  isOfOptionUnlessHint,
  isOneWithWords,
  isSameSentence,
  isSentenceAt,
  isWhatIsAsked,
  sentences,
  someSingle,
} from "./sentence-checks.ts";

const ar = phrases("ar");
const about = "(?= (?:ب|عن |عما |على )([^،.؛:«»]+))";

/** The Arabic phrases, the longest first. Words that one phrase has matched are not passed to the next. */
export const arabicPhrases: readonly PlacePhrase[] = [
  ar("(?:أول جملة|الجملة الأولى)(?= (?:في|من) (?:هذا )?القسم)", isSentenceAt(0, "section")),
  ar("(?:آخر جملة|الجملة الأخيرة)(?= (?:في|من) (?:هذا )?القسم)", isSentenceAt(-1, "section")),
  ar("أول جملة(?: في (?:المقال|النص)| منه)?|الجملة الأولى", isSentenceAt(0)),
  ar("آخر جملة(?: في (?:المقال|النص)| منه)?|الجملة الأخيرة", isSentenceAt(-1)),
  ar("(?:أول فقرة|الفقرة الأولى)(?= (?:في|من) (?:هذا )?القسم)", isParagraphAt(0, "section")),
  ar("(?:آخر فقرة|الفقرة الأخيرة)(?= (?:في|من) (?:هذا )?القسم)", isParagraphAt(-1, "section")),
  ar("آخر القسم الأخير", all(isSectionAt(-1), isParagraphAt(-1))),
  ar("أول فقرة|الفقرة الأولى|(?:أول|بداية) (?:المقال|النص)", isParagraphAt(0)),
  ar("آخر فقرة|الفقرة الأخيرة|(?:آخر|نهاية) (?:المقال|النص)", isParagraphAt(-1)),
  ar("القسم الأول|أول قسم", isSectionAt(0)),
  ar("القسم الأخير|آخر قسم", isSectionAt(-1)),
  ar("(?:القسم الذي عنوانه|(?:ال)?قسم) «([^»]+)»", isInSectionsHeaded),
  ar("قسمين: «([^»]+)» و«([^»]+)»", isInSectionsHeaded),
  ar(`(?<=قسمين.*)القسم (?:الخاص|الذي يتحدث)${about}`, isPartlyInSectionAbout),
  ar(`القسم (?:الخاص|الذي يتحدث)${about}`, isInSectionAbout),
  ar("عنوان أحد الأقسام|عنوان القسم", isInOneHeading),
  ar("قسم واحد|أحد الأقسام", sectionCount(1)),
  ar("قسم(?:ين|ان)", sectionCount(2)),
  ar("القسم نفسه|هذا القسم|القسم(?=[.،:؛])", isSameSection),
  ar("الفقرة نفسها|هذه الفقرة", isSameParagraph),
  ar("(?<=قسم.*)(?:قرب|إلى|في) آخره", isNear(-1)),
  ar("(?<=قسم.*)(?:قرب|في) أوله", isNear(0)),
  ar("جملتين متجاورتين|جملتان متجاورتان", all(sentences(2), areNeighbours)),
  ar("متجاور(?:ين|ان|تين|تان)", areNeighbours),
  ar("(?:ال)?جملت(?:ين|ان)|كلتا الجملتين", sentences(2)),
  ar("ثلاث جمل|الجمل الثلاث", sentences(3)),
  ar("في الجملة نفسها", isSameSentence),
  ar("الجملة (?:السابقة|التي قبلها)", isSentenceBeside(-1)),
  ar("الجملة (?:التالية|التي بعدها)", isSentenceBeside(1)),
  ar("جملة واحدة|ثمة جملة|هناك جملة", sentences(1)),
  ar(
    "هذه (?:هي )?الجملة(?: الصحيحة)?|الجملة (?:التي اخترتها|الصحيحة|نفسها)|تقول الجملة|بالجملة(?=[:.،])",
    isOfOption,
  ),
  ar("الجملة التي فيها(?= «([^»]+)»)", either(isOfOptionUnlessHint, isOneWithWords)),
  ar("الجملة (?:التي|الخاصة)|جملة(?= [تي])", isOfOptionUnlessHint),
  ar("جملت(?:ه|ها|هم|هما)", someSingle),
  ar("(?:أي|كل) جملة", always),
  ar("(?:هذا )?ال(عنوان|سطر)(?: المنصف)?", isWhatIsAsked),
  ar("يأتي بعدها", comesNext),
];
