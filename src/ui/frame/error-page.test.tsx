import { describe, expect, test } from "vitest";
import { htmlOf } from "../../../tests/kit/markup.ts";
import { errorKinds } from "../wording/site/errors.ts";
import { languages } from "../wording/speech.ts";
import { type ErrorKind, ErrorPage, errorTitle } from "./error-page.tsx";

const reference = "01J9ZK3V7Q";

const shown = async (what: ErrorKind, more: { readonly words?: string; readonly back?: string } = {}) =>
  htmlOf(
    <ErrorPage language="en" what={what} reference={reference} signIn="/sign-in?next=%2Fme" {...more} />,
  );

const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/<a class="button button-(\w+)" href="([^"]*)">/g)].map(
    ([, kind, href]) => `${kind} ${href}`,
  );

describe("an error page", () => {
  test.each(languages)("says in %s what happened and what to do next", async (language) => {
    for (const what of errorKinds) {
      const html = await htmlOf(<ErrorPage language={language} what={what} reference={reference} />);
      expect(html).toContain(`<h1>${errorTitle(what, language)}</h1>`);
      expect(html.match(/<p[ >]/g)?.length, what).toBeGreaterThanOrEqual(2);
      expect(linksOf(html).length, what).toBeGreaterThanOrEqual(1);
    }
  });

  test.each([
    ["not-found", ["primary /"]],
    ["refused", ["primary /training/3", "secondary /"]],
    ["broke", ["primary /training/3", "secondary /"]],
    ["too-many", ["primary /training/3", "secondary /"]],
    ["away", ["primary /training/3"]],
    ["expired", ["primary /sign-in?next=%2Fme"]],
    ["other-site", ["primary /training/3", "secondary /"]],
    ["too-large", ["primary /training/3"]],
  ] as const)("%s leads on to %j", async (what, links) => {
    expect(linksOf(await shown(what, { back: "/training/3" }))).toEqual(links);
  });

  test("without an address to go back to asks for this very address again", async () => {
    expect(linksOf(await shown("away"))).toEqual(["primary "]);
  });

  test("tells its reference only where it leads somebody to what broke", async () => {
    const telling = await Promise.all(
      errorKinds.map(async (what) => (await shown(what)).includes(reference)),
    );
    expect(errorKinds.filter((_, index) => telling[index])).toEqual(["broke"]);
  });

  test("says what is known in this very case in place of the general sentence", async () => {
    const html = await shown("refused", { words: "Somebody <else> changed this." });
    expect(html).toContain('<p class="lead">Somebody &lt;else&gt; changed this.</p>');
    expect(html).not.toContain("is not open to you");
  });
});
