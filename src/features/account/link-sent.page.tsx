import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { signInWords } from "../../ui/wording/site/sign-in.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";

const backTo = new Map([
  ["register", "/register"],
  ["recover", "/recover"],
]);

/** Says that a mail is on its way: the same to everybody, whoever has the address. */
export const linkSentPage: Show = async ({ language, query }) => {
  const words = signInWords[language].sent;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.text} />
        <div class="prose">
          <ul>
            {words.where.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </div>
        <p>
          <a href={backTo.get(query.get("for") ?? "") ?? "/sign-in"}>{words.again}</a>
        </p>
      </>
    ),
  });
};
