import { operatorPermit } from "../../../src/core/access/operator.ts";
import { DAY, MINUTE } from "../../../src/core/kernel/instant.ts";
import { no } from "../../../src/core/kernel/result.ts";
import { choiceText, MAIL_CHOICE } from "../../../src/core/messages/mail-choice.ts";
import { forgetFiles } from "../../../src/document-tasks.ts";
import { decideListing } from "../../../src/features/directory/decide-listing.ts";
import { addDocument } from "../../../src/features/portfolio/documents/add-document.ts";
import { beginUpload } from "../../../src/features/portfolio/documents/begin-upload.ts";
import { lookThroughHeld } from "../../../src/features/portfolio/documents/look-through.ts";
import { fileMaker } from "../../../src/features/portfolio/export/make-file.ts";
import { deleteStep } from "../../../src/features/portfolio/plan/delete-step.ts";
import { makePasswords } from "../../../src/services/passwords.ts";
import { countDeliveries } from "../../../src/store/deliveries.ts";
import { isEmpty, makeInstallation, readInstallation } from "../../../src/store/installation.ts";
import { isUnwantedAt } from "../../../src/store/mail-choices.ts";
import { namedFiles } from "../../../src/store/named-files.ts";
import { setPassword } from "../../../src/store/passwords.ts";
import { endRunOut } from "../../../src/store/portfolio-grants.ts";
import { addressOf, givePasskey, linkTo, optionsOn } from "../../kit/accounts.ts";
import { cast } from "../../kit/actors.ts";
import { registerOf } from "../../kit/applications.ts";
import { dot, keepDocumentOf } from "../../kit/documents.ts";
import { fillEntry } from "../../kit/entry-pages.ts";
import { fieldsIn } from "../../kit/form-fields.ts";
import { decideListingOf, offerListingOf } from "../../kit/listings.ts";
import {
  askForHours,
  decide,
  followOf,
  giveRecoveryCode,
  invite,
  keepEntryOf,
  sharePortfolioOf,
  tell,
} from "../../kit/makers.ts";
import { planStepOf } from "../../kit/plan-steps.ts";
import {
  answersTo,
  askRatingOf,
  draftRating,
  linkOfRating,
  openRating,
  ratedBy,
  raterAddress,
} from "../../kit/ratings.ts";
import { heldSince2020, recordInRegister } from "../../kit/register.ts";
import { staffOf } from "../../kit/staff-of.ts";
import type { Stage } from "../../kit/stage.ts";
import { sendWaiting, tidyUp } from "../../kit/stage-worker.ts";
import { hiddenOn } from "../examples/page-text.ts";

const { person } = cast.members;
const tooBusy = async () => no({ code: "busy" } as const);
const guarded = cast.members["a-coordinator"];
const newPassword = "umbrella cactus tram";

/** Somebody showed their password and owes the second factor. */
const oweSecondFactor = async (stage: Stage): Promise<void> => {
  const { address, password } = guarded;
  await stage.as("visitor").post("/sign-in", { address, password });
};

/**
 * What people do one after the other, where a single request has nothing to find or to change: each begins from the
 * cast's state. For statements that no example of a route reaches.
 */
export const scenes: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  "a password is changed while a link and a second step wait": async (stage) => {
    await oweSecondFactor(stage);
    await linkTo(stage, guarded, "sign-in");
    await stage.as(guarded.name).post("/me/security/password", { password: newPassword });
  },
  "recovery codes take the place of earlier ones": async (stage) => {
    await giveRecoveryCode(stage.world, guarded.personId);
    await stage.as(guarded.name).post("/me/security/recovery-codes");
  },
  "an address waits to be proved": async (stage) => {
    await stage.as("person").post("/me/addresses", { address: "second@people.example" });
    await sendWaiting(stage);
    await stage.as("person").get("/me/addresses");
  },
  "somebody with roles looks at their account": async (stage) => {
    await stage.as("both").get("/me");
  },
  "a provider is asked by mail, wants no more, and is asked again": async (stage) => {
    const { former } = cast.members;
    const { request, provider, entries } = await askForHours(stage.world, person.personId, former.address);
    await sendWaiting(stage);
    await stage.as("person").get(`/portfolio/rsc/ask?provider=${provider}`);
    const page = `/portfolio/rsc/${entries[0]}`;
    await fillEntry(stage.as("person"), page, { hours: "11" });
    await askForHours(stage.world, person.personId, former.address);
    await sendWaiting(stage);
    await stage.as("former").get("/portfolio");
    await stage.as("former").get("/me");
    await stage.as("former").post(`/confirmations/${request}/end`, { because: "not-me", noMore: "yes" });
    await stage.as("former").get("/confirmations");
    await askForHours(stage.world, person.personId, former.address);
    await sendWaiting(stage);
  },
  "staff see whether a provider was asked at the address that their register has": async (stage) => {
    const { former } = cast.members;
    const { id: holder } = await recordInRegister(stage.world, "a", {
      name: "Dana Ruiz",
      address: former.address,
    });
    await askForHours(stage.world, person.personId, former.address, { holder });
    await sharePortfolioOf(stage.world, "a", person.personId);
    await stage.as("a-coordinator").get(`/a/${cast.associations.a.slug}/portfolios/${person.personId}`);
  },
  "the directory goes by the clock that an association chose": async (stage) => {
    await decide(stage.world, "a", "time-zone", "America/Detroit");
    await stage.as("visitor").get("/providers");
    await stage.as("a-coordinator").get(`/a/${cast.associations.a.slug}/directory`);
  },
  "the desk counts the listings that wait": async (stage) => {
    await offerListingOf(stage.world, "a", person.personId);
    await stage.as("a-coordinator").get(`/a/${cast.associations.a.slug}/desk`);
  },
  "mails have left, and are looked at": async (stage) => {
    const address = addressOf("invited@people.example");
    await invite(stage.world, "a", { name: "Somebody Invited", address, role: "advisor" });
    await tell(stage.world, person.personId, "password-changed", {
      change: "changed",
      at: stage.clock.now(),
    });
    await sendWaiting(stage);
    await stage.as("a-association-administrator").get(`/a/${cast.associations.a.slug}/people`);
    await stage.as("person").get("/me/inbox");
    await stage.world.store.withinJob(async (tx) => countDeliveries(tx, stage.clock.now() - DAY));
  },
  "a step of a plan is deleted long after another": async (stage) => {
    const [first, second] = [
      await planStepOf(stage.world, person.personId, "First"),
      await planStepOf(stage.world, person.personId, "Second"),
    ];
    const actor = {
      kind: "person",
      personId: person.personId,
      sessionId: person.sessionId,
      strength: 1,
      provedAt: stage.clock.now(),
      platformRoles: [],
    } as const;
    await deleteStep(stage.world, actor, { id: first, seen: 1 });
    const now = stage.clock.now() + 40 * DAY;
    const later = { ...stage.world, clock: { ...stage.world.clock, now: () => now } };
    await deleteStep(later, actor, { id: second, seen: 1 });
  },
  "somebody who was accepted says that they are another person of the register": async (stage) => {
    const { world } = stage;
    const offered = await offerListingOf(world, "a", person.personId);
    await decideListingOf(world, "a", offered);
    const other = await recordInRegister(world, "a", { name: "Another", standings: [heldSince2020] });
    const edit = `/providers/mine/${offered.id}`;
    const page = await stage.as("person").get(`${edit}?holder=${other.id}`);
    await stage.as("person").post(edit, fieldsIn(page, edit));
  },
  "two accounts say that they are the same person of a register": async ({ world }) => {
    const offered = await offerListingOf(world, "a", person.personId);
    await decideListingOf(world, "a", offered);
    const other = await offerListingOf(world, "a", cast.members["other-person"].personId, offered);
    const staff = staffOf("a-coordinator", "a");
    await decideListing(world, staff, { ...other, decision: "accepted", reason: "" });
  },
  "a portfolio is opened again": async (stage) => {
    await keepEntryOf(stage.world, person.personId, "training", { title: ["Attachment"] });
    await stage.as("person").get("/portfolio");
    await stage.as("person").get("/portfolio");
  },
  "lists are brought in, taken back and brought in again, beside many that nobody takes": async (stage) => {
    const browser = stage.as("person");
    const send = async (pasted: string): Promise<string> => {
      const id = stage.world.ids.id();
      await browser.post("/portfolio/import", { id, pasted });
      stage.clock.advance(1);
      return `/portfolio/import/${id}`;
    };
    const rsc = await send("Supervisor,Form,From,To,Hours\nAna Ruiz,group,2025-01-01,2025-02-01,4\n");
    await browser.post(`${rsc}/accept`, { seen: "1" });
    await keepEntryOf(stage.world, person.personId, "rsc", { form: ["group"], provider: ["nobody"] });
    await browser.get(rsc);
    await browser.post(`${rsc}/undo`);
    await browser.post(`${rsc}/redo`);
    const document = { format: "attune.portfolio/1", id: "p", training: [] as object[] };
    const [entry] = await stage.rows("portfolio_entries");
    document.training.push({ id: entry?.["id"], date: "2025-03-01", hours: 6, title: "Play" });
    const again = await send(JSON.stringify(document));
    await browser.post(`${again}/accept`, { seen: "1" });
    for (const title of ["A", "B", "C", "D", "E", "F", "G"])
      await send(`Title,Date,Hours\n${title},2025-01-01,1\n`);
    const id = stage.world.ids.id<"outbox">();
    await browser.post("/portfolio/export/files", { id, format: "xlsx" });
    const work = {
      id,
      kind: "portfolio-export",
      subjectId: id,
      associationId: null,
      personId: person.personId,
    } as const;
    await keepDocumentOf(stage.world, person.personId);
    stage.clock.advance(5 * MINUTE);
    await fileMaker(stage.world).run(work);
    stage.clock.advance(-5 * MINUTE);
    await browser.post("/portfolio/export/files", { id: stage.world.ids.id(), format: "xlsx" });
    await browser.get("/portfolio/export");
    const digests = (await stage.rows("exports")).map(({ sha256 }) => String(sha256));
    await stage.world.store.withinJob(async (tx) => namedFiles(tx, digests));
    await tidyUp(stage, stage.clock.now() + DAY);
    await tidyUp(stage, stage.clock.now() + 60 * DAY);
  },
  "somebody comes back after a while": async (stage) => {
    const now = stage.clock.now();
    stage.clock.advance(10 * MINUTE);
    await stage.as("person").get("/");
    stage.clock.set(now);
  },
  "a hash of a password is not costly enough any more": async (stage) => {
    const { store, ids, clock } = stage.world;
    const cheaper = makePasswords({
      randomBytes: ids.bytes,
      cost: { memory: 32, passes: 1, parallelism: 1 },
    });
    const hash = await cheaper.hash(person.password);
    await store.withinPerson(person.personId, async (tx) => {
      await setPassword(tx, person.personId, hash, clock.now());
      tx.log.append({ action: "password.changed", subject: { kind: "person", id: person.personId } });
    });
    await stage.as("visitor").post("/sign-in", { address: person.address, password: person.password });
  },
  "staff looked at a portfolio, and what let them ran out": async (stage) => {
    const { personId } = person;
    await sharePortfolioOf(stage.world, "a", personId);
    const { id: associationId, slug } = cast.associations.a;
    await stage.as("a-coordinator").get(`/a/${slug}/portfolios/${personId}`);
    await stage.as("person").get("/portfolio/sharing");
    const later = stage.clock.now() + 400 * DAY;
    await stage.world.store.withinPerson(personId, async (tx) => {
      await endRunOut(tx, operatorPermit("portfolio.share"), { personId, associationId }, later);
      tx.log.append({ action: "portfolio.unshared", subject: { kind: "person", id: personId } });
    });
  },
  "whom an entry is to name was looked up": async (stage) => {
    const { id } = await recordInRegister(stage.world, "b", {
      name: "Looked Up",
      standings: [heldSince2020],
    });
    await stage.as("person").get(`/portfolio/providers/new?holder=${id}`);
  },
  "a document is sent twice, deleted, and looked through later": async (stage) => {
    const { personId } = person;
    const entry = await keepEntryOf(stage.world, personId, "training", { title: ["Attachment"] });
    const file = { name: "dot.png", bytes: dot("held") };
    const withoutReaders = { ...stage.world, parsers: { ...stage.world.parsers, picture: tooBusy } };
    const { sessionId, strength, platformRoles } = person;
    const actor = { kind: "person", personId, sessionId, strength, platformRoles, provedAt: 0 } as const;
    const keep = async () => {
      const kept = await stage.world.files.keep(file.bytes, 1000);
      if (!kept.ok) throw new Error("a dot is small");
      return kept.value;
    };
    const id = stage.world.ids.id<"document">();
    await addDocument(withoutReaders, actor, { id, name: file.name, file: await keep(), entry }, "en");
    stage.clock.advance(2 * MINUTE);
    await lookThroughHeld(stage.world);
    stage.clock.advance(-2 * MINUTE);
    await stage.as("person").get(`/portfolio/documents/${id}/file`);
    await stage.as("person").post(`/portfolio/documents/${id}/delete`);
    const again = stage.world.ids.id<"document">();
    await addDocument(stage.world, actor, { id: again, name: file.name, file: await keep(), entry }, "en");
    await stage.as("person").post(`/portfolio/documents/${id}/restore`);
    const third = stage.world.ids.id<"document">();
    await addDocument(stage.world, actor, { id: third, name: file.name, file: await keep() }, "en");
    await stage.as("person").get("/portfolio/training");
    for (const name of ["one.png", "other.png"])
      await beginUpload(stage.world, actor, {
        id: stage.world.ids.id<"upload">(),
        name,
        bytes: 100,
        entry: null,
      });
    await sharePortfolioOf(stage.world, "a", personId);
    const { slug } = cast.associations.a;
    await stage.as("a-coordinator").get(`/a/${slug}/portfolios/${personId}/documents/${again}/file`);
    await stage.as("person").get("/portfolio/documents");
    await forgetFiles(stage.world, stage.clock.now() + 400 * DAY);
  },
  "a process starts": async ({ world: { store, ids, clock } }) =>
    store.withinJob(async (tx) => {
      await readInstallation(tx);
      await isEmpty(tx);
      await makeInstallation(tx, { id: ids.id(), isDemonstration: false, now: clock.now() });
    }),
  "the directory tells somebody with a category in mind whose hours count": async (stage) => {
    await decide(stage.world, "a", "editions", [{ edition: "categories-2017", overlays: [] }]);
    await followOf(stage.world, "a", person.personId, ["categories-2017/IFS"]);
    await keepEntryOf(stage.world, person.personId, "work", { title: ["Home visitor"] });
    const { personId: provider } = cast.members["other-person"];
    const offered = await offerListingOf(stage.world, "a", provider);
    await decideListingOf(stage.world, "a", offered);
    await stage.as("person").get("/providers");
  },
  "a rater is asked by two people, writes, and is let go by both": async (stage) => {
    const { world } = stage;
    const one = await askRatingOf(world, "a", person.personId);
    const other = await askRatingOf(world, "a", cast.members.former.personId);
    const key = await openRating(world, one.request);
    await draftRating(world, one.request, key, answersTo(world, await ratedBy(world, one.request, key), {}));
    const rater = stage.as("visitor");
    rater.cookies.set("attune-rater", key);
    await rater.get(`/rate/${one.request}`);
    const applicant = stage.as("person");
    await applicant.post(`/rate/${one.request}/open`);
    await applicant.post(`/applications/${one.application.id}/withdraw`, { seen: "1", why: "" });
    await stage
      .as("former")
      .post(`/applications/${other.application.id}/raters/withdraw`, { request: other.request });
    await tidyUp(stage, stage.clock.now() + DAY);
  },
  "an address wants no reminders, and is looked at": async (stage) => {
    const { world } = stage;
    const choice = choiceText({ of: "address", address: raterAddress, group: "rating-reminders" });
    await stage.as("visitor").post(`/mail-choice/${world.signIn.sealer.seal(MAIL_CHOICE, choice)}`);
    await world.store.withinJob(async (tx) =>
      isUnwantedAt(tx, { address: raterAddress, group: "rating-reminders" }),
    );
    const own = { of: "address", address: person.address, group: "hour-requests" } as const;
    const link = `/mail-choice/${world.signIn.sealer.seal(MAIL_CHOICE, choiceText(own))}`;
    await stage.as("visitor").post(link);
    await stage.as("person").get("/me/mail");
    await stage.as("visitor").post(link, { again: "yes" });
  },
  "a category with another form is chosen and left again, while a rater waits and staff look": async (
    stage,
  ) => {
    const { application } = await askRatingOf(stage.world, "a", person.personId);
    const base = `/applications/${application.id}`;
    const applicant = stage.as("person");
    await applicant.post(`${base}/category`, { seen: String(application.version), category: "IMHS" });
    await applicant.get(`${base}/raters`);
    const address = `${base}/raters/again`;
    await applicant.post(address, {
      ...fieldsIn(await applicant.get(`${base}/raters`), address),
      language: "en",
    });
    await stage.as("a-coordinator").get(`/a/${cast.associations.a.slug}${base}/ratings`);
    await applicant.post(`${base}/category`, { seen: String(application.version + 1), category: "IFS" });
  },
  "somebody tries the words of a mail, and looks at what became of it": async (stage) => {
    const administrator = stage.as("a-association-administrator");
    const page = `/a/${cast.associations.a.slug}/settings/mail-rating-request`;
    const { text } = await administrator.get(page);
    const fields = { id: hiddenOn(text, "id"), language: "en", "subject.en": "A request" };
    await administrator.post(`/a/${cast.associations.a.slug}/mail-templates/rating-request/test`, fields);
    await sendWaiting(stage);
    await administrator.get(page);
  },
  "a call with a rater is sent twice, the link is opened, and the rater comes by mail": async (stage) => {
    const { request, application } = await askRatingOf(stage.world, "a", person.personId);
    const page = `/a/${cast.associations.a.slug}/applications/${application.id}/ratings/${request}/release`;
    const call = {
      id: stage.world.ids.id(),
      calledOn: "2026-02-20",
      spokenWith: "Dana Ruiz",
      note: "They called from their office.",
    };
    const staff = stage.as("a-coordinator");
    await staff.post(page, call);
    await staff.post(page, call);
    await stage.as("visitor").post(`/rate/${request}/open`);
    const rater = stage.as("visitor");
    await rater.get(`/link/${await linkOfRating(stage.world, request)}`);
    await rater.post("/rate/open");
    await rater.post("/rate/open");
  },
  "administrators are told the same of what does not work twice": async (stage) => {
    const { id } = await registerOf(stage.world, "a", person.personId);
    const address = `/applications/${id}/comments`;
    const asked = { id: stage.world.ids.id(), to: "administrators", said: "The picture never comes" };
    const own = stage.as("person");
    await own.post(address, asked);
    await own.post(address, asked);
  },
  "a call with somebody of the register is recorded, and looked at": async (stage) => {
    const { id } = await recordInRegister(stage.world, "a", { name: "Rosa Registered" });
    const page = `/a/${cast.associations.a.slug}/register/holders/${id}/calls`;
    const staff = stage.as("a-coordinator");
    await staff.post(page, {
      ...fieldsIn(await staff.get(page), page),
      calledOn: "2026-02-20",
      spokenWith: "Rosa Registered",
      questions: "What is your training?",
      notes: "A long one.",
      decision: "not-vetted",
    });
    await staff.get(page);
  },
  "a coordinator looks at somebody of the register on whom their own portfolio leans, and of whom they wrote":
    async (stage) => {
      const { personId } = cast.members["a-coordinator"];
      const { id } = await recordInRegister(stage.world, "a", {
        name: "Lea Leaned",
        standings: [heldSince2020],
      });
      await keepEntryOf(stage.world, personId, "references", { name: ["Lea Leaned"], holder: [id] });
      await followOf(stage.world, "a", personId);
      const staff = stage.as("a-coordinator");
      await staff.get(`/a/${cast.associations.a.slug}/register/holders/${id}`);
      await staff.get("/portfolio");
    },
  "nobody needs it any more": async (stage) => {
    await oweSecondFactor(stage);
    await linkTo(stage, person, "sign-in");
    const { personId: id, address } = person;
    const passkey = await givePasskey(stage.world, { id, address, verifies: true });
    const at = stage.as("person");
    const options = optionsOn((await at.get("/sign-in/confirm")).text);
    await at.post("/sign-in/confirm/passkey", { answer: passkey.show(options) });
    await tidyUp(stage, stage.clock.now() + 400 * DAY);
  },
};
