import { defineQuestions } from "../../model/question.ts";
import { standard } from "./article.ts";
import { claims } from "./claims.ts";

/** What a reader should have understood: who said what, through whom, what stood against it, how far it carries. */
export const questions = defineQuestions(
  { article: standard, claims },
  {
    "who-said-he-left": {
      kind: "single-choice",
      process: "locate",
      stem: "Who said that President Assad had left Damascus by plane?",
      claims: ["departure"],
      hints: ["Look in the part about the president.", "They were not named, and they spoke to Reuters."],
      evidence: ["officers-say-he-left"],
      explanation: "Two senior army officers said it to Reuters. The agency did not give their names.",
      options: {
        officers: { text: "Two senior army officers", correct: true },
        office: {
          text: "The president’s own office",
          correct: false,
          feedback: "The president’s office said the opposite: that he had not left.",
          evidence: ["office-says-he-stayed"],
          misreading: "wrong-speaker",
        },
        monitor: {
          text: "A war monitor speaking to AFP",
          correct: false,
          feedback: "The war monitor spoke about the airport being abandoned, not about the president.",
          evidence: ["monitor-says-airport-left"],
          misreading: "wrong-speaker",
        },
        rebels: {
          text: "The rebels, by announcement",
          correct: false,
          feedback:
            "The rebels announced that they were entering the capital. They are not given as the source for the plane.",
          evidence: ["rebels-say-entering"],
          misreading: "wrong-speaker",
        },
      },
    },
    "two-accounts-of-the-president": {
      kind: "several-choices",
      process: "understand",
      stem: "Which statements about the president contradict each other? Choose two.",
      claims: ["departure", "still-working"],
      hints: ["One of them puts him on a plane. Which one puts him in Damascus?"],
      evidence: ["officers-say-he-left", "office-says-he-stayed"],
      explanation:
        "He cannot have left the capital and be working from it in the same hour. One statement came from unnamed officers, the other from his own office.",
      options: {
        plane: { text: "He boarded a plane and left Damascus.", correct: true },
        working: { text: "He is working “from the capital”.", correct: true },
        statue: {
          text: "A statue of his father was toppled.",
          correct: false,
          feedback: "Witnesses said so, and it fits with either account: it says nothing about where he was.",
          evidence: ["witnesses-see-statue-fall"],
          misreading: "overstated",
        },
        allies: {
          text: "Moscow and Tehran had supported his government.",
          correct: false,
          feedback: "This is background about earlier years. It contradicts neither statement.",
          evidence: ["moscow-and-tehran-backed-assad"],
          misreading: "time-confused",
        },
        hezbollah: {
          text: "Hezbollah, his ally, left its positions around the city.",
          correct: false,
          feedback:
            "That is about the fighters of an ally. The president could have stayed or gone all the same.",
          evidence: ["source-says-hezbollah-left"],
          misreading: "overstated",
        },
      },
    },
    "officers-gave-destination": {
      kind: "true-false-not-stated",
      process: "locate",
      stem: "What does the article say about this statement?",
      statement: "The army officers told Reuters which country Assad was flying to.",
      claims: ["departure"],
      hints: ["Read the officers’ sentence to its end."],
      evidence: ["officers-say-he-left"],
      explanation: "The officers said that the destination was unknown, so the statement is false.",
      options: {
        true: {
          correct: false,
          feedback:
            "The sentence ends with an unknown destination. That he went to Russia became known later, and the article speaks from that night.",
          evidence: ["officers-say-he-left"],
          misreading: "time-confused",
        },
        false: { correct: true },
        "not-stated": {
          correct: false,
          feedback: "The article does speak of the destination: it says that it was unknown.",
          evidence: ["officers-say-he-left"],
          misreading: "understated",
        },
      },
    },
    "homs-denial-sentence": {
      kind: "evidence",
      process: "locate",
      stem: "Which sentence shows that the government side denied having lost Homs?",
      claims: ["homs-captured", "homs-denied"],
      hints: ["Look for the ministry, and for a short quotation."],
      evidence: ["ministry-says-homs-safe"],
      explanation:
        "The defence ministry called the situation in the city “safe and stable”. That is its answer to the rebels’ claim.",
      options: {
        "rebels-say-homs-captured": {
          correct: false,
          feedback: "This is the claim itself, made by the rebels. The denial is the answer to it.",
          evidence: ["rebels-say-homs-captured"],
          misreading: "wrong-speaker",
        },
        "ministry-says-homs-safe": { correct: true },
        "ministry-denies-withdrawal": {
          correct: false,
          feedback:
            "The same ministry denies something here, but about the surroundings of Damascus, not about Homs.",
          evidence: ["ministry-denies-withdrawal"],
          misreading: "place-confused",
        },
        "source-says-hezbollah-told-to-leave": {
          correct: false,
          feedback: "Homs is named here, but the speaker is an unnamed source and the subject is Hezbollah.",
          evidence: ["source-says-hezbollah-told-to-leave"],
          misreading: "wrong-speaker",
        },
        "office-says-he-stayed": {
          correct: false,
          feedback: "This is a denial too, but by the president’s office, about the president.",
          evidence: ["office-says-he-stayed"],
          misreading: "denial-overlooked",
        },
      },
    },
    "homs-what-can-be-said": {
      kind: "single-choice",
      process: "evaluate",
      stem: "On that night, which sentence about Homs could a careful editor print?",
      claims: ["homs-captured", "homs-denied"],
      hints: ["There were two accounts. Which option keeps both, with their owners?"],
      evidence: ["rebels-say-homs-captured", "ministry-says-homs-safe"],
      explanation:
        "Two sides gave two accounts and neither could be checked. Naming both and their owners is all that was known.",
      options: {
        captured: {
          text: "Homs was captured by the rebels, whatever the ministry may say about it.",
          correct: false,
          feedback:
            "It turned out to be so. On that night, though, it was one side’s claim, and the other side denied it.",
          evidence: ["rebels-say-homs-captured", "ministry-says-homs-safe"],
          misreading: "claim-taken-as-fact",
        },
        safe: {
          text: "Homs is calm, since the ministry in charge of the army says so.",
          correct: false,
          feedback:
            "A ministry of one of the two sides is a party, not a witness. Its sentence is a claim too.",
          evidence: ["ministry-says-homs-safe"],
          misreading: "claim-taken-as-fact",
        },
        both: { text: "Rebels say they captured Homs; the ministry says it is safe.", correct: true },
        nothing: {
          text: "Nothing at all has been said about Homs by either of the two sides.",
          correct: false,
          feedback: "Both sides spoke about it. That they disagree is news in itself.",
          evidence: ["rebels-say-homs-captured"],
          misreading: "understated",
        },
      },
    },
    "no-truth-about-what": {
      kind: "single-choice",
      process: "locate",
      stem: "The defence ministry said that there was “no truth” in something. In what?",
      claims: ["no-withdrawal"],
      hints: ["It is in the part about who holds Damascus."],
      evidence: ["ministry-denies-withdrawal"],
      explanation: "The ministry denied that its forces had withdrawn from near Damascus.",
      options: {
        airport: {
          text: "In news that the airport stood empty",
          correct: false,
          feedback: "The airport comes from a war monitor, and the article gives no denial of it.",
          evidence: ["monitor-says-airport-left"],
          misreading: "denial-overlooked",
        },
        plane: {
          text: "In news that the president had left",
          correct: false,
          feedback: "That was denied too, but by the president’s office and in other words.",
          evidence: ["office-says-he-stayed"],
          misreading: "wrong-speaker",
        },
        homs: {
          text: "In news that Homs had been lost",
          correct: false,
          feedback: "About Homs the ministry used other words: “safe and stable”.",
          evidence: ["ministry-says-homs-safe"],
          misreading: "place-confused",
        },
        withdrawal: { text: "In news that its forces had withdrawn from near Damascus", correct: true },
      },
    },
    "airport-speaker": {
      kind: "single-choice",
      process: "understand",
      stem: "How did the news about the airport reach the reader?",
      claims: ["airport"],
      hints: ["Two names are in that sentence: one who says it, one who passes it on."],
      evidence: ["monitor-says-airport-left"],
      explanation:
        "A war monitor said it, AFP passed it on, and a newspaper printed AFP’s report. Each step adds a voice, not proof.",
      options: {
        "monitor-to-afp": { text: "A war monitor told AFP, which reported it", correct: true },
        "afp-saw": {
          text: "AFP’s own reporters saw the airport empty",
          correct: false,
          feedback:
            "AFP passes on what the monitor told it. The article does not say that its reporters were there.",
          evidence: ["monitor-says-airport-left"],
          misreading: "not-in-the-text",
        },
        "army-announced": {
          text: "The army announced that it was leaving",
          correct: false,
          feedback: "The sentence is about the army, but the army is not the one who speaks.",
          evidence: ["monitor-says-airport-left"],
          misreading: "wrong-speaker",
        },
        "monitor-to-reuters": {
          text: "A war monitor told Reuters, which reported it",
          correct: false,
          feedback:
            "The monitor is right, the agency is not. Reuters brought the report of the two officers.",
          evidence: ["monitor-says-airport-left", "officers-say-he-left"],
          misreading: "wrong-channel",
        },
      },
    },
    "two-figures": {
      kind: "several-choices",
      process: "evaluate",
      stem: "Two sources gave different figures for soldiers who crossed into Iraq. What could a reader conclude that night? Choose two.",
      claims: ["iraq-hundreds", "iraq-2000"],
      hints: ["Ask what both sources have in common, and what neither settles."],
      evidence: ["iraqi-source-says-hundreds", "second-source-says-2000", "differing-figures-stand"],
      explanation:
        "Both say that soldiers crossed; they differ on how many. Until more is known, both figures stand with their sources.",
      options: {
        crossed: { text: "Both sources agree that Syrian soldiers crossed into Iraq.", correct: true },
        open: { text: "How many crossed was not settled.", correct: true },
        average: {
          text: "The true number must lie halfway between the two.",
          correct: false,
          feedback:
            "Figures from two sources are not measurements to be averaged. One of them may simply be right.",
          evidence: ["differing-figures-stand"],
          misreading: "figures-merged",
        },
        sum: {
          text: "The two figures add up: hundreds came first, then 2,000 more.",
          correct: false,
          feedback: "The second source gives another figure for the same thing, not a further group.",
          evidence: ["second-source-says-2000"],
          misreading: "figures-merged",
        },
        invented: {
          text: "Since they differ, one of the sources made its figure up.",
          correct: false,
          feedback:
            "Sources can know different parts, or speak at different hours. A difference alone proves no lie.",
          evidence: ["second-source-says-2000"],
          misreading: "overstated",
        },
      },
    },
    "second-source-named": {
      kind: "true-false-not-stated",
      process: "locate",
      stem: "What does the article say about this statement?",
      statement: "The source that spoke of 2,000 troops works for the Iraqi army.",
      claims: ["iraq-2000"],
      hints: ["What are you told about the second source?"],
      evidence: ["second-source-says-2000"],
      explanation:
        "The article calls it a second source and says no more. Where that person works is not stated.",
      options: {
        true: {
          correct: false,
          feedback: "Only the first source is described, as an Iraqi security source. The second is not.",
          evidence: ["iraqi-source-says-hundreds", "second-source-says-2000"],
          misreading: "wrong-speaker",
        },
        false: {
          correct: false,
          feedback:
            "It may be wrong, but the article does not say otherwise. It does not describe this source at all.",
          evidence: ["second-source-says-2000"],
          misreading: "not-in-the-text",
        },
        "not-stated": { correct: true },
      },
    },
    "sednaya-own-voice": {
      kind: "evidence",
      process: "understand",
      stem: "Which sentence gives a news agency’s own description, and not something that it was told?",
      claims: ["sednaya-byword"],
      hints: ["Look for the place where the agency speaks in its own voice."],
      evidence: ["agency-describes-sednaya"],
      explanation:
        "Here AFP itself describes what the name of the jail had come to mean. Elsewhere it passes on what others told it.",
      options: {
        "monitor-says-airport-left": {
          correct: false,
          feedback: "Here AFP passes on what a war monitor said.",
          evidence: ["monitor-says-airport-left"],
          misreading: "wrong-speaker",
        },
        "hts-announces-sednaya": {
          correct: false,
          feedback: "AFP carried this, but the words are an announcement by HTS.",
          evidence: ["hts-announces-sednaya"],
          misreading: "wrong-speaker",
        },
        "agency-describes-sednaya": { correct: true },
        "residents-tell-of-panic": {
          correct: false,
          feedback: "This is what residents told AFP.",
          evidence: ["residents-tell-of-panic"],
          misreading: "wrong-speaker",
        },
        "un-counts-displaced": {
          correct: false,
          feedback: "The figure is from the United Nations, which is no news agency.",
          evidence: ["un-counts-displaced"],
          misreading: "wrong-speaker",
        },
      },
    },
    "tyranny-words": {
      kind: "single-choice",
      process: "locate",
      stem: "Whose words are “end of the era of tyranny in the prison of Sednaya”?",
      claims: ["sednaya-opened"],
      hints: ["An agency carried them. Who announced them?"],
      evidence: ["hts-announces-sednaya"],
      explanation:
        "HTS announced them and AFP carried the announcement. The quotation marks show that they are not the article’s own words.",
      options: {
        afp: {
          text: "AFP, in its report",
          correct: false,
          feedback: "AFP carried the announcement. The words inside the quotation marks belong to HTS.",
          evidence: ["hts-announces-sednaya"],
          misreading: "wrong-channel",
        },
        hts: { text: "HTS, in an announcement", correct: true },
        un: {
          text: "The United Nations, in a statement",
          correct: false,
          feedback:
            "The United Nations is quoted on displaced people. It says nothing here about the prison.",
          evidence: ["un-counts-displaced"],
          misreading: "wrong-speaker",
        },
      },
    },
    "hezbollah-where": {
      kind: "several-choices",
      process: "locate",
      stem: "Where were Hezbollah’s fighters told to go when they left the Homs area? Choose two.",
      claims: ["hezbollah-homs"],
      hints: ["One place is on the Syrian coast, the other in Lebanon."],
      evidence: ["where-hezbollah-went"],
      explanation: "The unnamed source spoke of Latakia in Syria and the area of Hermel in Lebanon.",
      options: {
        latakia: { text: "To Latakia", correct: true },
        hama: {
          text: "To the Hama area",
          correct: false,
          feedback: "Hama is named by the defence ministry, for its own operations.",
          evidence: ["ministry-says-reinforcing"],
          misreading: "place-confused",
        },
        hermel: { text: "To the area of Hermel", correct: true },
        damascus: {
          text: "To positions around Damascus",
          correct: false,
          feedback: "Another source says that the group’s fighters had left those positions.",
          evidence: ["source-says-hezbollah-left"],
          misreading: "place-confused",
        },
        iraq: {
          text: "Across the border into Iraq",
          correct: false,
          feedback:
            "Soldiers of the Syrian army crossed into Iraq, according to other sources. That is another group.",
          evidence: ["iraqi-source-says-hundreds"],
          misreading: "wrong-speaker",
        },
      },
    },
    "hezbollah-announced": {
      kind: "true-false-not-stated",
      process: "understand",
      stem: "What does the article say about this statement?",
      statement: "Hezbollah announced that it was withdrawing from Homs.",
      claims: ["hezbollah-homs"],
      hints: ["Who is speaking in that sentence?"],
      evidence: ["source-says-hezbollah-told-to-leave"],
      explanation:
        "An unnamed source told AFP of the order. Whether the group itself announced anything is not stated.",
      options: {
        true: {
          correct: false,
          feedback:
            "The one who speaks is an unnamed source, not the group. A report about somebody is not an announcement by them.",
          evidence: ["source-says-hezbollah-told-to-leave"],
          misreading: "wrong-speaker",
        },
        false: {
          correct: false,
          feedback:
            "The article does not say that it kept silent either. It only gives what an unnamed source told AFP.",
          evidence: ["source-says-hezbollah-told-to-leave"],
          misreading: "not-in-the-text",
        },
        "not-stated": { correct: true },
      },
    },
    "army-near-damascus": {
      kind: "evidence",
      process: "understand",
      stem: "The ministry denied a withdrawal from near Damascus. Choose two sentences in which others say something that speaks against it.",
      claims: ["no-withdrawal", "airport"],
      hints: ["One is about an airport. One says only that other reports differ."],
      evidence: ["monitor-says-airport-left", "other-reports-disagree"],
      explanation:
        "A war monitor said that the army had abandoned the airport, and the article notes that other reports said the contrary of the ministry.",
      options: {
        "monitor-says-airport-left": { correct: true },
        "ministry-says-reinforcing": {
          correct: false,
          feedback: "This is the ministry itself again, saying that it sends reinforcements.",
          evidence: ["ministry-says-reinforcing"],
          misreading: "wrong-speaker",
        },
        "other-reports-disagree": { correct: true },
        "witnesses-see-statue-fall": {
          correct: false,
          feedback: "A toppled statue shows a protest. It does not say where the army was.",
          evidence: ["witnesses-see-statue-fall"],
          misreading: "overstated",
        },
        "rebels-say-homs-captured": {
          correct: false,
          feedback: "This speaks against the ministry’s other denial, the one about Homs.",
          evidence: ["rebels-say-homs-captured"],
          misreading: "place-confused",
        },
      },
    },
    "rania-shows": {
      kind: "single-choice",
      process: "evaluate",
      stem: "What does Rania’s account let a reader conclude?",
      claims: ["rania", "panic"],
      hints: ["She is one person, and she speaks of one day."],
      evidence: ["rania-remembers-morning"],
      explanation:
        "One person’s account shows how that day was for her. Together with other residents it makes the picture stronger, but it cannot speak for a whole city.",
      options: {
        whole: {
          text: "Everybody in Damascus was in fear for the whole of that day.",
          correct: false,
          feedback: "She speaks of a sudden change during the day, and she is one resident among many.",
          evidence: ["rania-remembers-morning"],
          misreading: "overstated",
        },
        one: { text: "How one resident saw the mood change in the course of the day.", correct: true },
        nothing: {
          text: "Nothing, because a single name cannot be checked by anybody.",
          correct: false,
          feedback:
            "AFP vouches for having spoken to her, and other residents tell the same. Weak evidence is not none.",
          evidence: ["residents-tell-of-panic"],
          misreading: "understated",
        },
        fall: {
          text: "That the government was about to fall during the night.",
          correct: false,
          feedback:
            "Fear in the streets does not tell who holds the city. Her words are about people’s mood.",
          evidence: ["rania-remembers-morning"],
          misreading: "not-in-the-text",
        },
      },
    },
    "weigh-sources": {
      kind: "single-choice",
      process: "evaluate",
      stem: "Which of these makes the officers’ claim that Assad had left harder to judge?",
      claims: ["departure", "still-working"],
      hints: ["What would you want to know about a witness?"],
      evidence: ["officers-say-he-left", "no-way-to-check", "named-and-unnamed"],
      explanation:
        "Readers do not know who the officers are and cannot ask how they know. Reuters does, so the reader leans on the agency.",
      options: {
        rank: {
          text: "Army officers of high rank never speak to a news agency.",
          correct: false,
          feedback: "The article gives no such rule, and these two did speak.",
          evidence: ["officers-say-he-left"],
          misreading: "not-in-the-text",
        },
        denied: {
          text: "A denial by an office proves that a claim is false.",
          correct: false,
          feedback: "A denial shows that somebody denies. What happened is another matter.",
          evidence: ["denial-is-a-claim"],
          misreading: "claim-taken-as-fact",
        },
        unnamed: { text: "They are unnamed, so readers cannot tell how they know.", correct: true },
        reuters: {
          text: "Reuters is on the side of one of the two parties.",
          correct: false,
          feedback:
            "Nothing in the article says so. Reuters is given as the agency that passed their words on.",
          evidence: ["officers-say-he-left"],
          misreading: "not-in-the-text",
        },
      },
    },
    "un-figure": {
      kind: "true-false-not-stated",
      process: "locate",
      stem: "What does the article say about this statement?",
      statement: "The figure of 370,000 displaced people comes from the United Nations.",
      claims: ["displaced"],
      hints: ["Find the number in the text."],
      evidence: ["un-counts-displaced"],
      explanation: "The sentence with the figure names its source: the United Nations.",
      options: {
        true: { correct: true },
        false: {
          correct: false,
          feedback: "The sentence with the figure begins with its source, and that is the United Nations.",
          evidence: ["un-counts-displaced"],
          misreading: "wrong-speaker",
        },
        "not-stated": {
          correct: false,
          feedback: "The article does name the source of this figure, in the same sentence.",
          evidence: ["un-counts-displaced"],
          misreading: "understated",
        },
      },
    },
    "who-terrorist-group": {
      kind: "evidence",
      process: "understand",
      stem: "Which sentence shows a foreign politician calling the rebels terrorists in words that are quoted?",
      claims: ["lavrov"],
      hints: ["Other sentences speak of terrorism or of war. Only one quotes a minister on it."],
      evidence: ["lavrov-says-inadmissible"],
      explanation: "Sergei Lavrov’s words stand in quotation marks, so they are his and not the article’s.",
      options: {
        "hts-roots-in-al-qaeda": {
          correct: false,
          feedback: "This is background in the reports: who lists the group. No politician is quoted.",
          evidence: ["hts-roots-in-al-qaeda"],
          misreading: "wrong-speaker",
        },
        "trump-posts": {
          correct: false,
          feedback: "Donald Trump is quoted here, but about his own country keeping out.",
          evidence: ["trump-posts"],
          misreading: "wrong-speaker",
        },
        "blinken-calls-fidan": {
          correct: false,
          feedback: "The quotation here is about a political solution.",
          evidence: ["blinken-calls-fidan"],
          misreading: "wrong-speaker",
        },
        "lavrov-says-inadmissible": { correct: true },
        "erdogan-says-tired": {
          correct: false,
          feedback: "Turkey’s president speaks of a country tired of war.",
          evidence: ["erdogan-says-tired"],
          misreading: "wrong-speaker",
        },
      },
    },
    "denials-what-they-show": {
      kind: "several-choices",
      process: "evaluate",
      stem: "Two offices of the government issued denials. What is fair to say about them? Choose two.",
      claims: ["still-working", "departure", "homs-denied", "homs-captured"],
      hints: ["A denial is a statement by a party. What does that tell, and what does it not?"],
      evidence: [
        "denial-is-a-claim",
        "sides-want-belief",
        "office-says-he-stayed",
        "ministry-says-homs-safe",
      ],
      explanation:
        "A denial is news, and it belongs in the report. It comes from a party, so it is a claim to be weighed like any other.",
      options: {
        report: { text: "They belong in the report, with the name of who made them.", correct: true },
        settle: {
          text: "They settle the matter, because offices of a state know best.",
          correct: false,
          feedback:
            "These offices were one side in the fighting. Knowing best is not the same as saying all.",
          evidence: ["sides-want-belief"],
          misreading: "claim-taken-as-fact",
        },
        ignore: {
          text: "They can be left out, because they are surely false.",
          correct: false,
          feedback:
            "That night nobody could be sure, and leaving out one side hides that there was a dispute.",
          evidence: ["nothing-was-proved"],
          misreading: "denial-overlooked",
        },
        confirm: {
          text: "They show that the rebels’ claims were false reports.",
          correct: false,
          feedback: "A denial alone does not show what happened.",
          evidence: ["denial-is-a-claim"],
          misreading: "claim-taken-as-fact",
        },
        claim: { text: "They are claims of one side, to be weighed like the others.", correct: true },
      },
    },
  },
);
