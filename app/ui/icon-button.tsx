import type { ButtonHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names";
import { Link, type LinkProps } from "./link";

type Look = {
  /** Its name, for those who do not see the icon. */
  label: string;
  icon: ReactNode;
  /** With an outline beside other buttons, without one in a bar. */
  outlined?: boolean | undefined;
  /** A dot that says that something is new; the label must say it too. */
  dot?: boolean | undefined;
};

const BASE =
  "relative inline-grid size-11 shrink-0 place-items-center rounded-md text-ink-2 transition-colors " +
  "duration-(--fast) hover:text-ink focus-visible:rounded-md disabled:opacity-50";
const OUTLINED = "border border-line-strong hover:border-ink";

export type IconButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children">;

export function IconButton({ label, icon, outlined, dot, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={classNames(BASE, outlined && OUTLINED, className)}
      {...rest}
    >
      {icon}
      {dot && <Dot />}
    </button>
  );
}

export type IconLinkProps = Look & Omit<LinkProps, "children">;

export function IconLink({ label, icon, outlined, dot, className, ...rest }: IconLinkProps) {
  return (
    <Link
      aria-label={label}
      title={label}
      className={classNames(BASE, outlined && OUTLINED, className)}
      {...rest}
    >
      {icon}
      {dot && <Dot />}
    </Link>
  );
}

function Dot() {
  return (
    <span
      aria-hidden="true"
      className="absolute top-2.5 end-2.5 size-2 rounded-pill bg-accent ring-2 ring-paper"
    />
  );
}
