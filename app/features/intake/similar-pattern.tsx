import type { StatusKind } from "~/ui/status-glyph";
import { StatusLabel } from "~/ui/status-label";

const KINDS: readonly StatusKind[] = [
  "new",
  "needs-info",
  "under-review",
  "gathering",
  "open",
  "planned",
  "in-progress",
  "beta",
  "accepted",
  "delivered",
  "declined",
  "already-possible",
  "archived",
  "closed",
];

export interface SimilarPatternProps {
  looks: { row: string; title: string; status: string; count: string };
  /** The word after the number, for screen readers. */
  votes: string;
}

/** An empty row and a label of each kind of status, for the visitors' script to copy. */
export function SimilarPattern({ looks, votes }: SimilarPatternProps) {
  return (
    <div hidden data-similar-pattern>
      <ul>
        <li>
          <a href="/ideas" className={looks.row}>
            <span data-title className={looks.title} />
            <span data-status className={looks.status} />
            <span className={looks.count}>
              <span data-count />
              <span className="sr-only"> {votes}</span>
            </span>
          </a>
        </li>
      </ul>
      {KINDS.map((kind) => (
        <span key={kind} data-kind={kind}>
          <StatusLabel kind={kind}>
            <span data-word />
          </StatusLabel>
        </span>
      ))}
    </div>
  );
}
