import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { canReadAccounts } from "~/features/accounts/account.policy";
import { ErrorPage, ErrorTitle } from "~/features/community/error-page";
import { errorTitles } from "~/features/community/error-titles.server";
import { canUseDesk } from "~/features/desk/desk.policy";
import { countUnread } from "~/features/notifications/notifications.queries.server";
import { findOwnBounce } from "~/features/people/bounce.queries.server";
import { demoPeople } from "~/features/people/demo-people.server";
import { canAdminister } from "~/features/people/people.policy";
import { isSignedIn, isStaff } from "~/features/people/viewer";
import { findPlannedErasure } from "~/features/privacy/planned-erasure.queries.server";
import { cookieOf, setCookieHeader } from "~/http/cookies";
import { isHydrated } from "~/http/hydration";
import { begunReply } from "~/http/intents.server";
import { load } from "~/http/load.server";
import { NonceContext } from "~/http/nonce";
import { directionOf } from "~/i18n/direction";
import { fallbackLanguage, languages } from "~/i18n/languages";
import { FormatContext } from "~/i18n/use-format";
import { CurrencyContext } from "~/i18n/use-money";
import { now } from "~/platform/clock";
import styles from "~/ui/app.css?url";
import { brandVariables } from "~/ui/brand";
import { preloadedFonts } from "~/ui/fonts";
import { HydratedContext } from "~/ui/hydrated";

export const links = () => [
  ...preloadedFonts.map((href) => ({
    rel: "preload",
    href,
    as: "font" as const,
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
  })),
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/icons/icon.svg", type: "image/svg+xml" },
  { rel: "manifest", href: "/manifest.webmanifest" },
];

/** Addresses of a number alone lead on to the full one; the notice is said there. */
const LEADS_ON = /^\/(?:ideas|roadmap|comments)\/\d+$/;

export const loader = load(async ({ db, viewer, community, context, url }) => {
  const { env } = context.services;
  const notice = LEADS_ON.test(url.pathname) ? null : (cookieOf(context.cookies, "notice") ?? null);
  if (notice) context.setCookie(setCookieHeader("notice", "", { secure: false, maxAge: 0 }));
  return {
    viewer: isSignedIn(viewer)
      ? {
          ...{ name: viewer.name, handle: viewer.handle, portrait: viewer.portrait },
          ofAccount: viewer.accountId !== null,
        }
      : null,
    staff: isStaff(viewer),
    language: viewer.language,
    theme: viewer.theme,
    renderedAt: now(),
    community: {
      name: community.name,
      imprint: community.imprint,
      logo: community.logo,
      timeZone: community.timeZone,
      currency: community.currency,
      brand: brandVariables(community.accent),
      answersPublished: community.clock.published,
    },
    can: {
      administer: canAdminister(viewer),
      useDesk: canUseDesk(viewer),
      readAccounts: canReadAccounts(viewer),
    },
    bounced: isSignedIn(viewer) ? await findOwnBounce(db, viewer) : null,
    erasure: isSignedIn(viewer) ? await findPlannedErasure(db, viewer.id) : null,
    unread: isSignedIn(viewer) ? await countUnread(db, viewer) : 0,
    publicUrl: env.publicUrl,
    languages: [...languages],
    errorTitles: errorTitles(viewer.language),
    notice,
    demo: env.demo ? await demoPeople(db) : null,
    begun: await begunReply(context, url),
  };
});

export type RootData = Awaited<ReturnType<typeof loader>>;

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const handles = useMatches().map((match) => match.handle);
  const language = root?.language ?? fallbackLanguage;
  const hydrated = isHydrated(root?.viewer != null, handles);
  const nonce = useContext(NonceContext);
  return (
    <html
      lang={language}
      dir={directionOf(language)}
      data-theme={root?.theme ?? undefined}
      data-staff={root?.staff ? "yes" : undefined}
      style={root?.community.brand as React.CSSProperties | undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <ErrorTitle community={root?.community.name ?? "Upwell"} />
        <Links />
        {hydrated ? null : <script src="/page.js" defer />}
        <script src="/menus.js" defer />
        <script src="/suggest.js" defer />
      </head>
      <body>
        <FormatContext.Provider
          value={{
            language,
            timeZone: root?.community.timeZone ?? "UTC",
            renderedAt: root?.renderedAt ?? 0,
          }}
        >
          <CurrencyContext.Provider value={root?.community.currency ?? "EUR"}>
            <HydratedContext.Provider value={hydrated}>{children}</HydratedContext.Provider>
          </CurrencyContext.Provider>
        </FormatContext.Provider>
        {hydrated ? <ScrollRestoration nonce={nonce} /> : null}
        {hydrated ? <Scripts nonce={nonce} /> : null}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** Only what breaks the root itself comes here: there is nothing to draw the frame with. */
export function ErrorBoundary() {
  return <ErrorPage />;
}
