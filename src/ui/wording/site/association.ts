import type { Counted, Language } from "../speech.ts";

/** What is said on an association's own pages: its front, and the desk of its staff. */
export type AssociationWords = {
  readonly front: {
    readonly contact: string;
    readonly offers: string;
    readonly offersNothing: string;
    readonly categories: string;
    readonly withExceptions: (overlays: string) => string;
    readonly rounds: string;
    readonly round: (submitBy: string, decideBy: string) => string;
    readonly languages: string;
    readonly languagesAre: (languages: string) => string;
    readonly fees: string;
    readonly toDesk: string;
    readonly toFollow: string;
    readonly toDirectory: string;
    readonly disclaimer: (association: string) => string;
  };
  readonly desk: {
    readonly title: string;
    readonly lead: (association: string) => string;
    readonly roles: string;
    readonly todo: string;
    readonly nothing: string;
    readonly nothingText: string;
    readonly noEditions: string;
    readonly noContact: string;
    readonly noTexts: string;
    readonly toTexts: string;
    readonly noTimeZone: string;
    readonly alone: string;
    readonly decide: string;
    readonly inviteAnother: string;
    readonly soon: (setting: string, day: string) => string;
    readonly look: string;
    readonly mailFailed: (name: string) => string;
    readonly expired: (name: string) => string;
    readonly waiting: (name: string, day: string) => string;
    readonly toInvitations: string;
    readonly notLookedAt: (name: string, day: string) => string;
    readonly toConfirm: (name: string, facts: string) => string;
    readonly facts: Counted;
    readonly toPortfolio: string;
    readonly morePortfolios: (portfolios: string) => string;
    readonly portfolios: Counted;
    readonly toPortfolios: string;
    readonly applicationsWait: (applications: string) => string;
    readonly applications: Counted;
    readonly toApplications: string;
    readonly holdersAskedFor: (people: string) => string;
    readonly people: Counted;
    readonly toAsked: string;
    readonly listingsWaiting: (listings: string) => string;
    readonly listingsChanged: (listings: string) => string;
    readonly listings: Counted;
    readonly toDirectory: string;
  };
};

export const associationWords: { readonly [L in Language]: AssociationWords } = {
  en: {
    front: {
      contact: "Contact",
      offers: "What you can apply for here",
      offersNothing: "This association does not take applications at present.",
      categories: "Categories",
      withExceptions: (overlays) => `With the exceptions ${overlays}.`,
      rounds: "When applications are reviewed",
      round: (submitBy, decideBy) => `Submitted by ${submitBy}, decided by ${decideBy}`,
      languages: "Languages",
      languagesAre: (languages) => `You can work with this association in ${languages}.`,
      fees: "Fees",
      toDesk: "To your desk",
      toFollow: "Follow it in your portfolio",
      toDirectory: "Find an RSC provider in its directory",
      disclaimer: (association) =>
        `${association} decides on endorsements. An endorsement is no licence and does not entitle to practise.`,
    },
    desk: {
      title: "Desk",
      lead: (association) => `What waits for you at ${association}.`,
      roles: "Your roles",
      todo: "To do",
      nothing: "Nothing is waiting for you",
      nothingText: "When something needs you, it appears here.",
      noEditions: "No edition of the rules is offered, so nobody can apply.",
      noTexts:
        "Not every text that applicants sign is written. Without them nobody can submit an application.",
      toTexts: "Write them",
      noContact: "Your page gives no way to contact you, and answers to mail are read by nobody.",
      noTimeZone: "No time zone is chosen: days are counted in UTC.",
      alone: "You are the only administrator. If you cannot sign in, nobody can give roles.",
      decide: "Decide it",
      inviteAnother: "Invite another one",
      soon: (setting, day) => `${setting}: a change holds from ${day}.`,
      look: "Look at it",
      mailFailed: (name) => `The invitation of ${name} could not be delivered.`,
      expired: (name) => `The invitation of ${name} has run out.`,
      waiting: (name, day) => `${name} has not accepted yet; invited on ${day}.`,
      toInvitations: "To the invitations",
      notLookedAt: (name, day) =>
        `${name} has let you look at their portfolio since ${day}, and nobody has looked yet.`,
      toConfirm: (name, facts) => `Portfolio of ${name}: ${facts} to confirm.`,
      facts: { one: "thing", many: "things" },
      toPortfolio: "Open the portfolio",
      morePortfolios: (portfolios) => `Something waits in ${portfolios}.`,
      portfolios: { one: "more portfolio", many: "more portfolios" },
      toPortfolios: "To all portfolios",
      applicationsWait: (applications) => `Waiting for the coordinator: ${applications}.`,
      applications: { one: "application", many: "applications" },
      toApplications: "See the applications",
      holdersAskedFor: (people) => `Applicants ask you to enter ${people} in your register.`,
      people: { one: "person", many: "people" },
      toAsked: "To the requests",
      listingsWaiting: (listings) => `Waiting for your decision in the directory: ${listings}.`,
      listingsChanged: (listings) => `Changed in the directory since you accepted: ${listings}.`,
      listings: { one: "listing", many: "listings" },
      toDirectory: "To the directory",
    },
  },
  es: {
    front: {
      contact: "Contacto",
      offers: "Lo que puede solicitar aquí",
      offersNothing: "Esta asociación no recibe solicitudes por el momento.",
      categories: "Categorías",
      withExceptions: (overlays) => `Con las excepciones ${overlays}.`,
      rounds: "Cuándo se revisan las solicitudes",
      round: (submitBy, decideBy) => `Envío hasta el ${submitBy}, decisión a más tardar el ${decideBy}`,
      languages: "Idiomas",
      languagesAre: (languages) => `Puede trabajar con esta asociación en ${languages}.`,
      fees: "Tarifas",
      toDesk: "A su escritorio",
      toFollow: "Seguirla en su portafolio",
      toDirectory: "Buscar en su directorio de RSC",
      disclaimer: (association) =>
        `${association} decide sobre las acreditaciones. Una acreditación no es una licencia ni autoriza a ejercer.`,
    },
    desk: {
      title: "Escritorio",
      lead: (association) => `Lo que le espera en ${association}.`,
      roles: "Sus funciones",
      todo: "Pendientes",
      nothing: "No hay nada pendiente para usted",
      nothingText: "Cuando algo necesite de usted, aparecerá aquí.",
      noEditions: "No se ofrece ninguna edición de las reglas, así que nadie puede solicitar.",
      noTexts:
        "No están escritos todos los textos que se firman. Sin ellos nadie puede presentar una solicitud.",
      toTexts: "Escribirlos",
      noContact:
        "Su página no indica cómo comunicarse con ustedes, y nadie lee las respuestas a los correos.",
      noTimeZone: "No se ha elegido zona horaria: los días se cuentan en UTC.",
      alone:
        "Usted es la única persona que administra. Si no puede iniciar sesión, nadie podrá dar funciones.",
      decide: "Decidirlo",
      inviteAnother: "Invitar a otra persona",
      soon: (setting, day) => `${setting}: un cambio rige desde el ${day}.`,
      look: "Verlo",
      mailFailed: (name) => `No se pudo entregar la invitación de ${name}.`,
      expired: (name) => `La invitación de ${name} venció.`,
      waiting: (name, day) => `${name} todavía no acepta; se le invitó el ${day}.`,
      toInvitations: "A las invitaciones",
      notLookedAt: (name, day) =>
        `${name} permite ver su portafolio desde el ${day}, y nadie lo ha visto todavía.`,
      toConfirm: (name, facts) => `Portafolio de ${name}: ${facts} por confirmar.`,
      facts: { one: "dato", many: "datos" },
      toPortfolio: "Abrir el portafolio",
      morePortfolios: (portfolios) => `Hay algo pendiente en ${portfolios}.`,
      portfolios: { one: "portafolio más", many: "portafolios más" },
      toPortfolios: "A todos los portafolios",
      applicationsWait: (applications) => `Esperan a la coordinación: ${applications}.`,
      applications: { one: "solicitud", many: "solicitudes" },
      toApplications: "Ver las solicitudes",
      holdersAskedFor: (people) => `Le piden inscribir en su registro a ${people}.`,
      people: { one: "persona", many: "personas" },
      toAsked: "A las solicitudes",
      listingsWaiting: (listings) => `Esperan su decisión en el directorio: ${listings}.`,
      listingsChanged: (listings) => `Cambiaron en el directorio después de su aceptación: ${listings}.`,
      listings: { one: "anuncio", many: "anuncios" },
      toDirectory: "Al directorio",
    },
  },
};
