import { Body, Container, Head, Html, Preview, Section, Text } from "@react-email/components";
import { render } from "@react-email/render";
import { directionOf } from "~/i18n/direction";
import { textsOf } from "~/i18n/texts.server";
import type { MailContent } from "./mail-content";
import { MailBlockView, MailFooter } from "./mail-parts.server";
import { styles, themeCss } from "./mail-styles";

/** A mail as HTML for light and dark, without anything to load, and as legible plain text. */
export async function renderMail(mail: MailContent): Promise<{ html: string; text: string }> {
  return { html: await render(<MailPage mail={mail} />), text: plainText(mail) };
}

function MailPage({ mail }: { mail: MailContent }) {
  const direction = directionOf(mail.language);
  return (
    <Html lang={mail.language} dir={direction}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{mail.heading}</title>
        <style>{themeCss}</style>
      </Head>
      <Body className="paper" style={styles.body}>
        {mail.preview && <Preview>{mail.preview}</Preview>}
        <Container style={styles.container}>
          <Text className="ink2" style={styles.site}>
            {mail.siteName}
          </Text>
          <Section className="rule" style={styles.main}>
            <h1 className="ink" style={styles.heading}>
              {mail.heading}
            </h1>
            {mail.blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
              <MailBlockView key={index} block={block} direction={direction} />
            ))}
          </Section>
          <MailFooter lines={mail.footer} />
        </Container>
      </Body>
    </Html>
  );
}

function plainText(mail: MailContent): string {
  const colon = textsOf(mail.language).getFixedT(null, "shared")("signs.colon");
  const blocks = mail.blocks.map((block) => {
    if ("text" in block) return block.text;
    if ("button" in block) return `${block.button}${colon}\n${block.href}`;
    const quoted = block.quote.split("\n").map((line) => `> ${line}`.trimEnd());
    return [...quoted, ...(block.by ? [`— ${block.by}`] : [])].join("\n");
  });
  const footer = mail.footer.map(({ text, href }) => (href ? `${text}${colon} ${href}` : text));
  const parts = [mail.heading, ...blocks, `-- \n${[mail.siteName, ...footer].join("\n")}`];
  return `${parts.join("\n\n")}\n`;
}
