/** What the home page says. */
export const home = {
  title: "Hard news you can read and check",
  description:
    "News lessons where you can open every unusual word, name and claim without losing your place.",
  standfirst:
    "Each lesson takes real reports that contradict each other and shows who said what. Then a quiz proves every answer with a sentence from the text.",
  forWhom: "For students, English learners and anyone who follows the news. Free, and no account needed.",
  start: "Start the first lesson",
  /** Follows the button: how long it takes to read and to answer. */
  times: (reading: string, quiz: string) => `${reading} to read, about ${quiz} for the quiz`,
  skip: "Skip to the lessons",
  lessons: "Lessons",
  lesson: (number: number) => `Lesson ${number}`,
  edition: (name: string) => `${name} edition`,
  level: (grade: number) => `US grade ${grade}`,
  roughly: (minutes: string) => `about ${minutes}`,
  how: "How a lesson works",
  steps: [
    {
      title: "Read",
      text: "Read the standard edition, or the same story sentence by sentence in plain English or Arabic. Open words with a dotted line to see what they mean here and how to say them.",
    },
    {
      title: "Weigh",
      text: "Press the words that name a speaker to see who is speaking, how we know, and who disagrees. What became known later is shown separately, with its date and source.",
    },
    {
      title: "Check",
      text: "Take the quiz. After every answer, right or wrong, you see the sentence that proves it, in context.",
    },
  ],
  note: "Sidelight works with a keyboard, screen reader or switch. It also works on old phones, on slow connections, on paper and without JavaScript.",
  teachers: {
    heading: "For teachers",
    intro:
      "Students need no account, and their answers stay on their device. You can print, copy and adapt the lessons under CC BY 4.0.",
    aim: "Students practise",
    level: "Reading level",
    /** An edition, its US school grade, and the ages at which students are usually in that grade. */
    grade: (edition: string, grade: number, from: number, to: number) =>
      `${edition}: US grade ${grade}, usually ages ${from} to ${to}`,
    time: "Time",
    paper: "On paper",
    worksheet: "Worksheet",
    answers: "Answers",
    key: "Answer key, with the sentences that prove each answer",
    checks: "What we checked",
  },
};
