import { act, page, type Route } from "../../web/route.ts";
import { addAddress, addAddressForm } from "./add-address.ts";
import { addressesPage } from "./addresses.page.tsx";
import { askFor, askForLinkForm } from "./ask-for-link.ts";
import { changeAddress, changeAddressForm } from "./change-address.ts";
import { changeName, changeNameForm } from "./change-name.ts";
import { changePassword, changePasswordForm } from "./change-password.ts";
import { confirmPage } from "./confirm.page.tsx";
import { confirm, confirmByLink, confirmByLinkForm } from "./confirm.ts";
import { endAllOthers, endOneSession, endSessionForm } from "./end-sessions.ts";
import { followLink } from "./follow-link.ts";
import { linkPage } from "./link.page.tsx";
import { linkSentPage } from "./link-sent.page.tsx";
import { mePage } from "./me.page.tsx";
import { namePage } from "./name.page.tsx";
import { passkeysPage } from "./passkeys.page.tsx";
import { addOwnPasskey, addPasskeyForm, removeOwnPasskey, removePasskeyForm } from "./passkeys.ts";
import { passwordPage } from "./password.page.tsx";
import { recoverPage } from "./recover.page.tsx";
import { recover, recoverForm } from "./recover.ts";
import { makeCodes, recoveryCodesForm, recoveryCodesPage } from "./recovery-codes.page.tsx";
import { registerPage } from "./register.page.tsx";
import { register, registerForm } from "./register.ts";
import { registerWithPasskey, registerWithPasskeyForm } from "./register-with-passkey.ts";
import { removePasskeyPage } from "./remove-passkey.page.tsx";
import { removeTotpPage } from "./remove-totp.page.tsx";
import { secondStepPage } from "./second-step.page.tsx";
import { proofForm, showSecond } from "./second-step.ts";
import { securityPage } from "./security.page.tsx";
import { sessionsPage } from "./sessions.page.tsx";
import { signInPage } from "./sign-in.page.tsx";
import { signIn, signInForm } from "./sign-in.ts";
import { signInByLink, signInByLinkForm } from "./sign-in-by-link.ts";
import { signInByPasskey, signInByPasskeyForm } from "./sign-in-by-passkey.ts";
import { signOut, signOutForm } from "./sign-out.ts";
import { freshly, freshlyDone } from "./signed-in.ts";
import { totpPage } from "./totp.page.tsx";
import { removeTotpForm, setUpTotp, totpForm, turnTotpOff } from "./totp.ts";
import { verifyAddress, verifyAddressForm } from "./verify-address.ts";

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

const following: readonly Route[] = [
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

const own: readonly Route[] = [
  page("/me", { may: "account.read" }, mePage),
  page("/me/name", { may: "account.read" }, namePage),
  act(
    "/me/name",
    { may: "account.change", logs: "account.changed", form: changeNameForm, from: namePage },
    changeName,
  ),
  page("/me/sessions", { may: "account.read" }, sessionsPage),
  act(
    "/me/sessions/end-others",
    { may: "account.change", logs: "session.revoked", form: endSessionForm, from: sessionsPage },
    endAllOthers,
  ),
  act(
    "/me/sessions/:session/end",
    { may: "account.change", logs: "session.revoked", form: endSessionForm, from: sessionsPage },
    endOneSession,
  ),
  page("/me/addresses", { may: "account.read" }, addressesPage),
  act(
    "/me/addresses",
    { may: "account.change", logs: "address.requested", form: addAddressForm, from: addressesPage },
    freshlyDone("/me/addresses", addAddress),
  ),
  act(
    "/me/addresses/:address/main",
    { may: "account.change", logs: "address.made-main", form: changeAddressForm, from: addressesPage },
    freshlyDone("/me/addresses", changeAddress("made-main")),
  ),
  act(
    "/me/addresses/:address/remove",
    { may: "account.change", logs: "address.removed", form: changeAddressForm, from: addressesPage },
    freshlyDone("/me/addresses", changeAddress("removed")),
  ),
];

const security: readonly Route[] = [
  page("/me/security", { may: "account.read" }, securityPage),
  page("/me/security/password", { may: "account.read" }, freshly(passwordPage)),
  act(
    "/me/security/password",
    { may: "account.change", logs: "password.changed", form: changePasswordForm, from: passwordPage },
    freshlyDone("/me/security/password", changePassword),
  ),
  page("/me/security/totp", { may: "account.read" }, freshly(totpPage)),
  act(
    "/me/security/totp",
    {
      may: "account.change",
      logs: ["totp.enabled", "session.strengthened", "recovery-codes.made"],
      form: totpForm,
      from: totpPage,
    },
    freshlyDone("/me/security/totp", setUpTotp),
  ),
  page("/me/security/totp/remove", { may: "account.read" }, freshly(removeTotpPage)),
  act(
    "/me/security/totp/remove",
    { may: "account.change", logs: "totp.removed", form: removeTotpForm },
    freshlyDone("/me/security/totp/remove", turnTotpOff),
  ),
  page("/me/security/passkeys", { may: "account.read" }, freshly(passkeysPage)),
  act(
    "/me/security/passkeys",
    {
      may: "account.change",
      logs: ["passkey.added", "session.strengthened", "recovery-codes.made"],
      form: addPasskeyForm,
      from: passkeysPage,
    },
    freshlyDone("/me/security/passkeys", addOwnPasskey),
  ),
  page("/me/security/passkeys/:passkey/remove", { may: "account.read" }, freshly(removePasskeyPage)),
  act(
    "/me/security/passkeys/:passkey/remove",
    { may: "account.change", logs: "passkey.removed", form: removePasskeyForm },
    freshlyDone("/me/security", removeOwnPasskey),
  ),
  page("/me/security/recovery-codes", { may: "account.read" }, freshly(recoveryCodesPage)),
  act(
    "/me/security/recovery-codes",
    { may: "account.change", logs: "recovery-codes.made", form: recoveryCodesForm, from: recoveryCodesPage },
    freshlyDone("/me/security/recovery-codes", makeCodes),
  ),
];

/** Registering, signing in and out, and a person's own account. */
export const routes: readonly Route[] = [
  ...asking,
  ...signingIn,
  ...proving,
  ...following,
  ...own,
  ...security,
];
