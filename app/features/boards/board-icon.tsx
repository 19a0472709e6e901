import BookOpen from "lucide-react/icons/book-open";
import Building from "lucide-react/icons/building-2";
import Chart from "lucide-react/icons/chart-no-axes-column";
import Coffee from "lucide-react/icons/coffee";
import CreditCard from "lucide-react/icons/credit-card";
import FileLock from "lucide-react/icons/file-lock";
import Globe from "lucide-react/icons/globe";
import Headphones from "lucide-react/icons/headphones";
import Heart from "lucide-react/icons/heart";
import Leaf from "lucide-react/icons/leaf";
import Lightbulb from "lucide-react/icons/lightbulb";
import MessageCircle from "lucide-react/icons/message-circle";
import Package from "lucide-react/icons/package";
import Palette from "lucide-react/icons/palette";
import Plug from "lucide-react/icons/plug";
import Settings from "lucide-react/icons/settings-2";
import Shield from "lucide-react/icons/shield";
import Smartphone from "lucide-react/icons/smartphone";
import Star from "lucide-react/icons/star";
import Truck from "lucide-react/icons/truck";
import Users from "lucide-react/icons/users";
import Wrench from "lucide-react/icons/wrench";
import type { ComponentType, SVGProps } from "react";
import type { BoardIconName } from "./board";

const icons: Record<BoardIconName, ComponentType<SVGProps<SVGSVGElement>>> = {
  lightbulb: Lightbulb,
  "message-circle": MessageCircle,
  coffee: Coffee,
  package: Package,
  truck: Truck,
  wrench: Wrench,
  plug: Plug,
  smartphone: Smartphone,
  "settings-2": Settings,
  "chart-no-axes-column": Chart,
  "credit-card": CreditCard,
  "file-lock": FileLock,
  shield: Shield,
  users: Users,
  "building-2": Building,
  headphones: Headphones,
  "book-open": BookOpen,
  globe: Globe,
  palette: Palette,
  leaf: Leaf,
  heart: Heart,
  star: Star,
};

/** The icon of a board; decoration beside its name. Nothing where the name is none of ours. */
export function BoardIcon({ icon, className = "size-4" }: { icon: string; className?: string }) {
  const Icon = Object.hasOwn(icons, icon) ? icons[icon as BoardIconName] : undefined;
  return Icon ? <Icon aria-hidden="true" className={className} /> : null;
}
