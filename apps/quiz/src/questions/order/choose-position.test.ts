// @vitest-environment jsdom
import { afterEach, expect, it } from "vitest";
import { choosePosition } from "./choose-position.ts";

afterEach(() => {
  document.body.replaceChildren();
});

const select = (labels: readonly string[]) => {
  const list = document.createElement("ol");
  list.className = "ordered";
  const positions = document.createElement("select");
  for (const [index, label] of labels.entries()) positions.add(new Option(label, String(index + 1)));
  positions.add(new Option("–", ""), 0);
  positions.value = "";
  list.append(positions);
  document.body.append(list);
  list.addEventListener("keydown", choosePosition);
  const changes: string[] = [];
  list.addEventListener("change", () => changes.push(positions.value));
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
    positions.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { press, changes };
};

it("a digit in any script chooses a position", () => {
  const { press, changes } = select(["١", "٢", "٣"]);
  expect([press("2"), press("۳")]).toEqual([true, true]);
  expect(changes).toEqual(["2", "3"]);
});

it("the browser handles what it finds itself, and any other key", () => {
  const { press, changes } = select(["١", "٢", "٣"]);
  expect([press("٢"), press("9"), press("Enter"), press("2", { ctrlKey: true })]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(changes).toEqual([]);
});
