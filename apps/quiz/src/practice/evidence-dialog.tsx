import { evidenceAddress } from "@sidelight/ui/addresses";
import { SideDialog } from "@sidelight/ui/dialog";
import { Fragment, useRef } from "react";
import { quizMessages } from "../messages/quiz-messages.ts";
import { leaveFromEvidence } from "./left-evidence.ts";
import type { PracticeData } from "./practice-data.ts";

/** The evidence being looked at, and what opened it. */
export interface OpenEvidence {
  readonly question: string;
  readonly sentences: readonly string[];
  readonly opener: HTMLElement;
}

/** What the dialog shows. */
export interface EvidenceDialogProps {
  readonly data: PracticeData;
  readonly evidence: OpenEvidence | undefined;
  readonly onClose: () => void;
}

/** The paragraphs that hold any of the sentences, each with its section's heading. */
const paragraphsWith = ({ sections }: PracticeData, sentences: readonly string[]) =>
  sections.flatMap(({ heading, paragraphs }) =>
    paragraphs
      .filter((paragraph) => paragraph.some(({ id }) => sentences.includes(id)))
      .map((paragraph) => ({ heading, paragraph })),
  );

/** Who says what the sentences report, in what part, through which channel and when. */
function WhoSaysSo({ data, sentences }: { data: PracticeData; sentences: readonly string[] }) {
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

/** The sentences that prove an answer, marked among their neighbours, with the way to them in the lesson. */
export function EvidenceDialog({ data, evidence, onClose }: EvidenceDialogProps) {
  // Closing takes the evidence away before focus returns; the dialog still has to know what opened it.
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
                    {/* Screen readers pass over <mark> in silence. */}
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
