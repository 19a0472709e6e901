import type { InputHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names";

export type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
  label: ReactNode;
  hint?: ReactNode;
};

export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  return (
    <label
      className={classNames(
        "flex items-start gap-2.5 py-1 text-md pointer-coarse:min-h-target pointer-coarse:py-2.5",
        className,
      )}
    >
      <input type="checkbox" className="mt-1 size-4.5 shrink-0" {...rest} />
      <span>
        {label}
        {hint && <span className="meta block">{hint}</span>}
      </span>
    </label>
  );
}
