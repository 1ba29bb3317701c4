import * as Dialog from "@radix-ui/react-dialog";
import { pageLanguage } from "@sidelight/i18n";
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { dialogMessages } from "../messages/dialog-messages.ts";

/** The content and callbacks of a {@link SideDialog}. */
export interface SideDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** Changes when the dialog shows something else, so that focus returns to the title. */
  readonly subject: string;
  /** What was pressed: focus goes back to this very element. */
  readonly opener: HTMLElement | null;
  /** The page around the dialog: dimmed, or as it is, for settings whose effect is seen there. */
  readonly veil?: "dim" | "clear";
  readonly children: ReactNode;
}

/**
 * Renders the modal dialog of both apps (APG dialog pattern). It slides in from the side and leaves the text
 * visible.
 *
 * Focus goes to the title, because what follows is longer than a line and should be read from its start;
 * `aria-describedby` stays off for the same reason. Radix returns focus only to its own trigger
 * (radix-ui/primitives#1629), and here one dialog serves many links, so the opener is restored by hand.
 */
export function SideDialog({
  open,
  onClose,
  title,
  subject,
  opener,
  veil = "dim",
  children,
}: SideDialogProps) {
  const words = dialogMessages[pageLanguage()];
  const heading = useRef<HTMLHeadingElement>(null);
  // Focus moves as soon as the title exists. Radix moves it in an effect, which Preact runs after painting: keys
  // pressed in between would go to the page underneath.
  const attachHeading = useCallback((element: HTMLHeadingElement | null) => {
    heading.current = element;
    element?.focus();
  }, []);
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    // Styles hold the page's scrolling under this attribute.
    document.documentElement.setAttribute("data-dialog", "");
    return () => document.documentElement.removeAttribute("data-dialog");
  }, [open]);

  // Not in a later effect: a Tab pressed by then would be undone.
  useLayoutEffect(() => {
    if (!open || subject === "") return;
    heading.current?.focus();
    body.current?.scrollTo(0, 0);
  }, [open, subject]);

  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-veil" data-veil={veil} />
        <Dialog.Content
          className="dialog"
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            heading.current?.focus();
          }}
          onKeyDown={(event) => {
            // Radix listens for Escape from the same late effect. It prevents the default of each press it has handled.
            if (event.key === "Escape" && !event.defaultPrevented) onClose();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            opener?.focus();
          }}
        >
          <div className="dialog-bar">
            <Dialog.Close className="button quiet dialog-close">
              <span aria-hidden="true">✕</span> {words.close}
            </Dialog.Close>
          </div>
          <div className="dialog-body" ref={body}>
            <Dialog.Title ref={attachHeading} tabIndex={-1} className="dialog-title">
              {title}
            </Dialog.Title>
            {children}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
