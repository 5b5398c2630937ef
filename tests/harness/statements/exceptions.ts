import type { Stranger } from "./foreign-scopes.ts";

/** What strangers may find or do all the same, to the column, and why. */
export type Exception = {
  readonly name: string;
  readonly in: readonly Stranger[];
  readonly may: `finds ${string}` | "changes";
  readonly because: string;
};

const ofElsewhere: readonly Stranger[] = ["public", "public-elsewhere", "another-person", "rater-elsewhere"];
const staff: readonly Stranger[] = ["colleague", "staff-elsewhere"];
const anybody: readonly Stranger[] = [...ofElsewhere, ...staff, "platform"];
/** Whoever is signed in, on their own behalf or on another association's. */
const signedIn: readonly Stranger[] = ["another-person", "staff-elsewhere"];
/** Whoever has a chain of their own. */
const withChain: readonly Stranger[] = ["another-person", "colleague", "staff-elsewhere", "platform"];

const areStaffed = (name: string, closedTo: readonly Stranger[]): readonly Exception[] => [
  {
    name,
    in: closedTo,
    may: "finds createdAt id name slug",
    because: "which associations there are is public; how many people each has is not",
  },
  {
    name,
    in: ["colleague"],
    may: "finds administrators createdAt id name slug staff",
    because: "staff see who has a role in their own association",
  },
];

const demonstrated = (name: string, columns: string): Exception => ({
  name,
  in: anybody,
  may: `finds ${columns}`,
  because: "in a demonstration, where people are invented, everybody reads all mail",
});

const licensed: readonly Exception[] = [
  {
    name: "framework-texts.in-force",
    in: ["colleague"],
    may: "finds association imported",
    because: "staff read the licensed text of their association",
  },
];

const associations: readonly Exception[] = [
  ...["associations.by-slug", "associations.by-id", "associations.list"].map((name) => ({
    name,
    in: anybody,
    may: "finds id name slug" as const,
    because: "which associations there are, how they are called and where they are found is public",
  })),
  ...areStaffed("associations.list-staffed", ofElsewhere),
  {
    name: "associations.list-staffed",
    in: ["staff-elsewhere"],
    may: "finds administrators createdAt id name slug staff",
    because: "the list holds their own association, and staff see who has a role in it",
  },
  ...areStaffed("associations.staffed-by-slug", [...ofElsewhere, "staff-elsewhere"]),
  {
    name: "associations.staffed-by-slug",
    in: ["colleague"],
    may: "finds createdAt id name slug",
    because: "the one asked for may be another than theirs",
  },
];

const settings: readonly Exception[] = [
  {
    name: "association-settings.history",
    in: [...signedIn, "colleague", "public-elsewhere", "rater-elsewhere"],
    may: "finds changedAt changedBy holdsFrom id position setting value",
    because:
      "what an association decided is read by whoever is at its address, as its front shows it; an applicant reads it without, of theirs alone",
  },
  {
    name: "association-settings.offers",
    in: ["another-person", "colleague"],
    may: "finds association changedAt holdsFrom id position setting value",
    because:
      "which editions an association offers is said to anybody who is about to register, and at its address",
  },
  {
    name: "application-fees.add",
    in: ["staff-elsewhere"],
    may: "changes",
    because:
      "the coordinator of the association whose application it is adds what a change of category makes due",
  },
  {
    name: "association-zones.all",
    in: [...signedIn, "colleague", "public", "public-elsewhere"],
    may: "finds association holdsFrom zone",
    because:
      "by whose clock an association tells its days, and nothing else that it decided: the directory shows to everybody what a register says today",
  },
  {
    name: "association-zones.of",
    in: [...signedIn, "public", "public-elsewhere"],
    may: "finds holdsFrom zone",
    because: "the same",
  },
];

const people: readonly Exception[] = [
  {
    name: "me.roles",
    in: [...staff, "platform"],
    may: "finds id name role slug",
    because: "staff and the alliance see who has which role",
  },
  {
    name: "role-grants.by-id",
    in: ["platform"],
    may: "finds id personId role",
    because: "the alliance sees who has which role, by ids alone: persons are closed to it",
  },
  {
    name: "invitations.by-id",
    in: staff,
    may: "finds address associationId expiresAt id language madeAt madeBy name roles",
    because: "staff see whom their own association has invited",
  },
  {
    name: "deliveries.count",
    in: ["colleague"],
    may: "finds mails state",
    because: "staff see what became of the invitations of their own association",
  },
];

const ofRegister = (name: string, columns: string, strangers = signedIn): Exception => ({
  name,
  in: strangers,
  may: `finds ${columns}`,
  because:
    "who holds which standing, under which name, with which degree and in which association, is read by whoever is signed in; addresses, notes and history are not",
});

const registers: readonly Exception[] = [
  ofRegister("holders.find", "associationId id name standings", [...signedIn, "colleague"]),
  ofRegister("holders.find", "associationId id level name standings", [...signedIn, "colleague"]),
  ofRegister("holders.find", "associationId id name"),
  {
    name: "public-listings.search",
    in: ["another-person", "colleague", "public", "public-elsewhere", "staff-elsewhere"],
    may: "finds association associationId content found holder id name renewedAt standings",
    because: "providers whom their association has accepted chose to be found by anybody",
  },
  ofRegister("holders.page", "associationId id name standings"),
  ofRegister("holders.count", "count"),
  ofRegister("holders.search", "association associationId id name standings", [...signedIn, "colleague"]),
  ofRegister("holders.named", "association associationId id name standings", [...signedIn, "colleague"]),
  {
    name: "holders.named",
    in: ["public", "public-elsewhere"],
    may: "finds association associationId id name standings",
    because: "providers whom their association has accepted chose to be found by anybody",
  },
  ofRegister("standings.all", "category from holder kind"),
];

const portfolios: readonly Exception[] = [];

const made: readonly Exception[] = [
  {
    name: "address-requests.ask",
    in: ["public", "public-elsewhere"],
    may: "changes",
    because: "anybody may ask for a link",
  },
  {
    name: "outbox.put",
    in: ["public"],
    may: "changes",
    because: "what is put for nobody known is put by anybody",
  },
  {
    name: "challenges.use",
    in: ["another-person"],
    may: "changes",
    because: "a challenge that was answered is a digest and says nothing of whose it was",
  },
  {
    name: "rate-counts.count",
    in: [...anybody, "nobody"],
    may: "changes",
    because: "attempts are counted by anybody, under a digest that only the program can make",
  },
  {
    name: "audit.append",
    in: anybody,
    may: "changes",
    because: "everybody adds to their own chain: the statement names none",
  },
  {
    name: "audit-signed.missing",
    in: withChain,
    may: "finds chain head kind length",
    because: "it names no chain: everybody finds their own",
  },
];

/** A statement that names no association is tried by a coordinator of either: one of them is where the person applied. */
const coordinatesIt = "whoever coordinates the association of an application reads what hangs on it";

const sameBrowser = "it is the same browser: whoever brings its key knows what was opened with it";

const applications: readonly Exception[] = [
  {
    name: "application-signatures.list",
    in: ["staff-elsewhere"],
    may: "finds address at id language number text typedName",
    because: coordinatesIt,
  },
  {
    name: "application-tidings.move",
    in: ["staff-elsewhere"],
    may: "finds applicant application associationId at by number on",
    because: coordinatesIt,
  },
  {
    name: "application-tidings.said",
    in: ["staff-elsewhere"],
    may: "finds at id",
    because: coordinatesIt,
  },
  {
    name: "confirmations.list",
    in: ["staff-elsewhere"],
    may: "finds associationId confirmedAt entry fact id stated",
    because: coordinatesIt,
  },
  {
    name: "entries.judged",
    in: ["staff-elsewhere"],
    may: "finds fields id kind",
    because: "the portfolio is shared with the association whose coordinator this stranger is",
  },
  {
    name: "rating-requests.mailed-to",
    in: ["staff-elsewhere"],
    may: "finds at by",
    because: coordinatesIt,
  },
  {
    name: "rating-browsers.list",
    in: ["rater-elsewhere"],
    may: "finds key provedAt provedBy",
    because: sameBrowser,
  },
  {
    name: "rating-browsers.has-shown",
    in: ["rater-elsewhere"],
    may: "finds key_hash",
    because: sameBrowser,
  },
  {
    name: "rating-requests.received",
    in: ["staff-elsewhere"],
    may: "finds category counts entry roles sentAt",
    because: coordinatesIt,
  },
  {
    name: "application-tidings.holders",
    in: ["platform"],
    may: "finds personId",
    because: "the alliance knows who has a role where: ids alone",
  },
  {
    name: "signed-texts.list",
    in: ["colleague"],
    may: "finds holdsFrom number text words",
    because: "staff read the texts that their own association has signed",
  },
];

/** Every one that is not needed any more fails the test, so that the list stays what it says. */
export const exceptions: readonly Exception[] = [
  ...associations,
  ...licensed,
  ...settings,
  ...people,
  ...registers,
  ...portfolios,
  ...made,
  ...applications,
  {
    name: "installation.read",
    in: anybody,
    may: "finds id",
    because: "every process and every page goes by what the installation is",
  },
  {
    name: "installation.is-empty",
    in: ["nobody"],
    may: "finds empty",
    because: "to whoever sees nothing everything is empty",
  },
  demonstrated("demonstration-mail.list", "id madeAt subject to"),
  demonstrated("demonstration-mail.by-id", "headers html id madeAt subject text to"),
];

/** Statements that can find and change nothing even in their own scope in these walks, and why. */
export const fruitless: readonly { readonly name: string; readonly because: string }[] = [
  { name: "applications.lock-all", because: "a lock gives nothing back" },
  { name: "association-settings.lock", because: "a lock gives nothing back" },
  { name: "audit-checkpoints.lock", because: "a lock gives nothing back" },
  { name: "deliveries.lock", because: "a lock gives nothing back" },
  { name: "deliveries.lock-message", because: "a lock gives nothing back" },
  { name: "document-uploads.lock", because: "a lock gives nothing back" },
  { name: "documents.lock", because: "a lock gives nothing back" },
  { name: "entries.lock", because: "a lock gives nothing back" },
  { name: "entries.lock-declarations", because: "a lock gives nothing back" },
  { name: "entries.lock-series", because: "a lock gives nothing back" },
  { name: "entries.lock-references", because: "a lock gives nothing back" },
  { name: "framework-texts.lock", because: "a lock gives nothing back" },
  { name: "hour-requests.lock-mails", because: "a lock gives nothing back" },
  { name: "imports.lock-all", because: "a lock gives nothing back" },
  { name: "exports.lock-all", because: "a lock gives nothing back" },
  { name: "named-files.lock", because: "a lock gives nothing back" },
  { name: "holders.lock-register", because: "a lock gives nothing back" },
  { name: "installation.is-empty", because: "the cast is there" },
  { name: "installation.make", because: "it was made with the cast" },
  { name: "demonstration-mail.forget", because: "nothing is kept outside of a demonstration" },
];
