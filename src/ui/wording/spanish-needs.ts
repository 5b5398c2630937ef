import { speechIn } from "./speech.ts";
import type { Lack, Words } from "./words.ts";

const say = speechIn("es");

const more = (missing: number | undefined, one: string, many: string): string =>
  say.count(missing ?? 0, { one: `${one} más`, many: `${many} más` });

const hours = ({ missing }: Lack): string => more(missing, "hora", "horas");

/** Days, and about how long that is where it is more than a few weeks. */
const days = ({ missing = 0 }: Lack, of: string): string => {
  const months = Math.round((missing * 12) / 365);
  const years = Math.floor(months / 12);
  const parts = [
    ...(years > 0 ? [say.count(years, { one: "año", many: "años" })] : []),
    ...(months % 12 > 0 ? [say.count(months % 12, { one: "mes", many: "meses" })] : []),
  ];
  return `${more(missing, "día", "días")}${missing < 45 ? "" : ` (alrededor de ${say.list(parts)})`} ${of}`;
};

const transcripts = ({ transcripts: lacking }: Lack): string => {
  if (lacking === undefined || lacking.count === 0)
    return "un expediente oficial de los estudios que cuentan";
  if (lacking.count === 1) return `un expediente oficial de ${lacking.ids}`;
  return lacking.oneIsEnough
    ? `un expediente oficial de una de estas entradas: ${lacking.ids}`
    : `expedientes oficiales de ${lacking.ids}`;
};

const rsc = ({ missing = 0, required = 0, window, months }: Lack): string => {
  const span = months === undefined ? "" : say.count(months.required, { one: "mes", many: "meses" });
  const isShort = months !== undefined && months.spanned < months.required;
  if (window === null) {
    const total = say.count(required, { one: "hora", many: "horas" });
    return `${total} de RSC que cuente${months === undefined ? "" : `, a lo largo de al menos ${span}`}`;
  }
  if (missing === 0 && months === undefined) return "RSC a lo largo de más tiempo";
  if (missing === 0 && isShort)
    return `RSC a lo largo de más tiempo: al menos ${span} del primero al último, y ahora abarca ${say.number(months.spanned)}`;
  const amount = `${more(missing, "hora", "horas")} de RSC${window === undefined ? "" : " que quepan en una misma ventana con las contadas"}`;
  return isShort ? `${amount}, y al menos ${span} del primero al último` : amount;
};

/** What would meet each requirement. */
export const spanishNeeds: Words["needs"] = {
  education: () => "un título, u otros estudios o trabajo, que esta categoría acepte",
  "education.transcripts": transcripts,
  "work.duration": (lack) => days(lack, "de trabajo que cuente"),
  "work.families": ({ missing }) => `${more(missing, "familia", "familias")} en un trabajo que cuente`,
  "work.leadership-duration": (lack) => days(lack, "de trabajo con el liderazgo que se pide"),
  "leadership.activities": ({ missing = 0 }) =>
    missing === 0
      ? "una actividad de liderazgo fuera de su trabajo remunerado"
      : `${more(missing, "actividad de liderazgo", "actividades de liderazgo")}, más allá del ámbito local o con una función en una asociación del campo`,
  "training.hours": (lack) => `${hours(lack)} de formación`,
  "training.rsc-provision": (lack) => `${hours(lack)} de formación sobre cómo ofrecer RSC`,
  "rsc.hours": rsc,
  "rsc.about-provision": (lack) => `${hours(lack)} de RSC sobre la RSC que usted ofrece`,
  "references.total": ({ missing = 0 }) =>
    missing === 1
      ? "1 valoración más, de otra persona"
      : `${say.number(missing)} valoraciones más, cada una de otra persona`,
  "references.roles": ({ missing = 0, required }) => {
    if (missing === required)
      return `valoraciones de ${say.number(missing)} personas, cada una en una de las funciones que se piden`;
    const of = required === undefined ? "" : ` (de ${say.number(required)})`;
    return missing === 1
      ? `una valoración en la función que sigue pendiente${of}`
      : `valoraciones de ${say.number(missing)} personas, en las funciones que siguen pendientes${of}`;
  },
  "references.endorsed": () => "una valoración de alguien con la acreditación o situación que se pide",
  "endorsement.held": () => "una acreditación en cualquier categoría",
  ethics: () => "su firma en el código de ética",
  agreement: () => "su firma en el acuerdo de acreditación",
  membership: () => "una membresía vigente en una asociación",
  competencies: () => "el juicio de quienes revisan la solicitud",
  treatment: () => "el juicio de quienes revisan la solicitud",
  "exam.multiple-choice": () => "aprobar la parte de opción múltiple del examen",
  "exam.essay": () => "aprobar la parte de ensayo del examen",
  "renewal.training": (lack) => `${hours(lack)} de formación dentro del periodo de renovación`,
  "renewal.training.rsc-provision": (lack) =>
    `${hours(lack)} de formación sobre cómo ofrecer RSC dentro del periodo de renovación`,
  "renewal.rsc": (lack) => `${hours(lack)} de RSC dentro del periodo de renovación`,
  "renewal.membership": () => "una membresía vigente en una asociación",
};
