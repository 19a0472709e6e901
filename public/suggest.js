// Suggestions below the search while somebody types (ARIA combobox with a listbox). The search works
// without it.

const PAUSE_MS = 150;
const FROM_LETTERS = 2;

let asking = new AbortController();
let timer;

document.addEventListener("focusin", (event) => {
  if (isSearch(event.target)) equip(event.target);
});
document.addEventListener("input", (event) => {
  if (isSearch(event.target)) update(event.target);
});
document.addEventListener("keydown", (event) => {
  if (isSearch(event.target) && !event.isComposing) press(event.target, event);
});
document.addEventListener("focusout", (event) => {
  if (isSearch(event.target)) close(event.target);
});
// The focus stays in the field while an option is pressed.
document.addEventListener("pointerdown", (event) => {
  if (event.target.closest?.("[data-suggestions]")) event.preventDefault();
});
document.addEventListener("click", (event) => {
  const option = event.target.closest?.("[data-suggestions] [role=option]");
  if (option) choose(option);
});
if (isSearch(document.activeElement)) equip(document.activeElement);

function isSearch(node) {
  return node instanceof HTMLInputElement && node.dataset.suggest !== undefined;
}

function listOf(input) {
  return document.getElementById(input.dataset.suggest);
}

function equip(input) {
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", String(!listOf(input).hidden));
  input.setAttribute("aria-controls", input.dataset.suggest);
  input.autocomplete = "off";
}

function update(input) {
  clearTimeout(timer);
  asking.abort();
  const q = input.value.trim();
  if (q.length < FROM_LETTERS) return close(input);
  asking = new AbortController();
  timer = setTimeout(() => ask(input, input.value.trimStart(), asking.signal), PAUSE_MS);
}

async function ask(input, q, signal) {
  try {
    const response = await fetch(`/ideas/suggestions?q=${encodeURIComponent(q)}`, { signal });
    if (!response.ok) return close(input);
    const found = await response.json();
    if (!signal.aborted && document.activeElement === input) show(input, found);
  } catch {
    // Without an answer nothing is suggested; the search itself goes on.
  }
}

function show(input, { words, ideas }) {
  const list = listOf(input);
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const groups = [
    group(list.dataset.words, words.map(wordOption)),
    group(list.dataset.ideas, ideas.map((idea) => ideaOption(idea, number, list.dataset.votes))),
  ].filter(Boolean);
  list.replaceChildren(...groups);
  for (const [at, option] of optionsOf(input).entries()) option.id = `${list.id}-${at}`;
  list.hidden = groups.length === 0;
  input.setAttribute("aria-expanded", String(!list.hidden));
  input.removeAttribute("aria-activedescendant");
}

function group(name, options) {
  if (options.length === 0) return null;
  const node = document.createElement("div");
  node.role = "group";
  node.ariaLabel = name;
  node.append(...options);
  return node;
}

function wordOption(words) {
  const option = newOption();
  option.dataset.word = words;
  option.append(line("suggestion-word", words));
  return option;
}

function ideaOption({ title, path, language, status, voteCount }, number, votes) {
  const option = newOption();
  option.dataset.path = path;
  const name = line("suggestion-title", title);
  name.lang = language;
  option.append(name, line("suggestion-meta", `${status} · ${number.format(voteCount)} ${votes}`));
  return option;
}

function newOption() {
  const option = document.createElement("div");
  option.role = "option";
  option.className = "suggestion";
  option.ariaSelected = "false";
  return option;
}

function line(className, text) {
  const node = document.createElement("span");
  node.className = className;
  node.textContent = text;
  return node;
}

function optionsOf(input) {
  return [...listOf(input).querySelectorAll("[role=option]")];
}

function press(input, event) {
  if (listOf(input).hidden) return;
  if (event.key === "Escape") {
    event.preventDefault();
    return close(input);
  }
  const options = optionsOf(input);
  const at = options.findIndex((option) => option.ariaSelected === "true");
  if (event.key === "Enter" && at >= 0) {
    event.preventDefault();
    return choose(options[at]);
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  // One place more than there are options: the field itself, where nothing is chosen.
  const places = options.length + 1;
  select(input, options, ((at + 1 + step + places) % places) - 1);
}

function select(input, options, chosen) {
  for (const [at, option] of options.entries()) option.ariaSelected = String(at === chosen);
  if (chosen < 0) return input.removeAttribute("aria-activedescendant");
  input.setAttribute("aria-activedescendant", options[chosen].id);
  options[chosen].scrollIntoView({ block: "nearest" });
}

function choose(option) {
  const { path, word } = option.dataset;
  if (path) return location.assign(path);
  const list = option.closest("[data-suggestions]");
  const input = document.querySelector(`input[data-suggest="${CSS.escape(list.id)}"]`);
  input.value = word;
  close(input);
  input.form.requestSubmit();
}

function close(input) {
  clearTimeout(timer);
  asking.abort();
  const list = listOf(input);
  list.hidden = true;
  list.replaceChildren();
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}
