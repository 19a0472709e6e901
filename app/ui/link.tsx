import { Link as RouterLink } from "@remix-run/react";
import type { AnchorHTMLAttributes } from "react";

export type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & {
  href: string;
  /** Leaves the scroll position alone, for orders and filters of a list. */
  keepScroll?: boolean | undefined;
};

/** A link inside the site goes through the router where a page is hydrated; any other is plain. */
export function Link({ href, keepScroll = false, ...rest }: LinkProps) {
  const inside = (href.startsWith("/") && !href.startsWith("//")) || href.startsWith("?");
  if (!inside || rest.download !== undefined) return <a href={href} {...rest} />;
  return <RouterLink to={href} prefetch="intent" preventScrollReset={keepScroll} {...rest} />;
}
