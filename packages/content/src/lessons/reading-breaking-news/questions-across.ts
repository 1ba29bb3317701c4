import { defineQuestions } from "../../model/question.ts";
import { claims } from "./claims.ts";
import { standard } from "./editions/standard.ts";

/** Questions that ask for several judgements at once: whose words, what kind, what first, what next. */
export const questionsAcross = defineQuestions(
  { article: standard, claims },
  {
    "whose-words": {
      kind: "who-said-it",
      process: "locate",
      stem: "Whose words are these?",
      claims: ["departure", "still-working", "homs-denied", "iraq-2000"],
      hints: ["Two of the speakers are offices, and two are people who are not named."],
      evidence: ["officers-on-departure", "office-on-departure", "ministry-on-homs", "source-says-2000"],
      explanation:
        "The officers said that the president had left, after his office had denied it. The ministry spoke about Homs, and a second source gave AFP the larger number.",
      speakers: [
        "army-officers",
        "presidents-office",
        "rebels",
        "defence-ministry",
        "iraqi-security-source",
        "second-source",
      ],
      rows: {
        left: {
          text: "The president has left Damascus.",
          answer: "army-officers",
          feedback: "Two senior army officers told Reuters this.",
          evidence: ["officers-on-departure"],
          misreading: "wrong-speaker",
        },
        working: {
          text: "He is working “from the capital”.",
          answer: "presidents-office",
          feedback: "These are the words of the president’s own office, from before the officers spoke.",
          evidence: ["office-on-departure"],
          misreading: "wrong-speaker",
        },
        stable: {
          text: "Things in Homs are “safe and stable”.",
          answer: "defence-ministry",
          feedback: "The defence ministry said this.",
          evidence: ["ministry-on-homs"],
          misreading: "wrong-speaker",
          given: {
            rebels: {
              feedback: "The rebels said that they had taken Homs. The ministry called it safe.",
              evidence: ["rebels-on-homs", "ministry-on-homs"],
              misreading: "wrong-speaker",
            },
          },
        },
        number: {
          text: "There were 2,000 soldiers.",
          answer: "second-source",
          feedback: "The number 2,000 came from a second source. The article says no more about that source.",
          evidence: ["source-says-2000"],
          misreading: "wrong-speaker",
          given: {
            "iraqi-security-source": {
              feedback: "The Iraqi source spoke of hundreds. The number 2,000 came from a second source.",
              evidence: ["source-says-hundreds", "source-says-2000"],
              misreading: "figures-merged",
            },
          },
        },
      },
    },
    "what-they-are-in-the-news": {
      kind: "match",
      process: "understand",
      stem: "What is each of these called in news reporting?",
      claims: ["departure", "still-working"],
      hints: ["Ask: does it pass on, collect, say or contradict?"],
      evidence: ["agencies-supply", "monitors-collect", "officers-unnamed", "denial-is-claim"],
      explanation:
        "Reuters supplies reports to others, the Syrian Observatory collects them from inside the country, the officers are unnamed sources, and the words of the president’s office are a denial.",
      values: {
        agency: "A news agency",
        monitor: "A war monitor",
        unnamed: "An unnamed source",
        denial: "A denial",
        correction: "A correction",
      },
      rows: {
        reuters: {
          text: "Reuters, whose reports appear in newspapers and on websites",
          answer: "agency",
          feedback: "It supplies reports that others print. That is the work of a news agency.",
          evidence: ["agencies-supply"],
          misreading: "wrong-channel",
        },
        observatory: {
          text: "The Syrian Observatory for Human Rights, which collects reports",
          answer: "monitor",
          feedback: "A group that collects reports from people inside a country at war is a war monitor.",
          evidence: ["monitors-collect", "observatory-in-england"],
          misreading: "wrong-channel",
        },
        officer: {
          text: "An army officer whose name is not published",
          answer: "unnamed",
          feedback: "Someone whose name is not published is an unnamed source.",
          evidence: ["officers-unnamed"],
          misreading: "wrong-speaker",
        },
        stable: {
          text: "The president’s office saying that Assad had not left",
          answer: "denial",
          feedback: "They say that reports are not true. A correction changes a publisher’s own words.",
          evidence: ["office-on-departure", "denial-is-claim"],
          misreading: "denial-overlooked",
        },
      },
    },
    "life-of-a-report": {
      kind: "order",
      process: "understand",
      stem: "A first report had a mistake in it. Put the steps in order, starting with the first.",
      hints: ["Read the section about a report that was wrong."],
      evidence: ["first-is-short", "correction-says", "look-again"],
      explanation:
        "A short report comes first. Someone finds a mistake in it, and a correction puts it right. Readers who look again later see what has changed.",
      items: {
        first: {
          text: "A short first report is published.",
          feedback: "Everything else follows this. Before it there is nothing to correct.",
          evidence: ["first-is-short"],
          misreading: "time-confused",
        },
        mistake: {
          text: "Someone finds that a part of it was wrong.",
          feedback:
            "Someone can find the mistake only after the report is published. The correction comes after that.",
          evidence: ["correction-says"],
          misreading: "time-confused",
        },
        correction: {
          text: "A correction says openly what was wrong and what is right.",
          feedback: "A correction comes after someone finds the mistake, and before readers can see it.",
          evidence: ["correction-says"],
          misreading: "time-confused",
        },
        reader: {
          text: "A reader who looks again sees what has been changed.",
          feedback: "This comes last: the page can show a change only once it has been made.",
          evidence: ["look-again"],
          misreading: "time-confused",
        },
      },
    },
    "gaps-in-a-report": {
      kind: "cloze",
      process: "understand",
      stem: "Fill each gap with the word that fits.",
      hints: ["Each of these words is explained in the glossary."],
      evidence: ["agencies-supply", "denial-is-claim", "correction-says", "pass-it-on"],
      explanation:
        "An agency supplies reports. A denial disputes one. A correction puts a publisher’s own mistake right. Attribution says who said it and who carried it.",
      passage:
        "Newspapers and websites carried a report that a {agency} had supplied to them. An office answered with a {denial}. Part of the report was wrong, so there was a {correction}. If you pass the report on, include its {attribution}.",
      values: {
        "news-agency": "news agency",
        denial: "denial",
        correction: "correction",
        attribution: "attribution",
        "war-monitor": "war monitor",
      },
      rows: {
        agency: {
          text: "First gap: who supplied the report",
          answer: "news-agency",
          feedback: "A news agency supplies reports to newspapers and websites.",
          evidence: ["agencies-supply"],
          misreading: "wrong-channel",
        },
        denial: {
          text: "Second gap: how the office answered",
          answer: "denial",
          feedback: "Saying that a report is not true is a denial. Only the publisher can make a correction.",
          evidence: ["denial-is-claim"],
          misreading: "denial-overlooked",
        },
        correction: {
          text: "Third gap: what followed the mistake",
          answer: "correction",
          feedback: "When something was wrong, a correction should say so openly.",
          evidence: ["correction-says"],
          misreading: "time-confused",
        },
        attribution: {
          text: "Fourth gap: what to include",
          answer: "attribution",
          feedback: "The attribution says who said it and who carried it. Pass it on with the report.",
          evidence: ["pass-it-on"],
          misreading: "understated",
        },
      },
    },
    "word-for-saying-who": {
      kind: "short-text",
      process: "locate",
      stem: "What should you pass on with a report, so that others know who said it? The article uses one word.",
      hints: ["It is in the last paragraph."],
      evidence: ["pass-it-on"],
      explanation: "The word is attribution: who said it, and who carried it.",
      accepted: ["attribution", "its attribution", "the attribution"],
      otherwise: {
        feedback: "Read the last paragraph of the article: it names what to pass on with a report.",
        evidence: ["pass-it-on"],
        misreading: "not-in-the-text",
      },
    },
    "agree-or-conflict": {
      kind: "source-relation",
      process: "evaluate",
      stem: "How are these statements related?",
      claims: ["homs-captured", "homs-denied", "iraq-hundreds", "iraq-2000"],
      hints: ["Are they about the same thing? And if so, can both be true at once?"],
      evidence: ["rebels-on-homs", "ministry-on-homs", "neither-named", "office-on-departure"],
      explanation:
        "The two statements on Homs conflict, and so do the two figures. The statement on Homs says nothing about the president.",
      rows: {
        homs: {
          text: "Rebels: we have taken Homs. The ministry, before that: Homs is “safe and stable”.",
          answer: "conflict",
          feedback: "The two accounts of one city cannot both be true. The ministry gave its account first.",
          evidence: ["rebels-on-homs", "ministry-on-homs"],
          misreading: "denial-overlooked",
          given: {
            "not-addressed": {
              feedback: "Both are about Homs.",
              evidence: ["rebels-on-homs", "ministry-on-homs"],
              misreading: "understated",
            },
          },
        },
        figures: {
          text: "One source: hundreds of soldiers. A second source: 2,000 soldiers.",
          answer: "conflict",
          feedback: "The article says that the two figures do not agree.",
          evidence: ["neither-named"],
          misreading: "figures-merged",
          given: {
            "not-addressed": {
              feedback: "Both count the same soldiers.",
              evidence: ["source-says-hundreds", "source-says-2000", "neither-named"],
              misreading: "understated",
            },
          },
        },
        president: {
          text: "The president’s office: he is working “from the capital”. Rebels: we have taken Homs.",
          answer: "not-addressed",
          feedback: "One is about a man in Damascus. The other is about a city on the road there.",
          evidence: ["office-on-departure", "rebels-on-homs"],
          misreading: "overstated",
        },
      },
    },
    "next-step-with-one-source": {
      kind: "next-check",
      process: "evaluate",
      stem: "A report that matters to you comes from one unnamed source, and fifty pages repeat it. What would you do next?",
      hints: ["The article tells you what to count."],
      evidence: ["count-sources", "two-questions"],
      explanation:
        "Fifty pages may rest on one source. What counts is whether someone else, with another source, confirms it.",
      options: {
        pages: {
          text: "Count the pages that repeat it",
          correct: false,
          feedback: "They repeat one report. The article says to count sources, not pages.",
          evidence: ["one-report", "count-sources"],
          misreading: "claim-taken-as-fact",
        },
        position: {
          text: "Ask whether the source was in a position to know",
          correct: false,
          credit: 0.5,
          feedback:
            "A good step, and one of the two questions to ask. But it tells you only that the source could know, not that anyone confirms it.",
          evidence: ["two-questions"],
          misreading: "understated",
        },
        other: { text: "Look for a second, independent source", correct: true },
        away: {
          text: "Ignore it",
          correct: false,
          feedback: "People may have good reasons to stay anonymous. The article says: do not throw it away.",
          evidence: ["weigh-it", "reasons-for-silence"],
          misreading: "understated",
        },
      },
    },
    "claim-about-denials": {
      kind: "claim-and-evidence",
      process: "understand",
      stem: "What does a denial tell you, according to the article, and which sentence says so?",
      hints: ["Find where the article says what a denial does not show, and read on."],
      evidence: ["denial-shows"],
      explanation:
        "A denial shows that someone disputes the report, and who. It does not show that the report was wrong.",
      options: {
        wrong: {
          text: "That the report it denies was wrong",
          correct: false,
          feedback: "The article says that a denial does not show this.",
          evidence: ["denial-shows"],
          misreading: "overstated",
        },
        nothing: {
          text: "Nothing at all",
          correct: false,
          feedback: "It tells you something: who disputes the report, and that it is disputed.",
          evidence: ["denial-shows"],
          misreading: "understated",
        },
        disputed: { text: "That someone disputes the report, and who", correct: true },
      },
      proofs: {
        "denial-is-claim": {
          correct: false,
          feedback: "This sentence says what a denial is. What it shows comes next.",
          evidence: ["denial-is-claim"],
          misreading: "overstated",
        },
        "denial-shows": { correct: true },
        "order-of-hours": {
          correct: false,
          feedback:
            "This sentence is about the order in which things are said, not about what a denial shows.",
          evidence: ["order-of-hours"],
          misreading: "time-confused",
        },
      },
      outcomes: {
        both: "Correct, and you found the sentence that proves it.",
        claim: "Correct. But the sentence that you chose says something else about denials.",
        proof: "That is the sentence. It says two things: what a denial does not show, and what it does.",
        neither: "Look for the sentence with the words “It shows”, and read it from its beginning.",
      },
    },
    "five-questions-on-a-report": {
      kind: "open-response",
      process: "evaluate",
      stem: "Think of a piece of news that you heard lately. Which of the article’s questions can you answer about it, and which can you not? Write a few sentences.",
      hints: ["The questions are in the last section."],
      evidence: ["ask-who", "ask-channel", "ask-when", "ask-against", "ask-know"],
      explanation:
        "There is no single correct answer. What counts is that you separated what you know from what you do not.",
      model:
        "I heard that a school near us will close. A neighbour told me, and she had read it in a group chat, so I know the channel but not who said it first. I do not know when it was decided, and I have not checked whether the school denies it. Until I know more, I would say only that I heard it, and who told me.",
      criteria: {
        speaker: "It says who said so, or that this is not known.",
        channel: "It says who passed it on.",
        when: "It says when it was said, or that this is not known.",
        against: "It says whether somebody disputes it.",
      },
    },
  },
);
