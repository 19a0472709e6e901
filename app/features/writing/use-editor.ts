import { useEffect, useState } from "react";
import type { Editor } from "./editor/editor";

/** The tools of a Markdown field, loaded after the page is there and only where there is a field. */
export function useEditor(): typeof Editor | null {
  const [loaded, setLoaded] = useState<typeof Editor | null>(null);
  useEffect(() => {
    let gone = false;
    import("./editor/editor").then((module) => {
      if (!gone) setLoaded(() => module.Editor);
    });
    return () => {
      gone = true;
    };
  }, []);
  return loaded;
}
