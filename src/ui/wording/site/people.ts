import type { InvitationState } from "../../../core/association/invitation.ts";
import type { MailState } from "../../../core/messages/summary.ts";
import type { Language } from "../speech.ts";

/** What is said of the people of an association, and of inviting them. */
export type PeopleWords = {
  readonly title: string;
  readonly lead: string;
  readonly inviteSomebody: string;
  readonly onlyAdministrators: string;
  readonly held: string;
  readonly nobody: string;
  readonly name: string;
  readonly role: string;
  readonly since: string;
  readonly actions: string;
  readonly you: string;
  readonly end: string;
  readonly endOf: (role: string, name: string) => string;

  readonly invitations: string;
  readonly noInvitations: string;
  readonly noInvitationsText: string;
  readonly address: string;
  readonly roles: string;
  readonly sent: string;
  readonly validUntil: string;
  readonly state: string;
  readonly states: { readonly [S in InvitationState]: string };
  readonly mail: { readonly [S in MailState]: string };
  readonly sendAgain: string;
  readonly sendAgainTo: (name: string) => string;
  readonly revoke: string;
  readonly revokeOf: (name: string) => string;
  readonly earlier: string;
  readonly on: string;

  readonly invite: {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
    readonly nameHint: string;
    readonly address: string;
    readonly addressHint: string;
    readonly roles: string;
    readonly rolesHint: string;
    readonly language: string;
    readonly languageHint: string;
    readonly send: string;
  };

  readonly ending: {
    readonly heading: (role: string, name: string) => string;
    readonly body: string;
    readonly verb: string;
    readonly hasEnded: string;
    readonly own: string;
    readonly back: string;
  };

  readonly invitation: {
    readonly title: string;
    readonly lead: (association: string) => string;
    readonly roles: string;
    readonly until: (moment: string) => string;
    readonly means: string;
    readonly accept: string;
    readonly accepted: (association: string) => string;
    readonly toDesk: string;
    readonly over: string;
    readonly askAgain: (association: string) => string;
    readonly toAssociation: string;
    readonly secondFactor: string;
    readonly secondFactorLink: string;
  };
};

export const peopleWords: { readonly [L in Language]: PeopleWords } = {
  en: {
    title: "People",
    lead: "Who does what for your association, and who is invited to.",
    inviteSomebody: "Invite somebody",
    onlyAdministrators: "You can read this. Association administrators can invite people and end roles.",
    held: "Roles",
    nobody: "Nobody holds a role yet.",
    name: "Name",
    role: "Role",
    since: "Since",
    actions: "Actions",
    you: "(you)",
    end: "End role",
    endOf: (role, name) => `End role: ${role}, ${name}`,

    invitations: "Open invitations",
    noInvitations: "No invitation is open",
    noInvitationsText: "Whoever you invite is listed here until they accept.",
    address: "E-mail address",
    roles: "Roles",
    sent: "Sent",
    validUntil: "Valid until",
    state: "State",
    states: { waiting: "Waiting", expired: "Run out", accepted: "Accepted", revoked: "Taken back" },
    mail: {
      queued: "Mail waits to be sent",
      sending: "Mail is being sent",
      sent: "Mail was taken by the mail server",
      "trying-again": "Mail did not get through yet, trying again",
      "gave-up": "Mail could not be delivered",
      bounced: "Mail came back, it did not arrive",
    },
    sendAgain: "Send again",
    sendAgainTo: (name) => `Send again: ${name}`,
    revoke: "Take back",
    revokeOf: (name) => `Take back the invitation of ${name}`,
    earlier: "Earlier invitations",
    on: "On",

    invite: {
      title: "Invite somebody",
      lead: "They get a mail with a link. With it they accept, with an account that they have or with a new one.",
      name: "Name",
      nameHint: "As the mail should greet them. They choose for themselves how their account is called.",
      address: "E-mail address",
      addressHint: "Whoever reads mail at this address can accept.",
      roles: "Roles",
      rolesHint: "One person may hold several. Nobody sees their own application through a role.",
      language: "Language of the mail",
      languageHint: "Everything else they can read in either language.",
      send: "Send the invitation",
    },

    ending: {
      heading: (role, name) => `End the role “${role}” of ${name}?`,
      body: "They are told by mail, and can no longer open pages for this role. What they did stays on record. To give the role again, invite them again.",
      verb: "End the role",
      hasEnded: "This role has ended already.",
      own: "This is your own role. Another administrator can end it.",
      back: "Back to people",
    },

    invitation: {
      title: "You are invited",
      lead: (association) => `${association} invites you to take part in its work.`,
      roles: "You would be",
      until: (moment) => `You can accept until ${moment}.`,
      means:
        "If you accept, the administrators of the association see your name and these roles. They see nothing of your portfolio or of an application of yours that these roles do not include.",
      accept: "Accept the invitation",
      accepted: (association) => `You have accepted this invitation of ${association}.`,
      toDesk: "Go to your desk",
      over: "This invitation cannot be accepted",
      askAgain: (association) => `If you still want to take part, please ask ${association} for a new one.`,
      toAssociation: "To the association's page",
      secondFactor:
        "Pages for these roles ask for a second factor, such as a passkey or an authenticator app.",
      secondFactorLink: "Set up a second factor",
    },
  },
  es: {
    title: "Personas",
    lead: "Quién hace qué en su asociación y a quién se ha invitado.",
    inviteSomebody: "Invitar a alguien",
    onlyAdministrators:
      "Usted puede consultarlo. Quienes administran la asociación pueden invitar y terminar funciones.",
    held: "Funciones",
    nobody: "Todavía nadie tiene una función.",
    name: "Nombre",
    role: "Función",
    since: "Desde",
    actions: "Acciones",
    you: "(usted)",
    end: "Terminar la función",
    endOf: (role, name) => `Terminar la función: ${role}, ${name}`,

    invitations: "Invitaciones abiertas",
    noInvitations: "No hay ninguna invitación abierta",
    noInvitationsText: "Aquí aparecen las personas invitadas hasta que acepten.",
    address: "Correo electrónico",
    roles: "Funciones",
    sent: "Enviada",
    validUntil: "Válida hasta",
    state: "Estado",
    states: { waiting: "En espera", expired: "Vencida", accepted: "Aceptada", revoked: "Retirada" },
    mail: {
      queued: "El correo espera su envío",
      sending: "El correo se está enviando",
      sent: "El servidor de correo recibió el mensaje",
      "trying-again": "El correo aún no llega; se intenta de nuevo",
      "gave-up": "No se pudo entregar el correo",
      bounced: "El correo fue devuelto, no llegó",
    },
    sendAgain: "Enviar de nuevo",
    sendAgainTo: (name) => `Enviar de nuevo: ${name}`,
    revoke: "Retirar",
    revokeOf: (name) => `Retirar la invitación de ${name}`,
    earlier: "Invitaciones anteriores",
    on: "El",

    invite: {
      title: "Invitar a alguien",
      lead: "Recibirá un correo con un enlace. Con él acepta, con la cuenta que ya tenga o con una nueva.",
      name: "Nombre",
      nameHint: "Como debe saludarle el correo. Cada persona elige cómo se llama su cuenta.",
      address: "Correo electrónico",
      addressHint: "Quien lea el correo de esta dirección puede aceptar.",
      roles: "Funciones",
      rolesHint: "Una persona puede tener varias. Nadie ve su propia solicitud mediante una función.",
      language: "Idioma del correo",
      languageHint: "Todo lo demás puede leerse en cualquiera de los dos idiomas.",
      send: "Enviar la invitación",
    },

    ending: {
      heading: (role, name) => `¿Terminar la función “${role}” de ${name}?`,
      body: "Se le avisará por correo y ya no podrá abrir las páginas de esta función. Lo que hizo queda registrado. Para darle la función otra vez, invítele de nuevo.",
      verb: "Terminar la función",
      hasEnded: "Esta función ya terminó.",
      own: "Es su propia función. Otra persona que administre puede terminarla.",
      back: "Volver a personas",
    },

    invitation: {
      title: "Tiene una invitación",
      lead: (association) => `${association} le invita a participar en su trabajo.`,
      roles: "Sus funciones serían",
      until: (moment) => `Puede aceptar hasta: ${moment}.`,
      means:
        "Si acepta, quienes administran la asociación verán su nombre y estas funciones. No verán nada de su portafolio ni de una solicitud suya que estas funciones no incluyan.",
      accept: "Aceptar la invitación",
      accepted: (association) => `Usted aceptó esta invitación de ${association}.`,
      toDesk: "Ir a su escritorio",
      over: "Esta invitación no se puede aceptar",
      askAgain: (association) => `Si todavía quiere participar, pida una nueva a ${association}.`,
      toAssociation: "A la página de la asociación",
      secondFactor:
        "Las páginas de estas funciones piden un segundo factor, como una llave de acceso o una aplicación de autenticación.",
      secondFactorLink: "Configurar un segundo factor",
    },
  },
};
