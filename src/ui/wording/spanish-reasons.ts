import type { Words } from "./words.ts";

/** Why entries did not count, said of one and of several; without gender, since any noun may come before it. */
export const spanishReasons: Words["reasons"] = {
  "after-as-of": { one: "es posterior a esta fecha", many: "son posteriores a esta fecha" },
  "not-received": { one: "no ha llegado todavía", many: "no han llegado todavía" },
  "same-rater": {
    one: "viene de una persona que ya cuenta",
    many: "vienen de personas que ya cuentan",
  },
  "not-active": { one: "no está vigente en esta fecha", many: "no están vigentes en esta fecha" },
  given: { one: "la impartió usted", many: "las impartió usted" },
  peer: {
    one: "es supervisión entre pares, que aquí no cuenta",
    many: "son supervisión entre pares, que aquí no cuenta",
  },
  "not-relationship-based": {
    one: "no se basa en las relaciones",
    many: "no se basan en las relaciones",
  },
  "not-approved": {
    one: "no tiene la aprobación de la asociación",
    many: "no tienen la aprobación de la asociación",
  },
  "not-didactic": { one: "no tuvo carácter didáctico", many: "no tuvieron carácter didáctico" },
  "internship-not-qualifying": {
    one: "es una práctica que no cumple las condiciones o no añade días",
    many: "son prácticas que no cumplen las condiciones o no añaden días",
  },
  "volunteer-not-qualifying": {
    one: "es voluntariado que no cumple las condiciones",
    many: "son voluntariado que no cumple las condiciones",
  },
  unpaid: { one: "no tuvo remuneración", many: "no tuvieron remuneración" },
  unsupervised: { one: "no tuvo supervisión", many: "no tuvieron supervisión" },
  unlicensed: { one: "se hizo sin licencia profesional", many: "se hicieron sin licencia profesional" },
  "wrong-band": {
    one: "no indica la franja de edad que se pide",
    many: "no indican la franja de edad que se pide",
  },
  "wrong-service": {
    one: "no incluye los servicios pedidos",
    many: "no incluyen los servicios pedidos",
  },
  "wrong-focus": {
    one: "no tiene el enfoque socioemocional o en la relación que se pide",
    many: "no tienen el enfoque socioemocional o en la relación que se pide",
  },
  "no-child-and-parent": {
    one: "no es con el niño y su madre o padre a la vez",
    many: "no son con el niño y su madre o padre a la vez",
  },
  "no-therapy": {
    one: "no incluye la terapia o la evaluación de la relación que se pide",
    many: "no incluyen la terapia o la evaluación de la relación que se pide",
  },
  "out-of-scope": {
    one: "no llega más allá del ámbito local ni a una asociación",
    many: "no llegan más allá del ámbito local ni a una asociación",
  },
  "degree-level": {
    one: "no es de la clase o del nivel que se pide",
    many: "no son de la clase o del nivel que se pide",
  },
  "not-related": {
    one: "no trata de los bebés ni de la primera infancia",
    many: "no tratan de los bebés ni de la primera infancia",
  },
  "no-official-transcript": { one: "no tiene expediente oficial", many: "no tienen expediente oficial" },
  "before-degree": {
    one: "es de antes de que le otorgaran su título",
    many: "son de antes de que le otorgaran su título",
  },
  "not-while-providing": {
    one: "se recibió cuando usted no ofrecía RSC",
    many: "se recibieron cuando usted no ofrecía RSC",
  },
  "provider-not-qualified": {
    one: "es con alguien que entonces no cumplía los requisitos",
    many: "son con personas que entonces no cumplían los requisitos",
  },
  "outside-window": { one: "queda fuera de la ventana", many: "quedan fuera de la ventana" },
  "role-not-accepted": {
    one: "no cubre ninguna función pendiente",
    many: "no cubren ninguna función pendiente",
  },
};

export const spanishSpecialReasons: Words["specialReasons"] = {
  "education:after-as-of": {
    one: "aún estaba por venir en esta fecha",
    many: "aún estaban por venir en esta fecha",
  },
  "education.transcripts:after-as-of": {
    one: "no se había otorgado en esta fecha",
    many: "no se habían otorgado en esta fecha",
  },
  "competencies:after-as-of": {
    one: "aún estaba por venir en esta fecha",
    many: "aún estaban por venir en esta fecha",
  },
  "work.leadership-duration:wrong-service": {
    one: "no es liderazgo de la clase que se pide",
    many: "no son liderazgo de la clase que se pide",
  },
  "references.endorsed:role-not-accepted": {
    one: "es de una persona sin la acreditación o situación que se pide",
    many: "son de personas sin la acreditación o situación que se pide",
  },
  "endorsement.held:out-of-scope": {
    one: "no es de una de las categorías pedidas",
    many: "no son de una de las categorías pedidas",
  },
  "exam.multiple-choice:out-of-scope": { one: "no se aprobó", many: "no se aprobaron" },
  "exam.essay:out-of-scope": {
    one: "no se aprobó o es de otra designación",
    many: "no se aprobaron o son de otra designación",
  },
  "renewal.training:outside-window": {
    one: "queda fuera del periodo de renovación",
    many: "quedan fuera del periodo de renovación",
  },
  "renewal.training.rsc-provision:outside-window": {
    one: "queda fuera del periodo de renovación",
    many: "quedan fuera del periodo de renovación",
  },
  "renewal.rsc:outside-window": {
    one: "queda fuera del periodo de renovación",
    many: "quedan fuera del periodo de renovación",
  },
};
