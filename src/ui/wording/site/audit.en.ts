import { isRole, type Role } from "../../../core/access/roles.ts";
import { isSettingKey } from "../../../core/association/settings/catalogue.ts";
import { speechIn } from "../speech.ts";
import { type AuditWords, type ProofName, proofNames, type Told } from "./audit-words.ts";
import { settingsEnglish } from "./settings.en.ts";

const speech = speechIn("en");

const proofs: { readonly [P in ProofName]: string } = {
  password: "password",
  passkey: "passkey",
  totp: "a code of the authenticator app",
  link: "a link by mail",
  "recovery-code": "a recovery code",
  registration: "the link of the registration",
  invitation: "the link of an invitation",
  demonstration: "one press, as the demonstration allows",
};

const roles: { readonly [R in Role]: string } = {
  advisor: "advisor",
  coordinator: "coordinator",
  reviewer: "reviewer",
  "committee-member": "committee member",
  "exam-scorer": "exam scorer",
  "agency-administrator": "agency administrator",
  "association-administrator": "association administrator",
};

const codes = { one: "recovery code", many: "recovery codes" };
const sessions = { one: "session", many: "sessions" };

const their = ({ isReader }: Told): string => (isReader ? "your" : "their");

/** ` with password and passkey`; nothing where no way is told. */
const withProofs = ({ list, text }: Told): string => {
  const told = [...list("methods"), text("method") ?? text("way") ?? ""];
  const named = proofNames.filter((name) => told.includes(name)).map((name) => proofs[name]);
  return named.length === 0 ? "" : ` with ${speech.list(named)}`;
};

const roleOf = ({ text }: Told): string => {
  const role = text("role");
  if (role === undefined) return "a role";
  return `the role of ${isRole(role) ? roles[role] : role}`;
};

/** ` as coordinator and reviewer`. */
const asRoles = ({ list }: Told): string => {
  const named = list("roles").map((role) => (isRole(role) ? roles[role] : role));
  return named.length === 0 ? "" : ` as ${speech.list(named)}`;
};

const settingOf = ({ text }: Told): string => {
  const key = text("setting");
  if (key === undefined) return "a setting";
  return `“${isSettingKey(key) ? settingsEnglish.settings[key].name : key}”`;
};

/** The day of a change behind words that lead to it; nothing where none is told. */
const onDay = (words: string, { text }: Told): string => {
  const day = text("holds-from") ?? "";
  return /^\d{4}-\d\d-\d\d$/.test(day) ? `${words}${speech.date(day)}` : "";
};

/** The words of what happened in English. */
export const auditEnglish: AuditWords = {
  title: "Audit",
  lead: (association) =>
    `Who saw and did what at ${association}, the newest first. Nobody can change a row or take one away without its being found out.`,
  activityTitle: "Your activity",
  activityLead: "What was done with your account, the newest first.",
  filter: {
    says: "Filter",
    person: "Person",
    everybody: "Everybody",
    action: "What happened",
    everything: "Everything",
    day: "Day",
    show: "Show",
    clear: "Show everything",
  },
  nothing: "Nothing like that happened",
  nothingText: "No event fits what you chose.",
  nothingYet: "Nothing yet",
  nothingYetText: "What you do with your account will be told here.",
  signed: (row) => `Signed up to row ${row}; later rows are chained and will be signed within the hour.`,
  unsigned: "The rows are chained, and will be signed within the hour.",
  how: "Each row holds a digest of what it tells and of the row before it.",
  row: (number, hash) => `Row ${number} · ${hash}`,
  rowParts: {
    hash: "Digest",
    event: "Event",
    actor: "By",
    session: "Session",
    subject: "About",
    details: "Details",
    id: "Id",
  },
  download: "Download",
  downloads:
    "The spreadsheet holds what is chosen above. The other holds every row and its proof: anybody can verify it.",
  csv: "As a spreadsheet (CSV)",
  jsonLines: "Everything, to be verified (JSON Lines)",
  columns: [
    "Row",
    "Time (UTC)",
    "What happened",
    "Event",
    "Kind of actor",
    "Actor",
    "Kind of subject",
    "Subject",
    "Details",
    "Digest",
  ],
  actors: {
    reader: "You",
    program: "Attune",
    alliance: "Alliance staff",
    visitor: "Somebody who was not signed in",
    rater: "A rater",
    person: (id) => `A person (${id})`,
  },
  others: { reader: "you", nobody: "somebody", person: (id) => `a person (${id})` },
  events: {
    "account.registered": "Account made",
    "account.changed": "Name, language or time zone changed",
    "session.opened": "Signed in",
    "session.strengthened": "Showed another factor",
    "second-step.begun": "Second factor asked for",
    "second-step.failed": "Second factor not shown",
    "session.revoked": "Signed out elsewhere",
    "session.ended": "Signed out",
    "password.changed": "Password changed",
    "passkey.added": "Passkey added",
    "passkey.removed": "Passkey removed",
    "totp.enabled": "Authenticator app set up",
    "totp.removed": "Authenticator app removed",
    "recovery-codes.made": "Recovery codes made",
    "recovery-code.used": "Recovery code used",
    "address.requested": "Link asked for by mail",
    "address.added": "Mail address added",
    "address.removed": "Mail address removed",
    "address.made-main": "Main mail address changed",
    "association.created": "Association opened",
    "setting.changed": "Setting changed",
    "setting.withdrawn": "Change of a setting taken back",
    "template.tested": "Words of a mail tested",
    "text.written": "Text to be signed written",
    "invitation.made": "Invited",
    "invitation.revoked": "Invitation taken back",
    "invitation.sent-again": "Invitation sent again",
    "invitation.accepted": "Invitation accepted",
    "role.given": "Role given",
    "role.ended": "Role ended",
    "entry.added": "Entry added",
    "entry.edited": "Entry edited",
    "entry.deleted": "Entry deleted",
    "entry.restored": "Entry brought back",
    "document.added": "Document added",
    "document.renamed": "Document renamed",
    "document.deleted": "Document deleted",
    "document.restored": "Document brought back",
    "document.attached": "Document attached",
    "document.detached": "Document taken from an entry",
    "step.added": "Step of the plan added",
    "step.changed": "Step of the plan changed",
    "step.deleted": "Step of the plan deleted",
    "step.restored": "Step of the plan brought back",
    "listing.offered": "Listing sent",
    "listing.changed": "Listing changed",
    "listing.accepted": "Listing accepted",
    "listing.declined": "Listing declined",
    "listing.taken-down": "Listing taken down",
    "association.followed": "Association followed",
    "association.unfollowed": "Association followed no longer",
    "portfolio.imported": "Entries imported",
    "import.undone": "Import undone",
    "import.redone": "Import brought back",
    "portfolio.exported": "Portfolio downloaded",
    "portfolio.shared": "Portfolio shared",
    "portfolio.unshared": "Portfolio shared no longer",
    "portfolio.looked-at": "Portfolio looked at",
    "fact.confirmed": "Statement confirmed",
    "fact.unconfirmed": "Confirmation taken back",
    "confirmation.asked": "Asked to confirm hours",
    "confirmation.withdrawn": "Request to confirm hours taken back",
    "confirmation.ended": "Request to confirm hours ended",
    "hours.confirmed": "Hours confirmed",
    "hours.disputed": "Hours disputed",
    "requests.unwanted": "Mail that asks to confirm hours refused",
    "requests.wanted": "Mail that asks to confirm hours allowed again",
    "holder.asked-for": "Asked to enter somebody in the register",
    "holder.settled": "Request for the register settled",
    "holder.taken": "Register used for a provider",
    "holder.recorded": "Entered in the register",
    "holder.changed": "Register changed",
    "standing.recorded": "Standing recorded",
    "standing.changed": "Standing changed",
    "standing.withdrawn": "Standing withdrawn",
    "register.imported": "Register imported",
    "framework.imported": "Licensed text imported",
    "framework.brought-back": "Licensed text brought back",
    "framework.ended": "Licensed text ended",
    "application.registered": "Registered for an endorsement",
    "application.moved": "Application moved on",
    "application.signed": "Text signed",
    "application.answered": "Returned part answered",
    "application.submitted": "Application submitted",
    "application.category-changed": "Category changed",
    "application.returned": "Application returned",
    "fee.recorded": "Fee recorded",
    "comment.added": "Comment written",
    "note.added": "Staff note written",
    "help.asked": "Help asked",
    "help.finished": "Help finished",
    "rating.asked": "Rating asked for",
    "rating.revoked": "Request for a rating taken back",
    "rating.opened": "Rating opened",
    "rating.opened-by-applicant": "Rating opened where the applicant was signed in",
    "rating.code-asked": "Code for a rating asked for",
    "rating.left": "Rating closed on a device",
    "rating.started": "Rating begun",
    "rating.sent": "Rating sent",
    "rating.declined": "Rating declined",
    "rating.released": "Link of a rating released",
    "vetting.recorded": "Call with a rater or provider recorded",
    "copy.document-looked-at": "Document of a copy looked at",
    "ratings.looked-at": "Ratings looked at",
    "rating.reopened": "Rating reopened",
    "audit.read": "Audit looked at",
    "audit.exported": "Audit downloaded",
    "demonstration.seeded": "Demonstration filled",
  },
  sentences: {
    "account.registered": (told) =>
      told.isReader ? "You made your account." : `${told.who} made an account.`,
    "account.changed": (told) => `${told.who} changed ${their(told)} name, language or time zone.`,
    "session.opened": (told) => `${told.who} signed in${withProofs(told)}.`,
    "session.strengthened": (told) => `${told.who} showed again who was there${withProofs(told)}.`,
    // Whoever begins has not yet shown who they are.
    "second-step.begun": (told) =>
      `Somebody signed in${withProofs(told)} and was asked for the second factor.`,
    "second-step.failed": () => "A sign-in was ended: the second factor was wrong too often.",
    "session.revoked": (told) =>
      `${told.who} signed out elsewhere: ${speech.count(Math.max(1, told.number("ended")), sessions)} ended.`,
    "session.ended": (told) => `${told.who} signed out.`,
    "password.changed": (told) => `${told.who} changed ${their(told)} password.`,
    "passkey.added": (told) => `${told.who} added a passkey.`,
    "passkey.removed": (told) => `${told.who} removed a passkey.`,
    "totp.enabled": (told) => `${told.who} set up an authenticator app.`,
    "totp.removed": (told) => `${told.who} removed the authenticator app.`,
    "recovery-codes.made": (told) => `${told.who} made new recovery codes.`,
    "recovery-code.used": (told) =>
      `${told.who} used a recovery code; ${speech.count(told.number("left"), codes)} left.`,
    "address.requested": (told) => `${told.who} asked for a link by mail.`,
    "address.added": (told) => `${told.who} added a mail address.`,
    "address.removed": (told) => `${told.who} removed a mail address.`,
    "address.made-main": (told) => `${told.who} chose another main mail address.`,
    "association.created": (told) => `${told.who} opened the association.`,
    "setting.changed": (told) => `${told.who} changed ${settingOf(told)}${onDay(", to hold from ", told)}.`,
    "setting.withdrawn": (told) =>
      `${told.who} took back the change of ${settingOf(told)}${onDay(" planned for ", told)}.`,
    "template.tested": (told) => `${told.who} sent themselves a test of the words of a mail.`,
    "text.written": (told) => `${told.who} wrote a new version of a text that is signed.`,
    "invitation.made": (told) => `${told.who} invited ${told.whom}${asRoles(told)}.`,
    "invitation.revoked": (told) => `${told.who} took back the invitation of ${told.whom}.`,
    "invitation.sent-again": (told) => `${told.who} sent the invitation to ${told.whom} again.`,
    "invitation.accepted": (told) => `${told.who} accepted the invitation${asRoles(told)}.`,
    "role.given": (told) =>
      told.isOwn ? `${told.who} took up ${roleOf(told)}.` : `${told.who} gave ${told.whom} ${roleOf(told)}.`,
    "role.ended": (told) => `${told.who} took ${roleOf(told)} from ${told.whom}.`,
    "entry.added": (told) => `${told.who} added an entry to ${their(told)} portfolio.`,
    "entry.edited": (told) => `${told.who} edited an entry of ${their(told)} portfolio.`,
    "entry.deleted": (told) => `${told.who} deleted an entry of ${their(told)} portfolio.`,
    "entry.restored": (told) => `${told.who} brought back an entry of ${their(told)} portfolio.`,
    "document.added": (told) => `${told.who} added a document to ${their(told)} portfolio.`,
    "document.renamed": (told) => `${told.who} gave a document of ${their(told)} portfolio another name.`,
    "document.deleted": (told) => `${told.who} deleted a document of ${their(told)} portfolio.`,
    "document.restored": (told) => `${told.who} brought back a document of ${their(told)} portfolio.`,
    "document.attached": (told) => `${told.who} attached a document to an entry of ${their(told)} portfolio.`,
    "document.detached": (told) => `${told.who} took a document from an entry of ${their(told)} portfolio.`,
    "step.added": (told) => `${told.who} added a step to ${their(told)} plan.`,
    "step.changed": (told) => `${told.who} changed a step of ${their(told)} plan.`,
    "step.deleted": (told) => `${told.who} deleted a step of ${their(told)} plan.`,
    "step.restored": (told) => `${told.who} brought back a step of ${their(told)} plan.`,
    "listing.offered": (told) => `${told.who} sent a listing for the directory of providers.`,
    "listing.changed": (told) => `${told.who} changed ${their(told)} listing in the directory of providers.`,
    "listing.accepted": (told) => `${told.who} accepted a listing of the directory of providers.`,
    "listing.declined": (told) => `${told.who} declined a listing of the directory of providers.`,
    "listing.taken-down": (told) => `${told.who} took a listing of the directory of providers down.`,
    "association.followed": (told) => `${told.who} began to follow an association.`,
    "association.unfollowed": (told) => `${told.who} stopped following an association.`,
    "portfolio.imported": (told) => `${told.who} imported entries into ${their(told)} portfolio.`,
    "import.undone": (told) => `${told.who} undid an import into ${their(told)} portfolio.`,
    "import.redone": (told) => `${told.who} brought an undone import back into ${their(told)} portfolio.`,
    "portfolio.exported": (told) => `${told.who} downloaded ${their(told)} portfolio.`,
    "portfolio.shared": (told) =>
      `${told.who} let the staff of an association look at ${their(told)} portfolio.`,
    "portfolio.unshared": (told) =>
      `${told.who} ended that the staff of an association may look at ${their(told)} portfolio.`,
    "portfolio.looked-at": (told) => `${told.who} looked at the portfolio of ${told.whom}.`,
    "fact.confirmed": (told) => `${told.who} confirmed what ${told.whom} stated in an entry.`,
    "fact.unconfirmed": (told) => `${told.who} took back a confirmation for ${told.whom}.`,
    "confirmation.asked": (told) => `${told.who} asked a provider to confirm hours.`,
    "confirmation.withdrawn": (told) => `${told.who} took back a request to confirm hours.`,
    "confirmation.ended": (told) => `${told.who} ended a request to confirm hours.`,
    "hours.confirmed": (told) => `${told.who} confirmed hours of RSC.`,
    "hours.disputed": (told) => `${told.who} disputed hours of RSC.`,
    "requests.unwanted": (told) => `${told.who} wants no more mail that asks to confirm hours.`,
    "requests.wanted": (told) => `${told.who} takes mail that asks to confirm hours again.`,
    "holder.asked-for": (told) => `${told.who} asked an association to enter somebody in its register.`,
    "holder.settled": (told) => `${told.who} settled a request to enter somebody in the register.`,
    "holder.taken": (told) => `${told.who} used the register for a provider.`,
    "holder.recorded": (told) => `${told.who} entered somebody in the register of standing.`,
    "holder.changed": (told) => `${told.who} changed what the register of standing says of somebody.`,
    "standing.recorded": (told) => `${told.who} recorded a standing in the register.`,
    "standing.changed": (told) => `${told.who} changed a standing in the register.`,
    "standing.withdrawn": (told) => `${told.who} withdrew a standing from the register.`,
    "register.imported": (told) => `${told.who} imported a list into the register of standing.`,
    "framework.imported": (told) => `${told.who} imported licensed text of the framework.`,
    "framework.brought-back": (told) => `${told.who} brought back an earlier licensed text.`,
    "framework.ended": (told) => `${told.who} ended a licensed text.`,
    "application.registered": (told) => `${told.who} registered for an endorsement.`,
    "application.moved": (told) => `${told.who} moved an application on.`,
    "application.signed": (told) => `${told.who} signed a text for an application.`,
    "application.answered": (told) => `${told.who} answered what was returned of an application.`,
    "application.submitted": (told) => `${told.who} submitted an application.`,
    "application.category-changed": (told) => `${told.who} changed the category of an application.`,
    "application.returned": (told) => `${told.who} returned parts of an application with questions.`,
    "fee.recorded": (told) => `${told.who} recorded how a fee of an application is settled.`,
    "comment.added": (told) => `${told.who} wrote a comment on an application.`,
    "note.added": (told) => `${told.who} wrote a note for staff on an application.`,
    "help.asked": (told) => `${told.who} told the administrators what does not work.`,
    "help.finished": (told) => `${told.who} finished what did not work for somebody who applies.`,
    "rating.asked": (told) => `${told.who} asked somebody for a rating.`,
    "rating.revoked": (told) => `${told.who} took back a request for a rating.`,
    "rating.opened": (told) => `${told.who} opened a request for a rating.`,
    "rating.opened-by-applicant": () =>
      "A request for a rating was opened in a browser in which the applicant was signed in.",
    "rating.code-asked": (told) => `${told.who} had a code sent to go on with a rating.`,
    "rating.left": (told) => `${told.who} closed a rating on a device.`,
    "rating.started": (told) => `${told.who} began a rating.`,
    "rating.sent": (told) => `${told.who} sent a rating.`,
    "rating.declined": (told) => `${told.who} declined to give a rating.`,
    "rating.released": (told) => `${told.who} released the link of a rating after a call.`,
    "vetting.recorded": (told) => `${told.who} recorded a call with a rater or a provider.`,
    "copy.document-looked-at": (told) =>
      `${told.who} looked at a document of what was submitted for an application.`,
    "ratings.looked-at": (told) => `${told.who} looked at the ratings of an application.`,
    "rating.reopened": (told) => `${told.who} reopened a rating for its rater to correct.`,
    "audit.read": (told) => `${told.who} looked at the audit.`,
    "audit.exported": (told) => `${told.who} downloaded the audit.`,
    "demonstration.seeded": (told) => `${told.who} filled the demonstration with invented people.`,
  },
  unknown: (who, event) => `${who}: ${event}.`,
};
