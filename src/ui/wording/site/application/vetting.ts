import type { VettedKind, VettingDecision } from "../../../../core/vetting/vetting.ts";
import type { Language } from "../../speech.ts";

/** What is said where coordinators record calls with raters and providers. */
export type VettingWords = {
  readonly title: string;
  readonly lead: string;
  readonly of: (name: string) => string;
  readonly kinds: { readonly [K in VettedKind]: string };
  readonly named: (kind: string, applicant: string) => string;
  readonly inRegister: string;
  readonly notInRegister: string;
  readonly ownWord: string;
  readonly namedByApplicant: string;
  readonly reach: string;
  readonly noAddress: string;
  readonly notShared: string;
  readonly notSharedText: string;
  readonly nobody: string;
  readonly nobodyText: string;
  readonly open: string;
  readonly openOf: (name: string) => string;
  readonly columns: {
    readonly who: string;
    readonly register: string;
    readonly call: string;
    readonly open: string;
  };
  readonly noCall: string;
  readonly lastCall: (decision: string, day: string) => string;
  readonly decisions: { readonly [D in VettingDecision]: string };
  readonly decisionHints: { readonly [D in VettingDecision]: string };
  readonly records: {
    readonly heading: string;
    readonly none: string;
    readonly call: (day: string, decision: string) => string;
    readonly corrected: string;
    readonly corrects: (day: string) => string;
    readonly spokenWith: string;
    readonly as: string;
    readonly days: string;
    readonly approved: string;
    readonly until: (from: string, to: string) => string;
    readonly questions: string;
    readonly notes: string;
    readonly by: (name: string, moment: string) => string;
    readonly somebody: string;
    readonly correct: string;
    readonly correctOf: (day: string) => string;
  };
  readonly form: {
    readonly heading: string;
    readonly correctHeading: (day: string) => string;
    readonly lead: string;
    readonly correctLead: string;
    readonly notNow: string;
    readonly calledOn: string;
    readonly spokenWith: string;
    readonly spokenWithHint: string;
    readonly questions: string;
    readonly questionsHint: string;
    readonly samples: string;
    readonly notes: string;
    readonly notesHint: string;
    readonly decision: string;
    readonly whom: string;
    readonly whomHint: string;
    readonly fresh: string;
    readonly freshHint: string;
    readonly category: string;
    readonly categoryHint: string;
    readonly noCategory: string;
    readonly approved: string;
    readonly approvedHint: string;
    readonly from: string;
    readonly fromHint: string;
    readonly to: string;
    readonly toHint: string;
    readonly record: string;
  };
  readonly ofRegister: { readonly heading: string; readonly lead: string; readonly open: string };
};

const samplesEnglish = `How do you know the applicant, and since when?
What work have you seen them do with babies, young children and their families?
What is your own training and experience in this field?
How often did you meet for reflection or supervision, and how did you use that time?
Would you work with this person again? Why?`;

const samplesSpanish = `¿Cómo conoce a la persona que presenta la solicitud y desde cuándo?
¿Qué trabajo le ha visto hacer con bebés, niñas y niños pequeños y sus familias?
¿Cuál es su propia formación y experiencia en este campo?
¿Con qué frecuencia se reunieron para reflexionar o para la supervisión y cómo usaron ese tiempo?
¿Volvería a trabajar con esta persona? ¿Por qué?`;

export const vettingWords: { readonly [L in Language]: VettingWords } = {
  en: {
    title: "Calls with raters and providers",
    lead: "Somebody who holds no endorsement can count after a call with them. What you decide here also stands in your register, and counts from then on.",
    of: (name) => `Calls with ${name}`,
    kinds: { references: "rater", providers: "provider of reflective supervision" },
    named: (kind, applicant) => `Named by ${applicant} as a ${kind}.`,
    inRegister: "In the register",
    notInRegister: "Not in your register yet.",
    ownWord:
      "Whoever applies here has written about this person in a register themselves, as staff. That does not count for them and is left out here: to let it count, somebody else records it, for instance with a call.",
    namedByApplicant: "Chosen by the applicant",
    reach: "E-mail address",
    noAddress: "None was given.",
    notShared: "The portfolio is not shared",
    notSharedText:
      "The raters and providers stand in the applicant’s portfolio. As soon as it is shared with your association, you can record calls here.",
    nobody: "Nobody is named yet",
    nobodyText: "As soon as the applicant names a rater or a provider in their portfolio, they appear here.",
    open: "Calls",
    openOf: (name) => `Calls with ${name}`,
    columns: { who: "Who", register: "In the register", call: "Last call", open: "Open" },
    noCall: "None recorded",
    lastCall: (decision, day) => `${decision}, ${day}`,
    decisions: { vetted: "Vetted", "not-vetted": "Not vetted" },
    decisionHints: {
      vetted: "They count as what you choose below, for the days that you set.",
      "not-vetted": "They do not count by this call. What earlier calls allowed ends on the day of this one.",
    },
    records: {
      heading: "What was recorded",
      none: "No call is recorded yet.",
      call: (day, decision) => `Call on ${day}: ${decision}`,
      corrected: "Corrected by a later record",
      corrects: (day) => `Corrects the record of the call on ${day}.`,
      spokenWith: "Spoken with",
      as: "Vetted as",
      days: "Counts",
      approved: "Approved to provide RSC",
      until: (from, to) => `from ${from} until ${to}`,
      questions: "Questions",
      notes: "What was said",
      by: (name, moment) => `Recorded by ${name}, ${moment}`,
      somebody: "somebody of the staff",
      correct: "Correct",
      correctOf: (day) => `Correct the record of the call on ${day}`,
    },
    form: {
      heading: "Record a call",
      correctHeading: (day) => `Correct the record of ${day}`,
      lead: "Only coordinators of your association read this. The applicant never does.",
      correctLead:
        "The first record stays and is marked as corrected. What it brought about in the register is replaced by what you record now.",
      notNow: "Do not correct it",
      calledOn: "Day of the call",
      spokenWith: "Who was spoken with",
      spokenWithHint: "The person, and who else was on the call.",
      questions: "Questions asked",
      questionsHint: "Ours to begin with. Change them to what you asked.",
      samples: samplesEnglish,
      notes: "What was said",
      notesHint: "What you based the decision on, in your own words.",
      decision: "Decision",
      whom: "Who is this in your register?",
      whomHint: "Needed where they are vetted: what you decide counts wherever they are named.",
      fresh: "Nobody yet: enter them now",
      freshHint: "With the name and the address that the applicant gave.",
      category: "Vetted as",
      categoryHint: "The category whose requirements they meet.",
      noCategory: "No category",
      approved: "Approve them to provide reflective supervision",
      approvedHint: "The hours that they gave in these days count as hours with an approved provider.",
      from: "Counts from",
      fromHint:
        "Empty: from the day of the call. For hours that were given before, choose the day from which they qualified.",
      to: "Counts until",
      toHint: "After this day a new call is needed.",
      record: "Record the call",
    },
    ofRegister: {
      heading: "Calls",
      lead: "What coordinators recorded of calls with this person.",
      open: "Calls with this person",
    },
  },
  es: {
    title: "Llamadas con quienes dan referencias o supervisión",
    lead: "Quien no tiene una acreditación puede contar después de una llamada. Lo que usted decide aquí queda también en su registro y cuenta desde entonces.",
    of: (name) => `Llamadas con ${name}`,
    kinds: { references: "persona que da una referencia", providers: "persona que da supervisión reflexiva" },
    named: (kind, applicant) => `${applicant} la indicó como ${kind}.`,
    inRegister: "En el registro",
    notInRegister: "Todavía no está en su registro.",
    ownWord:
      "Quien solicita escribió en un registro sobre esta persona por su cuenta, como parte del personal. Eso no cuenta para su solicitud y aquí no aparece: para que cuente, debe registrarlo otra persona, por ejemplo con una llamada.",
    namedByApplicant: "Elegida por quien presenta la solicitud",
    reach: "Correo electrónico",
    noAddress: "No se indicó ninguno.",
    notShared: "El portafolio no se comparte",
    notSharedText:
      "Las personas están en el portafolio de quien presenta la solicitud. En cuanto se comparta con su asociación, podrá registrar llamadas aquí.",
    nobody: "Todavía no se ha indicado a nadie",
    nobodyText:
      "En cuanto se indique en el portafolio a alguien que da una referencia o supervisión, aparecerá aquí.",
    open: "Llamadas",
    openOf: (name) => `Llamadas con ${name}`,
    columns: { who: "Quién", register: "En el registro", call: "Última llamada", open: "Abrir" },
    noCall: "Ninguna registrada",
    lastCall: (decision, day) => `${decision}, ${day}`,
    decisions: { vetted: "Con evaluación", "not-vetted": "Sin evaluación" },
    decisionHints: {
      vetted: "Cuenta como lo que usted elija abajo, durante los días que indique.",
      "not-vetted":
        "No cuenta por esta llamada. Lo que permitieron llamadas anteriores termina el día de esta.",
    },
    records: {
      heading: "Lo que se registró",
      none: "Todavía no hay ninguna llamada registrada.",
      call: (day, decision) => `Llamada del ${day}: ${decision}`,
      corrected: "Corregida por un registro posterior",
      corrects: (day) => `Corrige el registro de la llamada del ${day}.`,
      spokenWith: "Se habló con",
      as: "Evaluación como",
      days: "Cuenta",
      approved: "Con aprobación para dar RSC",
      until: (from, to) => `desde el ${from} hasta el ${to}`,
      questions: "Preguntas",
      notes: "Lo que se dijo",
      by: (name, moment) => `Registrada por ${name}, ${moment}`,
      somebody: "alguien del personal",
      correct: "Corregir",
      correctOf: (day) => `Corregir el registro de la llamada del ${day}`,
    },
    form: {
      heading: "Registrar una llamada",
      correctHeading: (day) => `Corregir el registro del ${day}`,
      lead: "Solo lo lee la coordinación de su asociación. Quien presenta la solicitud nunca lo lee.",
      correctLead:
        "El primer registro se conserva y queda marcado como corregido. Lo que produjo en el registro de la asociación se reemplaza por lo que usted registre ahora.",
      notNow: "No corregir",
      calledOn: "Día de la llamada",
      spokenWith: "Con quién se habló",
      spokenWithHint: "La persona y quién más participó en la llamada.",
      questions: "Preguntas que se hicieron",
      questionsHint: "Para empezar, las nuestras. Cámbielas por las que usted hizo.",
      samples: samplesSpanish,
      notes: "Lo que se dijo",
      notesHint: "En qué basó la decisión, con sus propias palabras.",
      decision: "Decisión",
      whom: "¿Quién es en su registro?",
      whomHint:
        "Hace falta si recibe la evaluación: lo que usted decida cuenta dondequiera que se nombre a la persona.",
      fresh: "Todavía nadie: agregarla ahora",
      freshHint: "Con el nombre y el correo que se indicaron en el portafolio.",
      category: "Evaluación como",
      categoryHint: "La categoría cuyos requisitos cumple.",
      noCategory: "Ninguna categoría",
      approved: "Aprobar que dé supervisión reflexiva",
      approvedHint: "Las horas que dio en estos días cuentan como horas con aprobación de la asociación.",
      from: "Cuenta desde",
      fromHint:
        "Si se deja vacío: desde el día de la llamada. Para horas que se dieron antes, elija el día desde el que cumplía los requisitos.",
      to: "Cuenta hasta",
      toHint: "Después de este día hace falta otra llamada.",
      record: "Registrar la llamada",
    },
    ofRegister: {
      heading: "Llamadas",
      lead: "Lo que la coordinación registró de llamadas con esta persona.",
      open: "Llamadas con esta persona",
    },
  },
};
