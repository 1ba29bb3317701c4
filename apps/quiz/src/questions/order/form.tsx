import { optionOrder, valuesOf } from "@sidelight/content/questions";
import type { QuestionForm, QuestionOf } from "../question-form.ts";
import { ValueSelect } from "../value-select.tsx";
import { valueWords } from "../value-words.ts";

/**
 * Items with a select for the position and two buttons that move the row, so that learners can use whichever suits them. Nothing is
 * dragged. A live region that is there from the start announces each move.
 */
export const orderForm: QuestionForm<QuestionOf<"order">> = {
  controls: ({ view, id, question, seed }) => {
    const { order } = view.words;
    const values = valuesOf(question).map(
      (value) => [value, valueWords({ language: view.language, speakers: {} }, question, value)] as const,
    );
    return (
      <>
        <ol className="rows ordered" data-arranged="">
          {optionOrder(question, id, seed).map((item) => {
            const text = question.items[item]?.text ?? "";
            return (
              <li key={item} data-row={item} data-item={item}>
                <label htmlFor={`row-${id}-${item}`}>
                  <span className="row-words">
                    <span className="visually-hidden">{order.of} </span>
                    {text}
                  </span>
                  <ValueSelect
                    id={`row-${id}-${item}`}
                    question={id}
                    row={item}
                    prompt={order.prompt}
                    values={values}
                  />
                </label>
                <span className="moves scripts-only">
                  {/* `data-press`: the loader holds an early press for the island. */}
                  <button type="button" className="button" data-press="" data-move="-1">
                    <span aria-hidden="true">↑</span> {order.up}
                    <span className="visually-hidden">: {text}</span>
                  </button>
                  <button type="button" className="button" data-press="" data-move="1">
                    <span aria-hidden="true">↓</span> {order.down}
                    <span className="visually-hidden">: {text}</span>
                  </button>
                </span>
              </li>
            );
          })}
        </ol>
        <p role="status" className="visually-hidden" data-moved="" />
      </>
    );
  },
  cardFront: ({ id, question, seed }) => ({
    listed: optionOrder(question, id, seed).map((item) => question.items[item]?.text ?? ""),
  }),
};
