import { act, page, type Route } from "../../web/route.ts";
import { askFor, askForLinkForm } from "./ask-for-link.ts";
import { confirmPage } from "./confirm.page.tsx";
import { confirm, confirmByLink, confirmByLinkForm } from "./confirm.ts";
import { linkSentPage } from "./link-sent.page.tsx";
import { recoverPage } from "./recover.page.tsx";
import { registerPage } from "./register.page.tsx";
import { secondStepPage } from "./second-step.page.tsx";
import { proofForm, showSecond } from "./second-step.ts";
import { signInPage } from "./sign-in.page.tsx";
import { signIn, signInForm } from "./sign-in.ts";
import { signInByPasskey, signInByPasskeyForm } from "./sign-in-by-passkey.ts";
import { signOut, signOutForm } from "./sign-out.ts";

/** What coming in tells the audit: a session, or that the second step is owed. */
const opened = ["session.opened", "second-step.begun"] as const;

const kindsOfProof = ["passkey", "totp", "recovery-code", "password"] as const;

const asking: readonly Route[] = [
  page("/register", { may: "account.register" }, registerPage),
  act(
    "/register",
    { may: "account.register", logs: "nothing", form: askForLinkForm, from: registerPage },
    askFor("register"),
  ),
  page("/recover", { may: "session.open" }, recoverPage),
  act(
    "/recover",
    { may: "session.open", logs: "nothing", form: askForLinkForm, from: recoverPage },
    askFor("recover"),
  ),
  page("/link-sent", { may: "session.open" }, linkSentPage),
];

const signingIn: readonly Route[] = [
  page("/sign-in", { may: "session.open" }, signInPage),
  act("/sign-in", { may: "session.open", logs: opened, form: signInForm, from: signInPage }, signIn),
  act(
    "/sign-in/link",
    { may: "session.open", logs: "nothing", form: askForLinkForm, from: signInPage },
    askFor("sign-in"),
  ),
  act(
    "/sign-in/passkey",
    { may: "session.open", logs: opened, form: signInByPasskeyForm, from: signInPage },
    signInByPasskey,
  ),
  act("/sign-out", { may: "session.end", logs: "session.ended", form: signOutForm }, signOut),
];

const proving: readonly Route[] = [
  page("/sign-in/second", { may: "second-factor.show" }, secondStepPage),
  ...kindsOfProof.map((proof) =>
    act(
      `/sign-in/second/${proof}`,
      {
        may: "second-factor.show",
        logs: ["session.opened", "recovery-code.used", "second-step.failed"],
        form: proofForm(proof),
        from: secondStepPage,
      },
      showSecond(proof),
    ),
  ),
  page("/sign-in/confirm", { may: "account.read" }, confirmPage),
  ...kindsOfProof.map((proof) =>
    act(
      `/sign-in/confirm/${proof}`,
      {
        may: "account.change",
        logs: ["session.strengthened", "recovery-code.used"],
        form: proofForm(proof),
        from: confirmPage,
      },
      confirm(proof),
    ),
  ),
  act(
    "/sign-in/confirm/link",
    { may: "account.change", logs: "nothing", form: confirmByLinkForm, from: confirmPage },
    confirmByLink,
  ),
];

/** Asking for a link, signing in and out, the second step, confirming. */
export const waysIn: readonly Route[] = [...asking, ...signingIn, ...proving];
