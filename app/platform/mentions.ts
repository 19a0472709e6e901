const HANDLE = /@(?<![\p{L}\p{N}\p{M}_@./\\-]@)(?<handle>[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]{0,63})/gu;
const FENCE = /^ {0,3}(?<fence>`{3,}|~{3,})/;

/** Where a handle is mentioned in plain text: not inside an e-mail address, and not in an URL. */
export function replaceMentions(
  text: string,
  replace: (mention: string, handle: string) => string,
): string {
  return text.replace(HANDLE, (mention, handle: string) => {
    const bare = handle.replace(/[-_]+$/, "");
    return (
      replace(mention.slice(0, bare.length + 1), bare.toLowerCase()) + handle.slice(bare.length)
    );
  });
}

/**
 * The handles that a Markdown text mentions outside code, lower case, each once, in their order.
 * Takes time in proportion to the length, whatever the text is.
 */
export function findMentions(markdown: string): string[] {
  const handles = new Set<string>();
  replaceMentions(withoutCodeSpans(withoutFences(markdown)), (mention, handle) => {
    handles.add(handle);
    return mention;
  });
  return [...handles];
}

function withoutFences(markdown: string): string {
  let open: string | null = null;
  const kept: string[] = [];
  for (const line of markdown.split("\n")) {
    const fence = FENCE.exec(line)?.groups?.["fence"];
    if (open === null && fence !== undefined) open = fence;
    else if (open === null) kept.push(line);
    else if (fence?.startsWith(open) && line.trim() === fence) open = null;
  }
  return kept.join("\n");
}

function withoutCodeSpans(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length }));
  const closing = nextOfSameLength(runs);
  let kept = "";
  let from = 0;
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index];
    const close = runs[closing[index] ?? -1];
    if (!open || !close) continue;
    kept += `${text.slice(from, open.at)} `;
    from = close.at + close.length;
    index = closing[index] ?? index;
  }
  return kept + text.slice(from);
}

function nextOfSameLength(runs: readonly { length: number }[]): (number | undefined)[] {
  const next = new Map<number, number>();
  return runs
    .map((run, index) => ({ run, index }))
    .reverse()
    .map(({ run, index }) => {
      const found = next.get(run.length);
      next.set(run.length, index);
      return found;
    })
    .reverse();
}
