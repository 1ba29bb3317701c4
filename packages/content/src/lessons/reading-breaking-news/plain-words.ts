import { definePlainWords } from "../../model/plain-words.ts";
import * as english from "./english.ts";

/** Plain words for what readers of the plain edition see around it, where the standard words are hard. */
export const plainWords = definePlainWords(english, {
  summary:
    "News agencies, war monitors, sources with no name, denials, numbers that do not match. Learn how news gets to you while it is still going on, and what you can ask of it.",
  glossary: {
    "news-agency": {
      definition: [
        "A company that sells news. Its reporters work in many countries. Newspapers, websites, radio and TV buy what they write. Many readers never see the name of the agency, but they read its words each day.",
      ],
    },
    reuters: {
      definition: [
        "A news agency. It began in London in 1851. It has published the rules that its reporters follow.",
      ],
    },
    source: {
      definition: [
        "The person, office or paper that a reporter got something from. When two pages use the same agency, they have one source between them.",
      ],
    },
    "syrian-observatory": {
      definition: [
        "A war monitor. It has a small office in Coventry, in England. Since 2006, people inside Syria have told it what they know. News agencies often use what it says.",
      ],
    },
  },
  speakers: {
    "iraqi-security-source": { role: "Someone in Iraq’s security services, who is not named" },
  },
  claims: {
    departure: {
      known: [
        "He did leave. It was at some time between the evening of 7 December 2024 and the early hours of the next day. Russia gave him asylum: it let him stay there. People still do not agree on the exact hour, on the airport, or on whether he gave up his post.",
      ],
    },
    "iraq-hundreds": {
      known: [
        "Soldiers did cross the border. There were more of them than this. Later counts say that there were about 2,000.",
      ],
    },
    "iraq-2000": {
      said: "There are 2,000 of them.",
      known: [
        "Later counts come close to this. On 19 December 2024 Iraq sent officers and soldiers back to Syria. There were 1,905 of them.",
      ],
    },
  },
  timeline: {
    "soldiers-return": {
      text: "Iraq sends 1,905 officers and soldiers back to Syria. You can compare the reports of the night with this count.",
    },
  },
  questions: {
    "gaps-in-a-report": {
      explanation:
        "A news agency supplies reports. A denial says that a report is not true. If a report was wrong, a correction puts it right. Attribution says who said something, and who passed it on.",
    },
  },
});
