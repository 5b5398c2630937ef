import { areaQuestion } from "./area-question.ts";
import type { InEvery } from "./kind-words.ts";

export const workWords: InEvery<"work"> = {
  en: {
    title: "Work",
    lead: "Jobs, volunteer work and internships with young children and their families. One entry for each position.",
    add: "Add work",
    unnamed: "Work without a title yet",
    none: "No work yet",
    noneText:
      "Begin with the job that you have now. Say what you did for families; the rules are sorted out for you.",
    fields: {
      employer: { label: "Employer or program", hint: "For example Willow County Home Visiting." },
      title: { label: "Your position", hint: "For example home visitor or parent educator." },
      kind: {
        label: "Kind of work",
        choices: {
          paid: "A paid job",
          volunteer: "Volunteer work",
          internship: "An internship",
          "graduate-internship": {
            label: "An internship during graduate studies",
            hint: "As part of a master’s or doctoral program.",
          },
        },
      },
      from: { label: "First day" },
      going: {
        label: "Does it go on?",
        choices: { "goes-on": "Yes, I still do it", ended: "No, it has ended" },
      },
      to: { label: "Last day" },
      hoursPerWeek: { label: "Hours a week", hint: "About how many, for example 40 or 12.5." },
      duties: {
        label: "What you do",
        hint: "A few sentences: what a usual week is like and what you do for babies, parents and their relationship. Name no child and no family.",
      },
      supervised: { label: "Somebody supervised my work" },
      supervisor: { label: "Name of the supervisor" },
      specializedTraining: {
        label: "I was specially trained for it",
        hint: "For example by the program before you began to visit families.",
      },
      bands: {
        label: "How old were the children?",
        hint: "Tick both where both are right.",
        choices: {
          infant: { label: "From pregnancy to 3 years", hint: "Up to 36 months." },
          "early-childhood": { label: "3 to 6 years", hint: "From 37 to 71 months." },
        },
      },
      services: {
        label: "What did families receive from you?",
        hint: "Tick everything that is right.",
        choices: {
          related: {
            label: "Other services for young children or families",
            hint: "For example child care or health care.",
          },
          prevention: { label: "Prevention", hint: "For example home visiting or parent groups." },
          "early-intervention": {
            label: "Early intervention",
            hint: "Help for children with delays or disabilities.",
          },
          treatment: "Treatment",
          "relationship-therapy": {
            label: "Therapy for parent and child together",
            hint: "Treatment of their relationship.",
          },
          "relationship-assessment": {
            label: "Assessment of the relationship between parent and child",
            hint: "As part of treatment.",
          },
        },
      },
      withChildAndParent: {
        label: "I worked with child and parent together",
        hint: "A parent is whoever cares for the child every day.",
      },
      families: {
        label: "How many families?",
        hint: "All families that you served in this position, about.",
      },
      socialEmotionalFocus: { label: "It was about children’s feelings and how they get along with others" },
      relationshipFocus: {
        label: "It was about the relationship between children and those who care for them",
      },
      licensed: {
        label: "I had a license for this work",
        hint: "For example as a clinical social worker or psychologist.",
      },
      leads: {
        label: "Did you lead?",
        hint: "Tick what you were responsible for.",
        choices: {
          practice: {
            label: "The practice of others",
            hint: "For example as a program director or clinical supervisor.",
          },
          rsc: { label: "Reflective supervision or consultation", hint: "You provided it to others." },
          policy: "Policy or administration",
          "teaching-research": "Teaching or research",
        },
      },
      internshipSupervisorHeld: {
        label: "Endorsement that the internship’s supervisor held",
        hint: "Leave it empty if you do not know.",
      },
      internshipDescription: {
        label: "What you did in the internship",
        hint: "Reviewers read it. Name no child and no family.",
      },
      areas: areaQuestion.en,
    },
  },
  es: {
    title: "Trabajo",
    lead: "Empleos, voluntariado y prácticas con niñas y niños pequeños y sus familias. Una entrada por cada puesto.",
    add: "Agregar trabajo",
    unnamed: "Trabajo aún sin nombre",
    none: "Todavía no hay trabajos",
    noneText:
      "Empiece por el trabajo que tiene ahora. Cuente lo que hizo por las familias; de las reglas nos ocupamos aquí.",
    fields: {
      employer: {
        label: "Lugar de trabajo o programa",
        hint: "Por ejemplo Visitas al Hogar del Condado Willow.",
      },
      title: { label: "Su puesto", hint: "Por ejemplo visitas al hogar o educación para padres." },
      kind: {
        label: "Tipo de trabajo",
        choices: {
          paid: "Un empleo pagado",
          volunteer: "Voluntariado",
          internship: "Una práctica",
          "graduate-internship": {
            label: "Una práctica durante el posgrado",
            hint: "Como parte de una maestría o un doctorado.",
          },
        },
      },
      from: { label: "Primer día" },
      going: { label: "¿Continúa?", choices: { "goes-on": "Sí, todavía lo hago", ended: "No, ya terminó" } },
      to: { label: "Último día" },
      hoursPerWeek: { label: "Horas por semana", hint: "Más o menos cuántas, por ejemplo 40 o 12.5." },
      duties: {
        label: "Lo que hace",
        hint: "Unas frases: cómo es una semana normal y qué hace por los bebés, sus padres y la relación entre ellos. No nombre a ninguna niña, niño ni familia.",
      },
      supervised: { label: "Alguien supervisó mi trabajo" },
      supervisor: { label: "Nombre de quien supervisó" },
      specializedTraining: {
        label: "Recibí formación especial para hacerlo",
        hint: "Por ejemplo, del programa antes de empezar a visitar familias.",
      },
      bands: {
        label: "¿Qué edad tenían las niñas y los niños?",
        hint: "Marque las dos si corresponde.",
        choices: {
          infant: { label: "Del embarazo a los 3 años", hint: "Hasta los 36 meses." },
          "early-childhood": { label: "De 3 a 6 años", hint: "De 37 a 71 meses." },
        },
      },
      services: {
        label: "¿Qué recibieron de usted las familias?",
        hint: "Marque todo lo que corresponda.",
        choices: {
          related: {
            label: "Otros servicios para la primera infancia o las familias",
            hint: "Por ejemplo cuidado infantil o salud.",
          },
          prevention: { label: "Prevención", hint: "Por ejemplo visitas al hogar o grupos de padres." },
          "early-intervention": {
            label: "Intervención temprana",
            hint: "Apoyo en caso de retrasos o discapacidad.",
          },
          treatment: "Tratamiento",
          "relationship-therapy": {
            label: "Terapia para madre o padre y bebé juntos",
            hint: "Tratamiento de la relación entre ellos.",
          },
          "relationship-assessment": {
            label: "Evaluación de la relación entre madre o padre y bebé",
            hint: "Como parte del tratamiento.",
          },
        },
      },
      withChildAndParent: {
        label: "Trabajé con la niña o el niño y su madre o padre juntos",
        hint: "Madre o padre es quien cuida cada día.",
      },
      families: {
        label: "¿Cuántas familias?",
        hint: "Todas las familias que atendió en este puesto, más o menos.",
      },
      socialEmotionalFocus: {
        label: "Trató de los sentimientos de niñas y niños y de cómo se llevan con los demás",
      },
      relationshipFocus: { label: "Trató de la relación de niñas y niños con quienes los cuidan" },
      licensed: {
        label: "Tenía licencia para este trabajo",
        hint: "Por ejemplo en trabajo social clínico o psicología.",
      },
      leads: {
        label: "¿Dirigió algo?",
        hint: "Marque aquello de lo que era responsable.",
        choices: {
          practice: {
            label: "La práctica de otras personas",
            hint: "Por ejemplo en la dirección de un programa o la supervisión clínica.",
          },
          rsc: { label: "Supervisión o consulta reflexiva", hint: "La daba a otras personas." },
          policy: "Políticas o administración",
          "teaching-research": "Docencia o investigación",
        },
      },
      internshipSupervisorHeld: {
        label: "Acreditación que tenía quien supervisó la práctica",
        hint: "Déjelo vacío si no lo sabe.",
      },
      internshipDescription: {
        label: "Lo que hizo en la práctica",
        hint: "Lo leen quienes revisan. No nombre a ninguna niña, niño ni familia.",
      },
      areas: areaQuestion.es,
    },
  },
};
