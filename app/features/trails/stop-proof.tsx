import { Figures } from "~/features/evidence/figures";
import { IdeaStatus } from "~/features/ideas/idea-status";
import { useText } from "~/i18n/use-text";
import { AvatarStack } from "~/ui/avatar-stack";
import { proofOf, type ShownStop } from "./shown-stop";
import { VoiceQuote } from "./voice-quote";

/** One thing that is real about a stop: a voice, a number, or where it stands. */
export function StopProof({ stop }: { stop: ShownStop }) {
  const proof = proofOf(stop);
  return (
    <>
      {proof === "voice" && stop.voice && (
        <div className="pt-3">
          <VoiceQuote voice={stop.voice} />
        </div>
      )}
      {proof === "number" && <StopNumber stop={stop} />}
      {stop.status && (
        <p className="pt-2.5 text-sm">
          <IdeaStatus status={stop.status} />
        </p>
      )}
    </>
  );
}

function StopNumber({ stop }: { stop: ShownStop }) {
  const t = useText("trails");
  const { shapers, people, figure } = stop;
  if (!shapers || shapers.count === 0) {
    return (
      <>
        {people > 0 && (
          <p className="pt-2.5 text-sm text-ink-2">{t("proof.people", { count: people })}</p>
        )}
        {figure && (
          <div className="max-w-64 pt-2.5">
            <Figures rollUp={figure} />
          </div>
        )}
      </>
    );
  }
  return (
    <p className="flex items-center gap-2.5 pt-2.5 text-sm text-ink-2">
      {shapers.names.length > 0 && (
        <AvatarStack people={shapers.names.map((name) => ({ name }))} most={3} />
      )}
      {t("proof.shaped", { count: shapers.count })}
    </p>
  );
}
