import { Button, Link, Section, Text } from "@react-email/components";
import type { CSSProperties } from "react";
import type { Direction } from "~/i18n/direction";
import type { MailBlock } from "./mail-content";
import { quoteStyle, styles } from "./mail-styles";

/** A block of a mail: the product's words, a person's words, or the one button. */
export function MailBlockView({ block, direction }: { block: MailBlock; direction: Direction }) {
  if ("text" in block) return <Lines text={block.text} className="ink" style={styles.text} />;
  if ("button" in block) {
    return (
      <Button href={block.href} className="button" style={styles.button}>
        {block.button}
      </Button>
    );
  }
  return (
    <Section className="line" style={quoteStyle(direction)}>
      <Lines text={block.quote} dir="auto" className="ink" style={styles.quoteText} />
      {block.by && (
        <Text className="ink2" style={styles.by}>
          {block.by}
        </Text>
      )}
    </Section>
  );
}

/** Why the mail came and how to stop it. */
export function MailFooter({ lines }: { lines: { text: string; href?: string }[] }) {
  return (
    <Section className="line" style={styles.footer}>
      {lines.map(({ text, href }) => (
        <Text key={text} className="ink3" style={styles.footerLine}>
          {href ? (
            <Link href={href} className="ink3" style={styles.footerLink}>
              {text}
            </Link>
          ) : (
            text
          )}
        </Text>
      ))}
    </Section>
  );
}

interface LinesProps {
  text: string;
  /** A person may write in another direction than the mail. */
  dir?: "auto";
  className: string;
  style: CSSProperties;
}

function Lines(props: LinesProps) {
  const lines = props.text.split("\n");
  return (
    <Text dir={props.dir} className={props.className} style={props.style}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
        <span key={index}>
          {index > 0 && <br />}
          {line}
        </span>
      ))}
    </Text>
  );
}
