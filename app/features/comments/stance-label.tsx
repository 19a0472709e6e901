import { useText } from "~/i18n/use-text";
import { StanceGlyph } from "~/ui/stance-glyph";
import type { Stance } from "./comment";

/** Glyph and word, equal in weight for every side. */
export function StanceLabel({ stance }: { stance: Stance }) {
  const t = useText("comments");
  return (
    <span className="inline-flex items-center gap-1.5 text-ink-2">
      <StanceGlyph stance={stance} />
      {t(`stance.${stance}`)}
    </span>
  );
}
