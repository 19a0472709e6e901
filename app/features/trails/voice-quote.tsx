import type { Voice } from "./shown-stop";
import { SpeakerLine } from "./speaker-line";

/** What a customer said, in whole. */
export function VoiceQuote({ voice }: { voice: Voice }) {
  return (
    <figure>
      <blockquote
        dir="auto"
        lang={voice.language || undefined}
        className="quote-hang font-serif text-read"
      >
        <p>
          <q>{voice.text}</q>
        </p>
      </blockquote>
      <figcaption className="pt-1 text-sm text-ink-2">
        <SpeakerLine by={voice.by} />
      </figcaption>
    </figure>
  );
}
