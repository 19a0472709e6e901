import { useText } from "~/i18n/use-text";

/** What an erasure takes, and what it leaves; `account` is where the person belongs, if anywhere. */
export function ErasureWords({ account }: { account: string | null }) {
  const t = useText("privacy");
  const goes = [t("erasure.goes.1"), t("erasure.goes.2"), t("erasure.goes.3"), t("erasure.goes.4")];
  const stays = [t("erasure.stays.1"), t("erasure.stays.2"), t("erasure.stays.3")];
  if (account) {
    goes.push(t("erasure.goes.account", { account }));
    stays.push(t("erasure.stays.account", { account }));
  }
  return (
    <div className="flex flex-col gap-6 pb-8">
      <p className="text-md text-ink-2">{t("erasure.lede")}</p>
      <Words title={t("erasure.goesTitle")} words={goes} />
      <Words title={t("erasure.staysTitle")} words={stays} />
    </div>
  );
}

function Words({ title, words }: { title: string; words: readonly string[] }) {
  return (
    <section>
      <h2 className="title-lg pb-2">{title}</h2>
      <ul className="list-disc ps-5 text-md text-ink-2">
        {words.map((each) => (
          <li key={each} className="py-1">
            {each}
          </li>
        ))}
      </ul>
    </section>
  );
}
