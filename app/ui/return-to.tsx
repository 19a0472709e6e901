import { useSearchParams } from "@remix-run/react";
import { createContext, type ReactNode, useContext } from "react";
import type { FormView } from "./form-view";

/** Where the forms of a page lead: back to it, or on to what comes next. */
interface Returning {
  stay: string;
  next: string;
}

export type ReturnWay = keyof Returning;

const ReturnContext = createContext<Returning | null>(null);

/** Inside it, forms and links lead back to this page instead of to their own. */
export function ReturnTo({ stay, next, children }: Returning & { children: ReactNode }) {
  return <ReturnContext.Provider value={{ stay, next }}>{children}</ReturnContext.Provider>;
}

/**
 * Says in a form where its success leads: as the page that holds it says, or the address of a page
 * that was opened from there. The server takes paths of this site only.
 */
export function ReturnToField({ view, way }: { view?: FormView; way: ReturnWay }) {
  const stored = useReturning(way);
  const to = view?.value("return_to", stored) ?? stored;
  return to ? <input type="hidden" name="return_to" value={to} /> : null;
}

/** Makes addresses of a form's own page, or of another step to it, lead back here afterwards. */
export function useReturningHref(): (href: string, way: ReturnWay) => string {
  const to = { stay: useReturning("stay"), next: useReturning("next") };
  return (href, way) => {
    if (!to[way]) return href;
    const glue = href.includes("?") ? "&" : "?";
    return `${href}${glue}return_to=${encodeURIComponent(to[way])}`;
  };
}

/** As the page that holds it says, else as the address of the page; "" for nowhere. */
function useReturning(way: ReturnWay): string {
  const returning = useContext(ReturnContext);
  const [search] = useSearchParams();
  return returning?.[way] ?? search.get("return_to") ?? "";
}
