import type { SettingsWords } from "./settings-words.ts";

export const settingsSpanish: SettingsWords = {
  title: "Ajustes",
  lead: "Lo que decide su asociación. Cada decisión rige desde un día determinado, y lo que regía antes queda registrado.",
  onlyAdministrators: "Usted puede leerlos. Quienes administran la asociación pueden cambiarlos.",
  settings: {
    branding: { name: "Bienvenida", decides: "Lo primero que se lee en la página de su asociación." },
    contact: {
      name: "Contacto",
      decides:
        "Cómo comunicarse con ustedes: se muestra en su página y ahí llegan las respuestas a los correos.",
    },
    languages: { name: "Idiomas", decides: "En qué idiomas trabajan con quienes solicitan." },
    "time-zone": {
      name: "Zona horaria",
      decides: "Según qué días cuentan: un plazo termina cuando termina el día en ese lugar.",
    },
    editions: {
      name: "Ediciones",
      decides: "Con qué ediciones de las reglas se puede solicitar y con qué excepciones.",
    },
    "category-labels": {
      name: "Nombres de las categorías",
      decides: "Cómo llaman ustedes a las categorías cuando no las llaman como la edición.",
    },
    calendar: {
      name: "Calendario",
      decides: "Sus rondas de revisión y cuándo se renuevan las acreditaciones.",
    },
    "review-rules": {
      name: "Revisión y decisión",
      decides: "Quiénes leen cada solicitud, en qué orden y quién decide.",
    },
    "application-rules": {
      name: "Solicitudes",
      decides:
        "Qué tarifas deben quedar saldadas antes de que una solicitud avance, y cuánto puede durar cada paso.",
    },
    "reference-rules": {
      name: "Valoraciones",
      decides: "Por cuánto tiempo es válida una valoración y cuándo no cuenta.",
    },
    "reminder-rules": {
      name: "Recordatorios",
      decides:
        "Cuándo se recuerda por correo a quienes solicitan y a quienes dan una valoración lo que les falta por hacer.",
    },
    "quiet-hours": {
      name: "Horas de silencio",
      decides: "Cuándo no se envía el correo que puede esperar, para no despertar a nadie.",
    },
    "mail-application-moved": {
      name: "Correo: noticias de una solicitud",
      decides: "Sus propias palabras en el correo que dice a quien solicita cómo siguió su solicitud.",
    },
    "mail-application-reminder": {
      name: "Correo: recordatorios a quienes solicitan",
      decides: "Sus propias palabras en el correo que recuerda un último día a quien solicita.",
    },
    "mail-rating-request": {
      name: "Correo: pedir una valoración",
      decides: "Sus propias palabras en el correo que pide una valoración.",
    },
    "mail-rating-reminder": {
      name: "Correo: recordatorios de valoraciones",
      decides: "Sus propias palabras en el correo que recuerda la valoración a quien no ha respondido.",
    },
    currency: { name: "Moneda", decides: "La moneda en la que se fijan las tarifas nuevas." },
    fees: { name: "Tarifas", decides: "Lo que cobran. La tarifa es la del día en que vence el pago." },
  },
  languages: { en: "inglés", es: "español" },

  today: "Hoy",
  since: (day) => `Desde el ${day}`,
  until: (day) => `Hasta el ${day}`,
  usual: "Todavía nadie lo ha decidido: está como viene en Attune.",
  planned: "Previsto",
  from: (day) => `Desde el ${day}`,
  fromTo: (from, to) => `Del ${from} al ${to}`,
  before: (day) => `Hasta el ${day}, como viene en Attune`,
  change: "Cambiar",
  changeOf: (name) => `Cambiar: ${name}`,
  withdraw: "Retirar",
  withdrawOf: (day) => `Retirar el cambio previsto para el ${day}`,
  nothing: "Ninguno",

  history: "Historial",
  noHistory: "Todavía nadie lo ha cambiado.",
  historyDates: "Qué rigió y cuándo",
  changedTo: (day) => `Cambio que rige desde el ${day}`,
  withdrew: (day) => `Se retiró el cambio previsto para el ${day}`,
  states: {
    holds: "Rige hoy",
    held: "Rigió antes",
    planned: "Previsto",
    withdrawn: "Retirado",
    replaced: "Reemplazado antes de regir",
  },
  by: (name) => `por ${name}`,
  authors: {
    installation: "quien opera esta instalación",
    elsewhere: "la alianza o alguien que ya no está",
  },

  form: {
    heading: (name) => `Cambiar: ${name}`,
    holdsFrom: "Rige desde",
    holdsFromHint: (earliest) =>
      `El primer día posible es el ${earliest}. Lo que regía antes de ese día queda como estaba.`,
    check: "Ver qué cambia",
    someoneElse:
      "Otra persona cambió este ajuste mientras usted trabajaba. No se guardó nada de lo suyo. Abajo está lo que rige ahora y, en el formulario, lo que usted escribió. Si todavía lo desea, continúe.",
    holdsNow: "Lo que rige ahora",
  },
  preview: {
    heading: (name) => `Antes de guardar: ${name}`,
    lead: (day) => `Esto regirá desde el ${day}.`,
    changes: "Lo que cambia",
    part: "Qué",
    before: "Sin este cambio",
    after: "Con este cambio",
    nothing: "nada",
    stays: "Lo que queda igual",
    overtaken: (day) =>
      `El ${day} entra en vigor un cambio previsto con anterioridad. Retírelo si no debe ser así.`,
    canBeWithdrawn: "Puede retirarlo hasta que llegue ese día.",
    holdsAtOnce: "Rige en cuanto lo guarde. Puede cambiarse de nuevo, pero queda registrado.",
    save: "Guardar este cambio",
    edit: "Volver al formulario",
  },

  contact: {
    replyTo: "Correo para respuestas",
    replyToHint: "Adónde llegan las respuestas a los correos de Attune sobre ustedes.",
    website: "Sitio web",
    websiteHint: "Empieza con https://",
    telephone: "Teléfono",
    postal: "Dirección postal",
    none: "No se indica ninguna forma de contacto.",
  },
  branding: {
    welcome: (language) => `Bienvenida en ${language}`,
    hint: "Texto sin formato. Una línea vacía empieza otro párrafo.",
    none: "Sin palabras de bienvenida.",
  },
  offered: {
    main: "Idioma principal",
    offered: "Idiomas en los que trabajan",
    firstOf: (language) => `${language} (principal)`,
  },
  currency: {
    currency: "Moneda",
    hint: "Las tarifas ya fijadas conservan su moneda hasta que se fijen de nuevo.",
  },
  editions: {
    editions: "Ediciones con las que se puede solicitar",
    hint: "Una solicitud sigue con la edición con la que empezó.",
    overlays: (edition) => `Excepciones a ${edition}`,
    overlaysHint: "Cuentan mientras estén en vigor.",
    inForce: (from, to) => (to === null ? `en vigor desde el ${from}` : `en vigor del ${from} al ${to}`),
    none: "Ninguna: nadie puede solicitar.",
    with: (overlays) => `con las excepciones ${overlays}`,
    asTheyAre: "sin excepciones",
  },
  labels: {
    hint: "Deje vacíos los dos idiomas de una categoría para llamarla como la edición.",
    called: (code, name) => `${code}: ${name}`,
    label: (language) => `Su nombre en ${language}`,
    none: "Todas como las llaman las ediciones.",
    noCategories: "Primero ofrezca una edición: después podrá poner nombre aquí a sus categorías.",
  },
  calendar: {
    round: (number) => `Ronda de revisión ${number}`,
    roundsHint: "Deje vacíos los dos días para omitir una ronda. Después de guardar hay lugar para más.",
    submitBy: "Último día para enviar",
    decideBy: "Se decide a más tardar",
    noRounds: "Sin rondas de revisión: las solicitudes se atienden conforme llegan.",
    roundIs: (submitBy, decideBy) => `envío hasta el ${submitBy}, decisión a más tardar el ${decideBy}`,
    renewalOpens: "Las renovaciones se abren el",
    renewalDeadline: "Último día para renovar",
    month: "Mes",
    day: "Día",
    renewalIs: (opens, deadline) => `Las renovaciones se hacen del ${opens} al ${deadline}.`,
  },
  review: {
    reviewers: "Cuántas personas leen cada solicitud",
    reviewersAre: "Quienes revisan deben",
    order: "Leen",
    orders: {
      parallel: "al mismo tiempo, sin ver el juicio de las demás",
      sequential: "una después de otra",
    },
    qualities: {
      endorsed: "tener una acreditación",
      "not-expired": "tener una acreditación vigente",
      "same-category-or-above": "estar acreditadas en la misma categoría o en una superior",
      trained: "tener formación como revisoras",
    },
    anybody: "cualquier persona con la función",
    secondLevel: "Un segundo nivel",
    secondLevelHint: "Una sola persona revisora siempre se confirma: nadie podría discrepar.",
    secondLevels: {
      always: "confirma cada juicio o lo devuelve",
      "on-disagreement": "decide solo cuando quienes revisan no coinciden",
    },
    committee: "Comité",
    committeeVotes: "Un comité vota cada decisión",
    noCommittee: "no vota ningún comité",
    votingMembers: "Integrantes con voto",
    quorum: "Quórum",
    quorumHint: "Cuántas personas deben estar presentes para que la votación sea válida.",
    fromElsewhere: "De ellas, de otra asociación",
    people: { one: "persona", many: "personas" },
    committeeIs: (members, quorum, fromElsewhere) =>
      `vota un comité de ${members}, con un quórum de ${quorum}; de otra asociación: ${fromElsewhere}`,
  },
  applications: {
    feesGuard: "Tarifas que deben saldarse antes",
    feesGuardHint: "Una tarifa sin marcar se debe igualmente; la solicitud avanza sin ella.",
    guards: {
      registration: "La tarifa de inscripción, antes de aceptar una inscripción",
      processing: "La tarifa de tramitación, antes de la primera revisión",
    },
    noFee: "Ninguna",
    monthsToPrepare: "Tiempo para preparar una solicitud",
    monthsDeferred: "Tiempo para otro intento tras un aplazamiento",
    daysToAppeal: "Tiempo para apelar",
    monthsKept: "Una solicitud terminada queda a mano durante",
    months: { one: "mes", many: "meses" },
    days: { one: "día", many: "días" },
  },
  references: {
    validMonths: "Una valoración es válida por",
    uninformed: "Una valoración no cuenta a partir de",
    uninformedHint: "Respuestas de “información insuficiente”.",
    months: { one: "mes", many: "meses" },
    answers: { one: "respuesta", many: "respuestas" },
    validIs: (months) => `Una valoración es válida por ${months}.`,
    uninformedIs: (answers) => `No cuenta a partir de ${answers} de “información insuficiente”.`,
  },
  reminders: {
    of: {
      submission: {
        name: "Presentar una solicitud",
        hint: "A quien solicita, desde el día en que se aceptó la solicitud.",
      },
      answers: {
        name: "Responder lo que se devolvió",
        hint: "A quien solicita, desde el día en que se devolvió.",
      },
      rating: {
        name: "Dar una valoración",
        hint: "A quien se pidió la valoración, desde el día del pedido; el último día es aquel en que termina el pedido.",
      },
    },
    after: "Días después de que empezó",
    before: "Días antes del último día",
    listHint:
      "Cinco números como máximo, separados por comas, como 30, 7, 1. Déjelo vacío para no enviar ninguno.",
    onLastDay: "También el último día",
    days: { one: "día", many: "días" },
    daysAfter: (days) => `${days} después de que empezó`,
    daysBefore: (days) => `${days} antes del último día`,
    onIt: "el último día",
    never: "Sin recordatorios",
  },
  quiet: {
    name: "Horas de silencio",
    areKept: "Respetar las horas de silencio",
    areKeptHint:
      "Según el reloj de quien lee, o el de ustedes si no se conoce. El correo de seguridad y los enlaces que alguien pidió se envían siempre enseguida. La bandeja del sitio lo tiene todo al momento.",
    from: "Desde",
    until: "Hasta",
    is: (from, until) =>
      `El correo que puede esperar no se envía de ${from} a ${until} del día de quien lee.`,
    none: "El correo se envía a cualquier hora.",
  },
  fees: {
    kinds: {
      registration: "Inscripción",
      processing: "Tramitación",
      exam: "Examen",
      renewal: "Renovación",
      late: "Renovación tardía",
      reinstatement: "Reincorporación",
      upgrade: "Cambio a otra categoría",
    },
    currency: "Moneda",
    hint: "Deje vacío un campo cuando no se cobra nada. Cero es una tarifa de cero, que se antepone a la de todas.",
    all: "Para todas las categorías",
    byCategory: (kind) => `${kind}: otros importes para algunas categorías`,
    byCategoryHint: "Un importe aquí sustituye al de todas las categorías.",
    none: "No se cobra nada.",
    notCharged: "no se cobra",
    ofCategory: (code, amount) => `${code} ${amount}`,
  },
};
