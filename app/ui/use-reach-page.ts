import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * A page that is loaded begins at its beginning; after a step inside the site the focus would be on what is gone,
 * or on a link of the head. So it goes to the place in the page that was asked for, else to its title, and a
 * screen reader says where one is. What the page reached itself keeps it, and so does a field in which somebody types.
 */
export function useReachPage(): void {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const main = document.getElementById("content");
    const focused = document.activeElement;
    if (!main || main.contains(focused) || focused?.matches("input, textarea, select")) return;
    const place = document.getElementById(hash.slice(1)) ?? main.querySelector("h1") ?? main;
    if (!place.matches("a[href], button, input, textarea, select, summary")) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }, [pathname, hash]);
}
