import { RemixBrowser } from "@remix-run/react";
import { type ReactNode, StrictMode, startTransition, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { loadTexts } from "~/i18n/texts.client";
import { keepTyped } from "~/ui/keep-typed";

const { lang, dataset } = document.documentElement;
const texts = await loadTexts(lang, { staff: dataset["staff"] === "yes" });
const giveBackTyped = keepTyped();
await decodeState();

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

/**
 * Remix's first render throws the promise of the page's data, and React lets a key or a click that comes in
 * between end its whole script ("Root did not complete"): so that is waited for before React begins.
 */
async function decodeState(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (decoding) {
    await decoding;
  }
}

/** The outermost effect: it runs when all of the page is React's, and marks when that was. */
function WithTyped({ children }: { children: ReactNode }) {
  useEffect(() => {
    giveBackTyped();
    performance.mark("taken-over");
  }, []);
  return children;
}
