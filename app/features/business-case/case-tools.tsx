import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SideSection } from "~/ui/side-section";
import { type CaseListRow, casePath } from "./business-case";

/** What can be done with a case; the file is for all who read it. */
export function CaseTools({ row, canChange }: { row: CaseListRow; canChange: boolean }) {
  const t = useText("business-case");
  const at = casePath(row.id);
  const { account } = row;
  const links = [
    ...(canChange
      ? [
          {
            href: `${at}/shared`,
            label: row.shared ? t("tools.unshare", { account }) : t("tools.share", { account }),
          },
          { href: `${at}/lines/new`, label: t("line.add") },
          { href: `${at}/rate`, label: t("tools.rate") },
          { href: `${at}/removal`, label: t("tools.remove") },
        ]
      : []),
  ];
  return (
    <SideSection id="case-tools" title={t("line.actions")} className="print:hidden">
      <ul className="-mt-3">
        {links.map((link) => (
          <li key={link.href} className="border-b border-line">
            <Link href={link.href} className={LINK}>
              {link.label}
            </Link>
          </li>
        ))}
        <li className="border-b border-line">
          <Link href={`${at}/file`} download="" className={LINK}>
            {t("tools.file")}
          </Link>
        </li>
      </ul>
    </SideSection>
  );
}

const LINK = "flex min-h-11 items-center py-2 text-sm text-ink-2 hover:text-ink";
