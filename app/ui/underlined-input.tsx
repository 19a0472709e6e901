import type { InputHTMLAttributes } from "react";
import { classNames } from "./class-names";

export type UnderlinedInputProps = InputHTMLAttributes<HTMLInputElement> & {
  /** The word that the sentence starts with; it is the label. */
  label: string;
  id: string;
};

/** A line to finish a sentence on. */
export function UnderlinedInput({ label, id, className, ...rest }: UnderlinedInputProps) {
  return (
    <span
      className={classNames(
        "flex items-baseline gap-2 border-b border-line-strong font-serif text-read font-text",
        "focus-within:border-accent has-aria-invalid:border-b-2 has-aria-invalid:border-refuse",
        className,
      )}
    >
      <label htmlFor={id} className="text-ink-3">
        {label}
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        className="h-11 min-w-0 flex-1 bg-transparent text-ink focus-visible:shadow-none"
        {...rest}
      />
    </span>
  );
}
