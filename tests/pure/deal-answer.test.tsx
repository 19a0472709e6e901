import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, it } from "vitest";
import { DealAnswer } from "~/features/sales/deal-answer";
import { textsOf } from "~/i18n/texts.server";
import type { FormView } from "~/ui/form-view";

const view: FormView = {
  value: (_name, stored = "") => stored,
  values: (_name, stored = []) => stored,
  errors: () => ["Somebody changed this."],
  refused: true,
  conflict: {
    ...{ name: "Forty machines", amount: 8_700_000, stage: "proposal", closeOn: "", owner: 4 },
    version: "newer",
  },
};

it("a deal that somebody changed meanwhile shows what is stored, and goes through when sent again", () => {
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={textsOf("en")}>
      <DealAnswer view={view} version="older" owners={[{ id: 4, name: "Rob Ashworth" }]} />
    </I18nextProvider>,
  );
  expect(html).toContain('value="newer"');
  for (const stored of ["Forty machines", "87,000", "Proposal", "Rob Ashworth"]) {
    expect(html).toContain(stored);
  }
});
