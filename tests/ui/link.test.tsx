import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";
import { expect, test } from "vitest";
import { Link } from "~/ui/link";

const linkTo = (href: string) =>
  renderToStaticMarkup(
    <StaticRouter location="/ideas">
      <Link href={href}>there</Link>
    </StaticRouter>,
  );

test.each([
  ["/roadmap", "/roadmap"],
  ["?order=top", "/ideas?order=top"],
  ["#comments", "#comments"],
  ["https://example.org/", "https://example.org/"],
  ["//example.org/", "//example.org/"],
  ["mailto:lena@example.org", "mailto:lena@example.org"],
])("a link to %s leads to %s without script", (href, expected) => {
  expect(linkTo(href)).toContain(`href="${expected}"`);
});
