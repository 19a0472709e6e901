import { useEffect, useRef } from "react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import { useWithoutScript } from "~/ui/hydrated";
import { Link } from "~/ui/link";
import { DRAFTS_MAX, draftPath, type OpenDraft } from "../draft";
import { useDraft } from "./use-draft";
import type { DraftSaying } from "./watch-draft";

export interface DraftKeeperProps {
  draft: OpenDraft;
  view: FormView;
  /** The address under which the form is found again, once there is a draft of it. */
  address?: ((key: string) => string) | undefined;
}

/** Keeps its form as a draft and says so quietly; without script, a button does. */
export function DraftKeeper({ draft, view, address }: DraftKeeperProps) {
  const t = useText("writing");
  const mark = useRef<HTMLDivElement>(null);
  const { key, saying, overwrite } = useDraft(mark, draft, view);
  const found = saying.is === "saved" ? address?.(key) : undefined;
  useEffect(() => {
    if (found) window.history.replaceState(window.history.state, "", found);
  }, [found]);
  return (
    <div ref={mark} className="flex flex-col gap-2">
      <input type="hidden" name="draft" value={key} />
      <input type="hidden" name="draftVersion" value={"version" in saying ? saying.version : 0} />
      <DraftLine saying={saying} draftKey={key} />
      {saying.is === "elsewhere" && (
        <Elsewhere draftKey={key} version={saying.version} overwrite={overwrite} />
      )}
      <p className={useWithoutScript()}>
        <Button look="outline" size="small" name="saveDraft" value="1" formNoValidate>
          {t("drafts.save")}
        </Button>
      </p>
    </div>
  );
}

/** One line, whose words stay the same while it is saved again and again. */
function DraftLine({ saying, draftKey }: { saying: DraftSaying; draftKey: string }) {
  const t = useText("writing");
  const said = {
    unsaved: "",
    saved: t("drafts.saved"),
    waiting: t("drafts.waiting"),
    signedOut: t("drafts.signedOut"),
    tooMany: t("drafts.tooMany", { count: DRAFTS_MAX }),
    tooLong: t("drafts.tooLong"),
    elsewhere: t("version" in saying && saying.version > 0 ? "drafts.changed" : "drafts.gone"),
  };
  return (
    <p className="meta flex min-h-6 flex-wrap items-center gap-x-4">
      <span role="status">{said[saying.is]}</span>
      {saying.is === "saved" && (
        <Link href={`${draftPath(draftKey)}/delete`} className="touch-target underline">
          {t("drafts.discard")}
        </Link>
      )}
    </p>
  );
}

interface ElsewhereProps {
  draftKey: string;
  version: number;
  overwrite: (version: number) => void;
}

/** Both texts are to be had: the one that came from elsewhere, and the one that stands here. */
function Elsewhere({ draftKey, version, overwrite }: ElsewhereProps) {
  const t = useText("writing");
  return (
    <p className="flex flex-wrap gap-3">
      <Button type="button" look="outline" size="small" onClick={() => overwrite(version)}>
        {t("drafts.keepThis")}
      </Button>
      {version > 0 && (
        <Button
          type="button"
          look="outline"
          size="small"
          onClick={() => window.location.assign(draftPath(draftKey))}
        >
          {t("drafts.takeOther")}
        </Button>
      )}
    </p>
  );
}
