import { defineQuestions } from "../../model/question.ts";
import { claims } from "./claims.ts";
import { standard } from "./editions/standard.ts";
import { questionsAcross } from "./questions-across.ts";

/** Questions that follow the article, section by section. */
const questionsInTurn = defineQuestions(
  { article: standard, claims },
  {
    "who-told-reuters": {
      kind: "single-choice",
      process: "locate",
      stem: "Who told Reuters that President Assad had left Damascus?",
      claims: ["departure"],
      hints: [
        "Look at the very first sentence of the article.",
        "The article gives their job, but not their names.",
      ],
      evidence: ["army-officers-say-assad-left"],
      explanation: "The report comes from two senior army officers, who spoke to Reuters.",
      options: {
        "presidents-office": {
          text: "The office of the president",
          correct: false,
          feedback:
            "The office is in the same section, but it had said the opposite: that Assad had not left.",
          evidence: ["office-says-still-working"],
          misreading: "denial-overlooked",
        },
        officers: { text: "Two senior army officers", correct: true },
        monitor: {
          text: "A war monitor, via AFP",
          correct: false,
          feedback:
            "The war monitor was quoted by AFP, and it spoke about the airport, not about the president.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "wrong-speaker",
        },
        rebels: {
          text: "Rebels entering the city",
          correct: false,
          feedback: "The rebels announced their own entry into the capital. They said nothing about a plane.",
          evidence: ["rebels-announce-entry"],
          misreading: "wrong-speaker",
        },
      },
    },
    "departure-denied-where": {
      kind: "evidence",
      process: "locate",
      stem: "Which sentence proves this statement: reports that Assad had left were denied?",
      claims: ["departure", "still-working"],
      hints: ["A denial says that something is not true. Who might have said that about Assad?"],
      evidence: ["office-says-still-working"],
      explanation:
        "The president’s office had already denied such reports: Assad, it said, had not left and was working “from the capital”.",
      options: {
        "army-officers-say-assad-left": {
          correct: false,
          feedback:
            "This is a report that he had left. You need the sentence in which someone says he had not.",
          evidence: ["army-officers-say-assad-left"],
          misreading: "wrong-speaker",
        },
        "officers-destination-unknown": {
          correct: false,
          feedback:
            "The officers said that it was not known where he was heading. That does not deny that he left.",
          evidence: ["officers-destination-unknown"],
          misreading: "overstated",
        },
        "office-says-still-working": { correct: true },
        "ministry-denies-withdrawal": {
          correct: false,
          feedback:
            "This is a denial, but of another report: that the forces had withdrawn from near Damascus.",
          evidence: ["ministry-denies-withdrawal"],
          misreading: "wrong-speaker",
        },
        "ministry-says-homs-stable": {
          correct: false,
          feedback: "This too is a denial, but it is about Homs and comes from a different office.",
          evidence: ["ministry-says-homs-stable"],
          misreading: "place-confused",
        },
      },
    },
    "what-the-two-accounts-dispute": {
      kind: "single-choice",
      process: "understand",
      stem: "What exactly do the army officers and the president’s office disagree about?",
      claims: ["departure", "still-working"],
      hints: [
        "Put the two statements side by side: what does one say that the other denies?",
        "One says that he has gone. The other says where he is working.",
      ],
      evidence: ["army-officers-say-assad-left", "office-says-still-working"],
      explanation:
        "The officers say that Assad got on a plane and left; his office had said that he had not left. The dispute is about whether he is still in Damascus.",
      options: {
        destination: {
          text: "Which country his plane was heading for",
          correct: false,
          feedback: "The officers said that this was not known, and the office said nothing about a plane.",
          evidence: ["officers-destination-unknown", "office-says-still-working"],
          misreading: "not-in-the-text",
        },
        office: {
          text: "Whether he has given up the presidency",
          correct: false,
          feedback:
            "Neither statement mentions giving up the post. Leaving a city is not the same as resigning.",
          evidence: ["army-officers-say-assad-left", "office-says-still-working"],
          misreading: "overstated",
        },
        "still-there": { text: "Whether he is in Damascus or has left it", correct: true },
        homs: {
          text: "Whether rebels have captured Homs",
          correct: false,
          feedback: "That is the other dispute of the night, between the rebels and the defence ministry.",
          evidence: ["rebels-say-homs-captured", "ministry-says-homs-stable"],
          misreading: "wrong-speaker",
        },
      },
    },
    "officers-named-destination": {
      kind: "true-false-not-stated",
      process: "locate",
      stem: "What does the article say about this statement?",
      statement: "The two army officers told Reuters that the plane was heading for Russia.",
      claims: ["departure"],
      hints: ["Find the sentence about where Assad was heading."],
      evidence: ["officers-destination-unknown"],
      explanation:
        "The statement is false. According to the article, the officers said it was not known where Assad was heading.",
      options: {
        true: {
          correct: false,
          feedback: "You may know this from later news. That night the officers named no country.",
          evidence: ["officers-destination-unknown"],
          misreading: "time-confused",
        },
        false: { correct: true },
        "not-stated": {
          correct: false,
          feedback: "The article does deal with this: the officers said that the destination was not known.",
          evidence: ["officers-destination-unknown"],
          misreading: "understated",
        },
      },
    },
    "reason-for-care-with-departure": {
      kind: "evidence",
      process: "evaluate",
      stem: "Which sentence shows that you cannot tell who reported Assad’s departure?",
      claims: ["departure"],
      hints: ["Think about what you would want to know about a witness before you believe them."],
      evidence: ["officers-not-named"],
      explanation:
        "The agency did not publish the officers’ names. They may be right, but readers cannot judge them for themselves.",
      options: {
        "army-officers-say-assad-left": {
          correct: false,
          feedback:
            "This sentence gives the report and says what kind of people spoke. It does not say what is missing.",
          evidence: ["army-officers-say-assad-left"],
          misreading: "claim-taken-as-fact",
        },
        "officers-destination-unknown": {
          correct: false,
          feedback: "You noticed a gap, but it is about the journey, not about who is speaking.",
          evidence: ["officers-destination-unknown"],
          misreading: "overstated",
        },
        "officers-not-named": { correct: true },
        "rebels-announce-entry": {
          correct: false,
          feedback:
            "The rebels speak here about their own advance. They say nothing about Assad’s departure.",
          evidence: ["rebels-announce-entry"],
          misreading: "wrong-speaker",
        },
      },
    },
    "airport-through-afp": {
      kind: "true-false-not-stated",
      process: "locate",
      stem: "What does the article say about this statement?",
      statement:
        "The news that Damascus International Airport had been abandoned came from a war monitor, through AFP.",
      claims: ["airport"],
      hints: ["Look in the section about who is moving into Damascus, near its end."],
      evidence: ["monitor-says-airport-abandoned"],
      explanation:
        "The statement is true. A war monitor said it, and AFP is the agency that quoted the monitor.",
      options: {
        true: { correct: true },
        false: {
          correct: false,
          feedback:
            "Look at both names again: the monitor is the speaker, and AFP is the agency that quoted it.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "wrong-channel",
        },
        "not-stated": {
          correct: false,
          feedback: "It is there: the article names the speaker, the agency and the airport.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "understated",
        },
      },
    },
    "different-hours": {
      kind: "evidence",
      process: "understand",
      stem: "Which sentence explains how the ministry’s denial and other reports from around Damascus could both be right?",
      claims: ["no-withdrawal", "airport"],
      hints: ["Think about time: what can change between one statement and the next?"],
      evidence: ["ministry-spoke-first"],
      explanation:
        "The ministry spoke before some of the others, so each side may have described a different hour. That does not prove the ministry right, but it shows why the order of statements matters.",
      options: {
        "ministry-denies-withdrawal": {
          correct: false,
          feedback: "This is the denial itself. It does not explain the difference.",
          evidence: ["ministry-denies-withdrawal"],
          misreading: "claim-taken-as-fact",
        },
        "ministry-spoke-first": { correct: true },
        "monitor-says-airport-abandoned": {
          correct: false,
          feedback:
            "This is one of the reports that point the other way. It does not say how both could be right.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "claim-taken-as-fact",
        },
        "homs-two-accounts": {
          correct: false,
          feedback: "This sentence does speak of two accounts, but they are about Homs, not about Damascus.",
          evidence: ["homs-two-accounts"],
          misreading: "place-confused",
        },
        "rania-everyone-afraid": {
          correct: false,
          feedback: "Time passes here too, but this is about the mood in the city, not about the ministry.",
          evidence: ["rania-everyone-afraid"],
          misreading: "time-confused",
        },
      },
    },
    "weighing-the-hezbollah-source": {
      kind: "single-choice",
      process: "evaluate",
      stem: "A source close to Hezbollah told AFP that its fighters had left their positions around Damascus. How should a careful reader take this?",
      claims: ["hezbollah-damascus"],
      hints: [
        "Two answers go too far, in opposite directions.",
        "What do we know about the source, and what do we not know?",
      ],
      evidence: ["source-says-hezbollah-left-damascus"],
      explanation:
        "The source may be in a good position to know, and AFP reported it. But the source is not named, and nobody else here confirms it.",
      options: {
        proven: {
          text: "As proven by an agency’s report",
          correct: false,
          feedback: "AFP passed on what a source told it. Reporting a statement does not confirm it.",
          evidence: ["source-says-hezbollah-left-damascus"],
          misreading: "claim-taken-as-fact",
        },
        official: {
          text: "As an official statement by Hezbollah",
          correct: false,
          feedback:
            "A source close to a group does not speak for it. The article gives no statement by Hezbollah.",
          evidence: ["source-says-hezbollah-left-damascus"],
          misreading: "wrong-speaker",
        },
        worthless: {
          text: "As worthless without a name",
          correct: false,
          feedback: "Sources may have good reasons to stay unnamed, and they can still be right.",
          evidence: ["source-says-hezbollah-left-damascus"],
          misreading: "understated",
        },
        possible: { text: "As possible but not confirmed", correct: true },
      },
    },
    "agency-description": {
      kind: "single-choice",
      process: "understand",
      stem: "Most sentences report what someone else said. Which of these is AFP’s own description?",
      claims: ["sednaya-byword"],
      hints: ["Ask of each one: who said it first?", "Read the section about the prison to its end."],
      evidence: ["afp-describes-sednaya"],
      explanation:
        "AFP describes in its own words what the name of the jail has come to mean. In the other cases it reports what others said.",
      options: {
        sednaya: { text: "That the name of Sednaya stands for the worst abuses", correct: true },
        panic: {
          text: "That panic had broken out among people in Damascus",
          correct: false,
          feedback: "AFP reported this, but residents of the city described the panic.",
          evidence: ["residents-describe-panic"],
          misreading: "wrong-speaker",
        },
        "prison-opened": {
          text: "That rebels had broken into the prison of Sednaya",
          correct: false,
          feedback:
            "This is also about the prison, but it comes from an announcement by HTS that AFP reported.",
          evidence: ["hts-announces-sednaya-opened"],
          misreading: "wrong-speaker",
        },
        homs: {
          text: "That fighters had been told to leave the Homs area",
          correct: false,
          feedback: "An unnamed source told AFP this. AFP did not say it itself.",
          evidence: ["source-says-hezbollah-leaves-homs"],
          misreading: "wrong-speaker",
        },
      },
    },
    "prisoners-freed": {
      kind: "true-false-not-stated",
      process: "understand",
      stem: "What does the article say about this statement?",
      statement: "Thousands of prisoners walked out of Sednaya that night.",
      claims: ["sednaya-opened"],
      hints: ["Read every sentence about the prison and look for a number."],
      evidence: ["hts-announces-sednaya-opened", "hts-words-on-sednaya"],
      explanation:
        "The article does not say. HTS announced that rebels had broken into the prison, but no sentence says how many people came out.",
      options: {
        true: {
          correct: false,
          feedback: "The article gives no number of prisoners.",
          evidence: ["hts-announces-sednaya-opened"],
          misreading: "not-in-the-text",
        },
        false: {
          correct: false,
          feedback: "The article does not deny this. It does not say how many people came out.",
          evidence: ["hts-announces-sednaya-opened", "hts-words-on-sednaya"],
          misreading: "not-in-the-text",
        },
        "not-stated": { correct: true },
      },
    },
    "ministry-statements": {
      kind: "several-choices",
      process: "locate",
      stem: "Which of these did Syria’s defence ministry say? Choose two.",
      claims: ["homs-denied", "no-withdrawal"],
      hints: [
        "The ministry speaks in two sections: the one about who is moving into Damascus and the one about Homs.",
      ],
      evidence: ["ministry-denies-withdrawal", "ministry-says-homs-stable"],
      explanation:
        "The ministry denied that its forces had withdrawn from near Damascus, and it called the situation in Homs “safe and stable”.",
      options: {
        capital: {
          text: "Assad is at work “from the capital”.",
          correct: false,
          feedback:
            "This denial is about the president, and it comes from his own office, not from the ministry.",
          evidence: ["office-says-still-working"],
          misreading: "wrong-speaker",
        },
        homs: { text: "Things in Homs are “safe and stable”.", correct: true },
        hezbollah: {
          text: "Hezbollah’s fighters are to leave the Homs area.",
          correct: false,
          feedback: "An unnamed source told AFP this, not the ministry.",
          evidence: ["source-says-hezbollah-leaves-homs"],
          misreading: "wrong-speaker",
        },
        withdrawal: { text: "There is “no truth” in news of a withdrawal.", correct: true },
        involved: {
          text: "The United States should “not get involved”.",
          correct: false,
          feedback: "Those are Donald Trump’s words, written in a post on Truth Social.",
          evidence: ["trump-says-not-involved"],
          misreading: "wrong-speaker",
        },
      },
    },
    "homs-headline": {
      kind: "single-choice",
      process: "evaluate",
      stem: "Which headline is fair to what this article says about Homs?",
      claims: ["homs-captured", "homs-denied"],
      hints: [
        "How many accounts of Homs does the article give?",
        "A fair headline does not choose between accounts that have not been checked.",
      ],
      evidence: ["homs-two-accounts", "rebels-say-homs-captured", "ministry-says-homs-stable"],
      explanation:
        "The rebels say that they have captured the city. Before that, the ministry had called the situation there “safe and stable”. Nothing here settles it, so a fair headline gives both.",
      options: {
        falls: {
          text: "Homs falls as rebels march towards the capital",
          correct: false,
          feedback: "This turns the rebels’ claim into a fact and leaves out the ministry’s denial.",
          evidence: ["rebels-say-homs-captured", "ministry-says-homs-stable"],
          misreading: "claim-taken-as-fact",
        },
        both: { text: "Rebels claim Homs, which ministry called safe", correct: true },
        calm: {
          text: "Homs is calm and in the army’s hands tonight",
          correct: false,
          feedback: "This turns the ministry’s denial into a fact and leaves out the rebels’ claim.",
          evidence: ["ministry-says-homs-stable", "rebels-say-homs-captured"],
          misreading: "claim-taken-as-fact",
        },
        admits: {
          text: "Ministry admits that its army has lost Homs",
          correct: false,
          feedback: "The ministry admitted nothing. It had said that Homs was “safe and stable”.",
          evidence: ["ministry-says-homs-stable"],
          misreading: "denial-overlooked",
        },
      },
    },
    "homs-same-account": {
      kind: "true-false-not-stated",
      process: "understand",
      stem: "What does the article say about this statement?",
      statement: "The rebels and the defence ministry gave the same account of Homs.",
      claims: ["homs-captured", "homs-denied"],
      hints: ["Compare what each of them says about the city."],
      evidence: ["rebels-say-homs-captured", "ministry-says-homs-stable"],
      explanation:
        "The statement is false. The rebels said that they had captured the city. Before that, the ministry had said the opposite.",
      options: {
        true: {
          correct: false,
          feedback:
            "Both speak of the same city, but the rebels say that they captured it, and the ministry had called it “safe and stable”.",
          evidence: ["rebels-say-homs-captured", "ministry-says-homs-stable"],
          misreading: "denial-overlooked",
        },
        false: { correct: true },
        "not-stated": {
          correct: false,
          feedback:
            "The article does not say who is right. But it does say what each of them said, and the two accounts differ.",
          evidence: ["homs-two-accounts", "rebels-say-homs-captured", "ministry-says-homs-stable"],
          misreading: "understated",
        },
      },
    },
    "speakers-without-names": {
      kind: "several-choices",
      process: "understand",
      stem: "Which of these reports come from people who are not named? Choose three.",
      claims: ["departure", "hezbollah-homs", "iraq-hundreds"],
      hints: ["Look for words such as officers or source in place of a name."],
      evidence: [
        "army-officers-say-assad-left",
        "source-says-hezbollah-leaves-homs",
        "iraqi-source-says-hundreds",
      ],
      explanation:
        "The officers, the source on Hezbollah and the Iraqi security source are not named. Pedersen and Lavrov are.",
      options: {
        departure: { text: "Assad got on a plane and left Damascus.", correct: true },
        talks: {
          text: "There should be political talks, and soon.",
          correct: false,
          feedback: "The speaker is named: Geir Pedersen, the UN special envoy for Syria.",
          evidence: ["pedersen-calls-for-talks"],
          misreading: "wrong-speaker",
        },
        hezbollah: { text: "Hezbollah told fighters to leave the Homs area.", correct: true },
        territory: {
          text: "A “terrorist group” must not take Syrian territory.",
          correct: false,
          feedback: "The speaker is named: Sergei Lavrov, Russia’s foreign minister.",
          evidence: ["lavrov-inadmissible"],
          misreading: "wrong-speaker",
        },
        iraq: { text: "Iraq let in hundreds of Syrian soldiers.", correct: true },
      },
    },
    "numbers-of-soldiers": {
      kind: "evidence",
      process: "locate",
      stem: "Choose two sentences that each say how many Syrian soldiers Iraq had let in.",
      claims: ["iraq-hundreds", "iraq-2000"],
      hints: [
        "Both are in the section about three sources.",
        "One of the amounts is given in words, the other in digits.",
      ],
      evidence: ["iraqi-source-says-hundreds", "second-source-says-2000"],
      explanation:
        "One source says hundreds and another says 2,000. Both spoke to AFP, and they do not agree.",
      options: {
        "source-says-hezbollah-leaves-homs": {
          correct: false,
          feedback: "These are fighters of Hezbollah, not Syrian soldiers, and no number is given.",
          evidence: ["source-says-hezbollah-leaves-homs"],
          misreading: "wrong-speaker",
        },
        "iraqi-source-says-hundreds": { correct: true },
        "second-source-says-2000": { correct: true },
        "iraq-figures-differ": {
          correct: false,
          feedback: "This sentence compares the two figures but does not say what they are.",
          evidence: ["iraq-figures-differ"],
          misreading: "understated",
        },
        "un-says-370000-displaced": {
          correct: false,
          feedback:
            "This is a count by the UN of people driven from their homes. It is not about soldiers in Iraq.",
          evidence: ["un-says-370000-displaced"],
          misreading: "figures-merged",
        },
      },
    },
    "reporting-two-figures": {
      kind: "single-choice",
      process: "evaluate",
      stem: "You want to tell a friend how many Syrian soldiers crossed into Iraq. Which sentence is the most honest?",
      claims: ["iraq-hundreds", "iraq-2000"],
      hints: [
        "How many sources gave a figure?",
        "If two sources do not agree, can you add their figures or pick one?",
      ],
      evidence: ["iraqi-source-says-hundreds", "second-source-says-2000", "iraq-figures-differ"],
      explanation:
        "Two unnamed sources gave AFP two figures that do not agree. So give both, and say that they come from different sources.",
      options: {
        both: { text: "One source told AFP hundreds, and a second said 2,000.", correct: true },
        sum: {
          text: "Hundreds of soldiers crossed, and 2,000 more came after them.",
          correct: false,
          feedback: "This adds up two different answers to one question. Nobody said 2,000 more.",
          evidence: ["second-source-says-2000", "iraq-figures-differ"],
          misreading: "figures-merged",
        },
        exact: {
          text: "AFP counted 2,000 soldiers who crossed into Iraq.",
          correct: false,
          feedback: "AFP did not count. It reported a figure from a source, and it had another figure too.",
          evidence: ["second-source-says-2000", "iraqi-source-says-hundreds"],
          misreading: "claim-taken-as-fact",
        },
        middle: {
          text: "About 1,000 soldiers crossed, to judge by the reports.",
          correct: false,
          feedback: "This is a number of your own, made from the two. No source in the article gives it.",
          evidence: ["iraqi-source-says-hundreds", "second-source-says-2000"],
          misreading: "figures-merged",
        },
      },
    },
    "passing-on-the-news": {
      kind: "several-choices",
      process: "evaluate",
      stem: "You want to pass on the news about Assad in a fair way. What must your message include? Choose two.",
      claims: ["departure", "still-working"],
      hints: ["Your friend should be able to see who says so, and who says otherwise."],
      evidence: ["army-officers-say-assad-left", "officers-not-named", "office-says-still-working"],
      explanation:
        "A fair message says that the report comes from two unnamed officers who spoke to Reuters, and that the president’s office had denied such reports.",
      options: {
        airport: {
          text: "A war monitor says that the airport was abandoned.",
          correct: false,
          feedback:
            "This is in the article, but it does not tell us whether Assad left. Linking the two is a guess.",
          evidence: ["monitor-says-airport-abandoned"],
          misreading: "overstated",
        },
        source: { text: "It comes from two unnamed officers, through Reuters.", correct: true },
        latakia: {
          text: "His plane is said to be on its way to Latakia.",
          correct: false,
          feedback:
            "Some Hezbollah fighters were heading for Latakia. The plane’s destination was not known.",
          evidence: ["hezbollah-latakia-and-hermel", "officers-destination-unknown"],
          misreading: "place-confused",
        },
        denial: { text: "The president’s office had said that he was still there.", correct: true },
        trump: {
          text: "Donald Trump has written that Assad is gone.",
          correct: false,
          feedback: "In this article Trump writes only about what the United States should not do.",
          evidence: ["trump-says-not-involved"],
          misreading: "not-in-the-text",
        },
      },
    },
    "trump-channel": {
      kind: "single-choice",
      process: "locate",
      stem: "How did Donald Trump’s words about the United States reach the public?",
      claims: ["trump"],
      hints: ["Find his name in the last section, and read on from there."],
      evidence: ["trump-says-not-involved"],
      explanation: "Trump wrote them in a post on Truth Social.",
      options: {
        call: {
          text: "In a call with a foreign minister",
          correct: false,
          feedback: "The call was Antony Blinken’s, with Hakan Fidan of Turkey.",
          evidence: ["blinken-spoke-to-fidan"],
          misreading: "wrong-channel",
        },
        agency: {
          text: "In an interview with the agency AFP",
          correct: false,
          feedback: "AFP carries many of the reports in this article, but not Trump’s words.",
          evidence: ["trump-says-not-involved"],
          misreading: "wrong-channel",
        },
        post: { text: "In a post of his own on Truth Social", correct: true },
        un: {
          text: "In a speech at the United Nations",
          correct: false,
          feedback:
            "The article gives the words of the UN’s special envoy and the UN’s figure for displaced people. Trump made no speech there.",
          evidence: ["pedersen-calls-for-talks", "trump-says-not-involved"],
          misreading: "not-in-the-text",
        },
      },
    },
    "blinken-and-turkey": {
      kind: "evidence",
      process: "understand",
      stem: "Which sentence proves this statement: the American secretary of state was in contact with Turkey’s foreign minister?",
      claims: ["blinken"],
      hints: ["The sentence itself does not name the American. It refers back to him."],
      evidence: ["blinken-spoke-to-fidan"],
      explanation:
        "It reports a call with Hakan Fidan, the foreign minister of Turkey. The American is Antony Blinken, who is named just before.",
      options: {
        "trump-says-not-involved": {
          correct: false,
          feedback:
            "This is another American, the president-elect, and he wrote a post. No minister took part.",
          evidence: ["trump-says-not-involved"],
          misreading: "wrong-speaker",
        },
        "blinken-political-solution": {
          correct: false,
          feedback:
            "You have found the right man and what he wanted. But this sentence does not say whom he was talking to.",
          evidence: ["blinken-political-solution"],
          misreading: "overstated",
        },
        "blinken-spoke-to-fidan": { correct: true },
        "erdogan-tired-of-war": {
          correct: false,
          feedback: "This is Turkey’s president, not its foreign minister, and no American is mentioned.",
          evidence: ["erdogan-tired-of-war"],
          misreading: "wrong-speaker",
        },
        "turkey-backs-groups": {
          correct: false,
          feedback:
            "This is background about Turkey’s government and armed groups in Syria. It reports no contact with Americans.",
          evidence: ["turkey-backs-groups"],
          misreading: "not-in-the-text",
        },
      },
    },
    "fidan-agreed": {
      kind: "true-false-not-stated",
      process: "understand",
      stem: "What does the article say about this statement?",
      statement: "In their call, Hakan Fidan agreed with Antony Blinken.",
      claims: ["blinken"],
      hints: ["Look for what Fidan himself says in the article."],
      evidence: ["blinken-political-solution", "blinken-spoke-to-fidan"],
      explanation:
        "The article does not say. It tells us what Blinken called for and who he spoke to, but not what Fidan answered.",
      options: {
        true: {
          correct: false,
          feedback: "A call is not an agreement. Only one side of this call is reported.",
          evidence: ["blinken-spoke-to-fidan"],
          misreading: "not-in-the-text",
        },
        false: {
          correct: false,
          feedback: "The article does not say that Fidan disagreed. It does not report his answer at all.",
          evidence: ["blinken-spoke-to-fidan"],
          misreading: "not-in-the-text",
        },
        "not-stated": { correct: true },
      },
    },
  },
);

/** The questions of this lesson: who said what, who reported it, who denied it, and how far to trust it. */
export const questions = { ...questionsInTurn, ...questionsAcross };
