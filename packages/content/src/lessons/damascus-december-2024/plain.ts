import { defineEdition } from "../../model/article.ts";
import { standard } from "./article.ts";
import { glossary } from "./glossary.ts";

/** The same sentences in short words: every speaker, every agency, every number and every doubt is kept. */
export const plain = defineEdition(glossary, standard, {
  lang: "en",
  name: "Plain English",
  title: "Has Assad left Damascus? Two answers in one night",
  standfirst:
    "It is the night of 7 to 8 December 2024. News from Syria comes fast. Some reports say one thing, and some say the opposite. This page tells you who said what, and who said it was not so.",
  asOf: "As of 8 December 2024, while news was still coming in",
  headings: {
    "the-president": "Has the president left?",
    "the-capital": "Who is moving into Damascus?",
    "the-prison": "What was said about the prison?",
    homs: "Who holds Homs?",
    "the-streets": "What do people in Damascus say?",
    "three-figures": "Three numbers from three sources",
    abroad: "What do people in other countries say?",
  },
  sentences: {
    "army-officers-say-assad-left": [
      "Two senior army officers spoke to ",
      { term: "reuters", as: "Reuters" },
      ". They said President ",
      { term: "bashar-al-assad", as: "Bashar al-Assad" },
      " had got on a plane and left Damascus.",
    ],
    "officers-destination-unknown": ["They said it was not known where he was going."],
    "officers-not-named": [
      "Reuters is a ",
      { term: "news-agency", as: "news agency" },
      ". It did not print the names of the officers.",
    ],
    "office-says-still-working": [
      "The president’s office says the opposite. It says Assad has not left and is working “from the capital”.",
    ],
    "departure-not-settled": [
      "Both cannot be true at the same moment. The reports on this page do not tell us which one is right.",
    ],
    "rebels-announce-entry": ["Rebels said they were coming into the capital."],
    "hts-says-forces-moving": [
      "One rebel group is ",
      { term: "hts", as: "Hayat Tahrir al-Sham (HTS)" },
      ". It said its own forces were moving into Damascus.",
    ],
    "hts-roots-al-qaeda": [
      "The reports give some background on HTS. It grew out of the Syrian branch of ",
      { term: "al-qaeda", as: "al-Qaeda" },
      ". Governments in the West have put it on their lists of terrorist groups.",
    ],
    "hts-softer-image": [
      "The reports also say that HTS has tried to seem less harsh. It has told ",
      { term: "minorities", as: "minorities" },
      " that they have nothing to fear.",
    ],
    "ministry-denies-withdrawal": [
      "Syria’s defence ministry had spoken earlier. There was news that its forces had pulled back from near Damascus. The ministry said there was “no truth” in it.",
    ],
    "ministry-spoke-first": [
      "The ministry spoke before some of the others did. So they may be talking about different hours.",
    ],
    "monitor-says-airport-abandoned": [
      "A ",
      { term: "war-monitor", as: "war monitor" },
      " gave another report, and ",
      { term: "afp", as: "AFP" },
      " passed it on. The monitor said ",
      { term: "damascus-airport", as: "Damascus International Airport" },
      " had been given up.",
    ],
    "monitor-says-forces-gone": [
      "The army had gone from there, the monitor said, and so had the ",
      { term: "security-forces", as: "security forces" },
      ".",
    ],
    "source-says-hezbollah-left-damascus": [
      { term: "hezbollah", as: "Hezbollah" },
      " is a key ally of ",
      { term: "bashar-al-assad", as: "Assad" },
      ": it is on his side. A source close to Hezbollah spoke to AFP. The source said the group’s fighters had left their posts around Damascus.",
    ],
    "hts-announces-sednaya-opened": [
      { term: "hts", as: "HTS" },
      " made an announcement, and ",
      { term: "afp", as: "AFP" },
      " reported it. HTS said rebels had broken into the prison of ",
      { term: "sednaya", as: "Sednaya" },
      ".",
    ],
    "hts-words-on-sednaya": ["HTS called this the “end of the era of tyranny in the prison of Sednaya”."],
    "afp-describes-sednaya": [
      "AFP also describes the jail in its own words. It says the jail’s name had come to stand for the government’s worst abuses. Abuses are cruel acts against people.",
    ],
    "homs-two-accounts": [
      { term: "homs", as: "Homs" },
      " is a city on the road to the capital. Here, too, we are told two things.",
    ],
    "rebels-say-homs-captured": ["The rebels said earlier that they had taken the city."],
    "ministry-says-homs-stable": [
      "The defence ministry says the opposite. It says things in Homs are “safe and stable”.",
    ],
    "ministry-says-reinforcing": [
      "The ministry said it was making its forces in the south stronger. It also said operations against the rebels had begun in three areas: ",
      { term: "hama", as: "Hama" },
      ", Homs and ",
      { term: "daraa", as: "Daraa" },
      ".",
    ],
    "source-says-hezbollah-leaves-homs": [
      "An ",
      { term: "unnamed-source", as: "unnamed source" },
      " spoke to ",
      { term: "afp", as: "AFP" },
      " about ",
      { term: "hezbollah", as: "Hezbollah" },
      ", which backed Assad. Hezbollah had told its fighters to leave the Homs area, the source said. This was in the last few hours.",
    ],
    "hezbollah-latakia-and-hermel": [
      "The source said some would go to ",
      { term: "latakia", as: "Latakia" },
      " in Syria. Others would go to the area of ",
      { term: "hermel", as: "Hermel" },
      " in Lebanon.",
    ],
    "residents-describe-panic": [
      "Residents of Damascus told ",
      { term: "afp", as: "AFP" },
      " that there was panic. The roads were jammed with cars, they said. They said people were looking for supplies, and there were lines at ",
      { term: "atm", as: "cash machines" },
      ".",
    ],
    "rania-morning": [
      "One of them spoke to AFP. Her name is given only as Rania. She said it was not like this when she went out in the morning.",
    ],
    "rania-everyone-afraid": ["Then, all at once, she said, everyone was scared."],
    "witnesses-say-statue-toppled": [
      "Witnesses spoke of ",
      { term: "jaramana", as: "a suburb of Damascus" },
      ". They said people at a protest there pulled down a statue. It was a statue of ",
      { term: "hafez-al-assad", as: "Hafez al-Assad" },
      ", the president’s father, who has died.",
    ],
    "iraqi-source-says-hundreds": [
      "An Iraqi security source spoke to ",
      { term: "afp", as: "AFP" },
      ". Iraq has let in hundreds of Syrian soldiers, the source said. They “fled the ",
      { term: "front-line", as: "front lines" },
      "”.",
    ],
    "second-source-says-2000": [
      "A second source gave AFP a different number. That source said 2,000 troops, with officers among them.",
    ],
    "iraq-figures-differ": [
      "We are not told who these two sources are. Their numbers are not the same. This page gives you both.",
    ],
    "un-says-370000-displaced": [
      "The ",
      { term: "un", as: "United Nations (UN)" },
      " says 370,000 people have been ",
      { term: "displaced-people", as: "displaced" },
      " by the violence.",
    ],
    "pedersen-calls-for-talks": [
      { term: "pedersen", as: "Geir Pedersen" },
      " is the UN ",
      { term: "special-envoy", as: "special envoy" },
      " for Syria. He called for “urgent political talks”.",
    ],
    "pedersen-cites-resolution": [
      "The talks should put into action a ",
      { term: "resolution-2254", as: "resolution of 2015" },
      ", he said. The ",
      { term: "security-council", as: "Security Council" },
      " of the UN passed it.",
    ],
    "resolution-lays-out-road-map": [
      "It is a ",
      { term: "road-map", as: "road map" },
      ", a plan with steps. It leads to a ",
      { term: "negotiated-settlement", as: "negotiated settlement" },
      ".",
    ],
    "trump-says-not-involved": [
      { term: "trump", as: "Donald Trump" },
      " is the American ",
      { term: "president-elect", as: "president-elect" },
      ". He wrote a post on ",
      { term: "truth-social", as: "Truth Social" },
      ". The United States, he wrote, should “not get involved”.",
    ],
    "blinken-political-solution": [
      { term: "blinken", as: "Antony Blinken" },
      " is the ",
      { term: "outgoing", as: "outgoing" },
      " American secretary of state. On Friday he called for a “political solution to the conflict”.",
    ],
    "blinken-spoke-to-fidan": [
      "He did this in a call with ",
      { term: "fidan", as: "Hakan Fidan" },
      ". Fidan is the foreign minister of Turkey.",
    ],
    "lavrov-inadmissible": [
      { term: "lavrov", as: "Sergei Lavrov" },
      " is Russia’s foreign minister. He spoke of a “terrorist group” taking control of Syrian land. To let it do so is “inadmissible”, he said. That means it must not be allowed.",
    ],
    "moscow-tehran-backed-assad": [
      "The reports give some background. Moscow and Tehran are the governments of Russia and Iran. In the war, they had helped ",
      { term: "bashar-al-assad", as: "Assad" },
      "’s government and army.",
    ],
    "erdogan-tired-of-war": [
      { term: "erdogan", as: "Recep Tayyip Erdogan" },
      " is Turkey’s president. On Saturday he said Syria “is tired of war, blood and tears”.",
    ],
    "turkey-backs-groups": ["His government backs some armed groups in the north of Syria, the reports say."],
  },
});
