import type { InputHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { CONTROL, VOICES, type Voice } from "./control-look";

export type TextInputProps = InputHTMLAttributes<HTMLInputElement> & {
  /** `people` for a title or a sentence, `product` for a setting. */
  voice?: Voice | undefined;
};

export function TextInput({
  voice = "product",
  className,
  type = "text",
  ...rest
}: TextInputProps) {
  return (
    <input
      type={type}
      className={classNames(CONTROL, VOICES[voice], "h-11 px-3.5", className)}
      {...rest}
    />
  );
}
