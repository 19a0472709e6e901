import type { ButtonHTMLAttributes, ReactNode } from "react";
import { type ButtonLook, type ButtonSize, buttonClass } from "./button-look";
import { Link, type LinkProps } from "./link";

type Look = {
  look?: ButtonLook | undefined;
  size?: ButtonSize | undefined;
  /** Stands before the words. */
  icon?: ReactNode;
};

export type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement>;

/** Submits its form unless `type` says otherwise. One filled button in view of a task. */
export function Button({
  look = "filled",
  size = "medium",
  icon,
  className,
  children,
  type = "submit",
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={buttonClass(look, size, className)} {...rest}>
      {icon}
      {children}
    </button>
  );
}

export type ButtonLinkProps = Look & LinkProps;

export function ButtonLink({
  look = "filled",
  size = "medium",
  icon,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link className={buttonClass(look, size, className)} {...rest}>
      {icon}
      {children}
    </Link>
  );
}
