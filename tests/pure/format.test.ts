import { describe, expect, it } from "vitest";
import { languageName } from "~/i18n/languages";
import { createFormat } from "~/i18n/use-format";

const AT = Date.UTC(2026, 10, 5, 13, 3);
const HOUR = 3_600_000;

describe("dates, numbers and names in French", () => {
  const format = createFormat({ language: "fr", timeZone: "Europe/Paris", renderedAt: AT });

  it("are written as in French, in the community's time zone", () => {
    expect(format.day(AT)).toBe("5 novembre");
    expect(format.shortDay(Date.UTC(2025, 1, 1))).toBe("1 févr. 2025");
    expect(format.moment(AT)).toBe("5 novembre 2026 à 14:03");
    expect(format.ago(AT - 3 * HOUR)).toBe("il y a 3 heures");
    expect(format.ago(AT - 24 * HOUR)).toBe("hier");
    expect(format.number(12_345.5)).toBe("12\u202f345,5");
    expect(format.list(["Lena", "Tomás", "Gerd"])).toBe("Lena, Tomás et Gerd");
  });

  it("a language is called by its own name", () => {
    expect(["en", "de", "fr"].map(languageName)).toEqual(["English", "Deutsch", "Français"]);
  });
});
