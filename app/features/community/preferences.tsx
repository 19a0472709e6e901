import { Form } from "@remix-run/react";
import { languageName } from "~/i18n/languages";
import { useText } from "~/i18n/use-text";

export interface PreferencesProps {
  language: string;
  languages: string[];
  theme: "light" | "dark" | null;
  returnTo: string;
}

const BUTTON = "touch-target py-1.5 hover:text-ink aria-pressed:font-strong aria-pressed:text-ink";

/** The switches of language and theme; they work without script and without an account. */
export function Preferences({ language, languages, theme, returnTo }: PreferencesProps) {
  const t = useText("community");
  return (
    <div className="flex flex-wrap gap-x-6">
      <Form method="post" action="/preferences" reloadDocument className="flex gap-x-4">
        <input type="hidden" name="return_to" value={returnTo} />
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <button
              type="submit"
              key={other}
              name="language"
              value={other}
              dir="auto"
              lang={other}
              className={BUTTON}
            >
              {languageName(other)}
            </button>
          ))}
      </Form>
      <Form method="post" action="/preferences" reloadDocument>
        <input type="hidden" name="return_to" value={returnTo} />
        {/* What the device shows is known to the style sheet alone, so it picks the other one. */}
        {theme !== "dark" && (
          <button type="submit" name="theme" value="dark" className={`${BUTTON} dark:hidden`}>
            {t("theme.dark")}
          </button>
        )}
        {theme !== "light" && (
          <button
            type="submit"
            name="theme"
            value="light"
            className={`${BUTTON} hidden dark:block`}
          >
            {t("theme.light")}
          </button>
        )}
      </Form>
    </div>
  );
}
