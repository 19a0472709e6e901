import type { TextareaHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { CONTROL, VOICES, type Voice } from "./control-look";

export type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  voice?: Voice | undefined;
};

/** Grows with what is written in it, from `rows` on. */
export function TextArea({ voice = "people", className, rows = 4, ...rest }: TextAreaProps) {
  return (
    <textarea
      rows={rows}
      dir="auto"
      className={classNames(
        CONTROL,
        VOICES[voice],
        "field-sizing-content block max-h-[70dvh] px-3.5 py-2.5",
        className,
      )}
      style={{ minHeight: `calc(${rows}lh + 1.375rem)` }}
      {...rest}
    />
  );
}
