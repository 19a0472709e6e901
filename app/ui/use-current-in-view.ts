import { type RefObject, useEffect, useRef } from "react";

/**
 * For a row of links that scrolls sideways: brings the one that leads to this page into the middle,
 * and moves nothing else.
 */
export function useCurrentInView<List extends HTMLElement>(
  current: string | undefined,
): RefObject<List> {
  const list = useRef<List>(null);
  useEffect(() => {
    const row = list.current;
    const here = current && row?.querySelector("[aria-current]");
    if (!row || !here) return;
    const [outer, inner] = [row.getBoundingClientRect(), here.getBoundingClientRect()];
    row.scrollBy(inner.x + inner.width / 2 - outer.x - outer.width / 2, 0);
  }, [current]);
  return list;
}
