/** What a route module's `handle` export may say. */
export interface RouteHandle {
  /** Hydrate this page for visitors too. */
  hydrate?: true;
  /** The page brings a header and footer of its own. */
  bare?: true;
}

/** Visitors' pages carry no framework script, but for the few that ask for it. */
export function isHydrated(signedIn: boolean, handles: readonly unknown[]): boolean {
  return (
    signedIn || handles.some((handle) => (handle as RouteHandle | undefined)?.hydrate === true)
  );
}

export function isBare(handles: readonly unknown[]): boolean {
  return handles.some((handle) => (handle as RouteHandle | undefined)?.bare === true);
}
