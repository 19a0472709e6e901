/** The outline around a Markdown field and what belongs to it; it shows the field's focus. */
export const MARKDOWN_FRAME =
  "rounded-md border border-line-strong bg-paper-raised transition-colors duration-(--fast) " +
  "has-[textarea:focus-visible]:border-accent has-[textarea:focus-visible]:shadow-(--focus-ring) " +
  "has-aria-invalid:border-2 has-aria-invalid:border-refuse";
