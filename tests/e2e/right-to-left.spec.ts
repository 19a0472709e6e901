import { findOverlaps, speakLonger } from "./support/other-language";
import { findSideways } from "./support/page-check";
import { be } from "./support/people";
import { expect, test } from "./support/test";

const WIDTHS = [1280, 390, 320] as const;

/** Of each kind of page one. */
const PLACES = [
  "/ideas",
  "/ideas?q=display&board=machines&order=top",
  "/ideas/53",
  "/ideas/53/voters",
  "/ideas/53/status",
  "/ideas/new?title=Night+mode",
  "/roadmap",
  "/roadmap/10",
  "/people/lena",
  "/inbox",
  "/settings/notifications",
  "/admin",
  "/admin/community",
  "/admin/people",
  "/accounts",
  "/admin/tags",
];

test.use({ screenshot: "off" });

test("no page breaks in a longer language that is read from right to left", {
  tag: "@sqlite",
}, async ({ page: entrance, still }) => {
  await be(entrance, "admin");
  const page = await still({ storageState: await entrance.context().storageState() });
  const problems: string[] = [];
  for (const place of PLACES) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(place, { waitUntil: "networkidle" });
    await speakLonger(page);
    for (const width of WIDTHS) {
      const found = await findSideways(page, [width]);
      found.push(...(await findOverlaps(page)).map((pair) => `overlap at ${width}: ${pair}`));
      problems.push(...found.map((problem) => `${place}: ${problem}`));
    }
  }
  expect(problems).toEqual([]);
});
