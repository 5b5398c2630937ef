import { html as raw } from "hono/html";
import { mailWords } from "../wording/site/mail.ts";
import { footerOf } from "./footer.ts";
import type { Context, Letter } from "./letter.ts";

/** Mail programs that know dark mode take these; the others show the light colours of the styles below. */
const dark = `@media (prefers-color-scheme: dark) {
.page { background: #18131d !important; color: #f2ebf0 !important; }
.card { background: #221b29 !important; border-color: #463a4f !important; }
.quiet, .copy { color: #c3b6c4 !important; }
.address { color: #e2abd9 !important; }
.button { background: #e2abd9 !important; color: #2b0f29 !important; }
}`;

// The colours of the site (styles/tokens.css, dark.css), written out: mail programs know no custom properties.
const font =
  "font-family: system-ui, 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 16px; line-height: 1.5;";
const styles = {
  page: `margin: 0; padding: 16px; background: #f9f4ea; color: #251b2c; ${font}`,
  card: "max-width: 560px; margin: 0 auto; padding: 24px; background: #fffdf9; border: 1px solid #ddd1be; border-radius: 8px;",
  line: "margin: 0 0 16px;",
  facts: "margin: 0 0 16px; padding: 0; list-style: none;",
  button:
    "display: inline-block; padding: 12px 20px; border-radius: 6px; background: #6a2a63; color: #fffdf9; font-weight: 600; text-decoration: none;",
  copy: "margin: 0 0 16px; font-size: 14px; color: #5c5061;",
  address: "color: #6a2a63; overflow-wrap: anywhere; word-break: break-all;",
  footer: "max-width: 560px; margin: 16px auto 0; padding: 0 24px;",
  quiet: "margin: 0 0 8px; font-size: 13px; color: #5c5061;",
} as const;

const Line = ({ text }: { readonly text: string }) => <p style={styles.line}>{text}</p>;

const Page = ({ letter, context }: { readonly letter: Letter; readonly context: Context }) => {
  const words = mailWords[context.language];
  const { label, address } = letter.button;
  return (
    <html lang={context.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{letter.subject}</title>
        <style>{raw`${dark}`}</style>
      </head>
      <body class="page" style={styles.page}>
        <main class="card" style={styles.card}>
          <Line text={words.greeting(context.name)} />
          {letter.paragraphs.map((text) => (
            <Line text={text} />
          ))}
          {letter.facts.length === 0 ? null : (
            <ul style={styles.facts}>
              {letter.facts.map(({ label: name, value }) => (
                <li>
                  {name}: {value}
                </li>
              ))}
            </ul>
          )}
          <p style={styles.line}>
            <a class="button" style={styles.button} href={address} target="_blank" rel="noopener">
              {label}
            </a>
          </p>
          <p class="copy" style={styles.copy}>
            {words.copy}
            <br />
            <a class="address" style={styles.address} href={address} target="_blank" rel="noopener">
              {address}
            </a>
          </p>
          {letter.unasked === undefined ? null : <Line text={letter.unasked} />}
        </main>
        <div class="footer" style={styles.footer}>
          {footerOf(letter, context).map((text) => (
            <p class="quiet" style={styles.quiet}>
              {text}
            </p>
          ))}
          {context.refuseAt === undefined ? null : (
            <p class="quiet" style={styles.quiet}>
              <a
                class="address"
                style={styles.address}
                href={context.refuseAt}
                target="_blank"
                rel="noopener"
              >
                {words.refuse}
              </a>
            </p>
          )}
        </div>
      </body>
    </html>
  );
};

/** A letter as a page of HTML: no table, no picture, nothing from elsewhere, so nothing tells that it was opened. */
export const htmlOf = async (letter: Letter, context: Context): Promise<string> =>
  String(await raw`<!doctype html>${<Page letter={letter} context={context} />}`);
