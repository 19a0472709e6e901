import { type RefObject, useEffect, useRef, useState } from "react";
import {
  PICTURE_ALT_MAX,
  PICTURE_BYTES_MAX,
  pictureMarkdown,
  readPicturePath,
} from "~/platform/picture";
import { insertBlock } from "~/ui/insert-text";
import { sendPicture } from "./send-picture";
import { watchForPictures } from "./watch-for-pictures";

export interface AddingPicture {
  /** Whether the page's script is there. */
  live: boolean;
  state: "idle" | "sending" | "done";
  /** A text key. */
  error: string | null;
  box: RefObject<HTMLDetailsElement>;
  file: RefObject<HTMLInputElement>;
  alt: RefObject<HTMLInputElement>;
  put(unnamed: string): void;
}

/**
 * Takes a chosen, pasted or dropped picture, asks what it shows, and puts it into the text field with
 * the id `field`.
 */
export function useAddPicture(field: string): AddingPicture {
  const box = useRef<HTMLDetailsElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const alt = useRef<HTMLInputElement>(null);
  const [live, setLive] = useState(false);
  const [state, setState] = useState<AddingPicture["state"]>("idle");
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    setLive(true);
    return watchForPictures(textFieldOf(field), (files) => {
      if (!box.current || !file.current) return;
      box.current.open = true;
      file.current.files = files;
      setState("idle");
      setError(null);
      alt.current?.focus();
    });
  }, [field]);

  async function put(unnamed: string) {
    const chosen = file.current?.files?.[0];
    setError(null);
    if (!chosen) return setError("pictures:errors.missing");
    if (chosen.size > PICTURE_BYTES_MAX) return setError("pictures:errors.tooLarge");
    setState("sending");
    const sent = await sendPicture(chosen);
    setState("path" in sent ? "done" : "idle");
    if ("error" in sent) return setError(sent.error);
    const words = alt.current?.value.trim().slice(0, PICTURE_ALT_MAX) || unnamed;
    putIntoText(field, sent.path, words);
    if (file.current) file.current.value = "";
    if (alt.current) alt.current.value = "";
    if (box.current) box.current.open = false;
  }

  return { live, state, error, box, file, alt, put: (unnamed) => void put(unnamed) };
}

function putIntoText(field: string, path: string, alt: string): void {
  const key = readPicturePath(path)?.key;
  const text = textFieldOf(field);
  if (key && text) insertBlock(text, pictureMarkdown(key, alt));
}

function textFieldOf(id: string): HTMLTextAreaElement | null {
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement ? field : null;
}
