import { describe, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import { type Article, defineArticle, defineEdition, type Evidence, type SentenceId } from "./article.ts";
import { defineChannels, defineClaims, defineSpeakers } from "./claim.ts";
import { defineGlossary } from "./glossary.ts";
import type { Lesson } from "./lesson.ts";
import type { proseSchema } from "./prose.schema.ts";
import type { Prose } from "./prose.ts";
import { defineQuestions } from "./question.ts";
import { defineSources } from "./source.ts";
import { defineTimeline } from "./timeline.ts";

const sources = defineSources({ handbook: { publisher: "A publisher", title: "A handbook" } });
const entry = {
  kind: "word",
  title: "x",
  definition: ["X."],
  sources: ["handbook"],
  asOf: "2024-12-08",
} as const;
const glossary = defineGlossary(sources, { sednaya: entry, homs: entry });
const words = { lang: "en" as const, name: "n", title: "t", standfirst: "s", asOf: "a" };
const article = defineArticle(glossary, {
  ...words,
  sections: [
    {
      id: "first",
      heading: "One",
      paragraphs: [{ "he-left": ["He left."] }, { "he-stayed": ["He stayed."] }],
    },
    { id: "second", heading: "Two", paragraphs: [{ "it-fell": ["It fell."] }] },
  ],
});
const speakers = defineSpeakers(glossary, {
  officers: { name: "o", role: "r", named: false, mentions: ["o"] },
});
const channels = defineChannels(glossary, { news: { name: "news" } });
const context = { article, speakers, channels, sources };
const known = { verdict: "borne-out", text: ["It was."], asOf: "2024-12-08", sources: ["handbook"] } as const;
const claim = {
  said: "s",
  speaker: "officers",
  channel: "news",
  sentences: ["he-left"],
  standing: "uncontested",
} as const;
const claims = defineClaims(context, { left: claim });

describe("a broken reference does not compile", () => {
  it("from a sentence to a term", () => {
    defineArticle(glossary, {
      ...words,
      // @ts-expect-error The glossary has `sednaya`.
      sections: [{ id: "a", heading: "A", paragraphs: [{ one: [{ term: "sednya", as: "Sednaya" }] }] }],
    });
  });

  it("from an entry to another entry, or to a source", () => {
    // @ts-expect-error There is no `hommes`.
    defineGlossary(sources, { homs: { ...entry, seeAlso: ["hommes"] } });
    // @ts-expect-error There is no `handbok`.
    defineGlossary(sources, { homs: { ...entry, sources: ["handbok"] } });
  });

  it("from an edition to its sentences and headings", () => {
    const sentences = { "he-left": ["L."], "he-stayed": ["S."], "it-fell": ["F."] } as const;
    const headings = { first: "1", second: "2" };
    defineEdition(glossary, article, { ...words, headings, sentences });
    const some = { "he-left": ["L."], "he-stayed": ["S."] } as const;
    // @ts-expect-error `it-fell` is missing.
    defineEdition(glossary, article, { ...words, headings, sentences: some });
    // @ts-expect-error The heading of `second` is missing.
    defineEdition(glossary, article, { ...words, headings: { first: "1" }, sentences });
  });

  it("from a claim to its speaker, channel, sentences, contest and sources", () => {
    // @ts-expect-error There is no speaker `officer`.
    defineClaims(context, { left: { ...claim, speaker: "officer" } });
    // @ts-expect-error There is no channel `newspaper`.
    defineClaims(context, { left: { ...claim, channel: "newspaper" } });
    // @ts-expect-error There is no sentence `she-left`.
    defineClaims(context, { left: { ...claim, sentences: ["she-left"] } });
    // @ts-expect-error A contested claim says what is known now.
    defineClaims(context, { left: { ...claim, standing: "contested", contest: { by: [], note: "n" } } });
    // @ts-expect-error There is no claim `stayed`.
    defineClaims(context, { left: { ...claim, standing: "contested", contest: { by: ["stayed"] }, known } });
  });

  it("from the timeline to a sentence", () => {
    const event = { date: "2024-12-08", label: "l", text: "t", sources: ["handbook"] } as const;
    // @ts-expect-error There is no sentence `he-leaves`.
    defineTimeline({ article, sources }, { left: { ...event, sentences: ["he-leaves"] } });
  });

  it("from a question to its evidence and claims", () => {
    const wrong = {
      correct: false,
      feedback: "f",
      evidence: ["he-stayed"],
      misreading: "overstated",
    } as const;
    const question = {
      kind: "true-false-not-stated",
      process: "locate",
      stem: "s",
      statement: "t",
      evidence: ["he-left"],
      explanation: "e",
      options: { true: { correct: true }, false: wrong, "not-stated": wrong },
    } as const;
    defineQuestions({ article, claims }, { who: { ...question, claims: ["left"] } });
    // @ts-expect-error There is no sentence `she-left`.
    defineQuestions({ article, claims }, { who: { ...question, evidence: ["she-left"] } });
    // @ts-expect-error There is no claim `gone`.
    defineQuestions({ article, claims }, { who: { ...question, claims: ["gone"] } });
    const options = { ...question.options, false: { correct: false } } as const;
    // @ts-expect-error A wrong option needs feedback.
    defineQuestions({ article, claims }, { who: { ...question, options } });
  });
});

describe("names", () => {
  it("of sentences are united over sections and paragraphs", () => {
    expectTypeOf<SentenceId<typeof article>>().toEqualTypeOf<"he-left" | "he-stayed" | "it-fell">();
  });

  it("that were widened to any text prove nothing", () => {
    expectTypeOf<Evidence<string>>().toEqualTypeOf<never>();
    expectTypeOf<SentenceId<Article>>().toEqualTypeOf<string>();
  });

  it("that were widened are accepted nowhere", () => {
    const anyName: Readonly<Record<string, unknown>> = glossary;
    const anySentence: Article = article;
    // @ts-expect-error A glossary of any name would let any term through.
    defineArticle(anyName, { ...words, sections: [] });
    // @ts-expect-error Sources of any name would let any source through.
    defineGlossary(anyName, {});
    // @ts-expect-error So would speakers' terms …
    defineSpeakers(anyName, {});
    // @ts-expect-error … and channels'.
    defineChannels(anyName, {});
    // @ts-expect-error An edition of an article without names would never be complete.
    defineEdition(glossary, anySentence, { ...words, headings: {}, sentences: {} });
    // @ts-expect-error Nor can claims …
    defineClaims({ ...context, article: anySentence }, {});
    // @ts-expect-error … of any speaker,
    defineClaims({ ...context, speakers: anyName }, {});
    // @ts-expect-error … through any channel,
    defineClaims({ ...context, channels: anyName }, {});
    // @ts-expect-error … a timeline …
    defineTimeline({ article: anySentence, sources }, {});
    // @ts-expect-error … or questions stand on them.
    defineQuestions({ article: anySentence, claims }, {});
    // @ts-expect-error Questions cannot be about just any claim either.
    defineQuestions({ article, claims: anyName }, {});
  });
});

describe("the types and the schema", () => {
  it("say the same of prose", () => {
    expectTypeOf<z.infer<typeof proseSchema>>().toEqualTypeOf<Prose>();
  });

  it("let a whole lesson be written with widened names", () => {
    expectTypeOf<keyof Lesson["glossary"]>().toEqualTypeOf<string>();
  });
});
