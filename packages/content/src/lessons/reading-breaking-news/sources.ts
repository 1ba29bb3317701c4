import { defineSources } from "../../model/source.ts";
import { sources as night } from "../damascus-december-2024/sources.ts";

/**
 * Where the facts come from. What concerns the night that serves as the example rests on the same reports as the lesson
 * about that night; what concerns the craft rests on what agencies and journalists have published about their own work.
 */
export const sources = defineSources({
  "reuters-departure": night["reuters-departure"],
  "reuters-final-hours": night["reuters-final-hours"],
  "moscow-times-asylum": night["moscow-times-asylum"],
  "mehr-statement": night["mehr-statement"],
  "shafaq-presidency": night["shafaq-presidency"],
  "afp-homs": night["afp-homs"],
  "hindu-homs": night["hindu-homs"],
  "guardian-homs": night["guardian-homs"],
  "shafaq-iraq": night["shafaq-iraq"],
  "reuters-iraq": night["reuters-iraq"],
  "reuters-iraq-return": night["reuters-iraq-return"],
  "tass-iraq-return": night["tass-iraq-return"],
  "britannica-assad": night["britannica-assad"],
  "britannica-reuters": night["britannica-reuters"],
  "britannica-afp": night["britannica-afp"],
  "reuters-observatory": night["reuters-observatory"],
  "quill-anonymous": night["quill-anonymous"],

  // The craft
  "reuters-accuracy": {
    publisher: "Reuters",
    title: "Handbook of Journalism: Accuracy",
    url: "https://handbook.reuters.com/index.php?title=Accuracy",
  },
  "reuters-sourcing": {
    publisher: "Reuters",
    title: "Handbook of Journalism: The Essentials of Reuters sourcing",
    url: "https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing",
  },
  "tow-agencies": {
    publisher: "Tow Center for Digital Journalism",
    title: "Amateur Footage: newsrooms that rely on the checks of news agencies",
    url: "https://towcenter.gitbooks.io/amateur-footage-a-global-study-of-user-generated-/content/verification/reliance_on_news.html",
  },
  "spj-corrections": {
    publisher: "Society of Professional Journalists",
    title: "Code of Ethics: notes on corrections and on news that is still developing",
    url: "https://blogs.spjnetwork.org/ethicscode/?p=191",
  },
  "poynter-attribution": {
    publisher: "Poynter",
    title: "Report on the Associated Press’s rules for attribution",
    url: "https://www.poynter.org/2010/ap-issues-new-crediting-and-attribution-guidelines/105357/",
  },
  "wnyc-handbook": {
    publisher: "WNYC, On the Media",
    title: "A handbook for consumers of breaking news",
    date: "2013-09-20",
    url: "https://www.onthemedia.org/story/breaking-news-consumers-handbook/",
  },
  "macmillan-breaking-news": {
    publisher: "Macmillan Dictionary",
    title: "breaking news",
    url: "https://www.macmillandictionary.com/license/amp/dictionary/british/breaking-news",
  },
  "oxford-denial": night["oxford-denial"],
});
