import { expect, test } from "vitest";
import { renderMany, renderMarkdown } from "~/platform/markdown.server";
import { costRatioAsync } from "../support/cost";
import { watchCalmly } from "../support/event-loop";

const DEADLINE_MS = 1_000;

const REL = 'rel="nofollow ugc noopener"';

test.each([
  ["# One\n## Two\n###### Six", "<h3>One</h3>\n<h4>Two</h4>\n<h5>Six</h5>"],
  ["one\ntwo", "<p>one<br />two</p>"],
  [
    "*a* **b** ~~c~~ `d<e`",
    "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;e</code></p>",
  ],
  ["```ts\nx < y\n```", '<pre><code class="language-ts">x &lt; y\n</code></pre>'],
  ["[docs](https://x.io)", `<p><a href="https://x.io" ${REL}>docs</a></p>`],
  ["anna@x.io", `<p><a href="mailto:anna@x.io" ${REL}>anna@x.io</a></p>`],
  ["![A cup](https://x.io/cup.png)", `<p><a href="https://x.io/cup.png" ${REL}>A cup</a></p>`],
  ["[![A cup](a.png)](/b)", `<p><a href="/b" ${REL}>A cup</a></p>`],
  ["See #12.", `<p>See <a href="/ideas/12" ${REL}>#12</a>.</p>`],
  ["a#12 #0 `#12` &#39;", "<p>a#12 #0 <code>#12</code> '</p>"],
  ["[see #12](/x)", `<p><a href="/x" ${REL}>see #12</a></p>`],
  ["3. c\n4. d", '<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>'],
  ["AT&T &copy; 2 < 3", "<p>AT&amp;T © 2 &lt; 3</p>"],
  ["", ""],
])("%j becomes %j", async (markdown, html) => expect(await renderMarkdown(markdown)).toBe(html));

test("a task list has named, disabled boxes", async () => {
  const html = await renderMarkdown('- [x] say "hi" to **Ben**\n- [ ] later');
  expect(html).toContain(
    '<input type="checkbox" disabled checked aria-label="say &quot;hi&quot; to Ben" /> say',
  );
  expect(html).toContain('<input type="checkbox" disabled aria-label="later" /> later');
});

test("a table keeps its alignment and nothing else", async () => {
  const html = await renderMarkdown("|a|b|\n|:-:|---|\n|1|2|");
  expect(html).toContain('<th align="center">a</th>\n<th>b</th>');
  expect(html).toContain('<td align="center">1</td>');
});

test("a mention links to the person, if there is one", async () => {
  const people = new Map([["anna", "/people/anna"]]);
  expect(await renderMarkdown("@Anna, `@anna` and @ben", { people })).toBe(
    `<p><a href="/people/anna" ${REL}>@Anna</a>, <code>@anna</code> and @ben</p>`,
  );
});

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
  "[x](javascript:alert(1))",
  "[x](jAvAsCrIpT&#58;alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](vbscript:msgbox)",
  "[x](//evil.example/protocol-relative)",
  "![x](javascript:alert(1))",
  "<a href='java\nscript:alert(1)' onclick=alert(1) style=position:fixed id=a name=b class=c>x</a>",
  "<form action=/x><input name=csrf><button formaction=/y>go</button></form>",
  "<input type=text name=password><input type=checkbox name=admin form=f>",
  "<style>*{display:none}</style><link rel=stylesheet href=//x><meta http-equiv=refresh>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe><object data=x></object><embed src=x>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
  '```x" onmouseover="alert(1)\ncode\n```',
  '[x](<https://x.io/"onmouseover=alert(1)>)',
  '@anna" onclick=alert(1)',
])("nothing dangerous is left of %j", async (markdown) => {
  const html = await renderMarkdown(markdown, { people: new Map([["anna", "/people/anna"]]) });
  const tags = html.match(/<[^>]*>/g) ?? [];
  for (const tag of tags) {
    expect(tag).toMatch(
      /^<(?:\/?(?:p|br|h[345]|pre|em|strong|ul|li|table|tr|td|tbody|a|code)(?: \/)?|a(?: href="(?:https?:|mailto:|\/(?!\/)|x)[^"]*")? rel="nofollow ugc noopener"|code class="language-[\w-]+"|input type="checkbox" disabled \/)>$/,
    );
  }
});

test("headings, bold and deletions written as HTML are treated as in Markdown", async () => {
  expect(await renderMarkdown("<h1 id=top>A</h1>")).toBe("<h3>A</h3>");
  expect(await renderMarkdown("<b>a</b> <i>b</i> <s>c</s>")).toBe(
    "<p><strong>a</strong> <em>b</em> <del>c</del></p>",
  );
});

test.each([
  ["five thousand quotes", ">".repeat(5_000)],
  ["twenty kilobytes of emphasis", "_a__".repeat(5_000)],
  ["a hundred kilobytes of emphasis", "_a__".repeat(25_000)],
  ["open brackets", "[".repeat(100_000)],
  ["nested lists", Array.from({ length: 800 }, (_, depth) => `${" ".repeat(depth)}- x`).join("\n")],
  ["nested tags", "<blockquote>".repeat(8_000)],
  ["a megabyte", "x ".repeat(500_000)],
])("%s comes back in time, and other work goes on meanwhile", async (_name, markdown) => {
  await renderMarkdown("warm");
  const {
    result: html,
    tookMs,
    longestGapMs,
    control,
  } = await watchCalmly(() => renderMarkdown(markdown));
  // On a quiet machine the first number counts; on a busy one, what an idle loop meets there.
  expect(longestGapMs).toBeLessThan(Math.max(100, 3 * control.longestGapMs));
  expect(tookMs).toBeLessThan(1.6 * Math.max(DEADLINE_MS, control.tookMs));
  expect(html.match(/<blockquote>/g)?.length ?? 0).toBeLessThanOrEqual(20);
});

test("a text that takes too long is kept as it was typed", async () => {
  const crafted = `<b>&\n${"_a__".repeat(20_000)}`;
  expect(await renderMarkdown(crafted)).toBe(`<p>&lt;b&gt;&amp;<br />${"_a__".repeat(20_000)}</p>`);
  expect(await renderMarkdown("*next*")).toBe("<p><em>next</em></p>");
});

test("many texts are rendered in their order, also when one of them is crafted", async () => {
  const bodies = Array.from({ length: 250 }, (_, index) => `*${index}*`);
  bodies[120] = "_a__".repeat(20_000);
  const html = await renderMany(bodies);
  expect(html).toHaveLength(250);
  expect(html[0]).toBe("<p><em>0</em></p>");
  expect(html[120]).toBe(`<p>${"_a__".repeat(20_000)}</p>`);
  expect(html[249]).toBe("<p><em>249</em></p>");
});

test("many comments cost no more than one by one, and leave the loop free", async () => {
  const body =
    "I **agree**: the steam wand needs\n\n- a longer hose\n- a [cover](https://x.io)\n\nSee #12.";
  const together = () => renderMany(new Array<string>(4_000).fill(body));
  const single = async () => {
    for (let count = 0; count < 400; count++) await renderMarkdown(body);
  };
  expect(await costRatioAsync(together, single)).toBeLessThan(10);
  const { result, longestGapMs, control } = await watchCalmly(together);
  expect(result).toHaveLength(4_000);
  expect(new Set(result).size).toBe(1);
  expect(longestGapMs).toBeLessThan(Math.max(100, 3 * control.longestGapMs));
});
