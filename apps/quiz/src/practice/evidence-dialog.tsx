import { evidenceAddress } from "@sidelight/ui/addresses";
import { SideDialog } from "@sidelight/ui/dialog";
import { Fragment, useRef } from "react";
import { quizMessages } from "../messages/quiz-messages.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { leaveFromEvidence } from "./left-evidence.ts";

/** The evidence that is open, and the button that opened it. */
export interface OpenEvidence {
  readonly question: string;
  readonly sentences: readonly string[];
  readonly opener: HTMLElement;
}

/** What the dialog shows. */
export interface EvidenceDialogProps {
  readonly data: QuizData;
  readonly evidence: OpenEvidence | undefined;
  readonly onClose: () => void;
}

/** Returns the paragraphs with any of the sentences, each with its section's heading. */
const paragraphsWith = ({ sections }: QuizData, sentences: readonly string[]) =>
  sections.flatMap(({ heading, paragraphs }) =>
    paragraphs
      .filter((paragraph) => paragraph.some(({ id }) => sentences.includes(id)))
      .map((paragraph) => ({ heading, paragraph })),
  );

/** The speakers behind the sentences: their role, the channel and the time. */
function WhoSaysSo({ data, sentences }: { data: QuizData; sentences: readonly string[] }) {
  const words = quizMessages[data.language].feedback;
  const said = data.claims.filter((claim) => claim.sentences.some((id) => sentences.includes(id)));
  return said.length === 0 ? null : (
    <ul className="says-so">
      {said.map(({ speaker, role, channel, when }) => (
        <li key={`${speaker} ${channel} ${when}`}>
          <strong>{words.saysSo}</strong> {words.said(speaker, role, channel, when)}
        </li>
      ))}
    </ul>
  );
}

/** The sentences that prove an answer, marked in their paragraph, with a link to the lesson. */
export function EvidenceDialog({ data, evidence, onClose }: EvidenceDialogProps) {
  // Closing removes the evidence before focus returns, so the dialog remembers what opened it.
  const last = useRef(evidence);
  if (evidence) last.current = evidence;
  const sentences = last.current?.sentences ?? [];
  const words = quizMessages[data.language].feedback;
  return (
    <SideDialog
      open={evidence !== undefined}
      onClose={onClose}
      title={words.evidenceTitle(sentences.length)}
      subject={sentences.join(" ")}
      opener={last.current?.opener ?? null}
    >
      {paragraphsWith(data, sentences).map(({ heading, paragraph }) => (
        <section key={paragraph[0]?.id} className="evidence">
          <h3>{heading}</h3>
          <p>
            {paragraph.map(({ id, text }, index) => (
              <Fragment key={id}>
                {index > 0 ? " " : null}
                {sentences.includes(id) ? (
                  <>
                    {/* Screen readers do not announce <mark>. */}
                    <span className="visually-hidden">{words.marked}</span>
                    <mark>{text}</mark>
                  </>
                ) : (
                  text
                )}
              </Fragment>
            ))}
          </p>
          <WhoSaysSo data={data} sentences={sentences.filter((id) => paragraph.some((it) => it.id === id))} />
          <p>
            {paragraph
              .filter(({ id }) => sentences.includes(id))
              .slice(0, 1)
              .map(({ id }) => (
                <a
                  key={id}
                  className="button"
                  href={`${data.site}${evidenceAddress(data.lesson, data.edition, id, last.current?.question ?? "")}`}
                  onClick={() => leaveFromEvidence(last.current?.question ?? "", sentences)}
                  {...(data.site ? { target: "_blank", rel: "noopener" } : {})}
                >
                  {words.inLesson}
                </a>
              ))}
          </p>
        </section>
      ))}
    </SideDialog>
  );
}
