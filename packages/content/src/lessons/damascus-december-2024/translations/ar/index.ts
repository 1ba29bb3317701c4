import { defineTranslation } from "../../../../model/translation.ts";
import * as english from "../../english.ts";
import { claims } from "./claims.ts";
import { glossary } from "./glossary.ts";
import { channels, speakers } from "./people-and-channels.ts";
import { places } from "./places.ts";
import { questions } from "./questions.ts";
import { timeline } from "./timeline.ts";

/** Everything but the article, in Arabic. */
export const ar = defineTranslation(english, {
  teaches: "التمييز بين القول والحقيقة، وتقييم القائل",
  summary:
    "في ليلة واحدة من كانون الأول (ديسمبر) ٢٠٢٤ قال ضابطان إن رئيس سوريا غادر، وكانت الرئاسة قد قالت قبل ذلك إنه على رأس عمله: تعلّم أن ترى من قال ماذا، ومن نقله.",
  history: {
    "1.4.1": "أُعيدت صياغة النص والشروح والأسئلة بلغة خبرية أوضح. ولم تتغيّر أي معلومة ولا رقم ولا جواب.",
    "1.4.0":
      "صار النفي يرد قبل الأخبار التي يخالفها. وصار وقت كل قول مذكورًا إذا عُرف. وكُتبت الشروح والأسئلة المرافقة للنسخة المبسّطة بكلمات بسيطة. وصار ما عُرف لاحقًا قابلًا للإخفاء في كل مكان. وحُرّرت النسخة العربية كلها من جديد.",
    "1.3.0":
      "صارت الخلفية التي توردها التقارير منفصلة عما يقوله قائل، والخبر الذي نُفي منفصلًا عن المتنازع فيه؛ وشُرحت تسع كلمات وتسميات أخرى.",
    "1.2.0": "أضيف خمسة عشر سؤالًا، في تسعة أنواع جديدة.",
    "1.1.0": "أضيفت النسخة العربية، والخريطة، والكلمات التي تنسب كل قول إلى صاحبه.",
    "1.0.0": "نُشر الدرس أول مرة، بالإنجليزية وبالإنجليزية المبسّطة.",
  },
  glossary,
  speakers,
  channels,
  claims,
  timeline,
  places,
  neighbours: {
    "760": "سوريا",
    "422": "لبنان",
    "368": "العراق",
    "792": "تركيا",
    "400": "الأردن",
  },
  waters: { mediterranean: "البحر المتوسط" },
  questions,
});
