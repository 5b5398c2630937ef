import type {
  ApplicationState,
  BallHolder,
  Condition,
  MoveName,
  Mover,
  Outcome,
} from "../../../../core/application/lifecycle.ts";
import type { Language } from "../../speech.ts";

/** The lifecycle of an application in words, as both sides read them. */
export type LifecycleWords = {
  readonly states: { readonly [S in ApplicationState]: string };
  readonly outcomes: { readonly [O in Outcome]: string };
  /** Whose turn it is, as whoever applies reads it and as staff do. */
  readonly turn: {
    readonly own: { readonly [B in BallHolder]: string };
    readonly staff: { readonly [B in BallHolder]: string };
  };
  /** What was done, as a history tells it. */
  readonly moved: { readonly [M in MoveName]: string };
  readonly movers: { readonly [M in Mover]: string };
  /** What is missing for a move, as a sentence. */
  readonly missing: { readonly [C in Condition]: string };
};

export const lifecycleWords: { readonly [L in Language]: LifecycleWords } = {
  en: {
    states: {
      registered: "Registered",
      "in-progress": "In progress",
      submitted: "Submitted",
      "pre-check": "Pre-check",
      "in-review": "In review",
      returned: "Returned",
      "approved-for-exam": "Approved for the exam",
      decided: "Decided",
      appeal: "Appeal",
      "on-hold": "On hold",
      withdrawn: "Withdrawn",
      expired: "Expired",
      refused: "Not accepted",
      archived: "Archived",
    },
    outcomes: {
      endorsed: "Endorsed",
      emerging: "Emerging",
      deferred: "Deferred",
      declined: "Declined",
    },
    turn: {
      own: {
        applicant: "Your turn",
        coordinator: "The coordinator’s turn",
        reviewers: "The reviewers’ turn",
        committee: "The committee’s turn",
        nobody: "Nothing is waiting",
      },
      staff: {
        applicant: "Applicant’s turn",
        coordinator: "Coordinator’s turn",
        reviewers: "Reviewers’ turn",
        committee: "Committee’s turn",
        nobody: "Nothing is waiting",
      },
    },
    moved: {
      accept: "Accepted",
      refuse: "Not accepted",
      submit: "Submitted",
      "begin-pre-check": "Pre-check begun",
      "begin-review": "Review begun",
      return: "Returned with questions",
      resubmit: "Submitted again",
      "approve-for-exam": "Approved for the exam",
      decide: "Decided",
      "decide-after-exam": "Decided after the exam",
      "try-again": "Taken up again",
      appeal: "Appealed",
      "decide-appeal": "Appeal decided",
      hold: "Put on hold",
      resume: "Resumed",
      withdraw: "Withdrawn",
      expire: "Expired",
      archive: "Archived",
    },
    movers: {
      applicant: "Applicant",
      coordinator: "Coordinator",
      committee: "Committee",
      time: "Because a day had passed",
    },
    missing: {
      "registration-fee-settled": "The registration fee is not settled yet.",
      "processing-fee-settled": "The processing fee is not settled yet.",
      "requirements-met": "Not every requirement for submitting is met as confirmed yet.",
      "texts-signed": "The current code of ethics and agreement are not both signed yet.",
      "returned-parts-answered": "Not every returned part is answered yet.",
      "reviewers-assigned": "Not enough reviewers have the application yet.",
      "reviews-in": "Not every review is in yet.",
      "exam-to-come": "No written exam is to come.",
      "no-exam-to-come": "The written exam is still to come.",
      "decision-taken": "The decision is not recorded yet as the association’s rules ask.",
      deferred: "Only a deferred application can be taken up again, and only in time.",
      "can-be-appealed": "There is nothing to appeal, or the time for it is over.",
      "membership-lapsed": "The membership has not lapsed.",
      "membership-current": "The membership is not current again yet.",
      "out-of-time": "The last day is not over yet.",
      "kept-long-enough": "It has not been kept at hand long enough yet.",
    },
  },
  es: {
    states: {
      registered: "Con registro",
      "in-progress": "En curso",
      submitted: "Presentada",
      "pre-check": "En verificación previa",
      "in-review": "En revisión",
      returned: "Devuelta",
      "approved-for-exam": "Aprobada para el examen",
      decided: "Decidida",
      appeal: "En apelación",
      "on-hold": "En pausa",
      withdrawn: "Retirada",
      expired: "Vencida",
      refused: "No aceptada",
      archived: "Archivada",
    },
    outcomes: {
      endorsed: "Acreditación",
      emerging: "Acreditación emergente",
      deferred: "Aplazada",
      declined: "Denegada",
    },
    turn: {
      own: {
        applicant: "Es su turno",
        coordinator: "Es el turno de la coordinación",
        reviewers: "Es el turno de quienes revisan",
        committee: "Es el turno del comité",
        nobody: "No hay nada pendiente",
      },
      staff: {
        applicant: "Turno de quien solicita",
        coordinator: "Turno de la coordinación",
        reviewers: "Turno de quienes revisan",
        committee: "Turno del comité",
        nobody: "No hay nada pendiente",
      },
    },
    moved: {
      accept: "Aceptada",
      refuse: "No aceptada",
      submit: "Presentada",
      "begin-pre-check": "Comenzó la verificación previa",
      "begin-review": "Comenzó la revisión",
      return: "Devuelta con preguntas",
      resubmit: "Presentada de nuevo",
      "approve-for-exam": "Aprobada para el examen",
      decide: "Decidida",
      "decide-after-exam": "Decidida después del examen",
      "try-again": "Retomada",
      appeal: "Apelada",
      "decide-appeal": "Apelación decidida",
      hold: "Puesta en pausa",
      resume: "Reanudada",
      withdraw: "Retirada",
      expire: "Vencida",
      archive: "Archivada",
    },
    movers: {
      applicant: "Quien solicita",
      coordinator: "Coordinación",
      committee: "Comité",
      time: "Porque pasó un día fijado",
    },
    missing: {
      "registration-fee-settled": "La cuota de registro aún no está saldada.",
      "processing-fee-settled": "La cuota de trámite aún no está saldada.",
      "requirements-met": "Aún no se cumplen, según lo confirmado, todos los requisitos para presentarla.",
      "texts-signed": "Aún no están firmados los dos textos vigentes: el código de ética y el acuerdo.",
      "returned-parts-answered": "Aún no hay respuesta a todas las partes devueltas.",
      "reviewers-assigned": "Aún no la tienen suficientes personas que revisen.",
      "reviews-in": "Aún no llegaron todas las revisiones.",
      "exam-to-come": "No hay ningún examen escrito pendiente.",
      "no-exam-to-come": "El examen escrito sigue pendiente.",
      "decision-taken": "La decisión aún no está registrada como lo piden las reglas de la asociación.",
      deferred: "Solo una solicitud aplazada se puede retomar, y solo a tiempo.",
      "can-be-appealed": "No hay nada que apelar o ya pasó el plazo.",
      "membership-lapsed": "La membresía no ha vencido.",
      "membership-current": "La membresía aún no está al día.",
      "out-of-time": "El último día aún no ha pasado.",
      "kept-long-enough": "Aún no se ha conservado el tiempo suficiente.",
    },
  },
};
