import { createContext, useContext } from "react";

/** Whether the framework's script takes this page over; a visitor's page mostly has none. */
export const HydratedContext = createContext(true);

/** The classes of a control for pages that no script takes over, where it would do nothing else. */
export function useWithoutScript(): string {
  return useContext(HydratedContext) ? "hidden noscript:block" : "";
}

/** The classes of what only a script brings to life; its place is kept, so that nothing moves. */
export function useWithScript(): string {
  return useContext(HydratedContext) ? "noscript:hidden" : "hidden";
}
