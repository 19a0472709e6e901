import { useText } from "~/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Link } from "~/ui/link";
import { rowsAt, type Step, steps } from "./matrix";
import type { RowView } from "./register-row";
import { RowMark } from "./row-mark";
import { useRowName } from "./use-row-name";

export interface RegisterMatrixProps {
  itemId: number;
  rows: readonly RowView[];
  className?: string;
}

const upwards = [...steps].reverse();

/** Likelihood up, impact outwards, in three steps each; every mark leads to its row. */
export function RegisterMatrix({ itemId, rows, className }: RegisterMatrixProps) {
  const t = useText("register");
  return (
    <div className={classNames("flex gap-2", className)}>
      <p aria-hidden="true" className="meta rotate-180 self-center [writing-mode:vertical-rl]">
        {t("matrix.likelihood")}
      </p>
      <div className="min-w-0 flex-1">
        <table className="w-full table-fixed border-collapse">
          <caption className="sr-only">{t("matrix.caption")}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{t("matrix.likelihood")}</th>
              {steps.map((impact) => (
                <th key={impact} scope="col">
                  {t(`matrix.impactIs.${impact}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {upwards.map((likelihood) => (
              <MatrixLine key={likelihood} itemId={itemId} rows={rows} likelihood={likelihood} />
            ))}
          </tbody>
        </table>
        <p aria-hidden="true" className="meta flex justify-between gap-2 pt-2">
          <span>{t("matrix.small")}</span>
          <span>{t("matrix.impact")}</span>
          <span>{t("matrix.large")}</span>
        </p>
      </div>
    </div>
  );
}

interface LineProps {
  itemId: number;
  rows: readonly RowView[];
  likelihood: Step;
}

function MatrixLine({ itemId, rows, likelihood }: LineProps) {
  const t = useText("register");
  return (
    <tr>
      <th scope="row" className="sr-only">
        {t(`matrix.likelihoodIs.${likelihood}`)}
      </th>
      {steps.map((impact) => (
        <td
          key={impact}
          className={classNames(
            "h-16 border border-line p-1 align-middle",
            likelihood + impact >= 3 && "bg-paper-sunk",
          )}
        >
          <Marks itemId={itemId} rows={rowsAt(rows, likelihood, impact)} />
        </td>
      ))}
    </tr>
  );
}

function Marks({ itemId, rows }: { itemId: number; rows: readonly RowView[] }) {
  const nameOf = useRowName();
  return (
    <span className="flex flex-wrap items-center justify-center gap-1">
      {rows.map((row) => (
        <Link
          key={row.id}
          href={`/roadmap/${itemId}/register/${row.id}`}
          aria-label={nameOf(row)}
          title={row.body}
          className="touch-target rounded-md"
        >
          <RowMark kind={row.kind} number={row.number} />
        </Link>
      ))}
    </span>
  );
}
