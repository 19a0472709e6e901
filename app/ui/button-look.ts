import { classNames } from "./class-names";

export type ButtonLook = "filled" | "outline" | "quiet" | "danger";
export type ButtonSize = "small" | "medium" | "large";

const BASE =
  "inline-flex items-center justify-center gap-2 font-sans font-strong whitespace-nowrap select-none max-[22rem]:whitespace-normal " +
  "transition-colors duration-(--fast) disabled:opacity-50 aria-disabled:opacity-50 " +
  "focus-visible:rounded-md pointer-coarse:min-h-target print:hidden";

const LOOKS: Record<ButtonLook, string> = {
  filled:
    "rounded-md bg-accent-fill text-on-accent border border-transparent enabled:hover:bg-accent-fill-hover [a]:hover:bg-accent-fill-hover",
  outline:
    "rounded-md border border-line-strong text-ink enabled:hover:border-ink [a]:hover:border-ink aria-pressed:border-accent aria-pressed:text-accent",
  quiet: "text-accent enabled:hover:text-accent-hover [a]:hover:text-accent-hover",
  danger:
    "rounded-md border border-refuse text-refuse enabled:hover:bg-refuse-soft [a]:hover:bg-refuse-soft",
};

const SIZES: Record<ButtonSize, string> = {
  small: "min-h-9 px-3 text-sm",
  medium: "min-h-11 px-4.5 text-md",
  large: "min-h-12 px-6 text-md",
};

const QUIET_SIZES: Record<ButtonSize, string> = {
  small: "min-h-8 text-sm",
  medium: "min-h-11 text-sm",
  large: "min-h-12 text-md",
};

/** The classes of a button, for what must look like one: a summary, a label of a file field. */
export function buttonClass(look: ButtonLook, size: ButtonSize, className?: string): string {
  const sizes = look === "quiet" ? QUIET_SIZES : SIZES;
  return classNames(BASE, LOOKS[look], sizes[size], className);
}
