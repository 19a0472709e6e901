import { Form } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { type CaseLine, type CaseSide, casePath, isReckoned, lineKinds } from "./business-case";
import { useLineWords } from "./use-line-words";
import { useWholeMoney } from "./use-whole-money";

export interface LineSectionsProps {
  caseId: number;
  lines: readonly CaseLine[];
  /** What each line comes to, in the same order. */
  each: readonly number[];
  can: { change: boolean; confirm: boolean };
  /** What both sides are called. */
  names: Record<CaseSide, string>;
}

/** All lines, under what they are: each with its number, its source and whether it is confirmed. */
export function LineSections({ lines, each, ...rest }: LineSectionsProps) {
  const t = useText("business-case");
  const worths = new Map(lines.map((line, index) => [line.id, each[index] ?? 0]));
  return lineKinds.map((kind) => {
    const here = lines.filter((line) => line.kind === kind);
    return (
      <section key={kind} aria-labelledby={kind}>
        <SectionHeader id={kind} title={t(`kinds.${kind}`)} />
        {here.length === 0 && <p className="text-md text-ink-2">{t("line.none")}</p>}
        <ul>
          {here.map((line) => (
            <Row key={line.id} line={line} worth={worths.get(line.id) ?? 0} {...rest} />
          ))}
        </ul>
      </section>
    );
  });
}

function Row({
  line,
  worth,
  caseId,
  can,
  names,
}: Omit<LineSectionsProps, "lines" | "each"> & { line: CaseLine; worth: number }) {
  const t = useText("business-case");
  const money = useWholeMoney();
  const say = useLineWords();
  return (
    <li
      id={`line-${line.id}`}
      className="scroll-mt-24 border-b border-line py-4 first:pt-0 md:flex md:gap-8"
    >
      <div className="min-w-0 flex-1">
        <p dir="auto" lang={line.language} className="max-w-measure font-serif text-read">
          {say.name(line)}
        </p>
        <p className="pt-1 text-sm font-strong tabular-nums">{say.much(line)}</p>
        <p className="meta">{[names[line.side], ...say.beside(line)].join(" · ")}</p>
        <Source line={line} account={names.customer} />
        <Confirmed line={line} />
        <Actions line={line} caseId={caseId} can={can} />
      </div>
      <p className="pt-2 text-sm tabular-nums md:w-44 md:pt-1 md:text-end">
        <span className="block text-ink-3">{t("line.worth")}</span>
        {isReckoned(line) ? <bdi className="font-strong">{money(worth)}</bdi> : "–"}
      </p>
    </li>
  );
}

function Source({ line: { source, sourcePath }, account }: { line: CaseLine; account: string }) {
  const t = useText("business-case");
  const from = t("sources.from", { source: t(`sources.${source}`, { account }) });
  return (
    <p className="meta">
      {sourcePath === null ? (
        from
      ) : (
        <Link href={sourcePath} className="touch-target text-accent hover:text-accent-hover">
          {from}
        </Link>
      )}
    </p>
  );
}

function Confirmed({ line: { confirmed } }: { line: CaseLine }) {
  const t = useText("business-case");
  const format = useFormat();
  if (confirmed === null) {
    return (
      <p className="meta">
        {t("line.confirmed")}: {t("line.notConfirmed")}
      </p>
    );
  }
  const ago = format.ago(confirmed.at);
  const by =
    confirmed.by === null ? t("line.byFormer", { ago }) : t("line.by", { name: confirmed.by, ago });
  return (
    <p className="text-sm font-strong text-accent">
      {t("line.confirmed")} <span className="font-normal text-ink-2">{by}</span>
    </p>
  );
}

function Actions({
  line,
  caseId,
  can,
}: { line: CaseLine } & Pick<LineSectionsProps, "caseId" | "can">) {
  const t = useText("business-case");
  const words = useLineWords().full(line);
  const at = `${casePath(caseId)}/lines/${line.id}`;
  if (!can.change && !can.confirm) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 pt-2 text-sm print:hidden">
      {can.confirm && <ConfirmForm caseId={caseId} line={line} />}
      {can.change && (
        <>
          <Link
            href={at}
            aria-label={t("line.editNamed", { words })}
            className="touch-target text-ink-2 hover:text-ink"
          >
            {t("line.edit")}
          </Link>
          <Link
            href={`${at}/removal`}
            aria-label={t("line.removeNamed", { words })}
            className="touch-target text-ink-2 hover:text-ink"
          >
            {t("line.remove")}
          </Link>
        </>
      )}
    </div>
  );
}

/** "This is right", and its way back. */
export function ConfirmForm({ caseId, line }: { caseId: number; line: CaseLine }) {
  const t = useText("business-case");
  const words = useLineWords().full(line);
  const done = line.confirmed !== null;
  return (
    <Form
      method="post"
      action={`${casePath(caseId)}/lines/${line.id}/confirmed`}
      preventScrollReset
    >
      <input type="hidden" name="version" value={line.version} />
      <Button
        look="outline"
        size="small"
        name="confirmed"
        value={done ? "0" : "1"}
        aria-label={t(done ? "confirm.backNamed" : "confirm.yesNamed", { words })}
      >
        {t(done ? "confirm.back" : "confirm.yes")}
      </Button>
    </Form>
  );
}
