import type { Fact } from "../../../../core/entries/facts.ts";
import type { Counted, Language } from "../../speech.ts";

/** What staff read where they look at portfolios that were shared with them. */
export type LookWords = {
  readonly title: string;
  readonly lead: string;
  readonly nobody: string;
  readonly nobodyText: string;
  readonly name: string;
  readonly since: string;
  readonly until: string;
  readonly nothingWaits: string;
  readonly notLookedAt: string;
  readonly factsWaiting: Counted;
  /** In the way back to it. */
  readonly portfolio: string;
  readonly portfolioOf: (name: string) => string;
  readonly recorded: (name: string, until: string) => string;
  readonly categories: string;
  readonly portfolios: Counted;
  readonly entries: string;
  readonly noEntries: string;
  readonly notCounted: string;
  readonly toConfirm: string;
  readonly toConfirmLead: string;
  readonly nothingToConfirm: string;
  readonly facts: { readonly [F in Fact]: string };
  readonly confirm: string;
  readonly confirmOf: (fact: string, entry: string) => string;
  readonly confirmedSince: (moment: string) => string;
  readonly unconfirm: string;
  readonly unconfirmOf: (fact: string, entry: string) => string;
  readonly changedSince: string;
  /** Of what is stated nothing is other, but the documents beside it are. */
  readonly besideOthersSince: string;
  readonly noCategories: string;
};

export const lookWords: { readonly [L in Language]: LookWords } = {
  en: {
    title: "Portfolios",
    lead: "People who let your association look at their portfolio. They can see each visit you make.",
    nobody: "Nobody has shared a portfolio",
    nobodyText:
      "As soon as somebody lets your association look, their name appears here. Your own portfolio never does.",
    name: "Name",
    since: "Since",
    until: "Until",
    nothingWaits: "Nothing",
    notLookedAt: "Not opened yet",
    factsWaiting: { one: "thing", many: "things" },
    portfolio: "Portfolio",
    portfolioOf: (name) => `Portfolio of ${name}`,
    recorded: (name, until) =>
      `${name} sees that you opened this page. You may look until ${until}, unless it is ended before.`,
    categories: "What is met and what is missing",
    portfolios: { one: "portfolio", many: "portfolios" },
    entries: "Entries",
    noEntries: "There is no entry yet.",
    notCounted: "Does not count yet",
    toConfirm: "To confirm",
    toConfirmLead:
      "What the person states and your association can vouch for. A confirmation holds for what is stated now; if they change it, it has to be confirmed anew.",
    nothingToConfirm: "Nothing in this portfolio needs your confirmation.",
    facts: {
      transcript: "Official transcript received",
      approval: "Training approved by the association",
      membership: "Membership",
      endorsement: "Endorsement held",
      exam: "Exam taken",
      ethics: "Code of ethics signed",
      agreement: "Endorsement agreement signed",
      "rater-known": "The association spoke with this person",
      "provider-known": "The association spoke with this person",
    },
    confirm: "Confirm",
    confirmOf: (fact, entry) => `Confirm: ${fact}, ${entry}`,
    confirmedSince: (moment) => `Confirmed since ${moment}`,
    unconfirm: "Take back",
    unconfirmOf: (fact, entry) => `Take back the confirmation: ${fact}, ${entry}`,
    changedSince: "Was confirmed, and changed since",
    besideOthersSince:
      "Confirmed, but documents have been attached or removed since: please look at them again",
    noCategories: "This person has no category in mind yet. All that your association offers are shown.",
  },
  es: {
    title: "Portafolios",
    lead: "Personas que permiten que su asociación vea su portafolio. La persona puede ver cada visita que usted hace.",
    nobody: "Nadie ha compartido un portafolio",
    nobodyText:
      "En cuanto alguien permita que su asociación lo vea, su nombre aparecerá aquí. Su propio portafolio nunca aparece.",
    name: "Nombre",
    since: "Desde",
    until: "Hasta",
    nothingWaits: "Nada",
    notLookedAt: "Aún sin abrir",
    factsWaiting: { one: "dato", many: "datos" },
    portfolio: "Portafolio",
    portfolioOf: (name) => `Portafolio de ${name}`,
    recorded: (name, until) =>
      `${name} ve que usted abrió esta página. Puede verla hasta el ${until}, salvo que se termine antes.`,
    categories: "Lo que se cumple y lo que falta",
    portfolios: { one: "portafolio", many: "portafolios" },
    entries: "Entradas",
    noEntries: "Todavía no hay entradas.",
    notCounted: "Todavía no cuenta",
    toConfirm: "Por confirmar",
    toConfirmLead:
      "Lo que la persona indica y su asociación puede respaldar. La confirmación vale para lo que se indica ahora; si cambia, hay que confirmarlo de nuevo.",
    nothingToConfirm: "Nada en este portafolio necesita su confirmación.",
    facts: {
      transcript: "Expediente oficial recibido",
      approval: "Formación aprobada por la asociación",
      membership: "Membresía",
      endorsement: "Acreditación obtenida",
      exam: "Examen presentado",
      ethics: "Código de ética firmado",
      agreement: "Acuerdo de acreditación firmado",
      "rater-known": "La asociación habló con esta persona",
      "provider-known": "La asociación habló con esta persona",
    },
    confirm: "Confirmar",
    confirmOf: (fact, entry) => `Confirmar: ${fact}, ${entry}`,
    confirmedSince: (moment) => `Confirmado desde el ${moment}`,
    unconfirm: "Retirar",
    unconfirmOf: (fact, entry) => `Retirar la confirmación: ${fact}, ${entry}`,
    changedSince: "Se confirmó y cambió después",
    besideOthersSince:
      "Está confirmado, pero después se adjuntaron o se quitaron documentos: vuelva a mirarlos",
    noCategories:
      "Esta persona aún no tiene una categoría en mente. Se muestran todas las que ofrece su asociación.",
  },
};
