import type { MembershipClaim } from "../../../../core/application/application.ts";
import type { MoveOf } from "../../../../core/application/lifecycle.ts";
import type { ApplicationFee, SettlementWay } from "../../../../core/payments/fees-due.ts";
import type { Counted, Language } from "../../speech.ts";

type ActWords = {
  readonly button: string;
  readonly hint: string;
  /** What is asked as the reason, where one is asked or may be given. */
  readonly why: string;
};

/** The first page of an application, as its coordinator reads it. */
export type DeskOverviewWords = {
  readonly next: string;
  readonly yourTurn: string;
  readonly othersTurn: string;
  readonly nothingToDo: string;
  readonly seeChanges: string;
  readonly acts: { readonly [M in MoveOf<"coordinator">]: ActWords };
  readonly notYet: (act: string) => string;
  readonly whyHint: string;
  readonly ask: string;
  readonly askHint: string;
  readonly about: string;
  readonly edition: string;
  readonly category: string;
  readonly membership: string;
  readonly claims: { readonly [C in MembershipClaim]: string };
  readonly proof: string;
  readonly registered: string;
  readonly changeCategory: string;
  readonly newCategory: string;
  readonly categoryHint: string;
  readonly categoryRatings: (categories: string) => string;
  readonly change: string;
  readonly fees: string;
  readonly noFees: string;
  readonly feeNames: { readonly [F in ApplicationFee]: string };
  readonly due: (amount: string, day: string) => string;
  readonly difference: (amount: string, category: string) => string;
  readonly recorded: (amount: string, way: string, day: string) => string;
  readonly corrected: (amount: string, way: string, day: string) => string;
  readonly settled: string;
  readonly open: (amount: string) => string;
  readonly giveBack: (amount: string) => string;
  readonly nothingCharged: string;
  readonly ways: { readonly [W in SettlementWay]: string };
  readonly record: string;
  readonly recordOf: (fee: string) => string;
  readonly correct: string;
  readonly correctOf: (fee: string) => string;
  readonly correctHint: string;
  readonly way: string;
  readonly amount: (currency: string) => string;
  readonly note: string;
  readonly noteHint: string;
  readonly correction: string;
  readonly check: string;
  readonly checkLead: string;
  readonly notShared: (name: string) => string;
  readonly rulesUnknown: string;
  readonly portfolio: string;
  readonly toPortfolio: string;
  readonly facts: {
    readonly term: string;
    readonly nothing: string;
    readonly none: string;
    readonly open: (count: string) => string;
  };
  readonly factsOf: Counted;
  readonly transcripts: { readonly term: string; readonly of: (some: number, all: number) => string };
  readonly noEducation: string;
  readonly ratings: { readonly term: string; readonly of: (some: number, all: number) => string };
  readonly noReferences: string;
  readonly toRatings: string;
  readonly signatures: string;
  readonly ethics: string;
  readonly agreement: string;
  readonly signed: string;
  readonly notSigned: string;
  readonly requirements: string;
  readonly allMet: string;
  readonly unmetOf: (unmet: number, asked: number) => string;
  readonly toJudge: (count: number) => string;
  readonly unmetList: string;
  readonly history: string;
  readonly by: (name: string) => string;
  readonly reason: string;
};

export const deskOverviewWords: { readonly [L in Language]: DeskOverviewWords } = {
  en: {
    next: "What comes next",
    yourTurn: "It is the coordinator’s turn.",
    othersTurn: "It is somebody else’s turn. You can still do the following.",
    nothingToDo: "There is nothing to do here at present.",
    seeChanges: "See the answers, and what changed since it was returned",
    acts: {
      accept: {
        button: "Accept",
        hint: "The person prepares the application and submits it. They are told.",
        why: "A word to the applicant",
      },
      refuse: {
        button: "Do not accept",
        hint: "The application ends here. The person is told, and reads your reason on its page.",
        why: "Your reason",
      },
      "begin-pre-check": {
        button: "Begin the pre-check",
        hint: "You look at whether everything is there before reviewers get it.",
        why: "A word on this",
      },
      "begin-review": {
        button: "Begin the review",
        hint: "The reviewers read it. The person is told.",
        why: "A word to the applicant",
      },
      return: {
        button: "Return with questions",
        hint: "You choose entries or sections and write a question to each. Everything else stays as it was submitted.",
        why: "",
      },
      "approve-for-exam": {
        button: "Approve for the exam",
        hint: "The person is told that the written exam comes next.",
        why: "A word to the applicant",
      },
      decide: { button: "Record the decision", hint: "", why: "" },
      "decide-after-exam": { button: "Record the decision", hint: "", why: "" },
      hold: {
        button: "Put on hold",
        hint: "The membership has lapsed. The application goes on from here once it is current.",
        why: "A word to the applicant",
      },
      resume: { button: "Resume", hint: "It goes on where it was.", why: "A word to the applicant" },
      archive: {
        button: "Archive",
        hint: "It is put away, and nothing more comes of it.",
        why: "A word on this",
      },
    },
    notYet: (act) => `${act}: not yet`,
    whyHint: "The applicant reads this on the page of the application.",
    ask: "Ask the applicant something",
    askHint: "A question before you decide goes to the comments. The application stays where it is.",
    about: "About this application",
    edition: "Edition",
    category: "Category",
    membership: "Membership",
    claims: {
      here: "In this association",
      elsewhere: "In another association",
      "to-be-paid": "To be paid here",
    },
    proof: "How to check it",
    registered: "Registered",
    changeCategory: "Change the category",
    newCategory: "New category",
    categoryHint:
      "Entries stay. What the change adds to a fee that is due already, or takes off it, is recorded with it.",
    categoryRatings: (categories) =>
      `Ratings and requests for ratings count for ${categories}. Any other category asks raters another form: they would be asked again.`,
    change: "Change",
    fees: "Fees",
    noFees: "No fee is due yet.",
    feeNames: { registration: "Registration fee", processing: "Processing fee" },
    due: (amount, day) => `${amount}, due since ${day}`,
    difference: (amount, category) => `${amount} by the change to ${category}`,
    recorded: (amount, way, day) => `${amount} ${way}, recorded on ${day}`,
    corrected: (amount, way, day) => `${amount} ${way}, taken back on ${day}`,
    settled: "Settled",
    open: (amount) => `${amount} open`,
    giveBack: (amount) => `${amount} to give back`,
    nothingCharged: "Nothing is charged",
    ways: { paid: "paid", waived: "waived", payer: "taken over by a payer" },
    record: "Record",
    recordOf: (fee) => `Record what settles it: ${fee}`,
    correct: "Take back",
    correctOf: (fee) => `Take back what was recorded by mistake: ${fee}`,
    correctHint: "What was recorded stays in the history. A further row takes back as much as you type.",
    way: "How",
    amount: (currency) => `Amount in ${currency}`,
    note: "Note",
    noteHint: "Who pays, with their code; why it is waived; the number of a receipt.",
    correction: "What was wrong",
    check: "Pre-check list",
    checkLead: "What a coordinator looks at before reviewers get the application, as it is today.",
    notShared: (name) =>
      `${name} does not share the portfolio with the association, so nobody here can look at it or confirm anything in it. Please ask for it in the comments.`,
    rulesUnknown: "The rules of this edition are not known here.",
    portfolio: "Portfolio",
    toPortfolio: "Look at the portfolio and confirm facts",
    facts: {
      term: "Facts to confirm",
      nothing: "Nothing is stated yet that you could confirm.",
      none: "Everything that is stated is confirmed.",
      open: (count) => `${count} not confirmed yet`,
    },
    factsOf: { one: "fact", many: "facts" },
    transcripts: {
      term: "Official transcripts",
      of: (some, all) => `${some} of ${all}, as stated`,
    },
    noEducation: "No education is recorded.",
    ratings: { term: "Ratings", of: (some, all) => `${some} in, ${all} named` },
    noReferences: "No rater is named.",
    toRatings: "See the ratings",
    signatures: "Signatures",
    ethics: "Code of ethics",
    agreement: "Endorsement agreement",
    signed: "signed",
    notSigned: "not signed",
    requirements: "Requirements, as confirmed today",
    allMet: "All that submission asks is met.",
    unmetOf: (unmet, asked) => `${unmet} of ${asked} not met`,
    toJudge: (count) => `${count} left to people to judge`,
    unmetList: "Not met as confirmed",
    history: "History",
    by: (name) => `By ${name}`,
    reason: "Reason",
  },
  es: {
    next: "Lo que sigue",
    yourTurn: "Es el turno de la coordinación.",
    othersTurn: "Es el turno de otra persona. Aun así, usted puede hacer lo siguiente.",
    nothingToDo: "Por ahora no hay nada que hacer aquí.",
    seeChanges: "Ver las respuestas y lo que cambió desde que se devolvió",
    acts: {
      accept: {
        button: "Aceptar",
        hint: "La persona prepara la solicitud y la presenta. Se le avisa.",
        why: "Unas palabras para quien solicita",
      },
      refuse: {
        button: "No aceptar",
        hint: "La solicitud termina aquí. Se le avisa a la persona, que lee el motivo en su página.",
        why: "El motivo",
      },
      "begin-pre-check": {
        button: "Comenzar la verificación previa",
        hint: "Usted revisa si todo está antes de que llegue a quienes la revisan.",
        why: "Unas palabras sobre esto",
      },
      "begin-review": {
        button: "Comenzar la revisión",
        hint: "La leen quienes la revisan. Se le avisa a la persona.",
        why: "Unas palabras para quien solicita",
      },
      return: {
        button: "Devolver con preguntas",
        hint: "Usted elige entradas o secciones y escribe una pregunta para cada una. Todo lo demás queda como se presentó.",
        why: "",
      },
      "approve-for-exam": {
        button: "Aprobar para el examen",
        hint: "Se le avisa a la persona de que sigue el examen escrito.",
        why: "Unas palabras para quien solicita",
      },
      decide: { button: "Registrar la decisión", hint: "", why: "" },
      "decide-after-exam": { button: "Registrar la decisión", hint: "", why: "" },
      hold: {
        button: "Poner en pausa",
        hint: "La membresía venció. La solicitud sigue desde aquí cuando esté al día.",
        why: "Unas palabras para quien solicita",
      },
      resume: {
        button: "Reanudar",
        hint: "Sigue donde estaba.",
        why: "Unas palabras para quien solicita",
      },
      archive: {
        button: "Archivar",
        hint: "Se guarda y ya no pasa nada más con ella.",
        why: "Unas palabras sobre esto",
      },
    },
    notYet: (act) => `${act}: todavía no`,
    whyHint: "Quien solicita lo lee en la página de la solicitud.",
    ask: "Preguntar algo a quien solicita",
    askHint: "Una pregunta antes de decidir va a los comentarios. La solicitud queda donde está.",
    about: "Sobre esta solicitud",
    edition: "Edición",
    category: "Categoría",
    membership: "Membresía",
    claims: {
      here: "En esta asociación",
      elsewhere: "En otra asociación",
      "to-be-paid": "Se pagará aquí",
    },
    proof: "Cómo verificarla",
    registered: "Registro",
    changeCategory: "Cambiar la categoría",
    newCategory: "Nueva categoría",
    categoryHint:
      "Las entradas se conservan. Lo que el cambio suma o resta a una cuota que ya se debe se anota con él.",
    categoryRatings: (categories) =>
      `Las valoraciones y las solicitudes de valoración sirven para ${categories}. Cualquier otra categoría pide otro formulario a quienes valoran: habría que pedirles de nuevo.`,
    change: "Cambiar",
    fees: "Cuotas",
    noFees: "Todavía no se debe ninguna cuota.",
    feeNames: { registration: "Cuota de registro", processing: "Cuota de trámite" },
    due: (amount, day) => `${amount}, se debe desde el ${day}`,
    difference: (amount, category) => `${amount} por el cambio a ${category}`,
    recorded: (amount, way, day) => `${amount}: ${way}, anotado el ${day}`,
    corrected: (amount, way, day) => `${amount}: ${way}, retirado el ${day}`,
    settled: "Saldada",
    open: (amount) => `Faltan ${amount}`,
    giveBack: (amount) => `Hay que devolver ${amount}`,
    nothingCharged: "No se cobra nada",
    ways: { paid: "pagado", waived: "eximido", payer: "a cargo de quien paga por la persona" },
    record: "Anotar",
    recordOf: (fee) => `Anotar cómo se salda: ${fee}`,
    correct: "Retirar",
    correctOf: (fee) => `Retirar lo que se anotó por error: ${fee}`,
    correctHint: "Lo anotado permanece en el historial. Una línea más retira tanto como usted escriba.",
    way: "Cómo",
    amount: (currency) => `Importe en ${currency}`,
    note: "Nota",
    noteHint: "Quién paga, con su código; por qué se exime; el número de un recibo.",
    correction: "Qué estaba mal",
    check: "Lista de la verificación previa",
    checkLead:
      "Lo que la coordinación mira antes de que la solicitud llegue a quienes la revisan, como está hoy.",
    notShared: (name) =>
      `${name} no comparte su portafolio con la asociación: nadie aquí puede verlo ni confirmar nada de él. Pídalo en los comentarios.`,
    rulesUnknown: "Aquí no se conocen las reglas de esta edición.",
    portfolio: "Portafolio",
    toPortfolio: "Ver el portafolio y confirmar datos",
    facts: {
      term: "Datos por confirmar",
      nothing: "Todavía no se ha indicado nada que se pueda confirmar.",
      none: "Todo lo indicado está confirmado.",
      open: (count) => `${count} por confirmar`,
    },
    factsOf: { one: "dato", many: "datos" },
    transcripts: {
      term: "Expedientes oficiales",
      of: (some, all) => `${some} de ${all}, según lo indicado`,
    },
    noEducation: "No hay estudios anotados.",
    ratings: { term: "Valoraciones", of: (some, all) => `${some} recibidas, ${all} personas nombradas` },
    noReferences: "No se nombró a nadie para dar una valoración.",
    toRatings: "Ver las valoraciones",
    signatures: "Firmas",
    ethics: "Código de ética",
    agreement: "Acuerdo de acreditación",
    signed: "con firma",
    notSigned: "sin firma",
    requirements: "Requisitos, según lo confirmado hoy",
    allMet: "Se cumple todo lo que se pide para presentarla.",
    unmetOf: (unmet, asked) => `${unmet} de ${asked} sin cumplir`,
    toJudge: (count) => `${count} a juicio de las personas`,
    unmetList: "Sin cumplir según lo confirmado",
    history: "Historial",
    by: (name) => `Por ${name}`,
    reason: "Motivo",
  },
};
