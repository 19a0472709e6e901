import { StatusGlyph } from "~/ui/status-glyph";
import { StatusLabel } from "~/ui/status-label";
import type { Status } from "./status";
import { statusKind } from "./status-kind";

export type IdeaStatusProps = {
  status: Pick<Status, "key" | "group" | "name" | "colour">;
  className?: string | undefined;
};

/** The status of an idea: its shape, in the colour that an admin gave it, and its word. */
export function IdeaStatus({ status, className }: IdeaStatusProps) {
  const kind = statusKind(status);
  if (!status.colour) {
    return (
      <StatusLabel kind={kind} className={className}>
        <bdi>{status.name}</bdi>
      </StatusLabel>
    );
  }
  return (
    <span className={`inline-flex max-w-full items-center gap-1.5 font-strong ${className ?? ""}`}>
      <span style={{ color: status.colour }}>
        <StatusGlyph kind={kind} />
      </span>
      <bdi>{status.name}</bdi>
    </span>
  );
}
