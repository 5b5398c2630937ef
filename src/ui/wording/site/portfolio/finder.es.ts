import { degreeLevelWords } from "../degree-levels.ts";
import type { FinderWords } from "./finder-words.ts";

const scopes: FinderWords["scopes"] = {
  promotion: "promover un desarrollo sano",
  prevention: "prevención e intervención temprana",
  treatment: "tratamiento",
  macro: "dirigir, políticas, investigación o docencia",
  rsc: "dar supervisión reflexiva",
};

const degrees: FinderWords["degrees"] = {
  associate: "un título asociado (associate’s)",
  bachelor: "una licenciatura (bachelor’s)",
  master: "una maestría",
  doctorate: "un doctorado",
};

const leads: FinderWords["leads"] = {
  C: "la práctica y la supervisión reflexiva",
  P: "políticas y programas",
  RF: "investigación y docencia",
};

const ages = {
  infant: "desde el embarazo hasta los 3 años",
  "early-childhood": "de 3 a 6 años",
  both: "de ambas edades, desde el embarazo hasta los 6 años",
} as const;

export const finderSpanish: FinderWords = {
  title: "Encuentre su categoría",
  lead: "Unas pocas preguntas cortas sobre su trabajo. Responda según es hoy; no hay respuestas equivocadas y puede volver atrás en cualquier momento.",
  questions: {
    work: {
      asks: "¿Qué ocupa la mayor parte de su trabajo?",
      hint: "Piense en una semana normal. Si hace varias de estas cosas, elija la que más hace.",
      answers: {
        promotion: {
          label: "Cuido a niñas y niños pequeños o ayudo a las familias en el día a día",
          hint: "Por ejemplo, una guardería, un grupo de juego o de biblioteca, una recepción o apoyo en un programa para familias.",
        },
        prevention: {
          label: "Visito, enseño o apoyo a familias con bebés y niñas y niños pequeños",
          hint: "Por ejemplo, visitas a domicilio, intervención temprana, educación inicial con familias, enfermería o protección de la infancia.",
        },
        treatment: {
          label: "Doy tratamiento a niñas y niños junto con sus madres, padres o tutores",
          hint: "Por ejemplo, terapia con la criatura y su madre o padre a la vez, en casa o en una clínica.",
        },
        macro: {
          label: "Dirijo, hago políticas, investigo o enseño en este campo",
          hint: "Por ejemplo, dirigir un programa, trabajar en una oficina del estado o enseñar en una universidad.",
        },
        rsc: {
          label: "Doy supervisión o consulta reflexiva",
          hint: "Reuniones periódicas en las que otras personas reflexionan con usted sobre su trabajo.",
        },
      },
    },
    beside: {
      asks: "¿En qué consiste el resto de su trabajo?",
      hint: "La acreditación por dar supervisión reflexiva se suma a otra categoría. Busquemos primero esa.",
      answers: {
        promotion: { label: "Cuido a niñas y niños pequeños o ayudo a las familias en el día a día" },
        prevention: { label: "Visito, enseño o apoyo a familias con bebés y niñas y niños pequeños" },
        treatment: { label: "Doy tratamiento a niñas y niños junto con sus madres, padres o tutores" },
        macro: { label: "Dirijo, hago políticas, investigo o enseño en este campo" },
      },
    },
    treats: {
      asks: "¿Trata usted la relación entre una criatura y la persona que más la cuida?",
      hint: "Madre, padre, familia de acogida o adoptiva, o quien tenga la tutela. No importa dónde ni en qué profesión.",
      answers: {
        yes: {
          label: "Sí, tratar esa relación es parte de mi trabajo",
          hint: "Trabaja con la criatura y su madre o padre a la vez para sanar o fortalecer su relación.",
        },
        no: {
          label: "No, educo, apoyo o asesoro",
          hint: "Enseña a madres y padres, apoya a familias o asesora a quienes cuidan.",
        },
      },
    },
    ages: {
      asks: "¿Qué edad tienen las niñas y los niños de los que trata su trabajo?",
      hint: "Si no trabaja directamente con niñas y niños, piense en aquellos para quienes es su trabajo.",
      answers: {
        infant: { label: "Del embarazo a los 3 años", hint: "Hasta los 36 meses." },
        "early-childhood": { label: "De 3 a 6 años", hint: "De 37 a 71 meses." },
        both: { label: "Ambas", hint: "Hay una categoría para cada edad." },
      },
    },
    leads: {
      asks: "¿Qué dirige usted?",
      hint: "Elija lo que más tiempo le ocupa.",
      answers: {
        C: { label: "La práctica: superviso y reflexiono con quienes trabajan con familias" },
        P: { label: "Las políticas: doy forma a programas, servicios o leyes" },
        RF: { label: "Investigación o docencia: estudio el campo o lo enseño en una universidad" },
      },
    },
    licensed: {
      asks: "¿Tiene licencia para ejercer?",
      hint: "Estas reglas piden una licencia a quienes tratan, por ejemplo en trabajo social, consejería o psicología.",
      answers: { yes: { label: "Sí" }, no: { label: "No, o todavía no" } },
    },
    degree: {
      asks: "¿Cuál es su título más alto?",
      hint: "Uno que ya terminó. Después puede anotarlo en su portafolio.",
      answers: {
        none: { label: "Ninguno de estos" },
        associate: { label: degreeLevelWords.es.associate },
        bachelor: { label: degreeLevelWords.es.bachelor },
        master: { label: degreeLevelWords.es.master },
        doctorate: { label: degreeLevelWords.es.doctorate },
      },
    },
    held: {
      asks: "¿Ya tiene una acreditación?",
      hint: "En cualquier categoría, de cualquier asociación de la alianza.",
      answers: { yes: { label: "Sí" }, no: { label: "No, todavía no" } },
    },
  },
  number: (number) => `Pregunta ${number}`,
  next: "Siguiente",
  back: "Atrás",
  again: "Empezar de nuevo",
  please: "Elija una de las respuestas.",
  under: (rules) => `Según estas reglas: ${rules}.`,
  otherRules: "Preguntar lo mismo con otras reglas",
  soFar: "Lo que dijo",
  found: "Esto encajaría con su trabajo",
  foundTwo: "Dos categorías encajarían con su trabajo",
  foundTwoText:
    "Hay una para cada edad. Puede tener las dos; muchas personas empiezan por una y usan las mismas entradas para la otra.",
  why: "Por qué",
  asks: "Qué pide y qué tiene usted de ello",
  asksLead: "Calculado con las entradas de su portafolio, tal como están hoy.",
  others: "Qué más hay y por qué no",
  nothing: "Nada de estas reglas encaja todavía",
  nothingWhy: {
    "no-such-ages": "Estas reglas no tienen una categoría para las edades con las que usted trabaja.",
    "no-such-work": "Estas reglas no tienen una categoría para este tipo de trabajo.",
    "needs-degree":
      "Las categorías para su trabajo piden un título más alto que el que tiene. Cuando lo tenga, vuelva aquí.",
    "needs-licence": "Las categorías para su trabajo piden una licencia. Cuando la tenga, vuelva aquí.",
  },
  free: "Esto es una sugerencia y no decide nada. No se ha pagado ni enviado nada; puede elegir cualquier otra categoría y cambiarla después.",
  change: "Cambiar",
  see: "Ver cada requisito con su regla",
  overview: "Ver todas las categorías",
  because: (because) => {
    switch (because.why) {
      case "work":
        return `La mayor parte de su trabajo es ${scopes[because.scope]}.`;
      case "treats":
        return "Usted trata la relación entre una criatura y la persona que más la cuida.";
      case "educates":
        return "Usted educa, apoya o asesora, y no trata esa relación.";
      case "licensed":
        return "Tiene licencia, como piden estas reglas.";
      case "holds":
        return "Ya tiene una acreditación, a la que esta se suma.";
      case "rsc-is-leading":
        return "Según estas reglas, dar supervisión reflexiva es dirigir en la práctica: forma parte de la categoría de mentoría.";
      case "ages":
        return `Su trabajo trata de niñas y niños ${ages[because.ages]}.`;
      case "leads":
        return `Usted dirige en ${leads[because.designation]}.`;
      case "degree":
        return `Tiene ${degrees[because.degree]} o un título más alto, como se pide.`;
      case "route":
        return `Pide ${degrees[because.degree]} u otros estudios que valoran quienes revisan.`;
      case "until-licence":
        return `Según estas reglas, para tratar se pide una licencia. Hasta tenerla, lo más cercano es la categoría para ${scopes[because.instead]}.`;
      case "until-degree":
        return `La categoría para su trabajo pide un título más alto. Hasta tenerlo, lo más cercano es la categoría para ${scopes[because.instead]}.`;
    }
  },
  scopes,
  degrees,
  leads,
  whyNot: {
    "needs-licence": "pide una licencia",
    "needs-degree": "pide un título más alto",
    "needs-endorsement": "se suma a otra acreditación, para quienes dan supervisión reflexiva",
    "other-ages": "es para la otra edad",
    "other-lead": "es para quienes dirigen de otra manera",
    "is-promotion": "es para quienes cuidan en el día a día; su trabajo va más allá",
    "is-support": "es para quienes educan, apoyan o asesoran",
    "is-treatment": "es para quienes tratan la relación entre la criatura y su madre o padre",
    "is-leading": "es para quienes dirigen la práctica y dan supervisión reflexiva",
  },
};
