import { useState } from "react";
import { createRoot } from "react-dom/client";
import { Model } from "survey-core";
import { Survey } from "survey-react-ui";
import "survey-core/survey-core.min.css";

const { explanations, ...questions } = JSON.parse(document.getElementById("survey").textContent);
const survey = new Model({ ...questions, showNavigationButtons: false });

/** One question at a time, with a button that checks the answer and shows the explanation. */
const Quiz = () => {
  const [feedback, setFeedback] = useState("");
  const check = () => {
    const [question] = survey.currentPage.questions;
    setFeedback(`${question.isAnswerCorrect() ? "✓" : "✗"} ${explanations[question.name]}`);
  };
  const next = () => {
    setFeedback("");
    survey.nextPage();
  };
  return (
    <main>
      <Survey model={survey} />
      <div role="status">{feedback && <p className="feedback">{feedback}</p>}</div>
      {feedback ? (
        <button type="button" className="next-question" onClick={next}>
          Next question
        </button>
      ) : (
        <button type="button" className="check-answer" onClick={check}>
          Check answer
        </button>
      )}
    </main>
  );
};

createRoot(document.getElementById("quiz")).render(<Quiz />);
