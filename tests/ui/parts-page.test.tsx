import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";
import { expect, test } from "vitest";
import { PartsPage } from "~/ui/parts-page";

const html = renderToStaticMarkup(
  <StaticRouter location="/">
    <PartsPage />
  </StaticRouter>,
);

test("every part renders on the server, without a script or a style element", () => {
  expect(html).toContain("<main");
  expect(html).not.toMatch(/<script|<style|javascript:/);
});

test("no id stands twice on the page of parts", () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
  expect(new Set(ids).size).toBe(ids.length);
});
