import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import type { Preference, PreferenceKind } from "./preference";

const ways = ["mail", "inbox"] as const;

/** What one is told of, a line each, with a box for mail and one for the inbox. */
export function PreferencesForm({
  kinds,
  preferences,
  view,
}: {
  kinds: readonly PreferenceKind[];
  preferences: Record<PreferenceKind, Preference>;
  view: FormView;
}) {
  const t = useText("notifications");
  const say = useText("shared");
  return (
    <>
      <table className="w-full text-md">
        <thead className="border-b border-rule text-sm">
          <tr>
            <th scope="col" className="py-2.5 text-start font-strong">
              {t("settings.kind")}
            </th>
            {ways.map((way) => (
              <th key={way} scope="col" className="w-24 py-2.5 text-center font-strong max-md:w-20">
                {t(`settings.${way}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind} className="border-b border-line">
              <th scope="row" className="py-3 text-start font-normal">
                {t(`settings.kinds.${kind}.name`)}
                <span className="meta block">{t(`settings.kinds.${kind}.hint`)}</span>
              </th>
              {ways.map((way) => (
                <td key={way}>
                  <Box way={way} kind={kind} chosen={chosenOf(view, kinds, preferences, way)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button className="mt-8">{say("actions.save")}</Button>
    </>
  );
}

function chosenOf(
  view: FormView,
  kinds: readonly PreferenceKind[],
  preferences: Record<PreferenceKind, Preference>,
  way: "mail" | "inbox",
): readonly string[] {
  return view.values(
    way,
    kinds.filter((kind) => preferences[kind][way]),
  );
}

function Box({
  way,
  kind,
  chosen,
}: {
  way: "mail" | "inbox";
  kind: PreferenceKind;
  chosen: readonly string[];
}) {
  const t = useText("notifications");
  const name = t(`settings.kinds.${kind}.name`);
  return (
    <label className="grid min-h-target place-items-center">
      <span className="sr-only">
        {way === "mail"
          ? t("settings.mailAbout", { kind: name })
          : t("settings.inboxAbout", { kind: name })}
      </span>
      <input
        type="checkbox"
        name={way}
        value={kind}
        defaultChecked={chosen.includes(kind)}
        className="size-4.5"
      />
    </label>
  );
}
