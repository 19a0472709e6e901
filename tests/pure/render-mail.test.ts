import { describe, expect, it } from "vitest";
import { renderMail } from "~/platform/render-mail.server";

const mail = {
  language: "de",
  siteName: "Brasa",
  heading: "Mara hat geantwortet",
  preview: "Mara hat geantwortet",
  blocks: [
    { quote: "Erste Zeile\n<script>alert(1)</script>", by: "Mara Voss" },
    { button: "Ansehen", href: "https://example.com/inbox/3" },
  ],
  footer: [{ text: "Abbestellen", href: "https://example.com/unsubscribe/x" }],
};

describe("a mail", () => {
  it("speaks the reader's language, in light and dark, and loads nothing", async () => {
    const { html } = await renderMail(mail);
    expect(html).toContain('lang="de"');
    expect(html).toContain('content="light dark"');
    expect(html).toContain("prefers-color-scheme: dark");
    expect(html).not.toMatch(/<img|<link|@import|url\(/i);
  });

  it("is read in the direction of its language, with a quote's line where lines begin", async () => {
    expect((await renderMail(mail)).html).toMatch(/dir="ltr"[\s\S]*border-left:3px/);
    const { html } = await renderMail({ ...mail, language: "ar" });
    expect(html).toMatch(/dir="rtl"[\s\S]*border-right:3px/);
    expect(html).toMatch(/<p[^>]*dir="auto"/);
  });

  it("shows what people wrote as they wrote it, never as markup", async () => {
    const { html } = await renderMail(mail);
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("reads well as plain text", async () => {
    const { text } = await renderMail(mail);
    expect(text).toBe(`Mara hat geantwortet

> Erste Zeile
> <script>alert(1)</script>
— Mara Voss

Ansehen:
https://example.com/inbox/3

-- 
Brasa
Abbestellen: https://example.com/unsubscribe/x
`);
  });

  it("sets the colon before its links as the reader's language does", async () => {
    const { text } = await renderMail({ ...mail, language: "fr" });
    expect(text).toContain("Ansehen\u00a0:\nhttps://example.com/inbox/3");
  });
});
