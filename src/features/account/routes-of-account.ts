import { act, page, type Route } from "../../web/route.ts";
import { addAddress, addAddressForm } from "./add-address.ts";
import { addressesPage } from "./addresses.page.tsx";
import { changeAddress, changeAddressForm } from "./change-address.ts";
import { changePassword, changePasswordForm } from "./change-password.ts";
import { changeOwnPerson, changePersonForm } from "./change-person.ts";
import { endAllOthers, endOneSession, endSessionForm } from "./end-sessions.ts";
import { mePage } from "./me.page.tsx";
import { namePage } from "./name.page.tsx";
import { passkeysPage } from "./passkeys.page.tsx";
import { addOwnPasskey, addPasskeyForm, removeOwnPasskey, removePasskeyForm } from "./passkeys.ts";
import { passwordPage } from "./password.page.tsx";
import { makeCodes, recoveryCodesForm, recoveryCodesPage } from "./recovery-codes.page.tsx";
import { removePasskeyPage } from "./remove-passkey.page.tsx";
import { removeTotpPage } from "./remove-totp.page.tsx";
import { securityPage } from "./security.page.tsx";
import { sessionsPage } from "./sessions.page.tsx";
import { freshly, freshlyDone } from "./signed-in.ts";
import { totpPage } from "./totp.page.tsx";
import { removeTotpForm, setUpTotp, totpForm, turnTotpOff } from "./totp.ts";

/** A person's own pages. */
export const own: readonly Route[] = [
  page("/me", { may: "account.read" }, mePage),
  page("/me/name", { may: "account.read" }, namePage),
  act(
    "/me/name",
    { may: "account.change", logs: "account.changed", form: changePersonForm, from: namePage },
    changeOwnPerson,
  ),
  page("/me/sessions", { may: "account.read" }, sessionsPage),
  act(
    "/me/sessions/end-others",
    { may: "account.change", logs: "session.revoked", form: endSessionForm, from: sessionsPage },
    freshlyDone("/me/sessions", endAllOthers),
  ),
  act(
    "/me/sessions/:session/end",
    { may: "account.change", logs: "session.revoked", form: endSessionForm, from: sessionsPage },
    freshlyDone("/me/sessions", endOneSession),
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

/** How a person signs in. */
export const security: readonly Route[] = [
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
