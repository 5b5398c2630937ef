import type { FieldOf } from "../../../../core/entries/fields.ts";
import type { EntryKind } from "../../../../core/entries/kinds.ts";
import type { Language } from "../../speech.ts";
import { kindWords } from "./field-words.ts";

/** Questions that other columns answer, or that only a form asks. */
type Unprinted = "going" | "finished" | "logged" | "holder";

/** What a question is called on paper, where somebody else reads its answer. */
type Names<K extends EntryKind> = {
  readonly [F in Exclude<FieldOf<K>["name"], Unprinted>]: string;
};

type Printed<K extends EntryKind> = {
  /** The heading of the first column. */
  readonly what: string;
  /** The heading of its part, where that of the site speaks to whoever owns the portfolio. */
  readonly title?: string;
  readonly fields: Names<K>;
  /** Answers that a form says in the words of whoever fills it in. */
  readonly choices?: { readonly [value: string]: string };
};

type PrintedWords = {
  readonly kinds: { readonly [K in EntryKind]: Printed<K> };
  readonly when: string;
  readonly hours: string;
  readonly particulars: string;
  readonly goesOn: (from: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly until: (to: string) => string;
  readonly notFinished: string;
  readonly uncounted: string;
  readonly theyRemember: (hours: string) => string;
  readonly theySay: (statement: string) => string;
  readonly register: string;
};

/** What stands in the tables of a printed portfolio. */
export const printedWords: { readonly [L in Language]: PrintedWords } = {
  en: {
    when: "When",
    hours: "Hours",
    particulars: "Particulars",
    goesOn: (from) => `since ${from}`,
    fromTo: (from, to) => `${from} to ${to}`,
    until: (to) => `until ${to}`,
    notFinished: "not finished",
    uncounted: "Does not count yet",
    theyRemember: (hours) => `Hours as remembered by whoever answered: ${hours}`,
    theySay: (statement) => `They wrote: “${statement}”`,
    register: "In the register",
    kinds: {
      education: {
        what: "Degree or certificate",
        fields: {
          kind: "Kind",
          level: "Level",
          degree: "Name",
          field: "Subject",
          institution: "School",
          country: "Country",
          conferredOn: "Awarded",
          related: "About infants, young children or their families",
          transcript: "Transcript",
          notes: "Notes",
          areas: "Areas",
        },
        choices: { official: "official, sent by the school", unofficial: "unofficial copy" },
      },
      work: {
        what: "Position",
        fields: {
          employer: "Employer",
          title: "Position",
          kind: "Kind",
          from: "First day",
          to: "Last day",
          hoursPerWeek: "Hours a week",
          duties: "Duties",
          supervised: "Supervised",
          supervisor: "Supervisor",
          specializedTraining: "Specially trained for it",
          bands: "Ages",
          services: "Services",
          withChildAndParent: "With child and parent together",
          families: "Families",
          socialEmotionalFocus: "About feelings and getting along with others",
          relationshipFocus: "About relationships with those who care for the children",
          licensed: "Licensed for it",
          leads: "Led",
          internshipSupervisorHeld: "Endorsement of the internship’s supervisor",
          internshipDescription: "The internship",
          areas: "Areas",
        },
      },
      training: {
        what: "Training",
        fields: {
          title: "Title",
          part: "Part",
          date: "Day",
          hours: "Hours",
          sessions: "Days and hours",
          relationshipBased: "About relationships",
          rscProvisionHours: "Hours about providing reflective supervision",
          didactic: "Taught content",
          approved: "Approved by the association, as stated",
          trainer: "Given by",
          place: "Where",
          notes: "Learned",
          areas: "Areas",
        },
        choices: { attended: "Attended", taught: "Taught" },
      },
      rsc: {
        what: "Provider",
        fields: {
          provider: "Provider",
          form: "Form",
          from: "First meeting",
          to: "Last meeting",
          hours: "Hours",
          sessions: "Meetings",
          bands: "Ages",
          whileProvidingRsc: "While providing it to others",
          aboutProvisionHours: "Hours about providing it to others",
          peer: "Peer group without a leader",
          notes: "Notes",
          areas: "Areas",
        },
      },
      providers: {
        what: "Provider",
        title: "Providers of reflective supervision",
        fields: {
          name: "Name",
          address: "E-mail",
          level: "Highest degree",
          held: "Endorsements",
          ers: "Endorsed Reflective Supervisor",
          ersFrom: "Since",
          ersTo: "Until",
          vettedAs: "Accepted by an association as",
          approved: "Approved to give reflective supervision",
          receivesRsc: "Receives it as well",
          notes: "Notes",
        },
      },
      leadership: {
        what: "Activity",
        fields: {
          activity: "Activity",
          organization: "Organization",
          scope: "Reach",
          from: "First day",
          to: "Last day",
          associationRole: "In an infant or early childhood mental health association",
          beyondPaidWork: "Beyond paid work",
          notes: "Notes",
          areas: "Areas",
        },
      },
      volunteering: { what: "Activity", fields: { activity: "Activity", date: "Day", hours: "Hours" } },
      references: {
        what: "Reference",
        fields: {
          name: "Name",
          address: "E-mail",
          roles: "In the owner’s words",
          current: "Knows the present work",
          held: "Endorsements",
          meets: "Would qualify for",
          vetted: "Accepted by the association",
          notes: "Own notes",
        },
      },
      memberships: {
        what: "Association",
        fields: { association: "Association", from: "First day", to: "Last day" },
      },
      endorsements: {
        what: "Endorsement",
        title: "Endorsements",
        fields: {
          category: "Category",
          standard: "Rules",
          earnedOn: "Earned",
          endedOn: "Last day",
          renewedThrough: "Renewed through",
        },
      },
      exams: {
        what: "Examination",
        fields: { on: "Day", part: "Part", designation: "Essays", passed: "Passed" },
      },
      declarations: {
        what: "Declaration",
        title: "Declared by the owner",
        fields: {
          declared: "Declared",
          ethicsSignedOn: "Code of ethics signed",
          agreementSignedOn: "Endorsement agreement signed",
        },
      },
    },
  },
  es: {
    when: "Cuándo",
    hours: "Horas",
    particulars: "Detalles",
    goesOn: (from) => `desde el ${from}`,
    fromTo: (from, to) => `del ${from} al ${to}`,
    until: (to) => `hasta el ${to}`,
    notFinished: "sin terminar",
    uncounted: "Todavía no cuenta",
    theyRemember: (hours) => `Horas que recuerda quien respondió: ${hours}`,
    theySay: (statement) => `Escribió: “${statement}”`,
    register: "En el registro",
    kinds: {
      education: {
        what: "Título o certificado",
        fields: {
          kind: "Tipo",
          level: "Nivel",
          degree: "Nombre",
          field: "Materia",
          institution: "Escuela",
          country: "País",
          conferredOn: "Otorgado",
          related: "Sobre bebés, niñas y niños pequeños o sus familias",
          transcript: "Expediente",
          notes: "Notas",
          areas: "Áreas",
        },
        choices: { official: "oficial, lo envió la escuela", unofficial: "copia no oficial" },
      },
      work: {
        what: "Puesto",
        fields: {
          employer: "Lugar",
          title: "Puesto",
          kind: "Tipo",
          from: "Primer día",
          to: "Último día",
          hoursPerWeek: "Horas a la semana",
          duties: "Tareas",
          supervised: "Con supervisión",
          supervisor: "Quien supervisó",
          specializedTraining: "Con preparación especial",
          bands: "Edades",
          services: "Servicios",
          withChildAndParent: "Con la niña o el niño y su familia juntos",
          families: "Familias",
          socialEmotionalFocus: "Sobre los sentimientos y la convivencia",
          relationshipFocus: "Sobre la relación con quienes cuidan",
          licensed: "Con licencia",
          leads: "Dirigió",
          internshipSupervisorHeld: "Acreditación de quien supervisó la práctica",
          internshipDescription: "La práctica",
          areas: "Áreas",
        },
      },
      training: {
        what: "Formación",
        fields: {
          title: "Título",
          part: "Parte",
          date: "Día",
          hours: "Horas",
          sessions: "Días y horas",
          relationshipBased: "Trató de las relaciones",
          rscProvisionHours: "Horas sobre cómo dar supervisión reflexiva",
          didactic: "Se enseñó un contenido",
          approved: "Aprobada por la asociación, según se declara",
          trainer: "Impartida por",
          place: "Dónde",
          notes: "Aprendizaje",
          areas: "Áreas",
        },
        choices: { attended: "Asistencia", taught: "Impartida por su titular" },
      },
      rsc: {
        what: "De quién",
        fields: {
          provider: "De quién",
          form: "Forma",
          from: "Primera reunión",
          to: "Última reunión",
          hours: "Horas",
          sessions: "Reuniones",
          bands: "Edades",
          whileProvidingRsc: "Mientras la daba a otras personas",
          aboutProvisionHours: "Horas sobre cómo darla a otras personas",
          peer: "Entre iguales",
          notes: "Notas",
          areas: "Áreas",
        },
      },
      providers: {
        what: "Nombre",
        title: "Quién da la supervisión reflexiva",
        fields: {
          name: "Nombre",
          address: "Correo electrónico",
          level: "Título más alto",
          held: "Acreditaciones",
          ers: "Supervisión reflexiva acreditada (ERS)",
          ersFrom: "Desde",
          ersTo: "Hasta",
          vettedAs: "Una asociación la aceptó como",
          approved: "Con aprobación para dar supervisión reflexiva",
          receivesRsc: "También la recibe",
          notes: "Notas",
        },
      },
      leadership: {
        what: "Actividad",
        fields: {
          activity: "Actividad",
          organization: "Organización",
          scope: "Alcance",
          from: "Primer día",
          to: "Último día",
          associationRole: "En una asociación de salud mental infantil",
          beyondPaidWork: "Más allá del trabajo pagado",
          notes: "Notas",
          areas: "Áreas",
        },
      },
      volunteering: { what: "Actividad", fields: { activity: "Actividad", date: "Día", hours: "Horas" } },
      references: {
        what: "Referencia",
        fields: {
          name: "Nombre",
          address: "Correo electrónico",
          roles: "En palabras de su titular",
          current: "Conoce el trabajo actual",
          held: "Acreditaciones",
          meets: "Cumpliría para",
          vetted: "Aceptada por la asociación",
          notes: "Notas propias",
        },
      },
      memberships: {
        what: "Asociación",
        fields: { association: "Asociación", from: "Primer día", to: "Último día" },
      },
      endorsements: {
        what: "Acreditación",
        title: "Acreditaciones",
        fields: {
          category: "Categoría",
          standard: "Reglas",
          earnedOn: "Obtenida",
          endedOn: "Último día",
          renewedThrough: "Renovada hasta",
        },
      },
      exams: {
        what: "Examen",
        fields: { on: "Día", part: "Parte", designation: "Ensayos", passed: "Aprobado" },
      },
      declarations: {
        what: "Declaración",
        title: "Declarado por su titular",
        fields: {
          declared: "Declarado",
          ethicsSignedOn: "Código de ética firmado",
          agreementSignedOn: "Acuerdo de acreditación firmado",
        },
      },
    },
  },
};

/** What a question is called on paper; nothing where it is not printed by itself. */
export const printedName = (language: Language, kind: EntryKind, field: string): string | undefined => {
  const names: { readonly [name: string]: string } = printedWords[language].kinds[kind].fields;
  return Object.hasOwn(names, field) ? names[field] : undefined;
};

/** What an answer is called on paper, where that differs from the form. */
export const printedChoice = (language: Language, kind: EntryKind, value: string): string | undefined => {
  const { choices = {} } = printedWords[language].kinds[kind];
  return Object.hasOwn(choices, value) ? choices[value] : undefined;
};

/** The heading of the part of a kind. */
export const printedTitle = (language: Language, kind: EntryKind): string =>
  printedWords[language].kinds[kind].title ?? kindWords[kind][language].title;
