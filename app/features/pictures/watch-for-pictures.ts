/**
 * Calls `take` with the picture that is pasted into a text field or dropped on it; text is left alone.
 * @returns what ends the watching.
 */
export function watchForPictures(
  field: HTMLTextAreaElement | null,
  take: (files: FileList) => void,
): () => void {
  if (!field) return () => {};
  const watching = new AbortController();
  const { signal } = watching;
  const takeFrom = (event: Event, data: DataTransfer | null) => {
    field.removeAttribute("data-dropping");
    const picture = [...(data?.files ?? [])].find(({ type }) => type.startsWith("image/"));
    if (!picture) return;
    event.preventDefault();
    take(listOf(picture));
  };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    field.setAttribute("data-dropping", "");
  };
  field.addEventListener("paste", (event) => takeFrom(event, event.clipboardData), { signal });
  field.addEventListener("drop", (event) => takeFrom(event, event.dataTransfer), { signal });
  field.addEventListener("dragover", over, { signal });
  field.addEventListener("dragleave", () => field.removeAttribute("data-dropping"), { signal });
  return () => watching.abort();
}

function listOf(file: File): FileList {
  const data = new DataTransfer();
  data.items.add(file);
  return data.files;
}
