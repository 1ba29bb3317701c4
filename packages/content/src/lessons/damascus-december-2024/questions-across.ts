import { defineQuestions } from "../../model/question.ts";
import { claims } from "./claims.ts";
import { standard } from "./editions/standard.ts";

/** Questions that compare statements: who made them, who reported them, in what order, and how they relate. */
export const questionsAcross = defineQuestions(
  { article: standard, claims },
  {
    "who-said-it-that-night": {
      kind: "who-said-it",
      process: "locate",
      stem: "Who said each of these things?",
      claims: ["airport", "hts-moving", "no-withdrawal", "still-working"],
      hints: ["Two of the speakers belong to the government.", "AFP reported one of the statements."],
      evidence: [
        "monitor-says-airport-abandoned",
        "hts-says-forces-moving",
        "ministry-denies-withdrawal",
        "office-says-still-working",
      ],
      explanation:
        "The war monitor spoke about the airport, HTS about its own forces, the defence ministry about the army near Damascus, and the president’s office about the president.",
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
            "A war monitor said this, and AFP quoted it. Nobody else in the article mentions the airport.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "wrong-speaker",
        },
        moving: {
          text: "Our own forces are moving into Damascus.",
          answer: "hts",
          feedback: "Hayat Tahrir al-Sham said this about its own forces, in its own name.",
          evidence: ["hts-says-forces-moving"],
          misreading: "wrong-speaker",
        },
        withdrawal: {
          text: "There is “no truth” in news of a withdrawal from near Damascus.",
          answer: "defence-ministry",
          feedback: "The defence ministry is responsible for the army, and it denied this news.",
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
        "Pedersen called for talks, Trump wrote about the United States, Lavrov spoke about a “terrorist group”, and Erdogan about a country that is tired of war.",
      speakers: ["blinken", "erdogan", "lavrov", "pedersen", "trump"],
      rows: {
        talks: {
          text: "There should be “urgent political talks”.",
          answer: "pedersen",
          feedback: "The special envoy, Geir Pedersen, called for talks.",
          evidence: ["pedersen-calls-for-talks"],
          misreading: "wrong-speaker",
          given: {
            blinken: {
              feedback: "Blinken called for a political solution. The special envoy called for talks.",
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
      stem: "How did each statement reach the public?",
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
          feedback: "The monitor is the speaker here. AFP is the agency that quoted it.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "wrong-channel",
        },
        involved: {
          text: "What Donald Trump wrote about the United States",
          answer: "truth-social",
          feedback: "He wrote it himself, in a post on Truth Social. No agency was involved.",
          evidence: ["trump-says-not-involved"],
          misreading: "wrong-channel",
        },
        displaced: {
          text: "What the United Nations says about displaced people",
          answer: "not-named",
          feedback: "The UN is the speaker. The article does not say how its figure reached the public.",
          evidence: ["un-says-370000-displaced"],
          misreading: "not-in-the-text",
        },
      },
    },
    "how-it-stands": {
      kind: "match",
      process: "evaluate",
      stem: "What is the status of each statement in this article?",
      claims: ["departure", "still-working", "iraq-hundreds", "iraq-2000", "statue", "homs-captured"],
      hints: ["For each one, look for someone else who speaks about the same thing."],
      evidence: [
        "office-says-still-working",
        "ministry-says-homs-stable",
        "iraq-figures-differ",
        "witnesses-say-statue-toppled",
      ],
      explanation:
        "The reports on Assad and Homs are contradicted. Two sources give different numbers of soldiers. Nobody here disputes what the witnesses say, but that does not prove it.",
      values: {
        contradicted: "Someone says the opposite",
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
              feedback: "Nobody denies that soldiers came. The second source only gives another number.",
              evidence: ["second-source-says-2000", "iraq-figures-differ"],
              misreading: "overstated",
            },
          },
        },
        statue: {
          text: "Protesters pulled down a statue of Hafez al-Assad.",
          answer: "alone",
          feedback: "Witnesses said so, and nobody else in the article denies it.",
          evidence: ["witnesses-say-statue-toppled"],
          misreading: "not-in-the-text",
        },
      },
    },
    "road-of-a-report": {
      kind: "order",
      process: "understand",
      stem: "How did the report about the airport come to you? Put its steps in order, starting with the first.",
      claims: ["airport"],
      hints: ["A report begins with something that is said to have happened, and ends with a reader."],
      evidence: ["monitor-says-airport-abandoned", "monitor-says-forces-gone"],
      explanation:
        "The army and security forces are said to leave the airport. A war monitor says so. AFP quotes the monitor, and this article tells you what AFP quoted. At each step you have to trust someone else.",
      items: {
        event: {
          text: "Army and security forces leave the airport, according to the report.",
          feedback: "The event comes first, before anyone can report it.",
          evidence: ["monitor-says-forces-gone"],
          misreading: "time-confused",
        },
        monitor: {
          text: "A war monitor says that the airport has been abandoned.",
          feedback: "The monitor is the speaker, so it comes right after the event and before any agency.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "wrong-channel",
        },
        agency: {
          text: "AFP quotes the war monitor.",
          feedback: "An agency can quote only what someone has already said, and readers get it afterwards.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "wrong-channel",
        },
        article: {
          text: "This article reports what AFP quoted.",
          feedback: "The article you read is the last step. It depends on all the others.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "wrong-channel",
        },
      },
    },
    "order-of-statements": {
      kind: "order",
      process: "locate",
      stem: "Put these in order of time, starting with the earliest.",
      claims: ["pedersen", "blinken", "erdogan"],
      hints: ["Look for a year and for the names of two days."],
      evidence: ["pedersen-cites-resolution", "blinken-political-solution", "erdogan-tired-of-war"],
      explanation:
        "The resolution dates from 2015. Blinken had called for a political solution on Friday, and Erdogan spoke on Saturday.",
      items: {
        resolution: {
          text: "The Security Council adopts the resolution that Pedersen cites.",
          feedback: "The resolution dates from 2015, years before that night.",
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
      stem: "What did the defence ministry say about Damascus, and which sentence proves it?",
      claims: ["no-withdrawal"],
      hints: ["Look for the words “no truth”, and see what they refer to."],
      evidence: ["ministry-denies-withdrawal"],
      explanation:
        "The ministry said that there was “no truth” in news that its forces had withdrawn from near Damascus.",
      options: {
        president: {
          text: "That the president has not left the city",
          correct: false,
          feedback: "That is a denial too, but the president’s office made it.",
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
          feedback: "The ministry did use these words, but about Homs.",
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
          feedback: "This sentence tells you when the ministry spoke, not what it said.",
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
        both: "Correct, and you found the sentence that proves it.",
        claim: "You know what was said. But the sentence that you chose does not prove it.",
        proof: "You found the right sentence. Read it again: it does not say what you chose.",
        neither:
          "Start with the sentence. Find where the ministry speaks about Damascus, then read what it says.",
      },
    },
    "what-the-article-does-with-figures": {
      kind: "claim-and-evidence",
      process: "evaluate",
      stem: "What does the article do with the two numbers of soldiers, and which sentence proves it?",
      claims: ["iraq-hundreds", "iraq-2000"],
      hints: ["Look for where the article speaks about both figures at once."],
      evidence: ["iraq-figures-differ"],
      explanation: "It gives both as they were reported and says that they do not agree. It does not choose.",
      options: {
        larger: {
          text: "It treats the larger figure as correct",
          correct: false,
          feedback: "The larger figure comes second, but the article does not prefer it.",
          evidence: ["second-source-says-2000"],
          misreading: "overstated",
        },
        both: { text: "It gives both and says that they differ", correct: true },
        added: {
          text: "It adds them up",
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
          feedback: "This sentence gives the second figure, but not what the article does with both.",
          evidence: ["second-source-says-2000"],
          misreading: "understated",
        },
        "iraq-figures-differ": { correct: true },
      },
      outcomes: {
        both: "Correct, and you found the proof: the article gives both figures and says that they do not agree.",
        claim: "Correct. But the sentence that you chose gives only one of the figures.",
        proof: "That is the right sentence. It gives both figures and does not choose.",
        neither: "Look for the sentence about both figures, and read what it says about them.",
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
        "Pedersen is the UN’s special envoy, Trump was president-elect at the time, and a war monitor spoke about the airport.",
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
          feedback: "Someone who is sent to speak for the UN on one issue is its special envoy.",
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
        "The answer is Homs. The rebels say that they captured it, and the ministry had called it “safe and stable”.",
      accepted: ["Homs", "Hims", "the city of Homs", "Homs city"],
      otherwise: {
        feedback: "The article names other cities, but it gives two opposite accounts of only one.",
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
      hints: ["Ask about each pair: can both be true at once, and are they about the same thing?"],
      evidence: [
        "office-says-still-working",
        "ministry-says-homs-stable",
        "rania-everyone-afraid",
        "un-says-370000-displaced",
      ],
      explanation:
        "The first two pairs conflict. Rania’s words agree with those of the other residents. The UN counts displaced people and says nothing about soldiers.",
      rows: {
        departure: {
          text: "Officers, early on 8 December: Assad has left Damascus. His office, on 7 December: he has not left, and works “from the capital”.",
          answer: "conflict",
          feedback:
            "The two cannot both be true at the same moment. The order in which they came does not make them agree.",
          evidence: ["office-says-still-working", "departure-not-settled"],
          misreading: "denial-overlooked",
          given: {
            "not-addressed": {
              feedback: "Both say where the same man is, so both are about the same thing.",
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
              feedback:
                "Both are about the same city on the same night: the article calls them two accounts.",
              evidence: ["homs-two-accounts"],
              misreading: "understated",
            },
          },
        },
        panic: {
          text: "Residents: there is panic in the city. Rania: all at once everyone was frightened.",
          answer: "agree",
          feedback: "Both describe fear in Damascus. Rania adds how suddenly it came.",
          evidence: ["residents-describe-panic", "rania-everyone-afraid"],
          misreading: "overstated",
          given: {
            "not-addressed": {
              feedback: "Rania is one of those residents, and she describes the same fear.",
              evidence: ["residents-describe-panic", "rania-morning", "rania-everyone-afraid"],
              misreading: "understated",
            },
          },
        },
        soldiers: {
          text: "An Iraqi source: hundreds of soldiers have come. The UN: 370,000 people have been displaced.",
          answer: "not-addressed",
          feedback: "They count different people. The UN’s figure says nothing about soldiers in Iraq.",
          evidence: ["un-says-370000-displaced"],
          misreading: "figures-merged",
          given: {
            conflict: {
              feedback: "Two numbers conflict only if they count the same thing. These do not.",
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
      stem: "On that night, you read that two officers say Assad has left. What would you check next?",
      claims: ["departure", "still-working"],
      hints: ["What would make the report stronger or weaker?"],
      evidence: ["army-officers-say-assad-left", "officers-not-named"],
      explanation:
        "The report comes from two people who are not named. An independent source would tell you most.",
      options: {
        shares: {
          text: "How many people have passed the report on",
          correct: false,
          feedback: "However often it is repeated, it still comes from the same two officers.",
          evidence: ["army-officers-say-assad-left"],
          misreading: "claim-taken-as-fact",
        },
        independent: { text: "Whether an independent source confirms it", correct: true },
        answer: {
          text: "What the president’s office has said",
          correct: false,
          credit: 0.5,
          feedback:
            "A good step: you should know who denies it. But the office speaks for Assad, so its word cannot settle the matter.",
          evidence: ["office-says-still-working"],
          misreading: "understated",
        },
        tone: {
          text: "How certain the sentence sounds",
          correct: false,
          feedback: "Sounding certain is not evidence. Both sides sounded certain.",
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
      hints: ["Who could have counted, and would give a name?"],
      evidence: ["iraq-figures-differ"],
      explanation:
        "A named office that could count the soldiers would be a stronger source. Dates and hours help too, because counts grow.",
      options: {
        named: { text: "A count by a named office in Iraq", correct: true },
        hour: {
          text: "At what hour each of the two sources spoke",
          correct: false,
          credit: 0.5,
          feedback:
            "A good step, because the number may have grown. It might explain the difference, but it would not tell you which count is correct.",
          evidence: ["iraqi-source-says-hundreds", "second-source-says-2000"],
          misreading: "understated",
        },
        middle: {
          text: "The number in the middle of the two",
          correct: false,
          feedback: "No source has given that figure.",
          evidence: ["iraq-figures-differ"],
          misreading: "figures-merged",
        },
        larger: {
          text: "Which of the two is larger",
          correct: false,
          feedback: "You already know that, and a larger figure is not more likely to be correct.",
          evidence: ["second-source-says-2000"],
          misreading: "overstated",
        },
      },
    },
    "tell-a-friend": {
      kind: "open-response",
      process: "evaluate",
      stem: "On that night, a friend asks you: has Assad left? Answer in two or three sentences.",
      claims: ["departure", "still-working"],
      hints: ["Say who says so, who reported it, and who denies it."],
      evidence: ["army-officers-say-assad-left", "officers-not-named", "office-says-still-working"],
      explanation:
        "A fair answer gives the report and the denial separately, says where each comes from, and does not say which is right.",
      model:
        "Two senior army officers, whose names were not published, told Reuters that he had left Damascus. Before that, his office had denied that he was gone, and said that he was working in the capital. So there is a report, and a denial that came before it, and I cannot tell you which is right.",
      criteria: {
        source: "It says that the report comes from two army officers, through Reuters.",
        unnamed: "It says that they are not named.",
        denial: "It says that the president’s office had denied that he was gone.",
        open: "It does not say which account is right.",
      },
    },
  },
);
