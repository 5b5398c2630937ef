import { judgeLink, type LinkPurpose } from "../../core/account/link.ts";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { linkWords } from "../../ui/wording/site/links.ts";
import { type Reply, seeOther, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";
import { destinationOf, type Followed, findFollowed } from "./followed-link.ts";
import { recoveryPage } from "./recovery.page.tsx";
import { refusalOf } from "./refusal-of.ts";
import { registrationPage } from "./registration.page.tsx";
import { SharedBox } from "./shared-box.tsx";
import { verificationPage } from "./verification.page.tsx";

const againAt: { readonly [P in LinkPurpose]: string } = {
  register: "/register",
  "sign-in": "/sign-in",
  recover: "/recover",
  verify: "/me/addresses",
  // Its link shows an invitation to whoever is signed in, even when it was used.
  invitation: "/sign-in?next=%2Flink",
  hours: "/sign-in?next=%2Fconfirmations",
  rating: "/rate",
};

/** What only lets somebody in: whoever is in needs no other. */
const letsIn: ReadonlySet<LinkPurpose> = new Set(["register", "sign-in"]);

const brokenPage = ({ language, person }: Visit, sentence: string, followed: Followed | undefined): Reply => {
  const words = linkWords[language];
  const purpose = followed?.link.purpose ?? "sign-in";
  if (person !== undefined && letsIn.has(purpose))
    return shown({
      title: words.brokenTitle,
      body: (
        <>
          <PageHeading heading={words.brokenTitle} lead={sentence} />
          <p>{words.brokenSignedIn(person.name)}</p>
          <ButtonGroup>
            <ButtonLink href="/me">{words.toAccount}</ButtonLink>
          </ButtonGroup>
        </>
      ),
    });
  return shown({
    title: words.brokenTitle,
    body: (
      <>
        <PageHeading heading={words.brokenTitle} lead={sentence} />
        <p>{purpose === "invitation" ? words.brokenInvitation : words.brokenNext}</p>
        <p>
          <a href={againAt[purpose]}>{words.askAgain[purpose]}</a>
        </p>
      </>
    ),
  });
};

/** A page with one button that lets its person in. */
const entryPage = (visit: Visit, { link }: Followed, action: string, button: string): Reply => {
  const words = linkWords[visit.language].purposes["sign-in"];
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.text(link.address)} />
        <Form language={visit.language} action={action} refusal={refusalOf(visit)}>
          <SharedBox language={visit.language} entered={visit.entered} />
          <ButtonGroup>
            <Button>{button}</Button>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};

/** What the link that was followed will do when the button is pressed. */
export const linkPage: Show = async (visit) => {
  const { world, language, actor } = visit;
  const followed = await findFollowed(visit);
  const isSignedIn = actor.kind === "person" || actor.kind === "staff";
  // An invitation is taken up by whoever is signed in; its link only shows where it is.
  if (followed?.link.purpose === "invitation" && isSignedIn)
    return seeOther(destinationOf(followed.link) ?? "/me");
  // Hours that somebody asks about have a page of their own, which also says what became of the request.
  if (followed?.link.purpose === "hours") return seeOther("/hours");
  // So has a rating.
  if (followed?.link.purpose === "rating") return seeOther("/rate");
  const judged = judgeLink(followed?.link, world.clock.now());
  if (!judged.ok || followed === undefined)
    return brokenPage(
      visit,
      sayRefusal(judged.ok ? { code: "link-unknown" } : judged.refusal, visit),
      followed,
    );
  const words = linkWords[language];
  switch (judged.value.purpose) {
    case "register":
      return registrationPage(visit, followed);
    case "invitation":
      return judged.value.personId === null
        ? registrationPage(visit, followed)
        : entryPage(visit, followed, "/link/invitation", words.invitationKnown);
    case "sign-in":
      return entryPage(visit, followed, "/link/sign-in", words.purposes["sign-in"].button);
    case "recover":
      return recoveryPage(visit, followed);
    case "verify":
      return verificationPage(visit, followed);
    case "hours":
      return seeOther("/hours");
    case "rating":
      return seeOther("/rate");
  }
};
