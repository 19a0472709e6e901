import { picturePath, shapeOf, sizesOf } from "~/platform/picture";
import { classNames } from "~/ui/class-names";
import type { Cover } from "./cover";

/** A cover across its column; what does not fit its form is cut above and below. */
export function CoverPicture({
  cover,
  className,
}: {
  cover: Cover;
  className?: string | undefined;
}) {
  const shape = shapeOf(cover.key);
  if (!shape) return null;
  const sizes = sizesOf(shape).filter(({ name }) => name !== "thumb");
  return (
    <img
      src={picturePath(cover.key, "reading")}
      srcSet={sizes
        .map(({ name, width }) => `${picturePath(cover.key, name)} ${width}w`)
        .join(", ")}
      sizes="(max-width: 760px) 100vw, 776px"
      width={shape.width}
      height={shape.height}
      alt={cover.alt}
      className={classNames(
        "aspect-[16/5] h-auto w-full rounded-md bg-paper-sunk object-cover",
        className,
      )}
    />
  );
}
