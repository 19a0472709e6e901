import { replaceMentions } from "~/platform/mentions";

/** Stands in the place of a handle that nobody has any more; nobody may choose it. */
export const FORMER_HANDLE = "former-member";

/** By what somebody is recognised in a text. */
export interface Traces {
  /** Lower case: the present one, and earlier ones that nobody else has now. */
  handles: readonly string[];
  names: readonly string[];
  email: string | null;
}

/** What others wrote, without the handle and the address; a name in their own words stays theirs. */
export function forgetIn(text: string, { handles, email }: Traces): string {
  const known = new Set(handles);
  let kept = text;
  if (known.size > 0) {
    const any = handles.map(quoted).join("|");
    const link = new RegExp(`<a [^>]*href="/people/(?:${any})"[^>]*>([^<]*)</a>`, "gi");
    // A handle in a title is in the address that is made of it; the number alone leads there too.
    const slug = new RegExp(`(/(?:ideas|roadmap)/\\d+)-[\\w%-]*(?:${any})[\\w%-]*`, "gi");
    const path = new RegExp(`(/people/)(?:${any})(?![\\w-])`, "gi");
    kept = replaceMentions(kept.replace(link, "$1").replace(slug, "$1"), (mention, handle) =>
      known.has(handle) ? `@${FORMER_HANDLE}` : mention,
    ).replace(path, `$1${FORMER_HANDLE}`);
  }
  return email ? kept.replace(new RegExp(quoted(email), "gi"), FORMER_HANDLE) : kept;
}

/** What the person wrote, also without their name. `former` is what stands in its place. */
export function forgetInOwn(text: string, traces: Traces, former = FORMER_HANDLE): string {
  const names = traces.names.flatMap((name) => [name, escaped(name)]);
  const any = [...new Set(names)].map(quoted).join("|");
  const kept = forgetIn(text, traces);
  if (any === "") return kept;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "gu");
  return kept.replace(whole, () => former);
}

/** What a text must hold to be worth reading closely, in lower case. */
export function marksOf({ handles, names, email }: Traces): string[] {
  const marks = [...handles, ...names.flatMap((name) => [name, escaped(name)]), email ?? ""];
  return [...new Set(marks.map((mark) => mark.toLowerCase()))].filter((mark) => mark !== "");
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
