import type { Rhythm } from "../../../../core/entries/repeated-sessions.ts";
import type { DegreeLevel, ErsKind } from "../../../../core/portfolio/terms.ts";
import type { Reason } from "../../../../core/standards/verdict.ts";
import type { Counted, Language } from "../../speech.ts";

/** What the ledger of RSC says. */
export type LedgerWords = {
  readonly log: string;
  readonly find: string;
  readonly letter: string;
  readonly totals: {
    readonly heading: string;
    readonly all: string;
    readonly individual: string;
    readonly group: string;
    readonly about: string;
  };
  readonly shares: {
    readonly heading: string;
    readonly lead: string;
    readonly provider: string;
    readonly hours: string;
    readonly share: string;
    readonly standing: string;
    readonly unknown: string;
    readonly nobody: string;
    readonly entries: Counted;
  };
  readonly byMonth: {
    readonly heading: string;
    readonly month: string;
    readonly hours: string;
    readonly who: string;
    readonly about: (hours: string) => string;
    readonly spread: string;
  };
  readonly calendar: {
    readonly heading: (category: string) => string;
    readonly choose: string;
    readonly none: string;
    readonly notAsked: (category: string) => string;
    readonly states: {
      readonly inside: string;
      readonly counted: string;
      readonly cut: string;
      readonly uncounted: string;
      readonly empty: string;
    };
    readonly why: string;
    readonly cut: (months: string, hours: string) => string;
    readonly besides: (hours: string) => string;
    readonly spread: string;
    readonly spreadHint: string;
    readonly uncounted: (hours: string) => string;
    readonly reasons: string;
  };
  readonly series: {
    readonly title: string;
    readonly lead: string;
    readonly who: string;
    readonly somebody: string;
    readonly name: string;
    readonly nameHint: string;
    readonly lookUp: string;
    readonly repeat: string;
    readonly repeatHint: string;
    readonly every: string;
    readonly rhythms: { readonly [R in Rhythm]: string };
    readonly from: string;
    readonly to: string;
    readonly hours: string;
    readonly fill: string;
    readonly replace: string;
    readonly add: string;
    readonly filled: (days: string) => string;
    readonly replaced: string;
    readonly stayed: (days: string) => string;
    readonly clear: string;
    readonly cleared: string;
    readonly days: string;
    readonly daysHint: string;
    readonly sum: (days: string, hours: string) => string;
    readonly day: Counted;
    readonly later: (days: string) => string;
    readonly into: string;
    readonly fresh: string;
    readonly existing: (form: string, days: string, last: string) => string;
    readonly doubled: (days: string) => string;
    readonly othersThere: (days: string) => string;
    readonly totalThere: (hours: string, from: string, to: string) => string;
    readonly again: string;
    readonly againHint: string;
    readonly save: string;
    /** Of what was just saved. */
    readonly logged: (days: string, hours: string, name: string) => string;
    readonly mistakes: {
      readonly heading: string;
      readonly provider: string;
      readonly form: string;
      readonly repeat: string;
      readonly order: string;
      readonly tooMany: string;
      readonly noDays: string;
      readonly future: (days: string) => string;
      readonly there: string;
      readonly changed: string;
    };
  };
  readonly coming: (sessions: number, hours: string, first: string) => string;
  readonly comingPart: (last: string) => string;
  readonly standing: {
    readonly heading: (name: string) => string;
    readonly somebody: string;
    readonly undecided: string;
    readonly noCategory: string;
    readonly on: (day: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly anybody: (when: string, name: string, category: string) => string;
    readonly counts: (when: string, name: string, category: string, because: string) => string;
    readonly not: (when: string, name: string, category: string) => string;
    readonly otherwise: (when: string, category: string, why: string) => string;
    readonly assets: {
      readonly held: (category: string, days: string) => string;
      readonly vetted: (category: string) => string;
      readonly ers: { readonly [K in ErsKind]: (days: string) => string };
      readonly approved: string;
      readonly "receives-rsc": string;
      readonly level: (level: DegreeLevel) => string;
    };
    readonly ways: (name: string, ways: string) => string;
    readonly way: {
      readonly held: (categories: string) => string;
      readonly vetted: (categories: string) => string;
      readonly approved: string;
      readonly ers: string;
    };
    readonly codes: string;
    readonly apart: string;
    readonly fixes: { readonly [R in Reason]?: string };
    readonly check: string;
  };
};

export const ledgerWords: { readonly [L in Language]: LedgerWords } = {
  en: {
    log: "Log a series",
    find: "Find a provider in the directory",
    letter: "A letter to sign on paper",
    totals: {
      heading: "What you have recorded",
      all: "In all",
      individual: "Individual",
      group: "In a group",
      about: "About the RSC that you give yourself",
    },
    shares: {
      heading: "Who gave it",
      lead: "All hours that you recorded with each person, whether or not they count for a category.",
      provider: "Provider",
      hours: "Hours",
      share: "Share",
      standing: "What is known of them",
      unknown: "Nothing yet",
      nobody: "No provider chosen",
      entries: { one: "entry", many: "entries" },
    },
    byMonth: {
      heading: "Month by month",
      month: "Month",
      hours: "Hours",
      who: "Of these",
      about: (hours) => `about ${hours}`,
      spread: "Where it says “about”, a total without days is spread evenly over its months.",
    },
    calendar: {
      heading: (category) => `The months that count: ${category}`,
      choose: "Look at another category:",
      none: "Choose a category that you have in mind, and you see here which of your months count for it.",
      notAsked: (category) => `${category} asks for no RSC.`,
      states: {
        inside: "inside the window",
        counted: "counts",
        cut: "cut off: outside the window",
        uncounted: "does not count",
        empty: "nothing recorded",
      },
      why: "Of all windows of months that the rules allow, this one holds the most hours that count.",
      besides: (hours) => `not counted: ${hours}`,
      spread: "spread evenly",
      spreadHint:
        "“Spread evenly” means that you recorded a total for several months. Nobody knows its days, so each month has an equal share.",
      uncounted: (hours) => `Recorded, and not counted for this category: ${hours}.`,
      reasons: "See why",
      cut: (months, hours) => `Cut off by the window: ${months} (${hours}).`,
    },
    series: {
      title: "Log a series of RSC",
      lead: "For RSC that came again and again. Say who gave it and how often; you see every day before anything is saved.",
      who: "Who gave it?",
      somebody: "Somebody else",
      name: "Name",
      nameHint: "Only for somebody else.",
      lookUp: "Find them in a register",
      repeat: "Fill in the days for me",
      repeatHint: "You can change or remove each day afterwards.",
      every: "How often",
      rhythms: { month: "Every month", "two-weeks": "Every two weeks", week: "Every week" },
      from: "First day",
      to: "Last day",
      hours: "Hours each time",
      fill: "Fill in the days",
      replace: "Replace the days below",
      add: "Add to the days below",
      filled: (days) => `${days} filled in. Look them over, then save at the end of the page.`,
      replaced: "The days that stood here before are gone. Go back in your browser to have them again.",
      stayed: (days) => `There before, and left as they were: ${days}.`,
      clear: "Clear all days",
      cleared: "All days are cleared. Go back in your browser to have them again.",
      days: "Days and hours",
      daysHint: "Clear a line to leave it out.",
      sum: (days, hours) => `${days}, ${hours} in all.`,
      day: { one: "day", many: "days" },
      later: (days) =>
        `${days} of this series are still to come and were left out. Log them once they have come.`,
      into: "Where to keep it",
      fresh: "As a new entry",
      existing: (form, days, last) =>
        `With the entry that you have: ${form}, ${days} so far, the last on ${last}`,
      doubled: (days) => `Recorded already with this person, with the same hours: ${days}.`,
      othersThere: (days) =>
        `Something else with this person is recorded already on ${days}. Is it the same meeting?`,
      totalThere: (hours, from, to) =>
        `You already recorded ${hours} with this person from ${from} to ${to}, as a total. Are these days part of it?`,
      again: "Save these hours as well",
      againHint:
        "Only if this was other RSC than what is recorded. Otherwise the hours would be counted twice.",
      save: "Save",
      logged: (days, hours, name) => `${days}, ${hours} with ${name} are recorded.`,
      mistakes: {
        heading: "Not saved yet",
        provider: "Choose who gave it, or type the name of somebody else.",
        form: "Choose whether it was individual or in a group.",
        repeat: "To fill in the days, say how often, the first and the last day, and the hours each time.",
        order: "The last day comes before the first.",
        tooMany: "This is more days than one entry holds. Log it in parts.",
        noDays: "There is no day yet.",
        future: (days) => `Not in the past: ${days}. What is still to come is logged once it has come.`,
        there: "Some of this may be recorded already. Please look at it below the days.",
        changed:
          "You changed how it repeats, and the days are still the former ones. Choose to replace them or to add to them. To keep them as they are, clear the first day, the last day and the hours each time.",
      },
    },
    coming: (sessions, hours, first) =>
      sessions === 1
        ? `One day (${hours}) is still to come, on ${first}. It counts once it has come.`
        : `${sessions} days (${hours}) are still to come, the first on ${first}. They count once they have come.`,
    comingPart: (last) => `This goes on until ${last}. The months that are over count already.`,
    standing: {
      heading: (name) => `Does RSC with ${name} count?`,
      somebody: "this person",
      undecided: "Choose who gave it and type a day, and you see here whether it counts, and why.",
      noCategory: "Once you have a category in mind, you see here whether the provider counts for it.",
      on: (day) => `On ${day}`,
      between: (from, to) => `From ${from} to ${to}`,
      anybody: (when, name, category) =>
        `${when}, RSC with ${name} counts for ${category}. The rules ask nothing of whoever gives it.`,
      counts: (when, name, category, because) =>
        `${when}, RSC with ${name} counts for ${category}, because ${name} ${because}.`,
      not: (when, name, category) =>
        `${when}, RSC with ${name} does not count for ${category}: as far as is known, ${name} did not have the standing that the rules ask for.`,
      otherwise: (when, category, why) => `${when}, it does not count for ${category}: it ${why}.`,
      assets: {
        held: (category, days) => `was endorsed as ${category} ${days}`,
        vetted: (category) => `was vetted as ${category}`,
        ers: {
          endorsed: (days) => `was an Endorsed Reflective Supervisor ${days}`,
          emerging: (days) => `was an emerging reflective supervisor ${days}`,
        },
        approved: "was approved to provide RSC",
        "receives-rsc": "receives RSC",
        level: (level) =>
          ({
            associate: "has an associate degree",
            bachelor: "has a bachelor’s degree",
            master: "has a master’s degree",
            doctorate: "has a doctorate",
          })[level],
      },
      ways: (name, ways) => `It would count if ${name} had then been ${ways}.`,
      way: {
        held: (categories) => `endorsed as ${categories}`,
        vetted: (categories) => `vetted as ${categories}`,
        approved: "approved to provide RSC",
        ers: "an Endorsed Reflective Supervisor",
      },
      codes: "What these letters stand for",
      apart: "These days by themselves would count. Save them as an entry of their own.",
      fixes: {
        "after-as-of": "It counts once the day has come.",
        "wrong-band": "Tick the ages of the children that it was about.",
        "before-degree": "Hours count from the day on which your degree was conferred.",
        "not-while-providing": "If you gave RSC yourself at that time, tick it.",
        peer: "Hours with somebody who has the standing asked for would count.",
      },
      check: "Save and check",
    },
  },
  es: {
    log: "Registrar una serie",
    find: "Buscar en el directorio de RSC",
    letter: "Una carta para firmar en papel",
    totals: {
      heading: "Lo que ha registrado",
      all: "En total",
      individual: "Individual",
      group: "En grupo",
      about: "Sobre la RSC que usted da",
    },
    shares: {
      heading: "Quién la dio",
      lead: "Todas las horas que registró con cada persona, cuenten o no para una categoría.",
      provider: "Quién da la RSC",
      hours: "Horas",
      share: "Parte",
      standing: "Lo que se sabe",
      unknown: "Todavía nada",
      nobody: "Sin elegir a nadie",
      entries: { one: "entrada", many: "entradas" },
    },
    byMonth: {
      heading: "Mes por mes",
      month: "Mes",
      hours: "Horas",
      who: "De ellas",
      about: (hours) => `unas ${hours}`,
      spread: "Donde dice “unas”, un total sin días se reparte por igual entre sus meses.",
    },
    calendar: {
      heading: (category) => `Los meses que cuentan: ${category}`,
      choose: "Ver otra categoría:",
      none: "Elija una categoría que tenga en mente y verá aquí cuáles de sus meses cuentan para ella.",
      notAsked: (category) => `${category} no pide RSC.`,
      states: {
        inside: "dentro de la ventana",
        counted: "cuenta",
        cut: "queda fuera de la ventana",
        uncounted: "no cuenta",
        empty: "nada registrado",
      },
      why: "De todas las ventanas de meses que permiten las reglas, esta tiene más horas que cuentan.",
      besides: (hours) => `sin contar: ${hours}`,
      spread: "a partes iguales",
      spreadHint:
        "“A partes iguales” significa que usted registró un total de varios meses. No se conocen los días, así que cada mes tiene la misma parte.",
      uncounted: (hours) => `Registradas, y no contadas para esta categoría: ${hours}.`,
      reasons: "Ver por qué",
      cut: (months, hours) => `Quedan fuera de la ventana: ${months} (${hours}).`,
    },
    series: {
      title: "Registrar una serie de RSC",
      lead: "Para RSC que se repitió. Diga quién la dio y con qué frecuencia; verá cada día antes de que se guarde nada.",
      who: "¿Quién la dio?",
      somebody: "Otra persona",
      name: "Nombre",
      nameHint: "Solo si es otra persona.",
      lookUp: "Buscarla en un registro",
      repeat: "Llenar los días por mí",
      repeatHint: "Después puede cambiar o quitar cada día.",
      every: "Con qué frecuencia",
      rhythms: { month: "Cada mes", "two-weeks": "Cada dos semanas", week: "Cada semana" },
      from: "Primer día",
      to: "Último día",
      hours: "Horas cada vez",
      fill: "Llenar los días",
      replace: "Reemplazar los días de abajo",
      add: "Agregar a los días de abajo",
      filled: (days) => `Se llenó: ${days}. Revise cada uno y guarde al final de la página.`,
      replaced: "Los días que había antes ya no están. Vuelva atrás en su navegador para tenerlos de nuevo.",
      stayed: (days) => `Ya estaban y quedaron como estaban: ${days}.`,
      clear: "Borrar todos los días",
      cleared: "Se borraron todos los días. Vuelva atrás en su navegador para tenerlos de nuevo.",
      days: "Días y horas",
      daysHint: "Borre una línea para dejarla fuera.",
      sum: (days, hours) => `${days}, ${hours} en total.`,
      day: { one: "día", many: "días" },
      later: (days) =>
        `Todavía faltan ${days} de esta serie y quedaron fuera. Regístrelos cuando hayan llegado.`,
      into: "Dónde guardarlo",
      fresh: "Como una entrada nueva",
      existing: (form, days, last) =>
        `Con la entrada que ya tiene: ${form}, ${days} hasta ahora, el último el ${last}`,
      doubled: (days) => `Ya están registrados con esta persona y con las mismas horas: ${days}.`,
      othersThere: (days) =>
        `Ya hay otra cosa registrada con esta persona en estos días: ${days}. ¿Es la misma reunión?`,
      totalThere: (hours, from, to) =>
        `Usted ya registró ${hours} con esta persona del ${from} al ${to}, como total. ¿Estos días son parte de él?`,
      again: "Guardar también estas horas",
      againHint: "Solo si fue otra RSC que la ya registrada. Si no, las horas contarían dos veces.",
      save: "Guardar",
      logged: (days, hours, name) => `Quedó registrado: ${days}, ${hours} con ${name}.`,
      mistakes: {
        heading: "Todavía no se guardó",
        provider: "Elija quién la dio o escriba el nombre de otra persona.",
        form: "Elija si fue individual o en grupo.",
        repeat:
          "Para llenar los días, diga con qué frecuencia, el primer y el último día, y las horas cada vez.",
        order: "El último día es anterior al primero.",
        tooMany: "Son más días de los que caben en una entrada. Regístrelo por partes.",
        noDays: "Todavía no hay ningún día.",
        future: (days) => `Todavía no han pasado: ${days}. Lo que falta se registra cuando haya llegado.`,
        there: "Es posible que algo de esto ya esté registrado. Revíselo debajo de los días.",
        changed:
          "Usted cambió con qué frecuencia se repitió, y los días siguen siendo los de antes. Elija reemplazarlos o agregar otros. Para dejarlos como están, borre el primer día, el último día y las horas cada vez.",
      },
    },
    coming: (sessions, hours, first) =>
      sessions === 1
        ? `Un día (${hours}) todavía está por venir, el ${first}. Cuenta en cuanto llegue.`
        : `${sessions} días (${hours}) todavía están por venir; el primero, el ${first}. Cuentan en cuanto lleguen.`,
    comingPart: (last) => `Esto continúa hasta el ${last}. Los meses que ya pasaron cuentan.`,
    standing: {
      heading: (name) => `¿Cuenta la RSC con ${name}?`,
      somebody: "esta persona",
      undecided: "Elija quién la dio y escriba un día, y verá aquí si cuenta y por qué.",
      noCategory:
        "En cuanto tenga una categoría en mente, verá aquí si la persona que da la RSC cuenta para ella.",
      on: (day) => `El ${day}`,
      between: (from, to) => `Del ${from} al ${to}`,
      anybody: (when, name, category) =>
        `${when}, la RSC con ${name} cuenta para ${category}. Las reglas no piden nada a quien la da.`,
      counts: (when, name, category, because) =>
        `${when}, la RSC con ${name} cuenta para ${category}, porque ${name} ${because}.`,
      not: (when, name, category) =>
        `${when}, la RSC con ${name} no cuenta para ${category}: por lo que se sabe, ${name} no tenía la condición que piden las reglas.`,
      otherwise: (when, category, why) => `${when}, no cuenta para ${category}: ${why}.`,
      assets: {
        held: (category, days) => `tenía la acreditación ${category} ${days}`,
        vetted: (category) => `tenía la evaluación como ${category}`,
        ers: {
          endorsed: (days) => `tenía la acreditación para supervisar (ERS) ${days}`,
          emerging: (days) => `tenía la condición emergente para supervisar ${days}`,
        },
        approved: "tenía la aprobación para dar RSC",
        "receives-rsc": "recibe RSC",
        level: (level) =>
          ({
            associate: "tiene un título de asociado",
            bachelor: "tiene una licenciatura",
            master: "tiene una maestría",
            doctorate: "tiene un doctorado",
          })[level],
      },
      ways: (name, ways) => `Contaría si ${name} hubiera tenido entonces ${ways}.`,
      way: {
        held: (categories) => `una acreditación como ${categories}`,
        vetted: (categories) => `una evaluación como ${categories}`,
        approved: "la aprobación para dar RSC",
        ers: "la acreditación para supervisar (ERS)",
      },
      codes: "Qué significan estas siglas",
      apart: "Estos días por sí solos contarían. Guárdelos como una entrada aparte.",
      fixes: {
        "after-as-of": "Cuenta en cuanto llegue el día.",
        "wrong-band": "Marque las edades de la niñez de la que se trató.",
        "before-degree": "Las horas cuentan desde el día en que obtuvo su título.",
        "not-while-providing": "Si usted daba RSC en ese tiempo, márquelo.",
        peer: "Contarían las horas con alguien que tenga la condición que se pide.",
      },
      check: "Guardar y comprobar",
    },
  },
};
