import type { InputHTMLAttributes } from "react";

/** The browser's own colour field, as high as the other fields and no wider than it needs. */
export function ColourInput(props: Omit<InputHTMLAttributes<HTMLInputElement>, "type">) {
  return (
    <input
      type="color"
      className="h-11 w-24 rounded-md border border-line-strong bg-paper-raised p-1.5 hover:border-ink-3 aria-invalid:border-2 aria-invalid:border-refuse"
      {...props}
    />
  );
}
