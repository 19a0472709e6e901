import type { ReactNode } from "react";
import { SectionHeader } from "../section-header";

/** One part of the system with its name, for the page that shows them all. */
export function Part({
  title,
  meta,
  children,
}: {
  title: string;
  meta?: string | undefined;
  children: ReactNode;
}) {
  return (
    <section className="flex min-w-0 flex-col pb-12">
      <SectionHeader title={title} meta={meta} />
      <div className="flex min-w-0 flex-col gap-4">{children}</div>
    </section>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-x-5 gap-y-3">{children}</div>;
}
