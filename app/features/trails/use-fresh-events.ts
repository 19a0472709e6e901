import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

const EVERY_MS = 15_000;

/** Asks for the page's data anew while somebody looks at it, so that a visit shows without a reload. */
export function useFreshEvents(): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible" && state === "idle") revalidate();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [revalidate, state]);
}
