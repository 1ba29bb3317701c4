import { defineTranslation } from "../../../../model/translation.ts";
import * as english from "../../english.ts";
import { claims } from "./claims.ts";
import { glossary } from "./glossary.ts";
import { channels, speakers } from "./people-and-channels.ts";
import { questions } from "./questions.ts";
import { timeline } from "./timeline.ts";

/** Everything but the article, in Arabic. */
export const ar = defineTranslation(english, {
  teaches: "قراءة الأخبار والحدث ما زال جاريًا",
  summary:
    "وكالات، وجهات راصدة، ومصادر لا تُذكر أسماؤها، ونفي، وأرقام مختلفة: تعلّم كيف تنتقل الأخبار والحدث ما زال جاريًا، وماذا تسأل عنها.",
  history: {
    "1.3.1": "أُعيدت صياغة النص والشروح والأسئلة بلغة خبرية أوضح. ولم تتغيّر أي معلومة ولا رقم ولا جواب.",
    "1.3.0":
      "صار النفي يرد قبل الأخبار التي يخالفها، وصار القائل منفصلًا عن الناقل. وكُتبت الشروح والأسئلة المرافقة للنسخة المبسّطة بكلمات بسيطة. وحُرّرت النسخة العربية كلها من جديد.",
    "1.2.0": "شُرحت ثلاث تسميات أخرى، وصار الخبر الذي نُفي منفصلًا عن المتنازع فيه.",
    "1.1.0": "أضيفت تسعة أسئلة، في تسعة أنواع جديدة.",
    "1.0.0": "نُشر الدرس أول مرة، بالإنجليزية وبالإنجليزية المبسّطة وبالعربية.",
  },
  glossary,
  speakers,
  channels,
  claims,
  timeline,
  places: {},
  questions,
});
