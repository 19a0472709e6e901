import { useEffect, useRef } from "react";

/** The form that it is given to is emptied after what it held was taken, and only then. */
export function useEmptiedWhenSent(state: "idle" | "submitting" | "loading", refused: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef(false);
  useEffect(() => {
    if (state === "idle" && sent.current && !refused) form.current?.reset();
    sent.current = state !== "idle";
  }, [state, refused]);
  return form;
}
