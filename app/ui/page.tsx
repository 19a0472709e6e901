import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type PageWidth = "full" | "reading" | "narrow";

const WIDTHS: Record<PageWidth, string> = {
  full: "max-w-page",
  reading: "max-w-[44rem]",
  narrow: "max-w-[26rem]",
};

/** The one `main` of a page, where the skip link leads. */
export function Page({
  width = "full",
  children,
  className,
}: {
  width?: PageWidth | undefined;
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className="w-full flex-1 px-gutter pt-8 pb-20 focus-visible:shadow-none md:pt-14"
    >
      <div className={classNames("mx-auto", WIDTHS[width], className)}>{children}</div>
    </main>
  );
}
