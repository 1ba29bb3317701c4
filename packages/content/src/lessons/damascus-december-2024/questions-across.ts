import { defineQuestions } from "../../model/question.ts";
import { claims } from "./claims.ts";
import { standard } from "./editions/standard.ts";

/** Questions that put statements side by side: who, through whom, in what order, and how they stand to each other. */
export const questionsAcross = defineQuestions(
  { article: standard, claims },
  {
    "who-said-it-that-night": {
      kind: "who-said-it",
      process: "locate",
      stem: "Who said each of these things?",
      claims: ["airport", "hts-moving", "no-withdrawal", "still-working"],
      hints: ["Two of the speakers belong to the government.", "One of the statements was passed on by AFP."],
      evidence: [
        "monitor-says-airport-abandoned",
        "hts-says-forces-moving",
        "ministry-denies-withdrawal",
        "office-says-still-working",
      ],
      explanation:
        "The war monitor spoke of the airport, HTS of its own forces, the defence ministry of the army near Damascus, and the president’s office of the president.",
      speakers: [
        "army-officers",
        "defence-ministry",
        "hts",
        "presidents-office",
        "source-close-to-hezbollah",
        "war-monitor",
      ],
      rows: {
        airport: {
          text: "The airport of Damascus has been abandoned.",
          answer: "war-monitor",
          feedback:
            "A war monitor said this, and AFP quoted it. Nobody else in the article speaks of the airport.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "wrong-speaker",
        },
        moving: {
          text: "Our own forces are moving into Damascus.",
          answer: "hts",
          feedback: "This is a group speaking of its own forces: Hayat Tahrir al-Sham, in its own name.",
          evidence: ["hts-says-forces-moving"],
          misreading: "wrong-speaker",
        },
        withdrawal: {
          text: "There is “no truth” in news of a withdrawal from near Damascus.",
          answer: "defence-ministry",
          feedback: "It is the defence ministry that answers for the army, and it denied this news.",
          evidence: ["ministry-denies-withdrawal"],
          misreading: "wrong-speaker",
        },
        working: {
          text: "He has not left, and he works “from the capital”.",
          answer: "presidents-office",
          feedback: "This is about the president himself, and his own office said it.",
          evidence: ["office-says-still-working"],
          misreading: "wrong-speaker",
        },
      },
    },
    "who-said-it-abroad": {
      kind: "who-said-it",
      process: "locate",
      stem: "Statements also came from abroad. Whose are these?",
      claims: ["pedersen", "trump", "lavrov", "erdogan"],
      hints: ["All of them are in the last section, each with a name."],
      evidence: [
        "pedersen-calls-for-talks",
        "trump-says-not-involved",
        "lavrov-inadmissible",
        "erdogan-tired-of-war",
      ],
      explanation:
        "Pedersen called for talks, Trump wrote about the United States, Lavrov spoke of a “terrorist group” and Erdogan of a country that is tired of war.",
      speakers: ["blinken", "erdogan", "lavrov", "pedersen", "trump"],
      rows: {
        talks: {
          text: "There should be “urgent political talks”.",
          answer: "pedersen",
          feedback: "It was the special envoy, Geir Pedersen, who asked for talks.",
          evidence: ["pedersen-calls-for-talks"],
          misreading: "wrong-speaker",
          given: {
            blinken: {
              feedback: "Blinken asked for a political solution. The talks were the special envoy’s wish.",
              evidence: ["blinken-political-solution", "pedersen-calls-for-talks"],
              misreading: "wrong-speaker",
            },
          },
        },
        involved: {
          text: "The United States should “not get involved”.",
          answer: "trump",
          feedback: "Two Americans appear in this section. The one who wrote this is the president-elect.",
          evidence: ["trump-says-not-involved"],
          misreading: "wrong-speaker",
        },
        inadmissible: {
          text: "It is “inadmissible” to let a “terrorist group” take Syrian territory.",
          answer: "lavrov",
          feedback: "Russia’s foreign minister, Sergei Lavrov, used this word.",
          evidence: ["lavrov-inadmissible"],
          misreading: "wrong-speaker",
        },
        tired: {
          text: "Syria “is tired of war, blood and tears”.",
          answer: "erdogan",
          feedback: "These are the words of Turkey’s president, who spoke on Saturday.",
          evidence: ["erdogan-tired-of-war"],
          misreading: "wrong-speaker",
        },
      },
    },
    "which-channel": {
      kind: "match",
      process: "locate",
      stem: "Through which channel did each statement reach the public?",
      claims: ["departure", "airport", "trump", "displaced"],
      hints: ["A channel passes on what a speaker says. One of these statements is given without one."],
      evidence: [
        "army-officers-say-assad-left",
        "monitor-says-airport-abandoned",
        "trump-says-not-involved",
        "un-says-370000-displaced",
      ],
      explanation:
        "The officers spoke to Reuters, AFP quoted the monitor, and Trump wrote on Truth Social. For the UN’s figure the article names no channel.",
      values: {
        afp: "AFP",
        reuters: "Reuters",
        "truth-social": "Truth Social",
        "not-named": "The article names none",
      },
      rows: {
        departure: {
          text: "What the two army officers said about Assad",
          answer: "reuters",
          feedback: "The officers told one agency, and it is in the very first sentence: Reuters.",
          evidence: ["army-officers-say-assad-left"],
          misreading: "wrong-channel",
        },
        airport: {
          text: "What a war monitor said about the airport",
          answer: "afp",
          feedback: "The monitor is the speaker here; the agency that quoted it is AFP.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "wrong-channel",
        },
        involved: {
          text: "What Donald Trump wrote about the United States",
          answer: "truth-social",
          feedback: "He wrote it himself, in a post on Truth Social. No agency stands in between.",
          evidence: ["trump-says-not-involved"],
          misreading: "wrong-channel",
        },
        displaced: {
          text: "What the United Nations says about displaced people",
          answer: "not-named",
          feedback: "The UN is the speaker. How its figure reached the public, the article does not say.",
          evidence: ["un-says-370000-displaced"],
          misreading: "not-in-the-text",
        },
      },
    },
    "how-it-stands": {
      kind: "match",
      process: "evaluate",
      stem: "How does each statement stand in this article?",
      claims: ["departure", "still-working", "iraq-hundreds", "iraq-2000", "statue", "homs-captured"],
      hints: ["For each one, look for a second voice on the same matter. What does it say?"],
      evidence: [
        "office-says-still-working",
        "ministry-says-homs-stable",
        "iraq-figures-differ",
        "witnesses-say-statue-toppled",
      ],
      explanation:
        "The reports on Assad and on Homs are contradicted, the number of soldiers is given in two ways, and nobody here disputes what the witnesses say. Not being contradicted does not make it proven.",
      values: {
        contradicted: "Somebody says the opposite",
        "two-figures": "Another source gives another figure",
        alone: "Nobody here disputes it",
      },
      rows: {
        left: {
          text: "Assad has left Damascus.",
          answer: "contradicted",
          feedback: "The president’s office had denied it: he had not left, it said.",
          evidence: ["office-says-still-working"],
          misreading: "denial-overlooked",
        },
        homs: {
          text: "Homs has been captured.",
          answer: "contradicted",
          feedback: "The defence ministry had said the opposite: the situation there was “safe and stable”.",
          evidence: ["ministry-says-homs-stable"],
          misreading: "denial-overlooked",
        },
        soldiers: {
          text: "Iraq has let in hundreds of Syrian soldiers.",
          answer: "two-figures",
          feedback: "A second source speaks of the same soldiers, and gives another figure: 2,000.",
          evidence: ["second-source-says-2000", "iraq-figures-differ"],
          misreading: "understated",
          given: {
            contradicted: {
              feedback:
                "Nobody denies that soldiers came. The second source gives another number, and no denial.",
              evidence: ["second-source-says-2000", "iraq-figures-differ"],
              misreading: "overstated",
            },
          },
        },
        statue: {
          text: "Protesters pulled down a statue of Hafez al-Assad.",
          answer: "alone",
          feedback: "Witnesses said so, and no other voice in the article says that it was not so.",
          evidence: ["witnesses-say-statue-toppled"],
          misreading: "not-in-the-text",
        },
      },
    },
    "road-of-a-report": {
      kind: "order",
      process: "understand",
      stem: "How did the report about the airport come to you? Put its steps in order, the first one first.",
      claims: ["airport"],
      hints: ["A report begins with something that is said to have happened, and ends with a reader."],
      evidence: ["monitor-says-airport-abandoned", "monitor-says-forces-gone"],
      explanation:
        "Army and security forces are said to leave the airport; a war monitor says so; AFP quotes the monitor; and this article tells you what AFP quoted. At each step somebody else has to be trusted.",
      items: {
        event: {
          text: "Army and security forces leave the airport, according to the report.",
          feedback: "What a report is about comes before everything that is said of it.",
          evidence: ["monitor-says-forces-gone"],
          misreading: "time-confused",
        },
        monitor: {
          text: "A war monitor says that the airport has been abandoned.",
          feedback: "The monitor is the speaker: it comes right after the event, and before any agency.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "wrong-channel",
        },
        agency: {
          text: "AFP quotes the war monitor.",
          feedback: "An agency can quote only what somebody has said already, and readers get it afterwards.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "wrong-channel",
        },
        article: {
          text: "This article reports what AFP quoted.",
          feedback: "The article you read is the last step: it stands on all the others.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "wrong-channel",
        },
      },
    },
    "order-of-statements": {
      kind: "order",
      process: "locate",
      stem: "Put these in order of time, the earliest one first.",
      claims: ["pedersen", "blinken", "erdogan"],
      hints: ["Look for a year and for the names of two days."],
      evidence: ["pedersen-cites-resolution", "blinken-political-solution", "erdogan-tired-of-war"],
      explanation:
        "The resolution is of 2015. Blinken had called for a political solution on Friday, and Erdogan spoke on Saturday.",
      items: {
        resolution: {
          text: "The Security Council adopts the resolution that Pedersen cites.",
          feedback: "It is a resolution of 2015, years before that night.",
          evidence: ["pedersen-cites-resolution"],
          misreading: "time-confused",
        },
        blinken: {
          text: "Antony Blinken calls for a “political solution to the conflict”.",
          feedback: "He had done so on Friday, a day before Erdogan spoke.",
          evidence: ["blinken-political-solution"],
          misreading: "time-confused",
        },
        erdogan: {
          text: "Recep Tayyip Erdogan says that Syria is tired of war.",
          feedback: "He said it on Saturday, the latest of these days.",
          evidence: ["erdogan-tired-of-war"],
          misreading: "time-confused",
        },
      },
    },
    "what-the-ministry-denied": {
      kind: "claim-and-evidence",
      process: "understand",
      stem: "What did the defence ministry say about Damascus, and which sentence shows it?",
      claims: ["no-withdrawal"],
      hints: ["Look for the words “no truth”, and see what they refer to."],
      evidence: ["ministry-denies-withdrawal"],
      explanation:
        "The ministry said that there was “no truth” in news that its forces had withdrawn from near Damascus.",
      options: {
        president: {
          text: "That the president has not left the city",
          correct: false,
          feedback: "That is a denial too, but it was the president’s office that made it.",
          evidence: ["office-says-still-working"],
          misreading: "wrong-speaker",
        },
        airport: {
          text: "That the airport has not been abandoned",
          correct: false,
          feedback: "The ministry is not quoted on the airport. Only a war monitor is.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "not-in-the-text",
        },
        forces: { text: "That its forces have not withdrawn from nearby", correct: true },
        stable: {
          text: "That the situation in the city is “safe and stable”",
          correct: false,
          feedback: "The ministry did use these words, but of Homs.",
          evidence: ["ministry-says-homs-stable"],
          misreading: "place-confused",
        },
      },
      proofs: {
        "office-says-still-working": {
          correct: false,
          feedback: "This sentence is a denial by another office, and about the president.",
          evidence: ["office-says-still-working"],
          misreading: "wrong-speaker",
        },
        "ministry-denies-withdrawal": { correct: true },
        "ministry-spoke-first": {
          correct: false,
          feedback: "This sentence tells you when the ministry spoke, and not what it said.",
          evidence: ["ministry-spoke-first"],
          misreading: "overstated",
        },
        "ministry-says-homs-stable": {
          correct: false,
          feedback: "The ministry speaks here as well, but about Homs.",
          evidence: ["ministry-says-homs-stable"],
          misreading: "place-confused",
        },
      },
      outcomes: {
        both: "You know what was said, and you can show it.",
        claim:
          "You know what was said. But the sentence that you chose does not show it: a reader who doubts you would not be convinced.",
        proof: "You found the right sentence. Read it once more: it does not say what you chose.",
        neither:
          "Begin with the sentence: find where the ministry speaks of Damascus, and then ask what it says.",
      },
    },
    "what-the-article-does-with-figures": {
      kind: "claim-and-evidence",
      process: "evaluate",
      stem: "What does the article do with the two figures of soldiers, and which sentence shows it?",
      claims: ["iraq-hundreds", "iraq-2000"],
      hints: ["Look for where the article speaks of both figures at once."],
      evidence: ["iraq-figures-differ"],
      explanation: "It gives both as they were reported and says that they do not agree. It does not choose.",
      options: {
        larger: {
          text: "It holds the larger figure to be the right one",
          correct: false,
          feedback: "The larger figure comes second, but nothing is said in its favour.",
          evidence: ["second-source-says-2000"],
          misreading: "overstated",
        },
        both: { text: "It gives both and says that they differ", correct: true },
        added: {
          text: "It adds them up to one number",
          correct: false,
          feedback: "They are two answers to one question. The article does not add them.",
          evidence: ["iraq-figures-differ"],
          misreading: "figures-merged",
        },
      },
      proofs: {
        "iraqi-source-says-hundreds": {
          correct: false,
          feedback: "This sentence gives the first figure only.",
          evidence: ["iraqi-source-says-hundreds"],
          misreading: "understated",
        },
        "second-source-says-2000": {
          correct: false,
          feedback:
            "This sentence says that the second figure is different, but not what is made of the two.",
          evidence: ["second-source-says-2000"],
          misreading: "understated",
        },
        "iraq-figures-differ": { correct: true },
      },
      outcomes: {
        both: "Correct, and proven: the article gives both figures and says that they do not agree.",
        claim:
          "That is what it does. But the sentence you chose gives one figure and does not say what becomes of it.",
        proof: "That is the right sentence. It says that both figures are given, and chooses none.",
        neither: "Look for the sentence that speaks of both figures together, and read what it says of them.",
      },
    },
    "words-of-that-night": {
      kind: "cloze",
      process: "understand",
      stem: "Fill each gap with the word that fits what the article says.",
      claims: ["pedersen", "trump", "airport"],
      hints: ["Each of these words has an entry in the glossary."],
      evidence: ["pedersen-calls-for-talks", "trump-says-not-involved", "monitor-says-airport-abandoned"],
      explanation:
        "Pedersen is the UN’s special envoy, Trump was president-elect at the time, and it was a war monitor that spoke of the airport.",
      passage:
        "Geir Pedersen, {envoy} for Syria, called for talks. Donald Trump, {elect} of the United States, wrote a post. On the airport, AFP quoted a {monitor}.",
      values: {
        "special-envoy": "special envoy",
        "president-elect": "president-elect",
        "war-monitor": "war monitor",
        "news-agency": "news agency",
        minority: "minority",
      },
      rows: {
        envoy: {
          text: "First gap: what Geir Pedersen is",
          answer: "special-envoy",
          feedback: "Somebody who is sent to speak for the UN in one matter is its special envoy.",
          evidence: ["pedersen-calls-for-talks"],
          misreading: "wrong-speaker",
        },
        elect: {
          text: "Second gap: what Donald Trump was then",
          answer: "president-elect",
          feedback: "He had been elected and was not yet in office: he was president-elect.",
          evidence: ["trump-says-not-involved"],
          misreading: "time-confused",
        },
        monitor: {
          text: "Third gap: whom AFP quoted",
          answer: "war-monitor",
          feedback: "AFP is the news agency itself. It quoted a group that collects reports: a war monitor.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "wrong-channel",
        },
      },
    },
    "city-with-two-accounts": {
      kind: "short-text",
      process: "locate",
      stem: "Which city on the road to Damascus is described in two opposite ways?",
      claims: ["homs-captured", "homs-denied"],
      hints: ["One section has the city’s name in its heading."],
      evidence: ["homs-two-accounts"],
      explanation:
        "It is Homs: the rebels say that they captured it, and the ministry had called it “safe and stable”.",
      accepted: ["Homs", "Hims", "the city of Homs", "Homs city"],
      otherwise: {
        feedback:
          "Other cities are named, but only of this one does the article say that there are two accounts.",
        evidence: ["homs-two-accounts"],
        misreading: "place-confused",
      },
    },
    "agency-of-the-departure": {
      kind: "short-text",
      process: "locate",
      stem: "Which news agency did the two army officers speak to?",
      claims: ["departure"],
      hints: ["Two agencies are named in the article. This one appears in its first sentence."],
      evidence: ["army-officers-say-assad-left"],
      explanation: "The officers told Reuters that Assad had left.",
      accepted: ["Reuters"],
      otherwise: {
        feedback:
          "The article names another agency too, but the officers spoke to the one in its first sentence.",
        evidence: ["army-officers-say-assad-left"],
        misreading: "wrong-channel",
      },
    },
    "how-statements-stand": {
      kind: "source-relation",
      process: "evaluate",
      stem: "How are these statements related?",
      claims: ["departure", "still-working", "homs-captured", "homs-denied"],
      hints: ["Ask of each pair: can both be true at once, and are they about the same thing?"],
      evidence: [
        "office-says-still-working",
        "ministry-says-homs-stable",
        "rania-everyone-afraid",
        "un-says-370000-displaced",
      ],
      explanation:
        "The first two pairs conflict. Rania’s words go with those of the other residents. The UN counts displaced people and says nothing of soldiers.",
      rows: {
        departure: {
          text: "Officers, early on 8 December: Assad has left Damascus. His office, on 7 December: he has not left, and works “from the capital”.",
          answer: "conflict",
          feedback:
            "The two cannot both be true at the same moment. That one came before the other does not make them agree.",
          evidence: ["office-says-still-working", "departure-not-settled"],
          misreading: "denial-overlooked",
          given: {
            "not-addressed": {
              feedback: "Both speak of one man and of where he is, so both are about the same thing.",
              evidence: ["departure-not-settled"],
              misreading: "understated",
            },
          },
        },
        homs: {
          text: "Rebels: we have captured Homs. The ministry, before that: Homs is “safe and stable”.",
          answer: "conflict",
          feedback: "The article calls these two accounts of one city. The ministry gave its account first.",
          evidence: ["ministry-says-homs-stable"],
          misreading: "denial-overlooked",
          given: {
            "not-addressed": {
              feedback: "Both speak of the same city in the same night: the article calls them two accounts.",
              evidence: ["homs-two-accounts"],
              misreading: "understated",
            },
          },
        },
        panic: {
          text: "Residents: there is panic in the city. Rania: all at once everyone was frightened.",
          answer: "agree",
          feedback: "Both describe fear in Damascus; what Rania adds is how suddenly it came.",
          evidence: ["residents-describe-panic", "rania-everyone-afraid"],
          misreading: "overstated",
          given: {
            "not-addressed": {
              feedback: "Rania is one of those residents, and she speaks of the same fear.",
              evidence: ["residents-describe-panic", "rania-morning", "rania-everyone-afraid"],
              misreading: "understated",
            },
          },
        },
        soldiers: {
          text: "An Iraqi source: hundreds of soldiers have come. The UN: 370,000 people have been displaced.",
          answer: "not-addressed",
          feedback: "They count different people. The UN’s figure says nothing of soldiers in Iraq.",
          evidence: ["un-says-370000-displaced"],
          misreading: "figures-merged",
          given: {
            conflict: {
              feedback: "Two numbers conflict only where they count the same thing, and these do not.",
              evidence: ["iraqi-source-says-hundreds", "un-says-370000-displaced"],
              misreading: "overstated",
            },
          },
        },
      },
    },
    "check-the-departure": {
      kind: "next-check",
      process: "evaluate",
      stem: "It is that night, and you have read that two officers say that Assad has left. What would you check next?",
      claims: ["departure", "still-working"],
      hints: ["What would make the report stronger or weaker, whoever repeats it?"],
      evidence: ["army-officers-say-assad-left", "officers-not-named"],
      explanation:
        "The report rests on two people without names. A second, independent source would tell you most.",
      options: {
        shares: {
          text: "How many people have passed the report on",
          correct: false,
          feedback: "However often it is repeated, it is still the report of the same two officers.",
          evidence: ["army-officers-say-assad-left"],
          misreading: "claim-taken-as-fact",
        },
        independent: { text: "Whether an independent source confirms it", correct: true },
        answer: {
          text: "What the president’s office has said",
          correct: false,
          credit: 0.5,
          feedback:
            "A sound step: you should know who says otherwise, and you have read that. But the office speaks for Assad, so its word cannot settle the matter.",
          evidence: ["office-says-still-working"],
          misreading: "understated",
        },
        tone: {
          text: "Whether the sentence sounds certain of itself",
          correct: false,
          feedback: "A sure tone is no evidence. Both sides sounded sure.",
          evidence: ["army-officers-say-assad-left", "office-says-still-working"],
          misreading: "claim-taken-as-fact",
        },
      },
    },
    "check-the-soldiers": {
      kind: "next-check",
      process: "evaluate",
      stem: "Two unnamed sources give two figures for the soldiers in Iraq. What would you look for next?",
      claims: ["iraq-hundreds", "iraq-2000"],
      hints: ["Who could have counted, and would put a name to it?"],
      evidence: ["iraq-figures-differ"],
      explanation:
        "Somebody who is named, and in a position to count, would be a third source of another kind. Dates and hours help as well, since counts grow.",
      options: {
        named: { text: "A count by a named office in Iraq", correct: true },
        hour: {
          text: "At what hour each of the two sources spoke",
          correct: false,
          credit: 0.5,
          feedback:
            "A sound step, since the number may have grown between the two. It might explain the difference, but it would not tell you which count is good.",
          evidence: ["iraqi-source-says-hundreds", "second-source-says-2000"],
          misreading: "understated",
        },
        middle: {
          text: "The number in the middle of the two",
          correct: false,
          feedback: "That would be a figure of your own, which no source has given.",
          evidence: ["iraq-figures-differ"],
          misreading: "figures-merged",
        },
        larger: {
          text: "Which of the two is larger",
          correct: false,
          feedback: "You know that already, and size is no sign of being right.",
          evidence: ["second-source-says-2000"],
          misreading: "overstated",
        },
      },
    },
    "tell-a-friend": {
      kind: "open-response",
      process: "evaluate",
      stem: "It is that night, and a friend asks you: has Assad left? Answer in two or three sentences.",
      claims: ["departure", "still-working"],
      hints: ["Say who says so, through whom, and who says otherwise."],
      evidence: ["army-officers-say-assad-left", "officers-not-named", "office-says-still-working"],
      explanation:
        "A fair answer keeps the report and the denial apart, names where each comes from, and does not say which is right.",
      model:
        "Two senior army officers, whose names were not published, told Reuters that he had left Damascus. Before that, his office had denied that he was gone, and said that he was working in the capital. So there is a report, and a denial that came before it, and I cannot tell you which is right.",
      criteria: {
        source: "It says that the report comes from two army officers, through Reuters.",
        unnamed: "It says that they are not named.",
        denial: "It says that the president’s office had denied that he was gone.",
        open: "It leaves open what the article leaves open.",
      },
    },
  },
);
