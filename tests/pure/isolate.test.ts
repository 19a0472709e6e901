import { expect, test } from "vitest";
import { createTexts } from "~/i18n/create";

const say = (language: string, name: string) =>
  createTexts(language, { shared: { by: "— {{name}}!" } }).t("by", { name } as never);

test("a name of the other direction is set apart in a sentence", () => {
  expect(say("en", "נועה (ת״א)")).toBe("— \u2068נועה (ת״א)\u2069!");
  expect(say("ar", "Lena (Berlin)")).toBe("— \u2068Lena (Berlin)\u2069!");
});

test("a name of the same direction stays as it is, letter by letter", () => {
  expect(say("en", "O’Neill <& Söhne>")).toBe("— O’Neill <& Söhne>!");
  expect(say("he", "נועה")).toBe("— נועה!");
});
