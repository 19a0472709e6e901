import { expect, test } from "vitest";
import { initials } from "~/ui/initials";

test.each([
  ["Lena Hofmann", "LH"],
  ["Tomás da Silva Ribeiro", "TR"],
  ["madonna", "M"],
  ["Anna-Lena Groß", "AG"],
  ["élodie ñuñez", "ÉÑ"],
  ["Ольга Петрова", "ОП"],
  ["山田太郎", "山"],
  ["김 민준", "김"],
  ["محمد علي", "مع"],
  ["“Bob” (Service)", "BS"],
  ["  ", ""],
  ["🙂", ""],
])("the initials of %s are %s", (name, expected) => {
  expect(initials(name)).toBe(expected);
});
