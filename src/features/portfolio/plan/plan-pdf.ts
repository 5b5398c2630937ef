import { formatDay } from "../../../core/kernel/calendar.ts";
import type { PdfBlock, PdfContent, PdfText } from "../../../core/kernel/pdf-content.ts";
import { USUAL_PACE } from "../../../core/planning/plan.ts";
import { labelOf } from "../../../core/readiness/target.ts";
import { limit } from "../../../store/limits.ts";
import { amountText } from "../../../ui/wording/amounts.ts";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { planWords } from "../../../ui/wording/site/portfolio/plan.ts";
import { dayIn, sentence, speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { refused } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { writtenToday } from "../../../web/today.ts";
import type { Visit } from "../../../web/visit.ts";
import { outlookText } from "./gap-list.tsx";
import { readPlan } from "./plan.query.ts";
import type { PlanView, ShownStep } from "./view-plan.ts";

const gapBlocks = (visit: Visit, view: PlanView): readonly PdfBlock[] => {
  const { language } = visit;
  const { found } = view;
  const words = planWords[language];
  const say = speechIn(language);
  if (found === undefined) return [{ as: "note", text: words.noCategoryText }];
  const isNothing = found.gaps.length === 0;
  const rows = found.gaps.map(({ gap, requirement, need }): readonly PdfText[] => [
    wordsIn[language].requirements[requirement.id],
    amountText(requirement, language) ?? "–",
    sentence(need),
    gap.earliest === null ? words.spans[gap.span ?? "months"] : say.date(formatDay(gap.earliest)),
  ]);
  const { what, there, missing, when } = words.columns;
  return [
    { as: "heading", level: 2, text: isNothing ? words.nothingMissing : words.gaps },
    { as: "note", text: outlookText(view, language) },
    ...(found.gaps.length < 2 ? [] : [{ as: "paragraph", text: words.order } as const]),
    ...(isNothing
      ? []
      : [
          {
            as: "table",
            isNamedByFirst: true,
            columns: [what, there, missing, when].map((heading) => ({ heading })),
            rows,
          } as const,
        ]),
    ...(found.uncovered === 0
      ? []
      : [
          {
            as: "paragraph",
            text: [{ text: `${words.areas(found.uncovered)}. `, strong: true }, { text: words.areasText }],
          } as const,
        ]),
    ...(isNothing
      ? []
      : [
          {
            as: "paragraph",
            isSoft: true,
            text: wordsIn[language].phrases.plan.assumed(USUAL_PACE.rscPerMonth, USUAL_PACE.trainingPerMonth),
          } as const,
        ]),
  ];
};

const stepBlocks = (visit: Visit, { open, done }: PlanView): readonly PdfBlock[] => {
  const { language } = visit;
  const words = planWords[language];
  const say = speechIn(language);
  const under = ({ step, isMet, isOverdue }: ShownStep): readonly PdfText[] => [
    ...(isMet
      ? [words.met]
      : step.doneAt !== null
        ? [words.doneOn(dayIn(visit, step.doneAt))]
        : step.due === null
          ? []
          : isOverdue
            ? [[{ text: words.overdue(say.date(step.due)), strong: true }]]
            : [words.by(say.date(step.due))]),
    ...(step.note === "" ? [] : [step.note]),
  ];
  const items = [...open, ...done].map((each) => {
    const isDone = each.step.doneAt !== null;
    const state = isDone ? words.done : each.isOverdue ? words.late : words.toDo;
    return { isDone, state, text: each.title, under: under(each) };
  });
  return [
    { as: "heading", level: 2, text: words.steps },
    { as: "paragraph", text: items.length === 0 ? words.noSteps : words.stepsLead },
    { as: "steps", items },
  ];
};

const contentOf = (visit: Visit, view: PlanView): PdfContent => {
  const { language, world } = visit;
  const words = planWords[language];
  const { name } = ofPerson(visit).person;
  const day = speechIn(language).date(writtenToday(visit));
  const title = words.pdfOf(name);
  return {
    title,
    language: language === "es" ? "es-US" : "en-US",
    author: name,
    made: world.clock.now(),
    header: title,
    footer: words.footer,
    byline: [
      ...(view.target === undefined ? [day] : [words.pdfDay(day, labelOf(view.target, language))]),
      words.pdfAsStated,
    ],
    blocks: [...gapBlocks(visit, view), ...stepBlocks(visit, view)],
  };
};

/** The plan on paper. */
export const planPdf: Show = async (visit) => {
  const { id: person } = ofPerson(visit).person;
  const allowed = await limit(visit.world, "made-pdf", { person });
  if (!allowed.ok) return refused(allowed.refusal);
  const view = await readPlan(visit);
  const made = await visit.world.pdf(contentOf(visit, view), person);
  if (!made.ok) return refused(made.refusal);
  return {
    kind: "file",
    type: "application/pdf",
    name: `${planWords[visit.language].fileName}.pdf`,
    content: new Uint8Array(made.value),
  };
};
