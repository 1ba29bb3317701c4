import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { defaultPreferences, type Preferences } from "../preferences.ts";
import { PreferencesForm } from "./preferences-form.tsx";

let latest: Preferences = defaultPreferences;

function Held() {
  const [preferences, setPreferences] = useState(defaultPreferences);
  latest = preferences;
  return <PreferencesForm preferences={preferences} onChange={setPreferences} />;
}

afterEach(cleanup);

describe("the display form", () => {
  it("has nothing that axe objects to", async () => {
    const { container } = render(<Held />);
    // Colours are computed in the contrast tests and in the browser: jsdom does not lay out.
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations).toEqual([]);
  });

  it("takes a theme at once", async () => {
    render(<Held />);
    await userEvent.click(screen.getByLabelText("Sepia"));
    expect(latest.theme).toBe("sepia");
  });

  it("steps the text size with a button and keeps the focus on it", async () => {
    render(<Held />);
    const more = screen.getByRole("button", { name: /More: text size/ });
    await userEvent.click(more);
    await userEvent.click(more);
    expect(latest.textSize).toBe(110);
    expect(document.activeElement).toBe(more);
  });

  it("takes a typed number when it is finished, brought into range", async () => {
    render(<Held />);
    const number = screen.getByLabelText(/^Text size, as a number/);
    await userEvent.clear(number);
    await userEvent.type(number, "1");
    expect(latest.textSize).toBe(100);
    await userEvent.type(number, "000{Enter}");
    expect(latest.textSize).toBe(400);
    expect(number).toHaveProperty("value", "400");
  });

  it("goes back to the defaults", async () => {
    render(<Held />);
    await userEvent.click(screen.getByLabelText("Dark"));
    await userEvent.click(screen.getByRole("button", { name: "Back to the defaults" }));
    expect(latest).toEqual(defaultPreferences);
  });
});
