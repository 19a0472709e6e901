import { type RefObject, useEffect, useRef } from "react";

/**
 * The list follows the open idea: where it scrolls by itself and the idea's row is out of sight, the
 * row comes into the middle; the page stays where it is.
 */
export function useOpenInView<List extends HTMLElement>(ideaId: number | null): RefObject<List> {
  const list = useRef<List>(null);
  useEffect(() => {
    const row = ideaId !== null && list.current?.querySelector("ol [aria-current=true]");
    if (!list.current || !row) return;
    const [outer, inner] = [list.current.getBoundingClientRect(), row.getBoundingClientRect()];
    if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
    list.current.scrollBy(0, inner.top + inner.height / 2 - outer.top - outer.height / 2);
  }, [ideaId]);
  return list;
}
