interface Answer {
  path?: string;
  errors?: Record<string, string[]>;
}

/** Sends a file to be made a picture: its path, or the text key of what is wrong. */
export async function sendPicture(file: File): Promise<{ path: string } | { error: string }> {
  const form = new FormData();
  form.set("picture", file);
  try {
    const response = await fetch("/pictures", { method: "POST", body: form });
    const { path, errors }: Answer = await response.json();
    if (path) return { path };
    return { error: errors?.["picture"]?.[0] ?? "pictures:errors.busy" };
  } catch {
    return { error: "pictures:errors.notSent" };
  }
}
