import { defineArticle } from "../../model/article.ts";
import { glossary } from "./glossary.ts";

/** The standard edition: its keys name the lesson's sentences for good. */
export const standard = defineArticle(glossary, {
  lang: "en",
  name: "Standard",
  title: "A night of two stories: Damascus, 7–8 December 2024",
  standfirst:
    "The rebels said they were entering the capital. The president’s office said he was at work in it. Here is who said what that night, and how it reached the public.",
  asOf: "As of 8 December 2024",
  sections: [
    {
      id: "eleven-days",
      heading: "Eleven days",
      paragraphs: [
        {
          "offensive-begins": [
            "On 27 November 2024, according to a chronology by ",
            { term: "afp", as: "AFP" },
            ", the rebel group ",
            { term: "hts", as: "HTS" },
            " and its allies attacked army positions in the north of Syria.",
          ],
          "cities-fall": [
            "The city of Aleppo went first; on 5 December the army itself confirmed that it had left ",
            { term: "hama", as: "Hama" },
            ".",
          ],
          "reports-side-by-side": [
            "In the night of 7 to 8 December it was the turn of the capital, and ",
            { term: "news-agency", as: "news agencies" },
            " carried the rebels’ announcements and the government’s statements side by side.",
          ],
        },
      ],
    },
    {
      id: "president",
      heading: "Where is the president?",
      paragraphs: [
        {
          "officers-say-he-left": [
            "Two senior army officers, who were not named, told ",
            { term: "reuters", as: "Reuters" },
            " that President ",
            { term: "bashar-al-assad", as: "Bashar al-Assad" },
            " had boarded a plane and left Damascus for an unknown destination.",
          ],
          "office-says-he-stayed": [
            "The president’s office had said the opposite: Assad had not left, and was working “from the capital”.",
          ],
        },
        {
          "no-way-to-check": [
            "A reader that night had two statements and no means to check either: one rested on ",
            { term: "unnamed-source", as: "unnamed sources" },
            ", the other came from the very office it was about.",
          ],
        },
      ],
    },
    {
      id: "capital",
      heading: "Who holds Damascus?",
      paragraphs: [
        {
          "rebels-say-entering": ["The rebels announced that they were entering the capital."],
          "hts-says-moving": [
            { term: "hts", as: "HTS" },
            ", which stands for Hayat Tahrir al-Sham, said that its own forces were moving into Damascus.",
          ],
          "monitor-says-airport-left": [
            "A ",
            { term: "war-monitor", as: "war monitor" },
            " told ",
            { term: "afp", as: "AFP" },
            " that the army and the ",
            { term: "security-forces", as: "security forces" },
            " had abandoned ",
            { term: "damascus-airport", as: "Damascus International Airport" },
            ".",
          ],
          "source-says-hezbollah-left": [
            "A source close to ",
            { term: "hezbollah", as: "Hezbollah" },
            ", one of Assad’s chief allies, told the same agency, AFP, that the group’s fighters had left their positions around the city.",
          ],
        },
        {
          "ministry-denies-withdrawal": [
            "The ",
            { term: "defence-ministry", as: "Syrian defence ministry" },
            " had said earlier that there was “no truth” in news of its forces withdrawing from near Damascus.",
          ],
          "other-reports-disagree": ["Other reports that night said the contrary."],
          "ministry-says-reinforcing": [
            "The ministry added that it was reinforcing in the south, and that operations against the rebels had begun in the areas of ",
            { term: "hama", as: "Hama" },
            ", ",
            { term: "homs", as: "Homs" },
            " and ",
            { term: "daraa", as: "Daraa" },
            ".",
          ],
        },
      ],
    },
    {
      id: "prison",
      heading: "The gates of Sednaya",
      paragraphs: [
        {
          "hts-announces-sednaya": [
            "In an announcement carried by ",
            { term: "afp", as: "AFP" },
            ", ",
            { term: "hts", as: "HTS" },
            " proclaimed the “end of the era of tyranny in the prison of ",
            { term: "sednaya", as: "Sednaya" },
            "”, as rebels, it said, broke into the jail.",
          ],
          "agency-describes-sednaya": [
            "The agency, AFP, described the place in its own voice: the jail’s name, it wrote, had come to stand for the cruellest acts of the government.",
          ],
        },
      ],
    },
    {
      id: "homs",
      heading: "One city, two accounts",
      paragraphs: [
        {
          "rebels-say-homs-captured": [
            { term: "homs", as: "Homs" },
            " lies on the road to the capital, and the rebels had said earlier that they had captured it.",
          ],
          "ministry-says-homs-safe": [
            "The ",
            { term: "defence-ministry", as: "Syrian defence ministry" },
            " gave another account: the situation in the city, it said, was “safe and stable”.",
          ],
        },
        {
          "source-says-hezbollah-told-to-leave": [
            "An ",
            { term: "unnamed-source", as: "unnamed source" },
            " told ",
            { term: "afp", as: "AFP" },
            " that ",
            { term: "hezbollah", as: "Hezbollah" },
            ", which backed Assad, had in recent hours instructed its fighters to leave the Homs area.",
          ],
          "where-hezbollah-went": [
            "Some were sent to ",
            { term: "latakia", as: "Latakia" },
            " on the Syrian coast, the source said, and some to the area of ",
            { term: "hermel", as: "Hermel" },
            " in Lebanon.",
          ],
        },
      ],
    },
    {
      id: "people",
      heading: "In the streets and at the border",
      paragraphs: [
        {
          "residents-tell-of-panic": [
            "Residents of Damascus spoke to ",
            { term: "afp", as: "AFP" },
            " of panic: traffic jams, a search for supplies, queues at the ",
            { term: "cash-machine", as: "cash machines" },
            ".",
          ],
          "rania-remembers-morning": [
            "One of them, given only as Rania, told AFP that nothing had been like this when she left home in the morning; then, suddenly, everyone was afraid.",
          ],
          "witnesses-see-statue-fall": [
            "In a suburb of the capital, according to witnesses, protesters toppled a statue of ",
            { term: "hafez-al-assad", as: "Hafez al-Assad" },
            ", the president’s late father.",
          ],
        },
        {
          "iraqi-source-says-hundreds": [
            "An Iraqi security source told AFP that Baghdad had let in hundreds of Syrian soldiers who “fled the ",
            { term: "front-line", as: "front lines" },
            "”.",
          ],
          "second-source-says-2000": [
            "A second source put the figure, also to AFP, at 2,000 troops, officers among them.",
          ],
        },
        {
          "un-counts-displaced": [
            "The ",
            { term: "un", as: "United Nations" },
            " said that the violence had ",
            { term: "displaced-people", as: "displaced" },
            " 370,000 people.",
          ],
        },
      ],
    },
    {
      id: "background",
      heading: "Who is HTS?",
      paragraphs: [
        {
          "hts-roots-in-al-qaeda": [
            "The reports gave some background: ",
            { term: "hts", as: "HTS" },
            " has its roots in the Syrian branch of ",
            { term: "al-qaeda", as: "al-Qaeda" },
            ", and Western governments list it as terrorist.",
          ],
          "hts-softens-image": [
            "It has tried to soften its image, the same background says, and has told minorities that they need not worry.",
          ],
        },
      ],
    },
    {
      id: "abroad",
      heading: "What was said abroad",
      paragraphs: [
        {
          "pedersen-calls-for-talks": [
            { term: "pedersen", as: "Geir Pedersen" },
            ", the UN ",
            { term: "special-envoy", as: "special envoy" },
            " for Syria, called for “urgent political talks”.",
          ],
          "talks-would-carry-out-resolution": [
            "Their purpose, he said, would be to carry out a ",
            { term: "resolution-2254", as: "Security Council resolution" },
            " of 2015, which lays out a ",
            { term: "road-map", as: "road map" },
            " to a ",
            { term: "negotiated-settlement", as: "negotiated settlement" },
            ".",
          ],
        },
        {
          "trump-posts": [
            { term: "trump", as: "Donald Trump" },
            ", ",
            { term: "president-elect", as: "president-elect" },
            " of the United States, wrote on ",
            { term: "truth-social", as: "Truth Social" },
            " that his country should “not get involved”.",
          ],
          "blinken-calls-fidan": [
            { term: "blinken", as: "Antony Blinken" },
            ", the ",
            { term: "outgoing", as: "outgoing" },
            " Secretary of State, had called on Friday for a “political solution to the conflict”, in a telephone call with Turkey’s ",
            { term: "foreign-minister", as: "foreign minister" },
            ", ",
            { term: "fidan", as: "Hakan Fidan" },
            ".",
          ],
        },
        {
          "lavrov-says-inadmissible": [
            { term: "lavrov", as: "Sergei Lavrov" },
            ", Russia’s foreign minister, said it was “inadmissible” to let a “terrorist group” take control of Syrian territory.",
          ],
          "moscow-and-tehran-backed-assad": [
            "Moscow and Tehran, the reports recalled, had supported Assad’s government and army during the war.",
          ],
          "erdogan-says-tired": [
            "Turkey’s president, ",
            { term: "erdogan", as: "Recep Tayyip Erdogan" },
            ", said on Saturday that Syria “is tired of war, blood and tears”.",
          ],
          "turkey-backs-groups": ["His government, the reports noted, backs some armed groups in the north."],
        },
      ],
    },
    {
      id: "weighing",
      heading: "What a reader could hold on to",
      paragraphs: [
        {
          "nothing-was-proved": ["Hardly any of these statements could be proved when it was made."],
          "named-and-unnamed": [
            "Some came from people with a name, who can be reminded of their words; others came from sources whom only an agency knew.",
          ],
          "sides-want-belief": [
            "Some came from one of the two sides in the fighting, and both sides wanted to be believed.",
          ],
        },
        {
          "denial-is-a-claim": [
            "A denial shows that somebody denies something; it does not show what happened.",
          ],
          "differing-figures-stand": [
            "Where figures differ, a careful report gives both, and says whose they are.",
          ],
        },
      ],
    },
  ],
});
