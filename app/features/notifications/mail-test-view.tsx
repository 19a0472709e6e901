import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Notice } from "~/ui/notice";
import { SectionHeader } from "~/ui/section-header";
import { type MailTest, stepsOf, type TalkLine, type TalkStep } from "./mail-test";

/** What a test mail came to, in one sentence, and the whole conversation. */
export function MailTestView({ test }: { test: MailTest }) {
  const t = useText("notifications");
  const format = useFormat();
  const accepted = test.verdict === "accepted";
  const steps = stepsOf(test.lines);
  const seconds = format.number(Math.round(test.tookMs / 100) / 10);
  return (
    <section aria-labelledby="result" className="pt-12">
      <SectionHeader
        id="result"
        title={t("test.result")}
        meta={t("test.when", { at: format.moment(test.createdAt), to: test.to, seconds })}
      />
      <Notice tone={accepted ? "done" : "attention"}>{t(`test.verdicts.${test.verdict}`)}</Notice>
      {steps.length > 0 && <h3 className="pt-8 pb-3 font-strong">{t("test.conversation")}</h3>}
      <ol className="border-t border-line">
        {steps.map(({ step, lines }, index) => (
          <Step
            key={step}
            step={step}
            lines={lines}
            stopped={!accepted && index === steps.length - 1}
          />
        ))}
      </ol>
    </section>
  );
}

const WHO = { us: "test.us", them: "test.them", wire: "test.wire" } as const;

function Step(props: { step: TalkStep; lines: readonly TalkLine[]; stopped: boolean }) {
  const t = useText("notifications");
  return (
    <li className="border-b border-line py-4">
      <p className="pb-2 text-md">
        {t(`test.steps.${props.step}`)}{" "}
        {props.stopped && (
          <strong className="font-strong text-attention">{t("test.failed")}</strong>
        )}
      </p>
      <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[7rem_minmax(0,1fr)]">
        {props.lines.map((line, index) => (
          <TalkRow
            key={line.id}
            line={line}
            by={props.lines[index - 1]?.by === line.by ? null : t(WHO[line.by])}
          />
        ))}
      </dl>
    </li>
  );
}

/** `by` is null where whoever spoke last goes on. */
function TalkRow({ line, by }: { line: TalkLine; by: string | null }) {
  return (
    <>
      {by && <dt className="meta max-sm:[dd+&]:pt-2">{by}</dt>}
      <dd dir="ltr" className="font-mono text-xs leading-5 wrap-anywhere sm:col-start-2">
        {line.text}
      </dd>
    </>
  );
}
