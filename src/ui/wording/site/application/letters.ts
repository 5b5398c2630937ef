import type { ApplicationState, MoveName } from "../../../../core/application/lifecycle.ts";
import type { Language } from "../../speech.ts";
import type { LetterWords } from "../mail-words.ts";
import { lifecycleWords } from "./lifecycle.ts";

/** What comes next, as whoever applies is told; without one the page says it. */
const nextEnglish: { readonly [M in MoveName]?: string } = {
  accept: "You can fill in your portfolio, name your raters, and submit when everything is there.",
  refuse: "The coordinator gives the reason on the page of your application. You can write to the association with questions.",
  "begin-review": "Reviewers are reading it now. There is nothing you need to do.",
  return:
    "The coordinator has questions about some parts. They stand on the page of your application. Please answer them and submit again; everything else stays as you sent it.",
  "approve-for-exam": "The next step is the written exam.",
  decide: "The decision stands on the page of your application.",
  "decide-after-exam": "The decision stands on the page of your application.",
  "decide-appeal": "The decision about your appeal stands on the page of your application.",
  hold: "Your membership seems to have lapsed. Once it is current again, your application goes on where it was.",
  resume: "It goes on where it was.",
  expire: "The time for it is over. What you recorded stays in your portfolio, and you can apply again.",
};

const nextSpanish: { readonly [M in MoveName]?: string } = {
  accept:
    "Puede completar su portafolio, nombrar a quienes darán sus valoraciones y presentar la solicitud cuando todo esté listo.",
  refuse:
    "La coordinación explica el motivo en la página de su solicitud. Si tiene preguntas, puede escribir a la asociación.",
  "begin-review": "Ya se está revisando. Usted no tiene que hacer nada.",
  return:
    "La coordinación tiene preguntas sobre algunas partes. Están en la página de su solicitud. Respóndalas y presente la solicitud de nuevo; todo lo demás queda como usted lo envió.",
  "approve-for-exam": "El siguiente paso es el examen escrito.",
  decide: "La decisión está en la página de su solicitud.",
  "decide-after-exam": "La decisión está en la página de su solicitud.",
  "decide-appeal": "La decisión sobre su apelación está en la página de su solicitud.",
  hold: "Al parecer su membresía venció. Cuando esté al día, su solicitud seguirá donde estaba.",
  resume: "Sigue donde estaba.",
  expire:
    "El plazo terminó. Lo que anotó permanece en su portafolio y puede presentar otra solicitud.",
};

type Moved = {
  readonly applicant: (association: string, move: MoveName, state: ApplicationState) => LetterWords;
  readonly coordinators: (association: string, move: MoveName, state: ApplicationState) => LetterWords;
};

/** That an application moved on, for either side. */
export const applicationMovedWords: { readonly [L in Language]: Moved } = {
  en: {
    applicant: (association, move, state) => {
      const { moved, states } = lifecycleWords.en;
      const next = nextEnglish[move];
      return {
        subject: `Your application: ${moved[move].toLowerCase()}`,
        paragraphs: [
          `Your application with ${association} moved on. It now stands at: ${states[state]}.`,
          ...(next === undefined ? [] : [next]),
        ],
        button: "See your application",
      };
    },
    coordinators: (association, move, state) => {
      const { moved, states } = lifecycleWords.en;
      return {
        subject: `An application: ${moved[move].toLowerCase()}`,
        paragraphs: [
          `An application with ${association} moved on. It now stands at: ${states[state]}.`,
          "Every coordinator of the association gets this message.",
        ],
        button: "See the application",
      };
    },
  },
  es: {
    applicant: (association, move, state) => {
      const { moved, states } = lifecycleWords.es;
      const next = nextSpanish[move];
      return {
        subject: `Su solicitud: ${moved[move].toLowerCase()}`,
        paragraphs: [
          `Su solicitud con ${association} avanzó. Ahora su estado es: ${states[state]}.`,
          ...(next === undefined ? [] : [next]),
        ],
        button: "Ver su solicitud",
      };
    },
    coordinators: (association, move, state) => {
      const { moved, states } = lifecycleWords.es;
      return {
        subject: `Una solicitud: ${moved[move].toLowerCase()}`,
        paragraphs: [
          `Una solicitud con ${association} avanzó. Ahora su estado es: ${states[state]}.`,
          "Este mensaje llega a toda la coordinación de la asociación.",
        ],
        button: "Ver la solicitud",
      };
    },
  },
};

type Commented = {
  readonly applicant: (association: string) => LetterWords;
  readonly coordinators: (association: string) => LetterWords;
};

/** That something was said about an application, for either side. */
export const applicationCommentWords: { readonly [L in Language]: Commented } = {
  en: {
    applicant: (association) => ({
      subject: "There is a comment on your application",
      paragraphs: [
        `The coordinator of ${association} wrote about your application. You can read it and answer on its page.`,
      ],
      button: "Read the comments",
    }),
    coordinators: (association) => ({
      subject: "There is a comment on an application",
      paragraphs: [
        `Somebody who applies with ${association} wrote about their application. You can read it and answer on its page.`,
        "Every coordinator of the association gets this message.",
      ],
      button: "Read the comments",
    }),
  },
  es: {
    applicant: (association) => ({
      subject: "Hay un comentario sobre su solicitud",
      paragraphs: [
        `La coordinación de ${association} escribió sobre su solicitud. Puede leerlo y responder en su página.`,
      ],
      button: "Leer los comentarios",
    }),
    coordinators: (association) => ({
      subject: "Hay un comentario sobre una solicitud",
      paragraphs: [
        `Una persona que presenta una solicitud con ${association} escribió sobre ella. Puede leerlo y responder en su página.`,
        "Este mensaje llega a toda la coordinación de la asociación.",
      ],
      button: "Leer los comentarios",
    }),
  },
};
