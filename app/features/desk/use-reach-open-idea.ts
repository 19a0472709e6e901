import { useEffect, useRef } from "react";

/** When another idea opens, its title has the focus: keys and screen readers go on from there. */
export function useReachOpenIdea(ideaId: number | null): void {
  const before = useRef(ideaId);
  useEffect(() => {
    if (before.current === ideaId) return;
    before.current = ideaId;
    window.scrollTo({ top: 0 });
    document.getElementById("desk-idea")?.focus({ preventScroll: true });
  }, [ideaId]);
}
