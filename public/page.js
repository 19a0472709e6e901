// What a visitor's page has in place of the framework. Every page works without it.

const SIMILAR_PAUSE_MS = 200;
const SIMILAR_FROM_LETTERS = 4;

document.addEventListener("keydown", (event) => {
  if (event.key === "/") focusSearch(event);
});

for (const box of document.querySelectorAll("form[data-post-box]")) watchPostBox(box);

function focusSearch(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.isContentEditable || event.target.matches("input, textarea, select")) return;
  const search = document.querySelector('header input[type="search"]');
  if (!search?.checkVisibility()) return;
  event.preventDefault();
  search.focus();
}

function watchPostBox(box) {
  const input = box.querySelector("input[name=title]");
  let timer;
  let asking = new AbortController();
  const update = () => {
    clearTimeout(timer);
    asking.abort();
    const title = input.value.trim();
    if (title.length < SIMILAR_FROM_LETTERS) return showSimilar(box, []);
    asking = new AbortController();
    timer = setTimeout(() => askSimilar(box, title, asking.signal), SIMILAR_PAUSE_MS);
  };
  input.addEventListener("input", update);
  box.addEventListener("keydown", (event) => moveThroughLinks(box, input, event));
  // What the browser kept from an earlier visit counts as typed.
  if (input.value) update();
}

async function askSimilar(box, title, signal) {
  try {
    const response = await fetch(`/ideas/similar?title=${encodeURIComponent(title)}`, { signal });
    if (response.ok) showSimilar(box, (await response.json()).ideas);
  } catch {
    // Without an answer the box stays as it is; the form itself asks once more when it is sent.
  }
}

function showSimilar(box, ideas) {
  const region = box.querySelector("[data-similar]");
  const pattern = region.querySelector("[data-similar-pattern]");
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const rows = ideas.map((idea) => {
    const row = pattern.querySelector("li").cloneNode(true);
    row.querySelector("a").href = idea.path;
    const title = row.querySelector("[data-title]");
    title.textContent = idea.title;
    title.lang = idea.language;
    row.querySelector("[data-count]").textContent = number.format(idea.voteCount);
    const status = pattern.querySelector(`[data-kind="${CSS.escape(idea.kind)}"]`).cloneNode(true);
    status.querySelector("[data-word]").textContent = idea.status.name;
    row.querySelector("[data-status]").append(status);
    return row;
  });
  region.querySelector("[data-similar-list]").replaceChildren(...rows);
  region.hidden = rows.length === 0;
}

/** Arrow keys lead from the title into what is like it, and back. */
function moveThroughLinks(box, input, event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [input, ...box.querySelectorAll("[data-similar-list] a")];
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
