import type { ReactNode } from "react";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export interface DoorProps {
  title: string;
  lede?: ReactNode;
  children?: ReactNode;
  /** Other ways to go on, under the form. */
  ways?: { text?: string; href: string; label: string }[];
}

/** A page with one thing to do: signing in, signing up, a link from a mail. */
export function Door({ title, lede, children, ways = [] }: DoorProps) {
  return (
    <Page width="narrow">
      <PageHeader title={title} lede={lede} />
      {children}
      {ways.length > 0 && (
        <ul className="mt-10 flex flex-col gap-2 border-t border-line pt-4 text-sm text-ink-2">
          {ways.map(({ text, href, label }) => (
            <li key={href} className="flex flex-wrap items-center gap-x-1.5">
              {text}
              <Link href={href} className="touch-target text-accent underline">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
