import { ChangesView } from "./changes-view";
import { difference } from "./difference";

export interface DifferenceViewProps {
  before: string;
  after: string;
  className?: string;
}

/** The difference of two texts. */
export function DifferenceView({ before, after, className }: DifferenceViewProps) {
  return <ChangesView changes={difference(before, after)} className={className} />;
}
