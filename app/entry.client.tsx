import { RemixBrowser } from "@remix-run/react";
import { type ReactNode, StrictMode, startTransition, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { loadTexts } from "~/i18n/texts.client";
import { keepTyped } from "~/ui/keep-typed";

const { lang, dataset } = document.documentElement;
const texts = await loadTexts(lang, { staff: dataset["staff"] === "yes" });
const giveBackTyped = keepTyped();

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <WithTyped>
        <I18nextProvider i18n={texts}>
          <RemixBrowser />
        </I18nextProvider>
      </WithTyped>
    </StrictMode>,
  );
});

/** The outermost effect: it runs when all of the page is React's, and marks when that was. */
function WithTyped({ children }: { children: ReactNode }) {
  useEffect(() => {
    giveBackTyped();
    performance.mark("taken-over");
  }, []);
  return children;
}
