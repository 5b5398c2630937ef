import { Notice } from "../controls/notice.tsx";
import { WhosePage } from "../controls/whose-page.ts";
import { frameWords } from "../wording/site/frame.ts";
import { DemonstrationBanner } from "./demonstration-banner.tsx";
import { Drafts } from "./drafts.tsx";
import { Footer } from "./footer.tsx";
import type { FrameProps } from "./frame-props.ts";
import { Header } from "./header.tsx";

const product = "Attune";

/** The page around a page: language, title, ways in and out, and what is the same everywhere. */
export const Frame = (props: FrameProps) => {
  const { language, title, association, appearance, assets, notice } = props;
  const words = frameWords[language];
  const titleParts = [
    props.hasProblems === true ? words.problem : undefined,
    title,
    association?.name,
    product,
  ];
  return (
    <html lang={language} data-theme={appearance === "auto" ? undefined : appearance}>
      <head>
        <meta charset="utf-8" />
        <title>{titleParts.filter((part) => part !== undefined).join(" – ")}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={assets.css} />
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        <script type="module" src={assets.js} />
      </head>
      <body>
        <a class="skip-link" href="#content">
          {words.skip}
        </a>
        {props.demonstration === true ? <DemonstrationBanner language={language} /> : null}
        <Header {...props} />
        <main id="content" class={props.wide === true ? "content content-wide" : "content"} tabindex={-1}>
          {notice === undefined ? null : (
            <Notice language={language} kind={notice.kind} isAnnounced isBrief>
              <p>{notice.text}</p>
            </Notice>
          )}
          <WhosePage.Provider value={props.person?.account}>{props.children}</WhosePage.Provider>
        </main>
        <Footer {...props} />
        <Drafts {...props} />
      </body>
    </html>
  );
};
