import type { ReactNode } from "react";
import { SectionHeader } from "~/ui/section-header";

/** One thing that is set about a person. */
export function PersonSection(props: { id: string; title: string; children: ReactNode }) {
  const headingId = `${props.id}-title`;
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader id={headingId} title={props.title} />
      {props.children}
    </section>
  );
}
