import { describe, expect, it } from "vitest";
import { type Cases, optionsIn, reported, reportedForEach } from "../test-lesson/reported.ts";
import { smallLesson } from "../test-lesson/small-lesson.ts";
import { referencesExist } from "./references-exist.ts";

const wrong = {
  correct: false as const,
  feedback: "It does not.",
  evidence: ["ministry-denies"],
  misreading: "wrong-speaker" as const,
};

const accepts: Cases = {
  "the lesson as it is": () => {},
  "words in another language, which refer to nothing": (lesson) => {
    lesson.editions.plain.sentences["ministry-denies"] = [
      "The ministry said ",
      { lang: "ar", as: "لا" },
      ".",
    ];
  },
};

const refuses: Cases = {
  "a term in a sentence": (lesson) => {
    lesson.editions.standard.sentences["rebels-claim"] = [{ term: "apf", as: "AFP" }];
  },
  "a see-also and the source of an entry": (lesson) => {
    Object.assign(lesson.glossary.afp ?? {}, { seeAlso: ["reuters"], sources: ["handbok"] });
  },
  "the terms of a speaker and of a channel": (lesson) => {
    Object.assign(lesson.speakers.rebels ?? {}, { term: "rebels" });
    Object.assign(lesson.channels.afp ?? {}, { term: "afpp" });
  },
  "all that a claim refers to": (lesson) => {
    Object.assign(lesson.claims.captured ?? {}, {
      speaker: "rebel",
      channel: "newspaper",
      sentences: ["rebel-claims"],
      contest: { by: ["denies"] },
      known: { ...smallLesson.claims.captured?.known, sources: ["hand-book"] },
    });
  },
  "a sentence and a source of the timeline": (lesson) => {
    Object.assign(lesson.timeline.began ?? {}, { sentences: ["ministry-deny"], sources: ["atlas"] });
  },
  "a sentence and an entry of a place": (lesson) => {
    Object.assign(lesson.places.city ?? {}, { sentences: ["ministry-deny"], term: "agency" });
  },
  "a claim that a sentence attributes": (lesson) => {
    lesson.editions.standard.sentences["ministry-denies"] = [
      { claim: "denies", as: "The ministry" },
      " said no.",
    ];
  },
  "an earlier wording of a question that is not there": (lesson) => {
    lesson.earlierHashes = { whom: ["Zm9vYmFyYmF6"] };
  },
  "the evidence and the claims of a question": (lesson) => {
    Object.assign(lesson.questions.who ?? {}, { evidence: ["rebel-claim"], claims: ["capture"] });
  },
  "the evidence of a wrong option": (lesson) => {
    Object.assign(optionsIn(lesson, "who"), {
      ministry: { ...wrong, evidence: ["ministry-denied"] },
    });
  },
  "an option of an evidence question, which must be a sentence": (lesson) => {
    lesson.questions.proof = {
      kind: "evidence",
      process: "locate",
      stem: "Which sentence says so?",
      evidence: ["rebels-claim"],
      explanation: "It says so.",
      options: { "rebels-claim": { correct: true }, "rebels-clam": wrong },
    };
  },
  "a name that every object answers to": (lesson) => {
    Object.assign(lesson.claims.captured ?? {}, { speaker: "constructor" });
  },
};

describe("references that must exist", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(referencesExist, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(referencesExist, refuses)).toMatchInlineSnapshot(`
      "# a term in a sentence
      editions.standard.sentences.rebels-claim
        found:    \`apf\`
        expected: the name of a glossary entry
        fix:      Did you mean \`afp\`?
        rule:     references-exist

      # a see-also and the source of an entry
      glossary.afp.seeAlso[0]
        found:    \`reuters\`
        expected: the name of a glossary entry
        fix:      Define it, or choose one of: afp, ministry, city.
        rule:     references-exist
      glossary.afp.sources[0]
        found:    \`handbok\`
        expected: a name defined in sources
        fix:      Did you mean \`handbook\`?
        rule:     references-exist

      # the terms of a speaker and of a channel
      speakers.rebels.term
        found:    \`rebels\`
        expected: the name of a glossary entry
        fix:      Define it, or choose one of: afp, ministry, city.
        rule:     references-exist
      channels.afp.term
        found:    \`afpp\`
        expected: the name of a glossary entry
        fix:      Did you mean \`afp\`?
        rule:     references-exist

      # all that a claim refers to
      claims.captured.speaker
        found:    \`rebel\`
        expected: a name defined in speakers
        fix:      Did you mean \`rebels\`?
        rule:     references-exist
      claims.captured.channel
        found:    \`newspaper\`
        expected: a name defined in channels
        fix:      Define it, or choose one of: afp, news-reports.
        rule:     references-exist
      claims.captured.sentences[0]
        found:    \`rebel-claims\`
        expected: a name defined in sentences
        fix:      Did you mean \`rebels-claim\`?
        rule:     references-exist
      claims.captured.known.sources[0]
        found:    \`hand-book\`
        expected: a name defined in sources
        fix:      Did you mean \`handbook\`?
        rule:     references-exist
      claims.captured.contest.by[0]
        found:    \`denies\`
        expected: a name defined in claims
        fix:      Did you mean \`denied\`?
        rule:     references-exist

      # a sentence and a source of the timeline
      timeline.began.sentences[0]
        found:    \`ministry-deny\`
        expected: a name defined in sentences
        fix:      Did you mean \`ministry-denies\`?
        rule:     references-exist
      timeline.began.sources[0]
        found:    \`atlas\`
        expected: a name defined in sources
        fix:      Define it, or choose one of: handbook.
        rule:     references-exist

      # a sentence and an entry of a place
      places.city.term
        found:    \`agency\`
        expected: the name of a glossary entry
        fix:      Define it, or choose one of: afp, ministry, city.
        rule:     references-exist
      places.city.sentences[0]
        found:    \`ministry-deny\`
        expected: a name defined in sentences
        fix:      Did you mean \`ministry-denies\`?
        rule:     references-exist

      # a claim that a sentence attributes
      editions.standard.sentences.ministry-denies
        found:    \`denies\`
        expected: a name defined in claims
        fix:      Did you mean \`denied\`?
        rule:     references-exist

      # an earlier wording of a question that is not there
      earlierHashes.whom
        found:    \`whom\`
        expected: a name defined in questions
        fix:      Did you mean \`who\`?
        rule:     references-exist

      # the evidence and the claims of a question
      questions.who.evidence[0]
        found:    \`rebel-claim\`
        expected: a name defined in sentences
        fix:      Did you mean \`rebels-claim\`?
        rule:     references-exist
      questions.who.claims[0]
        found:    \`capture\`
        expected: a name defined in claims
        fix:      Did you mean \`captured\`?
        rule:     references-exist

      # the evidence of a wrong option
      questions.who.options.ministry.evidence[0]
        found:    \`ministry-denied\`
        expected: a name defined in sentences
        fix:      Did you mean \`ministry-denies\`?
        rule:     references-exist

      # an option of an evidence question, which must be a sentence
      questions.proof.options.rebels-clam
        found:    \`rebels-clam\`
        expected: a name defined in sentences
        fix:      Did you mean \`rebels-claim\`?
        rule:     references-exist

      # a name that every object answers to
      claims.captured.speaker
        found:    \`constructor\`
        expected: a name defined in speakers
        fix:      Define it, or choose one of: rebels, ministry.
        rule:     references-exist"
    `);
  });
});
