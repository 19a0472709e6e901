import Eye from "lucide-react/icons/eye";
import KeyRound from "lucide-react/icons/key-round";
import MessagesSquare from "lucide-react/icons/messages-square";
import Scale from "lucide-react/icons/scale";
import type { DartBox } from "./dart";

const ICONS = { dialogue: MessagesSquare, access: KeyRound, risk: Scale, transparency: Eye };

export function BoxIcon({ box }: { box: DartBox }) {
  const Icon = ICONS[box];
  return <Icon aria-hidden="true" className="size-4 shrink-0 text-accent" />;
}
