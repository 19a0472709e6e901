import Search from "lucide-react/icons/search";
import type { InputHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names";
import { Kbd } from "./kbd";

export type SearchFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
  label: string;
  /** The key that leads here, printed at the end. */
  shortcut?: string | undefined;
  /** What is suggested while somebody types: stands below, and `data-suggest` names its id. */
  below?: ReactNode;
};

/** The input of a search; the form around it is the page's. */
export function SearchField({ label, shortcut, below, className, ...rest }: SearchFieldProps) {
  return (
    <div className={classNames("relative", className)}>
      <Labelled label={label} shortcut={shortcut} {...rest} />
      {below}
    </div>
  );
}

function Labelled({ label, shortcut, ...rest }: Omit<SearchFieldProps, "below" | "className">) {
  return (
    <label className="relative block">
      <span className="sr-only">{label}</span>
      <Search
        aria-hidden="true"
        strokeWidth={1.7}
        className="pointer-events-none absolute top-1/2 start-3.5 size-4 -translate-y-1/2 text-ink-2"
      />
      <input
        type="search"
        dir="auto"
        className="h-10 w-full min-w-0 rounded-md border border-line bg-paper-raised pe-10 ps-10 text-sm text-ink hover:border-line-strong focus:border-accent focus-visible:rounded-md pointer-coarse:h-11"
        {...rest}
      />
      {shortcut && <Kbd className="absolute top-1/2 end-3 -translate-y-1/2">{shortcut}</Kbd>}
    </label>
  );
}
