import { html } from "hono/html";
import { ButtonGroup, ButtonLink } from "../controls/button.tsx";
import { offlineWords } from "../wording/site/offline.ts";
import { type Language, languages } from "../wording/speech.ts";
import type { Assets } from "./frame-props.ts";
import { ArcsApart } from "./logo.tsx";

const InLanguage = ({ language }: { readonly language: Language }) => {
  const words = offlineWords[language];
  return (
    <section class="error-page" lang={language}>
      <h1>{words.title}</h1>
      <p class="lead">{words.happened}</p>
      <at-waiting data-none={words.none} data-one={words.one} data-many={words.many} />
      <ButtonGroup>
        <ButtonLink href="">{words.again}</ButtonLink>
      </ButtonGroup>
    </section>
  );
};

/** The page that browsers keep for when there is no network: in every language, and of nobody. */
export const offlinePage = (assets: Assets): string => {
  const page = html`<!doctype html>${(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{`${languages.map((language) => offlineWords[language].title).join(" · ")} – Attune`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={assets.css} />
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        <script type="module" src={assets.js} />
      </head>
      <body>
        <main id="content" class="content">
          <ArcsApart />
          {languages.map((language) => (
            <InLanguage language={language} />
          ))}
        </main>
      </body>
    </html>
  )}`;
  if (page instanceof Promise) throw new Error("the page for when there is no network waits for something");
  return page.toString();
};
