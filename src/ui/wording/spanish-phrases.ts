import type { Phrases } from "./phrases.ts";
import { type Counted, speechIn } from "./speech.ts";

const say = speechIn("es");
const requirement: Counted = { one: "requisito", many: "requisitos" };
const month: Counted = { one: "mes", many: "meses" };

const areMissing = (missing: number): string =>
  `${missing === 1 ? "falta" : "faltan"} ${say.count(missing, requirement)}`;

const person: Counted = { one: "persona", many: "personas" };
const hours = (count: number): string => say.count(count, { one: "hora", many: "horas" });

export const spanishPhrases: Phrases = {
  labels: {
    portfolio: "Portafolio",
    category: "Categoría",
    edition: "Edición",
    exceptions: "Excepciones",
    day: "Fecha",
    renewalPeriod: "Periodo",
    windowOpens: "Se abre",
    deadline: "Fecha límite",
    yearsEndorsed: "Años de acreditación",
    need: "Para cumplirlo",
    asked: "Se pide",
    amount: "Cantidad",
    window: "Ventana",
    evidence: "Contado",
    toJudge: "Para revisar",
    excluded: "No contado",
    madeUpOf: "Se compone de",
    overLimit: "Sobre el tope",
    uncovered: "Sin entradas en",
    exception: "Excepción",
    declaration: "Usted declaró",
    clause: "Regla",
  },
  sections: {
    missing: "Falta",
    missingLater: "Falta después de presentar",
    judgement: "Lo decide una persona",
    recommended: "Recomendado, no exigido",
    met: "Cumplido",
    advice: "Consejos",
    due: "Lo que se pide",
  },
  summary: {
    notReady: (missing) => `Todavía no se puede presentar: ${areMissing(missing)}.`,
    ready: "Ya se puede presentar.",
    readyButLater: (missing) =>
      `Ya se puede presentar. Después, antes de la decisión, aún ${missing === 1 ? "debe cumplirse" : "deben cumplirse"} ${say.count(missing, requirement)}.`,
    judged: (count) =>
      `${count === 1 ? "Queda" : "Quedan"} ${say.count(count, requirement)} a juicio de quienes revisan.`,
  },
  renewalSummary: {
    notHeld: "En esta fecha no tiene esta acreditación, así que no hay nada que renovar.",
    nothingDue: "Todavía no toca: en este periodo no se pide nada.",
    notYet: (opensOn, missing) =>
      missing === 0
        ? `Todavía no toca: la renovación se abre el ${opensOn}. Por ahora no falta nada.`
        : `Todavía no toca: la renovación se abre el ${opensOn}. Por ahora ${areMissing(missing)}.`,
    open: (deadline, missing) => `Abierta hasta el ${deadline}: ${areMissing(missing)}.`,
    met: (deadline, isPast) =>
      isPast
        ? `Cumplida: el ${deadline} estaba todo lo que se pedía.`
        : `Cumplida: está todo lo que se pide. La fecha límite es el ${deadline}.`,
    lapsed: (deadline, missing) => `Caducada: la fecha límite era el ${deadline} y ${areMissing(missing)}.`,
  },
  needed: (required) => `(${required === 1 ? "se pide" : "se piden"} ${say.number(required)})`,
  suggested: (required) => `(${required === 1 ? "se recomienda" : "se recomiendan"} ${say.number(required)})`,
  window: (from, to) => (from === to ? from : `de ${from} a ${to}`),
  span: (spanned, required) => `${say.count(spanned, month)}, se piden al menos ${say.number(required)}`,
  noWindow: "ninguna: nada cuenta en ningún mes",
  period: (from, to) => `del ${from} al ${to}`,
  andMore: (shown, more) => `${shown} y ${say.number(more)} más`,
  nothingCounted: "nada",
  uncovered: (count, shown) => `${say.count(count, { one: "área", many: "áreas" })}: ${shown}`,
  ready: "se puede presentar",
  readyBut: (missing) =>
    `se puede presentar; después ${missing === 1 ? "falta" : "faltan"} ${say.number(missing)}`,
  missing: (missing) => `${missing === 1 ? "falta" : "faltan"} ${say.number(missing)}`,
  readyIn: (ready, all) =>
    `Se puede presentar ahora en ${say.number(ready)} de ${say.count(all, { one: "categoría", many: "categorías" })}.`,
  noneHeld: (day) => `El ${day} no tiene ninguna acreditación de esta edición.`,
  asked: {
    or: "o",
    entry: (kind, level, isRelated) =>
      `${kind}${level === null ? "" : ` (${level} o superior)`}${isRelated ? " relacionado con la primera infancia" : ""}`,
    judged: (routes) => `a juicio de quienes revisan: ${routes}`,
    work: (days) => `${say.number(days)} días de trabajo que cuente`,
    anyRoleBut: (roles) => (roles === "" ? "cualquier función" : `cualquier función salvo ${roles}`),
    role: (roles, isCurrent, declared) =>
      `${roles}${isCurrent ? ", actualmente" : ""}${declared === null ? "" : ` (si declara: ${declared})`}`,
    standing: (held, meets, isVetted, declared) =>
      [
        ...(held.length > 0 ? [`alguien con la acreditación ${held.join(", ")}`] : []),
        ...(meets.length > 0 ? [`alguien que cumple lo que se pide para ${meets.join(", ")}`] : []),
        ...(isVetted ? ["alguien con evaluación de la asociación"] : []),
      ].join(" y ") + (declared === null ? "" : ` (si declara: ${declared})`),
  },
  notInForce: (overlay) =>
    `Nota: las excepciones ${overlay} no están vigentes en esta fecha y no cambian nada.`,
  plan: {
    ready: "Se puede presentar ya.",
    earliest: (day) => `Todavía no se puede presentar. Lo más pronto sería el ${day}, si nada lo impide.`,
    never: "Todavía no se puede presentar, y esperar no basta: vea lo que requiere acción.",
    from: (day) => `desde el ${day}`,
    notByTime: "requiere acción",
    assumed: (rscPerMonth, trainingPerMonth) =>
      `Se supone que cada mes llegan ${hours(rscPerMonth)} de RSC y ${hours(trainingPerMonth)} de formación, del tipo adecuado; que los trabajos sin fecha final continúan; y que las membresías se renuevan.`,
  },
  simulation: {
    rulesBefore: "Reglas antes",
    rulesAfter: "Reglas después",
    people: (population) => `Portafolios examinados: ${say.number(population)}.`,
    ready: (before, after) =>
      `Listos para presentar: ${say.number(before)} antes, ${say.number(after)} después.`,
    gained: (count) =>
      `${say.count(count, person)} ${count === 1 ? "pasaría" : "pasarían"} a poder presentar su solicitud.`,
    lost: (count) =>
      `${say.count(count, person)} ya no ${count === 1 ? "podría presentarla" : "podrían presentarla"}.`,
    because: "Lo que cambió para estas personas",
    nobodyChanged: "No cambiaría la situación de nadie.",
  },
};
