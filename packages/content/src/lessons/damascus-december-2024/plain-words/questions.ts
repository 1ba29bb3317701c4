/** Questions whose standard words are hard. */
export const questions = {
  "road-of-a-report": {
    explanation:
      "The army and the security forces are said to leave the airport. A war monitor says so. AFP quotes the monitor. This article tells you what AFP quoted. At each step, you have to trust one more person.",
    items: {
      event: {
        text: "The army and the security forces leave the airport. That is what the report says.",
        feedback: "The thing itself comes first. People can talk about it only after that.",
      },
      monitor: {
        feedback: "The monitor is the speaker. It comes right after the event, and before the agency.",
      },
      agency: {
        feedback: "An agency can quote only what someone has said before. Readers get it after that.",
      },
      article: { feedback: "The article that you read is the last step. It needs all the others." },
    },
  },
} as const;
