import type { Settlement } from "../../../../core/entries/holder-request.ts";
import type { Ending } from "../../../../core/entries/hour-requests.ts";
import type { Language } from "../../speech.ts";

/** What is said to whoever asks a provider for something, or an association about one. */
export type AskingWords = {
  readonly ask: string;
  readonly askOf: (name: string) => string;
  readonly title: (name: string) => string;
  readonly lead: string;
  readonly onlyStaff: string;
  readonly which: string;
  readonly none: string;
  readonly confirmedAlready: string;
  readonly waitsAlready: string;
  readonly address: string;
  readonly addressHint: string;
  readonly language: string;
  readonly languages: { readonly [L in Language]: string };
  readonly send: string;
  readonly sendAnew: string;
  readonly anew: string;
  readonly open: (address: string, day: string, until: string) => string;
  readonly mails: { readonly sent: string; readonly lost: string };
  readonly withdraw: string;
  readonly past: string;
  readonly ended: { readonly [E in Ending]: (day: string) => string };
  readonly expired: string;
  readonly of: (confirmed: string, all: string) => string;
  readonly asked: (day: string) => string;
  readonly confirmed: (name: string, day: string) => string;
  readonly disputed: (name: string, day: string) => string;
  readonly yours: (hours: string) => string;
  readonly theirs: (hours: string) => string;
  readonly signedOtherwise: (name: string, provider: string) => string;
  readonly earlier: (figures: string, provider: string) => string;
  readonly from: {
    readonly byLink: (address: string) => string;
    readonly inApp: (address: string) => string;
    readonly register: { readonly same: string; readonly another: string };
    readonly own: string;
  };
  readonly deleted: { readonly heading: string; readonly lead: string };
  readonly afterDispute: string;
  readonly letter: {
    readonly link: string;
    readonly title: string;
    readonly lead: (name: string) => string;
    readonly text: (person: string, provider: string) => string;
    readonly columns: { readonly when: string; readonly form: string; readonly hours: string };
    readonly total: (hours: string) => string;
    readonly sign: string;
    readonly name: string;
    readonly date: string;
    readonly print: string;
    readonly choose: string;
  };
  readonly register: {
    readonly link: string;
    readonly title: string;
    readonly lead: string;
    readonly provider: string;
    readonly association: string;
    readonly follow: string;
    readonly followHow: string;
    readonly followLink: string;
    readonly there: {
      readonly heading: string;
      readonly lead: string;
      readonly like: string;
      readonly thisIs: string;
      readonly thisIsOf: (name: string, association: string) => string;
      readonly nobody: string;
      readonly nobodyHint: string;
    };
    readonly noProviders: string;
    readonly learns: string;
    readonly send: string;
    readonly columns: { readonly who: string; readonly where: string; readonly state: string };
    readonly waits: (day: string) => string;
    readonly settled: { readonly [S in Settlement]: string };
    readonly reason: (reason: string) => string;
    readonly offer: (name: string, association: string) => string;
    readonly use: string;
    readonly taken: string;
  };
  readonly staff: {
    readonly askedFor: (count: number) => string;
    readonly title: string;
    readonly lead: string;
    readonly nobody: string;
    readonly nobodyText: string;
    readonly by: (name: string, day: string) => string;
    readonly address: (address: string) => string;
    readonly noAddress: string;
    readonly what: string;
    readonly fresh: string;
    readonly freshHint: string;
    readonly is: (name: string) => string;
    readonly decline: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly settle: string;
    readonly settleOf: (name: string) => string;
  };
};

export const askingWords: { readonly [L in Language]: AskingWords } = {
  en: {
    ask: "Ask to confirm",
    askOf: (name) => `Ask to confirm: ${name}`,
    title: (name) => `Ask ${name} to confirm your hours`,
    lead: "They get a mail with a link to the days and hours that you choose, as they stand now. They see nothing else of your portfolio, and need no account.",
    onlyStaff:
      "What a provider confirms is shown with your hours, also to staff with whom you share your portfolio. Only staff can confirm what counts for the rules.",
    which: "Which hours",
    none: "There is nothing to ask about yet: entries with this provider are complete once they have days and hours, and all their days are over.",
    confirmedAlready: "Confirmed as it stands.",
    waitsAlready: "Waits for an answer.",
    address: "E-mail address of the provider",
    addressHint: "Nobody learns from Attune whether the address has an account.",
    language: "Language of the mail",
    languages: { en: "English", es: "Spanish" },
    send: "Send the request",
    sendAnew: "Ask again",
    anew: "A new request replaces the one that waits: its link takes no answers any more. What was answered stays.",
    open: (address, day, until) => `${address} was asked on ${day} and can answer until ${until}.`,
    mails: {
      sent: "The mail is on its way or has arrived; at times it takes a day or two. If it comes back, you read it here.",
      lost: "The mail did not arrive. Please check the address and ask again.",
    },
    withdraw: "Take the request back",
    past: "What was asked before",
    ended: {
      "not-me": (day) => `On ${day} the answer came: “I am not this person.” Please check the address.`,
      "not-known": (day) =>
        `On ${day} the answer came: “I do not know this person.” Please check the address.`,
      "not-wanted": () =>
        "This address does not want mail that asks to confirm hours, so none was sent. You can print a letter instead.",
    },
    expired: "The time to answer is over. You can ask again.",
    of: (confirmed, all) => `${confirmed} of ${all} confirmed`,
    asked: (day) => `Asked to confirm on ${day}`,
    confirmed: (name, day) => `Confirmed on ${day}, signed as “${name}”`,
    disputed: (name, day) => `Disputed on ${day}, signed as “${name}”`,
    yours: (hours) => `You recorded: ${hours}.`,
    theirs: (hours) => `They remember: ${hours}.`,
    signedOtherwise: (name, provider) => `Signed as ${name}; recorded with ${provider}.`,
    earlier: (figures, provider) => `That was about the earlier version: ${provider}, ${figures}.`,
    from: {
      byLink: (address) => `Answered by the link that was sent to ${address}.`,
      inApp: (address) => `Answered in an account that has proved the address ${address}.`,
      register: {
        same: "This is the address in your register.",
        another: "This is not the address in your register.",
      },
      own: "This address reaches a mailbox of the person who asked.",
    },
    deleted: {
      heading: "Answers about entries that were deleted",
      lead: "The hours are shown as they stood when the provider was asked.",
    },
    afterDispute: "If they are right, change the entry and ask again. Both statements stay.",
    letter: {
      link: "A letter to sign on paper",
      title: "Confirmation of hours of reflective supervision/consultation",
      lead: (name) => `Print it and ask ${name} to sign it.`,
      text: (person, provider) =>
        `${person} has recorded the following hours of reflective supervision or consultation (RSC) with ${provider}.`,
      columns: { when: "When", form: "How", hours: "Hours" },
      total: (hours) => `In all: ${hours}`,
      sign: "I confirm these hours. Signature:",
      name: "Name:",
      date: "Date:",
      print: "Print this page with your browser. Menus and buttons are not printed.",
      choose: "Choose a provider to print a letter for:",
    },
    register: {
      link: "Ask for an entry in a register",
      title: "Your provider is in no register",
      lead: "Ask an association that you follow to enter whoever gave you RSC. From then on its register says from when to when they count.",
      provider: "Provider",
      association: "Association",
      follow: "You follow no association yet",
      followHow:
        "Only an association that you follow can be asked. Follow one, then come back here: whoever gave you RSC stays in your portfolio.",
      followLink: "Choose an association",
      there: {
        heading: "Perhaps in a register already",
        lead: "Somebody with this name is in a register already. If it is the same person, nobody needs to be asked.",
        like: "Somebody with a similar name is in a register already. If it is the same person, nobody needs to be asked.",
        thisIs: "This is the person",
        thisIsOf: (name, association) => `This is the person: ${name}, ${association}`,
        nobody: "It is somebody else",
        nobodyHint: "Then ask the association to enter somebody new.",
      },
      noProviders: "Everybody whom you named is found in a register already.",
      learns:
        "The association learns your name, the name of the provider, and the address that you typed for them.",
      send: "Ask the association",
      columns: { who: "Who", where: "Association", state: "Answer" },
      waits: (day) => `Asked on ${day}, and not answered yet`,
      settled: {
        entered: "Entered in the register",
        known: "Was in the register already",
        declined: "Not entered",
      },
      reason: (reason) => `The reason: ${reason}`,
      offer: (name, association) => `${name} is now in the register of ${association}.`,
      use: "Use it",
      taken: "You use the register for this provider.",
    },
    staff: {
      askedFor: (count) => `Asked for (${count})`,
      title: "People you are asked to enter",
      lead: "Applicants name here who gave them RSC and is in no register. You see the name, the address typed, and who asks.",
      nobody: "No requests",
      nobodyText: "When an applicant asks you to enter somebody, it is listed here.",
      by: (name, day) => `${name} asked on ${day}.`,
      address: (address) => `Address typed: ${address}`,
      noAddress: "No address was typed.",
      what: "What do you decide?",
      fresh: "Enter as somebody new",
      freshHint: "With this name and address. What they hold you record on their page.",
      is: (name) => `This is ${name} of your register`,
      decline: "Do not enter",
      reason: "Reason",
      reasonHint: "Needed where you do not enter them. Whoever asked reads it.",
      settle: "Decide",
      settleOf: (name) => `Decide about ${name}`,
    },
  },
  es: {
    ask: "Pedir confirmación",
    askOf: (name) => `Pedir confirmación: ${name}`,
    title: (name) => `Pedir a ${name} que confirme sus horas`,
    lead: "Esa persona recibe un correo con un enlace a los días y las horas que usted elija, tal como están ahora. No ve nada más de su portafolio y no necesita una cuenta.",
    onlyStaff:
      "Lo que confirma quien da la RSC se muestra con sus horas, también al personal con quien comparta su portafolio. Solo el personal puede confirmar lo que cuenta para las reglas.",
    which: "Qué horas",
    none: "Todavía no hay nada que preguntar: las entradas con esta persona están completas cuando tienen días y horas, y todos sus días han pasado.",
    confirmedAlready: "Confirmada tal como está.",
    waitsAlready: "Espera una respuesta.",
    address: "Correo electrónico de quien da la RSC",
    addressHint: "Attune no dice a nadie si la dirección tiene una cuenta.",
    language: "Idioma del correo",
    languages: { en: "Inglés", es: "Español" },
    send: "Enviar la solicitud",
    sendAnew: "Pedir de nuevo",
    anew: "Una solicitud nueva reemplaza a la que espera: su enlace ya no recibe respuestas. Lo respondido se conserva.",
    open: (address, day, until) => `Se preguntó a ${address} el ${day} y puede responder hasta el ${until}.`,
    mails: {
      sent: "El correo está en camino o ya llegó; a veces tarda uno o dos días. Si se devuelve, lo leerá aquí.",
      lost: "El correo no llegó. Revise la dirección y vuelva a pedirlo.",
    },
    withdraw: "Retirar la solicitud",
    past: "Lo que se pidió antes",
    ended: {
      "not-me": (day) => `El ${day} llegó la respuesta: “No soy esta persona”. Revise la dirección.`,
      "not-known": (day) => `El ${day} llegó la respuesta: “No conozco a esta persona”. Revise la dirección.`,
      "not-wanted": () =>
        "En esta dirección no se quieren correos que pidan confirmar horas, así que no se envió ninguno. En su lugar puede imprimir una carta.",
    },
    expired: "El plazo para responder terminó. Puede pedirlo de nuevo.",
    of: (confirmed, all) => `${confirmed} de ${all} confirmadas`,
    asked: (day) => `Se pidió confirmación el ${day}`,
    confirmed: (name, day) => `Se confirmó el ${day}, con la firma “${name}”`,
    disputed: (name, day) => `Se expresó desacuerdo el ${day}, con la firma “${name}”`,
    yours: (hours) => `Usted registró: ${hours}.`,
    theirs: (hours) => `La otra persona recuerda: ${hours}.`,
    signedOtherwise: (name, provider) => `Con la firma de ${name}; las horas están a nombre de ${provider}.`,
    earlier: (figures, provider) => `Era sobre la versión anterior: ${provider}, ${figures}.`,
    from: {
      byLink: (address) => `Se respondió con el enlace que se envió a ${address}.`,
      inApp: (address) => `Se respondió desde una cuenta que demostró tener la dirección ${address}.`,
      register: {
        same: "Es la dirección que está en su registro.",
        another: "No es la dirección que está en su registro.",
      },
      own: "Los correos a esta dirección llegan a un buzón de la persona que preguntó.",
    },
    deleted: {
      heading: "Respuestas sobre entradas eliminadas",
      lead: "Las horas se muestran como estaban cuando se preguntó.",
    },
    afterDispute: "Si tiene razón, cambie la entrada y pídalo de nuevo. Las dos declaraciones se conservan.",
    letter: {
      link: "Una carta para firmar en papel",
      title: "Confirmación de horas de supervisión o consulta reflexiva",
      lead: (name) => `Imprímala y pida a ${name} que la firme.`,
      text: (person, provider) =>
        `${person} registró las siguientes horas de supervisión o consulta reflexiva (RSC) con ${provider}.`,
      columns: { when: "Cuándo", form: "Cómo", hours: "Horas" },
      total: (hours) => `En total: ${hours}`,
      sign: "Confirmo estas horas. Firma:",
      name: "Nombre:",
      date: "Fecha:",
      print: "Imprima esta página con su navegador. Los menús y botones no se imprimen.",
      choose: "Elija para quién imprimir una carta:",
    },
    register: {
      link: "Pedir una inscripción en un registro",
      title: "Quien le da RSC no está en ningún registro",
      lead: "Pida a una asociación que sigue que inscriba a quien le da RSC. Desde entonces el registro dirá desde cuándo y hasta cuándo cuenta.",
      provider: "Quién da la RSC",
      association: "Asociación",
      follow: "Todavía no sigue a ninguna asociación",
      followHow:
        "Solo se puede pedir a una asociación que usted sigue. Siga a una y vuelva aquí: quien le dio RSC se queda en su portafolio.",
      followLink: "Elegir una asociación",
      there: {
        heading: "Quizá ya esté en un registro",
        lead: "Alguien con este nombre ya está en un registro. Si es la misma persona, no hace falta pedir nada.",
        like: "Alguien con un nombre parecido ya está en un registro. Si es la misma persona, no hace falta pedir nada.",
        thisIs: "Es esta persona",
        thisIsOf: (name, association) => `Es esta persona: ${name}, ${association}`,
        nobody: "Es otra persona",
        nobodyHint: "Entonces pida a la asociación que inscriba a alguien nuevo.",
      },
      noProviders: "Todas las personas que nombró ya están en un registro.",
      learns:
        "La asociación recibe su nombre, el nombre de quien da la RSC y la dirección de esa persona que usted escribió.",
      send: "Pedir a la asociación",
      columns: { who: "Quién", where: "Asociación", state: "Respuesta" },
      waits: (day) => `Se pidió el ${day} y aún no hay respuesta`,
      settled: {
        entered: "Se inscribió en el registro",
        known: "Ya estaba en el registro",
        declined: "No se inscribió",
      },
      reason: (reason) => `El motivo: ${reason}`,
      offer: (name, association) => `${name} ya está en el registro de ${association}.`,
      use: "Usar el registro",
      taken: "Usted usa el registro para esta persona.",
    },
    staff: {
      askedFor: (count) => `Solicitudes (${count})`,
      title: "Personas que le piden inscribir",
      lead: "Quienes solicitan una acreditación nombran aquí a quien les da RSC y no está en ningún registro. Usted ve el nombre, la dirección escrita y quién lo pide.",
      nobody: "No hay solicitudes",
      nobodyText: "Cuando alguien le pida inscribir a una persona, aparecerá aquí.",
      by: (name, day) => `${name} lo pidió el ${day}.`,
      address: (address) => `Dirección escrita: ${address}`,
      noAddress: "No se escribió ninguna dirección.",
      what: "¿Qué decide?",
      fresh: "Inscribir como persona nueva",
      freshHint: "Con este nombre y esta dirección. Lo que tiene se anota en su página.",
      is: (name) => `Es ${name}, de su registro`,
      decline: "No inscribir",
      reason: "Motivo",
      reasonHint: "Se necesita si no la inscribe. Lo lee quien lo pidió.",
      settle: "Decidir",
      settleOf: (name) => `Decidir sobre ${name}`,
    },
  },
};
