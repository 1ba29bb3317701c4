import "./article.css";

/** The document around an article. */
export default async function Layout({ children, params }) {
  const { language } = await params;
  return (
    <html lang={language} dir={language === "ar" ? "rtl" : "ltr"}>
      <body>{children}</body>
    </html>
  );
}
