// An island because changing how text looks needs JavaScript. Without it the page follows the browser's settings.
import {
  applyPreferences,
  keepPlace,
  type Preferences,
  storedPreferences,
  storePreferences,
} from "@sidelight/preferences";
import { PreferencesForm, pagePreferencesMessages } from "@sidelight/preferences/form";
import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { SideDialog } from "../src/dialog/dialog.tsx";

function PreferencesDialog({ opener }: { readonly opener: HTMLButtonElement }) {
  const [open, setOpen] = useState(false);
  const [preferences, setPreferences] = useState(storedPreferences);
  const [saved, setSaved] = useState(true);
  const words = pagePreferencesMessages();

  opener.onclick = () => {
    // Another tab may have changed them since this page was opened.
    setPreferences(storedPreferences());
    setOpen(true);
  };
  const change = (next: Preferences) => {
    setPreferences(next);
    applyPreferences(document.documentElement, next);
    setSaved(storePreferences(next));
  };

  return (
    <SideDialog
      open={open}
      onClose={() => setOpen(false)}
      title={words.display}
      subject="preferences"
      veil="clear"
      opener={opener}
    >
      <PreferencesForm preferences={preferences} onChange={change} />
      <p role="status" className="note">
        {saved ? words.saved : words.notSaved}
      </p>
    </SideDialog>
  );
}

/** Takes over a display button, and holds the reader's place when the text changes. */
export default function mount(root: HTMLElement): void {
  keepPlace();
  const opener = root.querySelector("button");
  if (!opener) return;
  opener.setAttribute("aria-haspopup", "dialog");
  const tree = createRoot(document.body.appendChild(document.createElement("div")));
  // Do this at once, because the press that loaded the island is repeated as soon as this returns.
  flushSync(() => tree.render(<PreferencesDialog opener={opener} />));
}
