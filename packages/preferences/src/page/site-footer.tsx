/** The foot of every page in both apps. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <p>
        <strong>Sidelight</strong> makes hard news readable by anyone, and checkable. Lesson text is free to
        reuse under{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
          CC BY 4.0
        </a>
        .
      </p>
      <p>Nothing you do here leaves your device.</p>
    </footer>
  );
}
