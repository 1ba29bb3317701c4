// Browser code of the lesson's island. Names the section that is being read, and closes the list of sections after use.

/** The height of the reader's eyes on the screen, as a share of its height. */
const eyeLine = 0.4;

/** Takes over the bar of a lesson. */
export const mountBar = (bar: HTMLElement): void => {
  const label = bar.querySelector("[data-section]");
  const menu = bar.querySelector("details");
  if (!label || !menu) return;
  const contents = label.textContent;
  const headings = [...document.querySelectorAll<HTMLElement>("[id^=part-]")];
  let asked = false;
  const name = () => {
    asked = false;
    const section = headings
      .filter((heading) => heading.getBoundingClientRect().top < innerHeight * eyeLine)
      .at(-1);
    const words = section?.textContent ?? contents;
    if (label.textContent !== words) label.textContent = words;
  };
  addEventListener(
    "scroll",
    () => {
      if (!asked) requestAnimationFrame(name);
      asked = true;
    },
    { passive: true },
  );
  name();
  menu.addEventListener("click", (event) => {
    if ((event.target as Element).closest("a")) menu.open = false;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
    event.preventDefault();
  });
};
