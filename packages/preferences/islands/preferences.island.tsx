// An island because changing how text looks needs JavaScript. Without it the page follows the browser's
// settings.
import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { applyPreferences, storedPreferences, storePreferences } from "../src/apply-preferences.ts";
import { SideDialog } from "../src/dialog/dialog.tsx";
import { pageMessages } from "../src/dialog/page-messages.ts";
import { PreferencesForm } from "../src/dialog/preferences-form.tsx";
import { keepPlace } from "../src/place/keep-place.ts";
import type { Preferences } from "../src/preferences.ts";
import { printAnswers } from "../src/print-answers.ts";
import { unfoldForPrint } from "../src/unfold-for-print.ts";

function PreferencesDialog({ opener }: { readonly opener: HTMLButtonElement }) {
  const [open, setOpen] = useState(false);
  const [preferences, setPreferences] = useState(storedPreferences);
  const [kept, setKept] = useState(true);

  opener.onclick = () => {
    // Another tab may have changed them since this page was opened.
    setPreferences(storedPreferences());
    setOpen(true);
  };
  const change = (next: Preferences) => {
    setPreferences(next);
    applyPreferences(document.documentElement, next);
    setKept(storePreferences(next));
  };

  return (
    <SideDialog
      open={open}
      onClose={() => setOpen(false)}
      title={pageMessages().display}
      subject="preferences"
      opener={opener}
    >
      <PreferencesForm preferences={preferences} onChange={change} />
      <p role="status" className="note">
        {kept ? pageMessages().preferences.kept : pageMessages().preferences.notKept}
      </p>
    </SideDialog>
  );
}

/** Takes over the display button, and holds the reader's place when the text changes. */
export default function mount(root: HTMLElement): void {
  unfoldForPrint();
  printAnswers();
  keepPlace();
  const opener = root.querySelector("button");
  if (!opener) return;
  opener.setAttribute("aria-haspopup", "dialog");
  const tree = createRoot(document.body.appendChild(document.createElement("div")));
  // Do this at once, because the press that loaded the island is repeated as soon as this returns.
  flushSync(() => tree.render(<PreferencesDialog opener={opener} />));
}
