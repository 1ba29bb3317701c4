// An island because only a script can tell that a reader came from a question; without scripts nobody does.

/** Shows the way back to the question that the evidence was looked up for. */
export default function mount(root: HTMLElement): void {
  const question = new URLSearchParams(location.search).get("question");
  const link = root.querySelector("a");
  if (!link || !question || !/^[a-z][a-z0-9-]*$/.test(question)) return;
  link.hash = `q-${question}`;
  root.hidden = false;
}
