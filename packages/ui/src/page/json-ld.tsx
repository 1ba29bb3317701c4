/** Data about a page for search engines and other programs. `<` is escaped, so that no text can end the script. */
export function JsonLd({ data }: { readonly data: object }) {
  return (
    <script
      type="application/ld+json"
      // The one way to write a script's text; it is our own data, and escaped.
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
    />
  );
}
