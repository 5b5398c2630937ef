import { linkLifetime, type RequestPurpose } from "../../core/account/link.ts";
import { ZONE_OF_NOBODY } from "../../core/kernel/time-zone.ts";
import { type Answer, answerTo } from "../../core/messages/answer.ts";
import { isFinal, isLost } from "../../core/messages/delivery.ts";
import { type AddressRequest, finishRequest, takeRequest } from "../../store/address-requests.ts";
import { findAddress, markBounced } from "../../store/addresses.ts";
import { deliveriesOf, lockOutbox } from "../../store/deliveries.ts";
import { makeLink } from "../../store/link-tokens.ts";
import { keepInInbox } from "../../store/messages.ts";
import { findPerson } from "../../store/persons.ts";
import type { AddressRequestId } from "../../store/tables/accounts.ts";
import type { Tx } from "../../store/tx.ts";
import { rendered } from "../../ui/mail/render.ts";
import { letterOf } from "../../ui/mail/templates.ts";
import { beginDelivery } from "./begin.ts";
import type { FindMail, Found, MailParts } from "./parts.ts";

const patience = "link";

type Known = Awaited<ReturnType<typeof findAddress>>;

const purposes: { readonly [A in Answer]: RequestPurpose | undefined } = {
  "registration-link": "register",
  "sign-in-link": "sign-in",
  "recovery-link": "recover",
  "verify-address": "verify",
  "already-registered": undefined,
  "no-account": undefined,
};

/** Makes the link that a mail hands over, for those that do: its token is in this mail and nowhere else. */
const linkFor = async (
  tx: Tx,
  { ids, clock, digestOfToken, site }: MailParts,
  { answer, request, known }: { answer: Answer; request: AddressRequest; known: Known },
): Promise<string | undefined> => {
  const purpose = purposes[answer];
  if (purpose === undefined) return undefined;
  const token = ids.token();
  const now = clock.now();
  const { id: requestId, address, language, returnTo } = request;
  const personId = purpose === "verify" ? request.personId : (known?.personId ?? null);
  const tokenHash = digestOfToken(token);
  const expiresAt = now + linkLifetime[purpose];
  const link = {
    tokenHash,
    purpose,
    address,
    language,
    personId,
    requestId,
    invitationId: null,
    returnTo,
    expiresAt,
  };
  await makeLink(tx, link, now, { isFirstTry: false });
  return `${site}/link/${token}`;
};

/** Whoever is told of it in their inbox: whose the address is, or who wants to add it. */
const inboxOf = (answer: Answer, request: AddressRequest, known: Known): AddressRequest["personId"] =>
  answer === "verify-address" ? request.personId : (known?.personId ?? null);

/** The mail that answers a request made by typing an address. What it says is decided now, when it is made. */
export const findRequestedMail: FindMail = async (parts, row) =>
  parts.store.withinJob(async (tx): Promise<Found> => {
    const now = parts.clock.now();
    await lockOutbox(tx, row.id);
    const request = await takeRequest(tx, row.subjectId as AddressRequestId);
    if (request === undefined) return { is: "over" };
    const known = await findAddress(tx, request.address);
    const answer = answerTo(request.purpose, known !== undefined);
    const personId = inboxOf(answer, request, known);
    const [earlier] = await deliveriesOf(tx, row.id);

    const inbox =
      earlier === undefined && personId !== null && answer !== "registration-link" && answer !== "no-account"
        ? await keepInInbox(tx, parts, { to: personId, kind: answer, params: {} })
        : undefined;
    const beginning = await beginDelivery(
      tx,
      { ids: parts.ids, now },
      {
        known: earlier,
        outbox: row.id,
        patience,
        subject: {
          subjectKind: inbox === undefined ? "address-request" : "message",
          subjectId: inbox ?? request.id,
          associationId: null,
          personId: inbox === undefined ? null : personId,
          addressId: known?.id ?? null,
        },
      },
    );
    if (beginning.is === "later") return beginning;
    if (beginning.is === "final") {
      await finishRequest(tx, request.id, now);
      return { is: "over" };
    }
    const link = await linkFor(tx, parts, { answer, request, known });
    const owner = known === undefined ? undefined : await findPerson(tx, known.personId);
    return {
      is: "begun",
      deliveries: [beginning.id],
      delivery: beginning.delivery,
      patience,
      write: async () => {
        const { address: to, language } = request;
        // An address that is still to be proved may be a stranger's: the name of the account is not told to it.
        const zone = owner?.timeZone ?? ZONE_OF_NOBODY;
        const context = { language, zone, site: parts.site, name: owner?.name, link };
        return { ...(await rendered(letterOf(answer, {}, context), context)), to, language };
      },
      ended: async (ending, { state, changedAt }) => {
        if (!isFinal(state)) return;
        await finishRequest(ending, request.id, changedAt);
        if (known !== undefined) await markBounced(ending, known.id, isLost(state) ? changedAt : null);
      },
    };
  });
