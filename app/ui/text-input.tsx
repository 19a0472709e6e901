import { forwardRef, type InputHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { CONTROL, VOICES, type Voice } from "./control-look";

export type TextInputProps = InputHTMLAttributes<HTMLInputElement> & {
  /** `people` for a title or a sentence, `product` for a setting. */
  voice?: Voice | undefined;
};

export const TextInput = forwardRef<HTMLInputElement, TextInputProps>(function TextInput(
  { voice = "product", className, type = "text", ...rest },
  ref,
) {
  return (
    <input
      ref={ref}
      type={type}
      dir={directionOf(type)}
      className={classNames(CONTROL, VOICES[voice], "h-11 px-3.5", className)}
      {...rest}
    />
  );
});

/** Addresses and passwords read from left to right in every script. */
function directionOf(type: string): "auto" | "ltr" {
  return type === "text" || type === "search" ? "auto" : "ltr";
}
