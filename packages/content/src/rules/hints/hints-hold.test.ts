import { describe, expect, it } from "vitest";
import type { Language } from "../../model/language.ts";
import type { Change } from "../../test-lesson/reported.ts";
import { falseIn } from "../../test-lesson/two-sections.ts";
import { hintsHold } from "./hints-hold.ts";

/** Asks who holds the city with a hint in one language; the right answer is that the rebels do. */
const hint =
  (language: Language, text: string, ...evidence: readonly string[]): Change =>
  ({ questions, translations }) => {
    const { who } = questions;
    if (who) Object.assign(who, { evidence, hints: [language === "en" ? text : "Look."] });
    const words = translations.ar.questions.who;
    if (words) words.hints = [language === "ar" ? text : "انظر."];
  };

const claim = "rebels-claim";
const denial = "ministry-denies";
const road = "road-closed";
const guards = "guards-leave";
const ran = "guards-run";
const doors = "doors-open";

type Case = readonly [text: string, evidence: readonly string[], falseIn: string];

describe("an English hint is checked against both English editions", () => {
  it.each<Case>([
    ["Look at the very first sentence of the article.", [claim], ""],
    ["Look at the very first sentence of the article.", [denial], "standard plain"],
    ["The last sentence says so.", [doors], ""],
    ["The last sentence says so.", [guards], "standard plain"],
    ["Read the first sentence of the section about Aleppo.", [claim], ""],
    ["Read the first sentence of the section about Aleppo.", [guards], "standard plain"],
    ["It is in the last paragraph of the article.", [doors], ""],
    ["It is in the last paragraph of the article.", [guards], "standard plain"],
    ["In the section about Aleppo, read its last paragraph.", [road], ""],
    ["In the section about Aleppo, read its last paragraph.", [claim], "standard plain"],
    ["See the start of the article.", [denial], ""],
    ["See the end of the article.", [denial], "standard plain"],
    ["It is in the last section.", [guards, doors], ""],
    ["It is in the last section.", [claim, doors], "standard plain"],
    ["It is in the first section.", [claim, road], ""],
    ["It is in the first section.", [doors], "standard plain"],
    ["Read the section about Aleppo.", [claim, denial], ""],
    ["Read the section about Aleppo.", [guards], "standard plain"],
    ["Read the section about the prison.", [guards], "plain"],
    ["Read the section “Who holds Aleppo?” again.", [claim], ""],
    ["Read the section “What about the jail?” again.", [guards], "standard standard"],
    ["Read the section “Who holds Aleppo?” again.", [guards], "standard plain"],
    ["They speak in two sections: the one about Aleppo and the one about doors.", [claim, doors], ""],
    [
      "They speak in two sections: the one about Aleppo and the one about doors.",
      [claim],
      "standard standard plain plain",
    ],
    ["Look in the section about Aleppo, near its end.", [road], ""],
    ["Look in the section about Aleppo, near its end.", [claim], "standard plain"],
    ["Read the section about doors to its end.", [doors], ""],
    ["Read the section about doors to its end.", [guards], "standard plain"],
    ["One sentence says so.", [road], ""],
    ["One sentence says so.", [claim], "plain"],
    ["Find the sentence about the road.", [road], ""],
    ["Find the sentence about the city.", [claim], "plain"],
    ["Look for a sentence that says no.", [denial], "plain"],
    ["Read his sentence again.", [guards], ""],
    ["Read his sentence again.", [denial], "plain"],
    ["Look for the sentence with the words “doors”.", [doors], ""],
    ["Look for the sentence with the words “city”.", [claim], ""],
    ["Look for the sentence with the words “they”.", [guards], "standard plain"],
    ["Look for the sentence with the words “said”.", [denial], "standard plain"],
    ["Read the last paragraph of the section.", [road], ""],
    ["Read the section about Aleppo. It is in the first paragraph of that section.", [claim], ""],
    ["The two sentences are short.", [guards, ran], ""],
    ["The two sentences are short.", [claim, denial], "plain"],
    ["See the two sentences next to each other.", [guards, ran], ""],
    ["See the two sentences next to each other.", [road, guards], "standard plain"],
    ["Both stand side by side.", [guards, ran], ""],
    ["Both stand side by side.", [claim, denial], "plain"],
    ["Both stand side by side.", [claim], ""],
    ["Both stand side by side.", [claim, road], "standard plain"],
    ["Both are in the same sentence.", [road], ""],
    ["Both are in the same sentence.", [doors], "plain"],
    ["Both are in the same paragraph.", [claim, denial], ""],
    ["Both are in the same paragraph.", [claim, road], "standard plain"],
    ["Both are in the same section.", [claim, road], ""],
    ["Both are in the same section.", [claim, doors], "standard plain"],
    ["It is not far from there.", [guards, ran], ""],
    ["It is not far from there.", [claim, doors], "standard plain"],
    ["No sentence says so, and every sentence is short.", [claim], ""],
    ["In the section about Aleppo, read the first sentence.", [claim], ""],
    ["In the section about the doors, read the first sentence.", [doors], "standard plain"],
    ["Read the last sentence of the section about Aleppo.", [road], ""],
    ["Read the last sentence of the section about Aleppo.", [claim], "standard plain"],
    ["Read the first paragraph of the section about Aleppo.", [claim], ""],
    ["Read the first paragraph of the section about Aleppo.", [road], "standard plain"],
    ["See the start of the article.", [road], "standard plain"],
    [
      "They speak in two sections: “Who holds Aleppo?” and “What about the jail?”",
      [claim, doors],
      "standard standard",
    ],
    [
      "They speak in two sections: “Who holds Aleppo?” and “Who holds Aleppo?”",
      [claim, doors],
      "standard plain",
    ],
    ["It is at the end of the section.", [doors], ""],
    ["It is at the end of the section.", [guards], "standard plain"],
    ["It is in one section.", [guards, doors], ""],
    ["It is in one section.", [claim, doors], "standard plain"],
    ["It is in three sections.", [claim, doors], "standard plain"],
    ["Read the section about Aleppo, near its start.", [claim], ""],
    ["Read the section about Aleppo, near its start.", [road], "standard plain"],
    ["Three sentences say so.", [road, guards, ran], ""],
    ["Three sentences say so.", [road, guards, doors], "plain"],
    ["Three sentences say so.", [road, guards], "standard plain"],
    ["See the next sentence.", [guards], ""],
    ["See the next sentence.", [road], "standard plain"],
    ["In the third sentence.", [claim], "not understood"],
    ["In the middle of the text.", [claim], "not understood"],
    ["That is where he was heading, on the front line.", [claim], ""],
  ])("%s %j: %s", (text, evidence, expected) => {
    expect(falseIn(hintsHold, hint("en", text, ...evidence))).toBe(expected);
  });
});

describe("an Arabic hint is checked against the Arabic edition", () => {
  it.each<Case>([
    ["انظر إلى أول جملة في المقال.", [claim], ""],
    ["انظر إلى أول جملة في المقال.", [denial], "ar"],
    ["هو في آخر جملة.", [doors], ""],
    ["هو في آخر جملة.", [claim], "ar"],
    ["اقرأ أول جملة في القسم الخاص بالسجن.", [guards], ""],
    ["اقرأ أول جملة في القسم الخاص بالسجن.", [doors], "ar"],
    ["هو في الفقرة الأخيرة.", [doors], ""],
    ["هو في الفقرة الأخيرة.", [guards], "ar"],
    ["هو في آخر القسم الأخير.", [doors], ""],
    ["هو في آخر القسم الأخير.", [guards], "ar"],
    ["اقرأ آخر المقال.", [doors], ""],
    ["اقرأ آخر المقال.", [claim], "ar"],
    ["هو في القسم الأول.", [road], ""],
    ["هو في القسم الأخير.", [road], "ar"],
    ["هو في القسم الخاص بالسجن.", [guards], ""],
    ["هو في القسم الخاص بالسجون.", [claim], "ar"],
    ["انظر في قسم «من يسيطر على حلب؟»، قرب آخره.", [road], ""],
    ["انظر في قسم «من يسيطر على حلب؟»، قرب آخره.", [claim], "ar"],
    ["في قسمين: «من يسيطر على حلب؟» و«ماذا عن السجن؟».", [claim, doors], ""],
    ["في قسمين: «من يسيطر على حلب؟» و«ماذا عن السجن؟».", [claim], "ar"],
    ["في قسمين: القسم الخاص بحلب والقسم الخاص بالسجن.", [claim, doors], ""],
    ["في قسمين: القسم الخاص بحلب والقسم الخاص بالطريق.", [guards, doors], "ar ar ar"],
    ["كلاهما في القسم نفسه.", [claim, road], ""],
    ["كلاهما في القسم نفسه.", [claim, doors], "ar"],
    ["الجملتان قصيرتان.", [claim, denial], ""],
    ["الجملتان قصيرتان.", [claim], "ar"],
    ["هما في جملتين متجاورتين.", [claim, denial], ""],
    ["هما في جملتين متجاورتين.", [claim, road], "ar"],
    ["جملة واحدة تقول ذلك.", [claim], ""],
    ["جملة واحدة تقول ذلك.", [claim, denial], "ar"],
    ["ابحث عن الجملة التي فيها «الطريق».", [road], ""],
    ["ولا تقول أي جملة ذلك.", [claim], ""],
    ["ابحث في القسم الخاص بحلب عن آخر جملة في القسم.", [road], ""],
    ["ابحث عن آخر جملة في القسم الخاص بحلب.", [claim], "ar"],
    ["اقرأ الفقرة الأولى في القسم الخاص بالسجن.", [guards], ""],
    ["اقرأ الفقرة الأولى في القسم الخاص بالسجن.", [doors], "ar"],
    ["اقرأ الفقرة الأخيرة في القسم الخاص بحلب.", [road], ""],
    ["اقرأ الفقرة الأخيرة في القسم الخاص بحلب.", [claim], "ar"],
    ["هو في بداية المقال.", [denial], ""],
    ["هو في بداية المقال.", [road], "ar"],
    ["هو في القسم الأول.", [doors], "ar"],
    ["هو في القسم الأخير.", [doors], ""],
    ["انظر في قسم «من يسيطر على حلب؟».", [doors], "ar"],
    ["كلاهما في أحد الأقسام.", [guards, doors], ""],
    ["كلاهما في أحد الأقسام.", [claim, doors], "ar"],
    ["كلاهما في الفقرة نفسها.", [claim, denial], ""],
    ["كلاهما في الفقرة نفسها.", [claim, road], "ar"],
    ["هو في القسم الخاص بحلب، قرب أوله.", [claim], ""],
    ["هو في القسم الخاص بحلب، قرب أوله.", [road], "ar"],
    ["القولان متجاوران.", [claim, denial], ""],
    ["القولان متجاوران.", [claim, road], "ar"],
    ["تقول ثلاث جمل ذلك.", [claim, road, guards], ""],
    ["تقول ثلاث جمل ذلك.", [claim, road, ran], "ar"],
    ["كلاهما في الجملة نفسها.", [claim], ""],
    ["كلاهما في الجملة نفسها.", [ran], "ar"],
    ["انظر في الجملة التالية.", [guards], ""],
    ["انظر في الجملة التالية.", [road], "ar"],
    ["لا تذكر الجملة نفسها اسمه.", [claim], ""],
    ["لا تذكر الجملة نفسها اسمه.", [ran], "ar"],
    ["ابحث عن الجملة التي فيها «الحراس».", [ran], "ar ar"],
    ["ابحث عن الجملة الخاصة بالطريق.", [road], ""],
    ["ابحث عن جملة تقول ذلك.", [ran], "ar"],
    ["اقرأ جملته إلى آخرها.", [claim], ""],
    ["اقرأ جملته إلى آخرها.", [ran], "ar"],
    ["ابحث في الجملة الثالثة.", [claim], "not understood"],
    ["ابحث في وسط المقال.", [claim], "not understood"],
  ])("%s %j: %s", (text, evidence, expected) => {
    expect(falseIn(hintsHold, hint("ar", text, ...evidence))).toBe(expected);
  });
});
