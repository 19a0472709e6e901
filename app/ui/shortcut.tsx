import { createContext, type ReactNode, useContext } from "react";
import { Kbd } from "./kbd";

const ShortcutsContext = createContext(false);

/** Inside it, keys act where they are printed, unless somebody has turned them off. */
export function Shortcuts({ on, children }: { on: boolean; children: ReactNode }) {
  return <ShortcutsContext.Provider value={on}>{children}</ShortcutsContext.Provider>;
}

/** What a control with a key carries, and the key as it is printed; nothing where keys are off. */
export function useShortcut(key: string | undefined): {
  wiring: { "aria-keyshortcuts"?: string };
  printed: ReactNode;
} {
  const on = useContext(ShortcutsContext);
  if (!on || !key) return { wiring: {}, printed: null };
  return {
    wiring: { "aria-keyshortcuts": key },
    printed: (
      <Kbd>
        <span aria-hidden="true">{key.toUpperCase()}</span>
      </Kbd>
    ),
  };
}
