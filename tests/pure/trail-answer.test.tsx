import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, it } from "vitest";
import { TrailAnswer } from "~/features/trails/trail-answer";
import { textsOf } from "~/i18n/texts.server";
import type { FormView } from "~/ui/form-view";

const view: FormView = {
  value: (_name, stored = "") => stored,
  values: (_name, stored = []) => stored,
  errors: () => ["Somebody changed this."],
  refused: true,
  conflict: { title: "Their title", letter: "Their letter.", language: "de", account: "", deal: 3 },
};
const choices = {
  deals: [{ id: 3, name: "Forty machines", account: "Nordlicht" }],
  languages: [{ code: "de", name: "Deutsch" }],
};
const show = (template: boolean) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={textsOf("en")}>
      <TrailAnswer view={view} choices={choices} template={template} />
    </I18nextProvider>,
  );

it("a trail that somebody changed meanwhile shows what is stored, to compare", () => {
  for (const stored of ["Their title", "Their letter.", "Deutsch", "Forty machines"]) {
    expect(show(false)).toContain(stored);
  }
  expect(show(true)).not.toContain("Forty machines");
});
