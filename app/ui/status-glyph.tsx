import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type OpenKind = "new" | "needs-info" | "under-review" | "gathering" | "open";
export type AcceptedKind = "planned" | "in-progress" | "beta" | "accepted";
export type ClosedKind = "delivered" | "declined" | "already-possible" | "archived" | "closed";
export type StatusKind = OpenKind | AcceptedKind | ClosedKind;

const ring = <circle cx="7" cy="7" r="5.5" />;
const diamond = <path d="M7 1.2 12.8 7 7 12.8 1.2 7Z" />;
const square = <rect x="1.5" y="1.5" width="11" height="11" rx="2" />;
const check = <path d="m4.4 7.2 1.9 1.9 3.5-4" />;

/** Open is a circle, accepted a diamond, closed a square. */
const SHAPES: Record<StatusKind, ReactNode> = {
  open: ring,
  new: <circle cx="7" cy="7" r="5.5" strokeDasharray="2.1 2.22" />,
  "needs-info": (
    <>
      {ring}
      <circle cx="7" cy="7" r="1.4" fill="currentColor" stroke="none" />
    </>
  ),
  "under-review": (
    <>
      {ring}
      <path d="M7 7V3.4A3.6 3.6 0 0 1 10.6 7Z" fill="currentColor" stroke="none" />
    </>
  ),
  gathering: (
    <>
      {ring}
      <path d="M7 3.4a3.6 3.6 0 0 1 0 7.2Z" fill="currentColor" stroke="none" />
    </>
  ),
  accepted: diamond,
  planned: diamond,
  "in-progress": (
    <>
      {diamond}
      <path d="M7 3.6 10.4 7 7 10.4Z" fill="currentColor" stroke="none" />
    </>
  ),
  beta: (
    <>
      {diamond}
      <path d="M7 4.5 9.5 7 7 9.5 4.5 7Z" fill="currentColor" stroke="none" />
    </>
  ),
  closed: square,
  delivered: (
    <>
      <rect x="1.5" y="1.5" width="11" height="11" rx="2" fill="currentColor" />
      <path d="m4.4 7.2 1.9 1.9 3.5-4" stroke="var(--paper)" />
    </>
  ),
  declined: (
    <>
      {square}
      <path d="m4.6 9.4 4.8-4.8" />
    </>
  ),
  "already-possible": (
    <>
      {square}
      {check}
    </>
  ),
  archived: (
    <>
      {square}
      <path d="M4.6 7h4.8" />
    </>
  ),
};

/** The shape before a status word, 14 px, in the colour of the text around it. */
export function StatusGlyph({
  kind,
  className,
}: {
  kind: StatusKind;
  className?: string | undefined;
}) {
  return (
    <svg
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap={kind === "new" ? "butt" : "round"}
      strokeLinejoin="round"
      aria-hidden="true"
      className={classNames("size-3.5 shrink-0", className)}
    >
      {SHAPES[kind]}
    </svg>
  );
}
