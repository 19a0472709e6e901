import { useEffect } from "react";

/** "/" leads to the search, unless somebody is typing. Visitors' pages have it from their own script. */
export function useSearchShortcut(): void {
  useEffect(() => {
    document.addEventListener("keydown", focusSearch);
    return () => document.removeEventListener("keydown", focusSearch);
  }, []);
}

function focusSearch(event: KeyboardEvent): void {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target.isContentEditable || target.matches("input, textarea, select")) return;
  const search = document.querySelector<HTMLInputElement>('header input[type="search"]');
  // Hidden where there is no room for it; the magnifier is a link there.
  if (!search?.checkVisibility()) return;
  event.preventDefault();
  search.focus();
}
