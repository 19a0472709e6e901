import { useText } from "~/i18n/use-text";
import { Avatar } from "~/ui/avatar";
import { paragraphsOf } from "./trail";

/** Who wrote a trail, as a prospect is told. */
export interface Rep {
  name: string;
  jobTitle: string;
  portrait: string | null;
}

export interface TrailLetterProps {
  title: string;
  letter: string;
  /** Of the rep's words. */
  language: string;
  account: string | null;
  rep: Rep | null;
  site: string;
}

/** For whom the trail is, its title, the rep's letter, and who signs it. */
export function TrailLetter(props: TrailLetterProps) {
  const { title, letter, language, account, rep, site } = props;
  const t = useText("trails");
  return (
    <header className="pt-6 pb-8">
      {account && (
        <p className="text-sm text-ink-2">
          <bdi>{t("prospect.for", { account })}</bdi>
        </p>
      )}
      <h1 dir="auto" lang={language} className="title-page pt-1.5">
        {title}
      </h1>
      <div dir="auto" lang={language} className="flex flex-col gap-3 pt-3 font-serif text-read">
        {paragraphsOf(letter).map((paragraph) => (
          <p key={paragraph} className="max-w-measure whitespace-pre-line text-pretty">
            {paragraph}
          </p>
        ))}
      </div>
      {rep && (
        <p className="flex items-center gap-2.5 pt-5 text-sm">
          <Avatar name={rep.name} src={rep.portrait} shape="company" />
          <span className="min-w-0">
            <b className="block font-strong">
              <bdi>{rep.name}</bdi>
            </b>
            <bdi className="text-ink-2">
              {rep.jobTitle ? t("prospect.rep", { site, title: rep.jobTitle }) : site}
            </bdi>
          </span>
        </p>
      )}
    </header>
  );
}
