import { useEffect } from "react";

const CONTROLS = "input:not([type=hidden]), textarea, select, button";

/**
 * A form that came back refused begins where it has to be mended: the first field with an error has the focus, or
 * what says the error of the whole form is seen. `reply` is what the page got back; the same one reaches once.
 */
export function useReachError(reply: object | undefined): void {
  useEffect(() => {
    if (!reply) return;
    const main = document.getElementById("content");
    const field = main?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (field) {
      const control = field.matches(CONTROLS) ? field : field.querySelector<HTMLElement>(CONTROLS);
      control?.focus();
    } else {
      main?.querySelector('[role="alert"], [id$="-error"]')?.scrollIntoView({ block: "center" });
    }
  }, [reply]);
}
