import type { Counted, Language } from "../speech.ts";

/** What stands on the page that shows every control. Its people, trainings and numbers are invented. */
export type ControlsPageWords = {
  readonly title: string;
  readonly lead: string;
  readonly sections: {
    readonly text: string;
    readonly numbers: string;
    readonly choices: string;
    readonly searching: string;
    readonly files: string;
    readonly buttons: string;
    readonly form: string;
    readonly messages: string;
    readonly statuses: string;
    readonly tables: string;
    readonly records: string;
    readonly ways: string;
    readonly questions: string;
  };
  readonly normal: string;
  readonly withHint: string;
  readonly hint: string;
  readonly filled: string;
  readonly filledValue: string;
  readonly withMistake: string;
  readonly mistake: string;
  readonly disabled: string;
  readonly readOnly: string;
  readonly optional: string;
  readonly long: string;
  readonly longValue: string;
  readonly about: string;
  readonly email: string;
  readonly password: string;
  readonly code: string;
  readonly hours: string;
  readonly hour: Counted;
  readonly fee: string;
  readonly day: string;
  readonly dayHint: string;
  readonly format: string;
  readonly formats: { readonly online: string; readonly onSite: string; readonly both: string };
  readonly formatHint: string;
  readonly ages: string;
  readonly infants: string;
  readonly toddlers: string;
  readonly preschool: string;
  readonly agree: string;
  readonly agreeHint: string;
  readonly scale: { readonly label: string; readonly steps: readonly string[]; readonly other: string };
  readonly county: string;
  readonly region: { readonly north: string; readonly south: string };
  readonly provider: string;
  readonly providerHint: string;
  readonly area: string;
  readonly areas: readonly string[];
  readonly certificate: string;
  readonly certificateHint: string;
  readonly pastedList: string;
  readonly pastedListHint: string;
  readonly save: string;
  readonly later: string;
  readonly remove: string;
  readonly details: string;
  readonly search: string;
  readonly find: string;
  readonly trainingTitle: string;
  readonly formLabels: { readonly title: string; readonly hours: string; readonly format: string };
  readonly information: string;
  readonly success: string;
  readonly warning: string;
  readonly error: string;
  readonly stages: readonly string[];
  readonly meters: {
    readonly training: string;
    readonly rsc: string;
    readonly reviewed: string;
    readonly advised: string;
  };
  readonly caption: string;
  readonly columns: {
    readonly training: string;
    readonly hours: string;
    readonly day: string;
    readonly status: string;
    readonly actions: string;
  };
  readonly trainings: readonly string[];
  readonly emptyHeading: string;
  readonly emptyText: string;
  readonly add: string;
  readonly person: string;
  readonly personDetail: string;
  readonly summary: readonly (readonly [term: string, details: string])[];
  readonly change: string;
  readonly events: readonly string[];
  readonly eventText: string;
  readonly codes: string;
  readonly trail: readonly string[];
  readonly tabs: readonly string[];
  readonly steps: readonly string[];
  readonly why: string;
  readonly because: string;
  readonly question: {
    readonly heading: string;
    readonly body: string;
    readonly verb: string;
    readonly opener: string;
  };
};

const english: ControlsPageWords = {
  title: "Controls",
  lead: "Every control in every state, in one place: for whoever builds pages, and for whoever checks how they look and sound.",
  sections: {
    text: "Text",
    numbers: "Numbers and days",
    choices: "Choices",
    searching: "Long lists",
    files: "Files",
    buttons: "Buttons",
    form: "A form with mistakes",
    messages: "Messages",
    statuses: "Statuses and progress",
    tables: "Tables",
    records: "Records",
    ways: "Ways between pages",
    questions: "Questions",
  },
  normal: "Title of the training",
  withHint: "Who held it",
  hint: "As it stands on the certificate.",
  filled: "Place",
  filledValue: "Maple Valley Family Center",
  withMistake: "Second address",
  mistake: "Please give an e-mail address, for example ana@example.org.",
  disabled: "Number of the application",
  readOnly: "Name on the certificate",
  optional: "Remarks",
  long: "A label that goes on for longer than anybody would like, because the rules name the matter at length and a phone has little room",
  longValue:
    "Relationship-based practice with families who live far apart, in three languages, with interpreters and without",
  about: "What did you learn for your work?",
  email: "E-mail address",
  password: "Password",
  code: "Code from your authenticator",
  hours: "Clock hours",
  hour: { one: "hour", many: "hours" },
  fee: "Fee",
  day: "Day of the session",
  dayHint: "Not in the future.",
  format: "How was it held?",
  formats: { online: "Online", onSite: "On site", both: "Partly online" },
  formatHint: "Live, with the trainer present on the screen.",
  ages: "Which ages was it about?",
  infants: "Pregnancy to 12 months",
  toddlers: "13 to 36 months",
  preschool: "37 to 71 months",
  agree: "I attended this training from beginning to end",
  agreeHint: "A coordinator may ask for the certificate.",
  scale: {
    label: "How useful was the training?",
    steps: ["Not useful", "A little useful", "Useful", "Very useful"],
    other: "I did not attend",
  },
  county: "County",
  region: { north: "North", south: "South" },
  provider: "Who gave the reflective supervision?",
  providerHint: "Type a part of the name, then choose.",
  area: "Area of expertise",
  areas: [
    "Attachment, separation, trauma, grief and loss",
    "Child welfare",
    "Cultural humility",
    "Early relationships",
    "Family dynamics",
    "Infant and young child development",
    "Listening",
    "Observation",
    "Screening and assessment",
    "Self-reflection",
  ],
  certificate: "Certificate",
  pastedList: "Or paste the list",
  pastedListHint: "Copy the rows in your spreadsheet, with the headings.",
  certificateHint: "PDF, JPEG or PNG, up to 20 MB. A photograph will do.",
  save: "Save the training",
  later: "Save for later",
  remove: "Delete",
  details: "Show the details",
  search: "Search in the portfolio",
  find: "Search",
  trainingTitle: "Watch, wait, wonder: an introduction",
  formLabels: { title: "Title", hours: "Clock hours", format: "How it was held" },
  information: "The training counts from the day on which the coordinator has confirmed it.",
  success: "The training was added to your portfolio.",
  warning: "Your membership ends in 12 days. Without it the application is put on hold.",
  error: "The file could not be read. Please choose a PDF, a JPEG or a PNG.",
  stages: ["Registered", "In review", "Endorsed", "Returned", "Declined", "On hold"],
  meters: {
    training: "Training",
    rsc: "Reflective supervision",
    reviewed: "Work with families",
    advised: "Training for supervisors",
  },
  caption: "Trainings",
  columns: { training: "Training", hours: "Hours", day: "Day", status: "Status", actions: "Actions" },
  trainings: [
    "Attachment in the first year",
    "Observing without judging: a series of six evenings with homework between them",
    "Supporting parents after a premature birth",
  ],
  emptyHeading: "No trainings yet",
  emptyText: "Add the first one, or import a spreadsheet: each row is shown before anything is saved.",
  add: "Add a training",
  person: "Marisol Quintero-Ashdown",
  personDetail: "Reviewer, Maple Valley Association",
  summary: [
    ["Name", "Marisol Quintero-Ashdown"],
    ["Address", "marisol.quintero-ashdown@maple-valley-association.example"],
    ["Languages", "English, Spanish"],
  ],
  change: "Change",
  events: ["Application submitted", "Pre-check finished", "Decision of the committee"],
  eventText: "Two transcripts and three ratings are there. Nothing is missing.",
  codes: "Recovery codes",
  trail: ["Portfolio", "Trainings"],
  tabs: ["All", "Counted", "Not counted yet"],
  steps: ["Scope of work", "Category", "Membership", "Fee"],
  why: "Why does this session not count?",
  because: "The provider was not endorsed on that day. A coordinator can vet the provider after a call.",
  question: {
    heading: "Delete this training?",
    body: "It disappears from your portfolio. You can bring it back for 30 days.",
    verb: "Delete the training",
    opener: "Delete…",
  },
};

const spanish: ControlsPageWords = {
  title: "Controles",
  lead: "Todos los controles en todos sus estados, en un solo lugar: para quien construye páginas y para quien revisa cómo se ven y cómo suenan.",
  sections: {
    text: "Texto",
    numbers: "Números y días",
    choices: "Opciones",
    searching: "Listas largas",
    files: "Archivos",
    buttons: "Botones",
    form: "Un formulario con errores",
    messages: "Mensajes",
    statuses: "Estados y avance",
    tables: "Tablas",
    records: "Registros",
    ways: "Caminos entre páginas",
    questions: "Preguntas",
  },
  normal: "Título de la formación",
  withHint: "Quién la impartió",
  hint: "Tal como aparece en el certificado.",
  filled: "Lugar",
  filledValue: "Centro Familiar Valle del Arce",
  withMistake: "Segunda dirección",
  mistake: "Escriba una dirección de correo, por ejemplo ana@example.org.",
  disabled: "Número de la solicitud",
  readOnly: "Nombre en el certificado",
  optional: "Observaciones",
  long: "Una etiqueta que se extiende más de lo que a nadie le gustaría, porque las reglas nombran el asunto con todo detalle y en un teléfono hay poco espacio",
  longValue:
    "Práctica basada en las relaciones con familias que viven lejos unas de otras, en tres idiomas, con intérpretes y sin ellos",
  about: "¿Qué aprendió para su trabajo?",
  email: "Correo electrónico",
  password: "Contraseña",
  code: "Código de su aplicación de autenticación",
  hours: "Horas de reloj",
  hour: { one: "hora", many: "horas" },
  fee: "Cuota",
  day: "Día de la sesión",
  dayHint: "No puede ser un día futuro.",
  format: "¿Cómo se impartió?",
  formats: { online: "En línea", onSite: "En persona", both: "En parte en línea" },
  formatHint: "En vivo, con quien la impartió presente en la pantalla.",
  ages: "¿De qué edades trató?",
  infants: "Del embarazo a los 12 meses",
  toddlers: "De 13 a 36 meses",
  preschool: "De 37 a 71 meses",
  agree: "Asistí a esta formación de principio a fin",
  agreeHint: "La coordinación puede pedirle el certificado.",
  scale: {
    label: "¿Qué tan útil fue la formación?",
    steps: ["Nada útil", "Poco útil", "Útil", "Muy útil"],
    other: "No asistí",
  },
  county: "Condado",
  region: { north: "Norte", south: "Sur" },
  provider: "¿Quién le dio la supervisión reflexiva?",
  providerHint: "Escriba una parte del nombre y después elija.",
  area: "Área de competencia",
  areas: [
    "Apego, separación, trauma, duelo y pérdida",
    "Bienestar infantil",
    "Humildad cultural",
    "Relaciones tempranas",
    "Dinámica familiar",
    "Desarrollo en los primeros años",
    "Escucha",
    "Observación",
    "Detección y evaluación",
    "Autorreflexión",
  ],
  certificate: "Certificado",
  pastedList: "O pegue la lista",
  pastedListHint: "Copie las filas en su hoja de cálculo, con los encabezados.",
  certificateHint: "PDF, JPEG o PNG, hasta 20 MB. Una fotografía es suficiente.",
  save: "Guardar la formación",
  later: "Guardar para después",
  remove: "Eliminar",
  details: "Mostrar los detalles",
  search: "Buscar en el portafolio",
  find: "Buscar",
  trainingTitle: "Mirar, esperar, preguntarse: una introducción",
  formLabels: { title: "Título", hours: "Horas de reloj", format: "Cómo se impartió" },
  information: "La formación cuenta desde el día en que la coordinación la confirma.",
  success: "La formación se agregó a su portafolio.",
  warning: "Su membresía termina en 12 días. Sin ella, la solicitud queda en pausa.",
  error: "No se pudo leer el archivo. Elija un PDF, un JPEG o un PNG.",
  stages: ["Registrada", "En revisión", "Acreditada", "Devuelta", "Denegada", "En pausa"],
  meters: {
    training: "Formación",
    rsc: "Supervisión reflexiva",
    reviewed: "Trabajo con familias",
    advised: "Formación para quienes supervisan",
  },
  caption: "Formaciones",
  columns: { training: "Formación", hours: "Horas", day: "Día", status: "Estado", actions: "Acciones" },
  trainings: [
    "El apego en el primer año",
    "Observar sin juzgar: una serie de seis tardes con tareas entre una y otra",
    "Acompañar a madres y padres después de un nacimiento prematuro",
  ],
  emptyHeading: "Todavía no hay formaciones",
  emptyText: "Agregue la primera o importe una hoja de cálculo: cada fila se muestra antes de guardar.",
  add: "Agregar una formación",
  person: "Marisol Quintero-Ashdown",
  personDetail: "Persona revisora, Asociación Valle del Arce",
  summary: [
    ["Nombre", "Marisol Quintero-Ashdown"],
    ["Correo", "marisol.quintero-ashdown@maple-valley-association.example"],
    ["Idiomas", "inglés, español"],
  ],
  change: "Cambiar",
  events: ["Solicitud presentada", "Revisión previa terminada", "Decisión del comité"],
  eventText: "Llegaron dos expedientes oficiales y tres valoraciones. No falta nada.",
  codes: "Códigos de recuperación",
  trail: ["Portafolio", "Formaciones"],
  tabs: ["Todas", "Cuentan", "Todavía no cuentan"],
  steps: ["Ámbito de trabajo", "Categoría", "Membresía", "Cuota"],
  why: "¿Por qué no cuenta esta sesión?",
  because:
    "Ese día la persona proveedora no estaba acreditada. La coordinación puede evaluarla después de una llamada.",
  question: {
    heading: "¿Eliminar esta formación?",
    body: "Desaparece de su portafolio. Durante 30 días la puede recuperar.",
    verb: "Eliminar la formación",
    opener: "Eliminar…",
  },
};

export const controlsPageWords: { readonly [L in Language]: ControlsPageWords } = {
  en: english,
  es: spanish,
};
