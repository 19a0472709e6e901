const MARKS: Readonly<Record<string, readonly [string, string]>> = { de: ["„", "“"] };
const ENGLISH = ["“", "”"] as const;

/** Quotes as the language of the words does. */
export function QuoteMarks({ language, children }: { language: string; children: string }) {
  const [open, close] = MARKS[language] ?? ENGLISH;
  return (
    <p>
      {open}
      {children}
      {close}
    </p>
  );
}
