import { definePlainWords } from "../../../model/plain-words.ts";
import * as english from "../english.ts";
import { claims } from "./claims.ts";
import { glossary } from "./glossary.ts";
import { questions } from "./questions.ts";
import { places, timeline } from "./timeline-and-places.ts";

/** Plain words for what readers of the plain edition see around it, where the standard words are hard. */
export const plainWords = definePlainWords(english, {
  summary:
    "One night in December 2024, two officers said that Syria’s president had gone. Before that, his office had said that he was at work. Learn to see who said what, and who passed it on.",
  glossary,
  speakers: {
    "defence-ministry": { role: "The part of Syria’s government that runs the army" },
    rebels: { role: "Armed groups that fight Syria’s government" },
    "iraqi-security-source": { role: "Someone in Iraq’s security services, who is not named" },
    un: { role: "Its aid offices count people who had to leave home" },
  },
  claims,
  timeline,
  places,
  questions,
});
