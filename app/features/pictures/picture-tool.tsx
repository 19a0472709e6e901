import ImagePlus from "lucide-react/icons/image-plus";
import { useText } from "~/i18n/use-text";
import { ToolButton } from "~/ui/toolbar";

/** In the toolbar of a text field: leads to choosing a picture for it. */
export function PictureTool({ field }: { field: string }) {
  const t = useText("pictures");
  return (
    <ToolButton
      label={t("add.title")}
      icon={<ImagePlus />}
      onClick={() => {
        const file = document.getElementById(`${field}-picture`);
        const box = file?.closest("details");
        if (!file || !box) return;
        box.open = true;
        file.focus();
      }}
    />
  );
}
