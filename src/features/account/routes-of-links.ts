import { act, page, type Route } from "../../web/route.ts";
import { followLink } from "./follow-link.ts";
import { linkPage } from "./link.page.tsx";
import { recover, recoverForm } from "./recover.ts";
import { register, registerForm } from "./register.ts";
import { registerWithPasskey, registerWithPasskeyForm } from "./register-with-passkey.ts";
import { signInByLink, signInByLinkForm } from "./sign-in-by-link.ts";
import { verifyAddress, verifyAddressForm } from "./verify-address.ts";

/** What coming in tells the audit: a session, or that the second step is owed. */
const opened = ["session.opened", "second-step.begun"] as const;

/** What a link in a mail leads to. */
export const links: readonly Route[] = [
  page("/link/:token", { may: "link.follow" }, followLink),
  page("/link", { may: "link.follow" }, linkPage),
  act(
    "/link/register",
    {
      may: "link.follow",
      logs: ["account.registered", "session.opened"],
      form: registerForm,
      from: linkPage,
    },
    register,
  ),
  act(
    "/link/register/passkey",
    {
      may: "link.follow",
      logs: ["account.registered", "passkey.added", "session.opened"],
      form: registerWithPasskeyForm,
      from: linkPage,
    },
    registerWithPasskey,
  ),
  ...["/link/sign-in", "/link/invitation"].map((address) =>
    act(address, { may: "link.follow", logs: opened, form: signInByLinkForm, from: linkPage }, signInByLink),
  ),
  act(
    "/link/recover",
    { may: "link.follow", logs: ["password.changed", ...opened], form: recoverForm, from: linkPage },
    recover,
  ),
  act(
    "/link/verify",
    { may: "account.change", logs: "address.added", form: verifyAddressForm, from: linkPage },
    verifyAddress,
  ),
];
