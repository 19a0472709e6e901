import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, it } from "vitest";
import type { EditorChoices } from "~/features/segments/editor-choices";
import { SegmentAnswer } from "~/features/segments/segment-answer";
import { textsOf } from "~/i18n/texts.server";
import type { FormView } from "~/ui/form-view";

const rule = {
  groups: [
    [{ field: "region", comparison: "is", not: true, values: ["Nordland"] }],
    [{ field: "size", comparison: "at_least", not: false, values: [240] }],
  ],
};
const choices: EditorChoices = {
  own: [],
  choices: { kind: [], owner: [], language: [] },
  words: { industry: [], region: [], plan: [] },
};
const show = (conflict: FormView["conflict"], errors = ["Somebody changed this."]) => {
  const view: FormView = {
    value: (_name, stored = "") => stored,
    values: (_name, stored = []) => stored,
    errors: () => errors,
    refused: true,
    conflict,
  };
  return renderToStaticMarkup(
    <I18nextProvider i18n={textsOf("en")}>
      <SegmentAnswer view={view} choices={choices} />
    </I18nextProvider>,
  );
};

it("a segment that somebody changed meanwhile shows what is stored, to compare", () => {
  const shown = show({ name: "Large ones", rule: JSON.stringify(rule), with_demand: 1 });
  for (const stored of ["Large ones", "Nordland", "240", "What is stored now"]) {
    expect(shown).toContain(stored);
  }
  expect(show({ name: "Large ones", rule: "", with_demand: 0 })).toContain("Large ones");
});

it("a segment that was refused for something else says why and no more", () => {
  expect(show(undefined)).not.toContain("What is stored now");
  expect(show(undefined, [])).toBe("");
});
