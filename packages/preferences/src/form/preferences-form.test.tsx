// @vitest-environment jsdom
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

afterEach(() => {
  cleanup();
  document.documentElement.lang = "";
});

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
    const more = screen.getByRole("button", { name: /Increase text size/ });
    await userEvent.click(more);
    await userEvent.click(more);
    expect(latest.textSize).toBe(110);
    expect(document.activeElement).toBe(more);
  });

  it("takes a typed number when it is finished", async () => {
    render(<Held />);
    const number = screen.getByLabelText(/^Text size, as a number/);
    await userEvent.clear(number);
    await userEvent.type(number, "1");
    expect(latest.textSize).toBe(100);
    await userEvent.type(number, "50{Enter}");
    expect(latest.textSize).toBe(150);
    expect(number).toHaveProperty("value", "150");
  });

  it.each([
    ["Text size", "٢٠٠", "textSize", 200, "200"],
    ["Text size", "۲۰۰", "textSize", 200, "200"],
    ["Text size", "103", "textSize", 105, "105"],
    ["Line spacing", "١٫٨", "lineSpacing", 1.8, "1.8"],
    ["Line spacing", "1,8", "lineSpacing", 1.8, "1.8"],
  ] as const)("takes for %s the number %s in whatever digits", async (label, typed, name, number, shown) => {
    render(<Held />);
    const field = screen.getByLabelText(new RegExp(`^${label}, as a number`));
    await userEvent.clear(field);
    await userEvent.type(field, `${typed}{Enter}`);
    expect(latest[name]).toBe(number);
    expect(field).toHaveProperty("value", shown);
    expect(field.getAttribute("aria-invalid")).toBe("false");
  });

  it.each(["1000", "٧٤", "", "many"])(
    "says the range when “%s” is typed, and changes nothing",
    async (typed) => {
      render(<Held />);
      const field = screen.getByLabelText(/^Text size, as a number/);
      await userEvent.clear(field);
      if (typed) await userEvent.type(field, typed);
      await userEvent.tab();
      expect(latest.textSize).toBe(100);
      expect(field).toHaveProperty("value", typed);
      expect(field.getAttribute("aria-invalid")).toBe("true");
      const error = document.getElementById(field.getAttribute("aria-describedby") ?? "");
      expect(error?.textContent).toBe("Type a number from 75 to 400.");
      await userEvent.click(screen.getByRole("button", { name: /Increase text size/ }));
      expect(field).toHaveProperty("value", "105");
      expect(field.getAttribute("aria-describedby")).toBeNull();
    },
  );

  it("writes and reads numbers in the digits of an Arabic page", async () => {
    document.documentElement.lang = "ar";
    render(<Held />);
    const field = screen.getByLabelText(/^تباعد الأسطر، رقمًا/);
    expect(field).toHaveProperty("value", "١٫٦");
    await userEvent.clear(field);
    await userEvent.type(field, "3{Enter}");
    expect(screen.getByText("اكتب عددًا من ١٫٢ إلى ٢٫٦.")).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, "2.1{Enter}");
    expect(latest.lineSpacing).toBe(2.1);
    expect(field).toHaveProperty("value", "٢٫١");
  });

  it("goes back to the defaults", async () => {
    render(<Held />);
    await userEvent.click(screen.getByLabelText("Dark"));
    await userEvent.click(screen.getByRole("button", { name: "Reset to defaults" }));
    expect(latest).toEqual(defaultPreferences);
  });
});
