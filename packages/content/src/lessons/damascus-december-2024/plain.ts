import { defineEdition } from "../../model/article.ts";
import { standard } from "./article.ts";
import { glossary } from "./glossary.ts";

/** The same sentences in plain English: short, one thought at a time, every speaker kept. */
export const plain = defineEdition(glossary, standard, {
  lang: "en",
  name: "Plain English",
  title: "One night in Damascus: who said what?",
  standfirst:
    "The rebels said they were coming into the city. The president’s office said he was there, at work. Both could not be the whole story. This page tells you who said each thing.",
  asOf: "As of 8 December 2024",
  headings: {
    "eleven-days": "Eleven days",
    president: "Where is the president?",
    capital: "Who holds Damascus?",
    prison: "The prison",
    homs: "One city, two stories",
    people: "In the streets and at the border",
    background: "Who is HTS?",
    abroad: "What other countries said",
    weighing: "What can a reader trust?",
  },
  sentences: {
    "offensive-begins": [
      "This is from a list of dates by ",
      { term: "afp", as: "AFP" },
      ". On 27 November 2024 ",
      { term: "hts", as: "HTS" },
      " and its friends attacked the army in the north of Syria.",
    ],
    "cities-fall": [
      "First the army lost the city of Aleppo. On 5 December the army said that it had left ",
      { term: "hama", as: "Hama" },
      " too.",
    ],
    "reports-side-by-side": [
      "In the night of 7 to 8 December the war came to Damascus. The rebels said one thing. The government said another. ",
      { term: "news-agency", as: "News agencies" },
      " passed on both.",
    ],
    "officers-say-he-left": [
      "Two senior army officers spoke to ",
      { term: "reuters", as: "Reuters" },
      ". Their names were not given. They said that President ",
      { term: "bashar-al-assad", as: "Bashar al-Assad" },
      " got on a plane and left Damascus. They did not know where he went.",
    ],
    "office-says-he-stayed": [
      "The president’s office had said no. It said that Assad had not left. He was working “from the capital”.",
    ],
    "no-way-to-check": [
      "That night, a reader could not check who was right. One story came from ",
      { term: "unnamed-source", as: "unnamed sources" },
      ". The other came from the office it was about.",
    ],
    "rebels-say-entering": ["The rebels said that they were coming into Damascus."],
    "hts-says-moving": [
      { term: "hts", as: "HTS" },
      " is short for Hayat Tahrir al-Sham. It said that its own men were moving into Damascus.",
    ],
    "monitor-says-airport-left": [
      "A ",
      { term: "war-monitor", as: "war monitor" },
      " spoke to ",
      { term: "afp", as: "AFP" },
      ". It said that the army and the ",
      { term: "security-forces", as: "security forces" },
      " had left ",
      { term: "damascus-airport", as: "Damascus International Airport" },
      ".",
    ],
    "source-says-hezbollah-left": [
      { term: "hezbollah", as: "Hezbollah" },
      " was a key friend of Assad. A source close to Hezbollah spoke to AFP. The source said that its men had left their posts near the city.",
    ],
    "ministry-denies-withdrawal": [
      "Some news said that the army had pulled back from near Damascus. Before this, the ",
      { term: "defence-ministry", as: "Syrian defence ministry" },
      " had said that there was “no truth” in it.",
    ],
    "other-reports-disagree": ["Other reports that night did not agree with the ministry."],
    "ministry-says-reinforcing": [
      "The ministry also said that it was sending more men to the south. It said that it had begun to fight back in the areas of ",
      { term: "hama", as: "Hama" },
      ", ",
      { term: "homs", as: "Homs" },
      " and ",
      { term: "daraa", as: "Daraa" },
      ".",
    ],
    "hts-announces-sednaya": [
      { term: "hts", as: "HTS" },
      " put out some words. ",
      { term: "afp", as: "AFP" },
      " passed them on. They spoke of the “end of the era of tyranny in the prison of ",
      { term: "sednaya", as: "Sednaya" },
      "”. Rebels were breaking into it, HTS said.",
    ],
    "agency-describes-sednaya": [
      "AFP also said in its own words what the jail was. Its name, AFP said, had come to stand for the worst acts of the government.",
    ],
    "rebels-say-homs-captured": [
      { term: "homs", as: "Homs" },
      " is on the road to Damascus. Before this, the rebels had said that they had taken it.",
    ],
    "ministry-says-homs-safe": [
      "The ",
      { term: "defence-ministry", as: "Syrian defence ministry" },
      " told another story. It said that the city was “safe and stable”.",
    ],
    "source-says-hezbollah-told-to-leave": [
      "An ",
      { term: "unnamed-source", as: "unnamed source" },
      " spoke to ",
      { term: "afp", as: "AFP" },
      " about ",
      { term: "hezbollah", as: "Hezbollah" },
      ", which was on Assad’s side. In the last hours, the source said, it had told its men to leave the Homs area.",
    ],
    "where-hezbollah-went": [
      "Some were told to go to ",
      { term: "latakia", as: "Latakia" },
      ", on the coast of Syria. Some were told to go to the area of ",
      { term: "hermel", as: "Hermel" },
      ", in Lebanon. This is what the source said.",
    ],
    "residents-tell-of-panic": [
      "Residents of Damascus told ",
      { term: "afp", as: "AFP" },
      " that people were in panic. Cars filled the roads. People looked for food and other goods. They stood in line at ",
      { term: "cash-machine", as: "cash machines" },
      ".",
    ],
    "rania-remembers-morning": [
      "One woman gave only the name Rania. She told AFP that it was not like this when she left home in the morning. Then, all at once, everyone was afraid.",
    ],
    "witnesses-see-statue-fall": [
      "Witnesses spoke of a part of the city at its edge. They said that people there pulled down a statue of ",
      { term: "hafez-al-assad", as: "Hafez al-Assad" },
      ". He was the president’s father, and he is dead.",
    ],
    "iraqi-source-says-hundreds": [
      "An Iraqi security source spoke to AFP. The source said that Iraq had let in hundreds of Syrian soldiers. They “fled the ",
      { term: "front-line", as: "front lines" },
      "”, the source said.",
    ],
    "second-source-says-2000": [
      "A second source gave AFP another number. This source said 2,000, with officers among them.",
    ],
    "un-counts-displaced": [
      "The ",
      { term: "un", as: "United Nations" },
      " said that 370,000 people had been forced to leave their homes. They are called ",
      { term: "displaced-people", as: "displaced people" },
      ".",
    ],
    "hts-roots-in-al-qaeda": [
      "The reports gave some background. ",
      { term: "hts", as: "HTS" },
      " grew out of the part of ",
      { term: "al-qaeda", as: "al-Qaeda" },
      " that was in Syria. Western governments call it a terrorist group.",
    ],
    "hts-softens-image": [
      "The background also says that HTS has tried to seem less harsh. It has told small groups of other faiths and peoples not to worry.",
    ],
    "pedersen-calls-for-talks": [
      { term: "pedersen", as: "Geir Pedersen" },
      " is the ",
      { term: "special-envoy", as: "special envoy" },
      " of the UN for Syria. He called for “urgent political talks”.",
    ],
    "talks-would-carry-out-resolution": [
      "He wants the two sides to do what a ",
      { term: "resolution-2254", as: "Security Council resolution" },
      " of 2015 says. It is a ",
      { term: "road-map", as: "road map" },
      ", step by step, to a ",
      { term: "negotiated-settlement", as: "negotiated settlement" },
      ".",
    ],
    "trump-posts": [
      { term: "trump", as: "Donald Trump" },
      " is the ",
      { term: "president-elect", as: "president-elect" },
      " of the United States. He wrote on ",
      { term: "truth-social", as: "Truth Social" },
      " that his country should “not get involved”.",
    ],
    "blinken-calls-fidan": [
      { term: "blinken", as: "Antony Blinken" },
      " is the ",
      { term: "outgoing", as: "outgoing" },
      " Secretary of State. On Friday he had a phone call with ",
      { term: "fidan", as: "Hakan Fidan" },
      ", the ",
      { term: "foreign-minister", as: "foreign minister" },
      " of Turkey. Blinken called for a “political solution to the conflict”.",
    ],
    "lavrov-says-inadmissible": [
      { term: "lavrov", as: "Sergei Lavrov" },
      " is the foreign minister of Russia. He said that a “terrorist group” must not take land in Syria. To let it do so, he said, was “inadmissible”.",
    ],
    "moscow-and-tehran-backed-assad": [
      "The reports added that Russia and Iran had helped Assad’s government and army in the war.",
    ],
    "erdogan-says-tired": [
      { term: "erdogan", as: "Recep Tayyip Erdogan" },
      " is the president of Turkey. On Saturday he said that Syria “is tired of war, blood and tears”.",
    ],
    "turkey-backs-groups": ["The reports added that Turkey helps some armed groups in the north."],
    "nothing-was-proved": ["When these things were said, hardly any of them could be proved."],
    "named-and-unnamed": [
      "Some came from people with a name. We can hold them to their words. Some came from people whom only the agency knew.",
    ],
    "sides-want-belief": ["Some came from one side in the fight. Each side wanted you to believe it."],
    "denial-is-a-claim": [
      "When someone says no, you know that they say no. You do not yet know what took place.",
    ],
    "differing-figures-stand": [
      "When two numbers differ, a good report gives both. It also says who gave them.",
    ],
  },
});
