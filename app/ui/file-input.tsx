import { forwardRef, type InputHTMLAttributes } from "react";
import { classNames } from "./class-names";

export type FileInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type">;

/** The browser's own field for a file, in our letters. */
export const FileInput = forwardRef<HTMLInputElement, FileInputProps>(function FileInput(
  { className, ...rest },
  ref,
) {
  return (
    <input
      ref={ref}
      type="file"
      className={classNames(
        "block w-full min-w-0 rounded-md text-sm text-ink-2 file:me-3 file:min-h-9 file:cursor-pointer file:rounded-md file:border file:border-solid file:border-line-strong file:bg-transparent file:px-3 file:text-sm file:font-strong file:text-ink hover:file:border-ink pointer-coarse:file:min-h-target",
        className,
      )}
      {...rest}
    />
  );
});
