import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { directionOf } from "~/i18n/direction";
import { languageName, languages } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import { type ServedCommunity, serveCommunity } from "./community";

let served: ServedCommunity;
beforeAll(async () => {
  served = await serveCommunity();
});
afterAll(() => served.server.stop());

const askedFor = async (header: string) =>
  (await served.server.browser().get("/login", { "Accept-Language": header })).body;
const languageOf = (body: string) => /<html lang="([^"]+)"/.exec(body)?.[1];

// Nothing here names a language: whoever adds the files of one has it checked too.
describe.each(languages)("a language that has its files, %s,", (language) => {
  it("is spoken to a browser that asks for it", async () => {
    const body = await askedFor(`${language}-419,xx;q=0.9`);
    expect(body).toContain(`<html lang="${language}" dir="${directionOf(language)}"`);
    expect(body).toContain(textsOf(language).getFixedT(null, "people")("signIn.title"));
  });

  it("is offered by its own name to those who read another, and kept once chosen", async () => {
    const other = languages.find((each) => each !== language) ?? "";
    const browser = served.server.browser();
    const { body } = await browser.get("/login", { "Accept-Language": other });
    const offer = new RegExp(`<button[^>]* value="${language}"[^>]*>([^<]+)</button>`).exec(body);
    expect(offer?.[1]).toBe(languageName(language));
    await browser.post("/preferences", { language });
    const after = await browser.get("/login", { "Accept-Language": other });
    expect(languageOf(after.body)).toBe(language);
  });
});

describe("the language of a visitor", () => {
  it.each([
    ["fr-CA", "fr"],
    ["fr;q=0.9,en;q=0.5", "fr"],
    ["en;q=0.4, fr-BE;q=0.6, ja", "fr"],
    ["fr;q=0, en", "en"],
    ["ja,ko;q=0.5", "en"],
  ])("is the one wanted most of those that there are: %s gives %s", async (header, language) => {
    expect(languageOf(await askedFor(header))).toBe(language);
  });
});

describe("the title of a page", () => {
  const titlesOf = async (path: string, language: string) => {
    const { body } = await served.server.browser().get(path, { "Accept-Language": language });
    return [...body.matchAll(/<title[^>]*>([^<]*)<\/title>/g)].map(([, title]) => title);
  };

  it.each(languages)("says in %s what happened, where the page is an error", async (language) => {
    const t = textsOf(language).getFixedT(null, "shared");
    const nothing = t("pages.notFound.title");
    for (const path of ["/nothing-here", "/ideas/999999"]) {
      expect(await titlesOf(path, language)).toEqual([expect.stringContaining(`${nothing} ·`)]);
    }
  });

  it("is one alone where nothing went wrong", async () => {
    const [title, ...more] = await titlesOf("/login", "en");
    expect(title).toContain(textsOf("en").getFixedT(null, "people")("signIn.title"));
    expect(more).toEqual([]);
  });
});
