import type { AuditReportWords } from "./audit-report-words.ts";
import { speechIn } from "./speech.ts";

const es = speechIn("es");
const moment = (instant: number): string => es.moment(instant, "UTC");

const rowRange = (from: number, through: number): string =>
  from === through ? `la fila ${es.number(from)}` : `las filas ${es.number(from)} a ${es.number(through)}`;
const checkpointRange = (from: number, through: number): string =>
  from === through ? `el punto de control ${from}` : `los puntos de control ${from} a ${through}`;
const chainWord = { one: "cadena", many: "cadenas" };
const rowWord = { one: "fila", many: "filas" };
const kinds = { association: "una asociación", person: "una persona", platform: "la plataforma" } as const;

/** The answer of a verification in Spanish. */
export const auditReportSpanish: AuditReportWords = {
  looked: (chains, rows) =>
    `${chains === 1 ? "Se recalculó" : "Se recalcularon"} ${es.count(chains, chainWord)} con ${es.count(rows, rowWord)}.`,
  fine: "Todo está en orden.",
  wrong: (things) => (things === 1 ? "Hay un problema:" : `Hay ${es.number(things)} problemas:`),
  more: (things) => `… y ${es.number(things)} más.`,
  proven: (checkpoint, at, keys) =>
    `Comprobado hasta el punto de control ${checkpoint} del ${moment(at)}, firmado con la clave ${es.list(keys)}.`,
  unproven: "Ningún punto de control comprueba nada.",
  later: (rows, oldest) =>
    `${es.count(rows, rowWord)} ${rows === 1 ? "posterior está encadenada pero aún no firmada" : "posteriores están encadenadas pero aún no firmadas"}${
      oldest === undefined ? "" : `; la más antigua es del ${moment(oldest)}`
    }.`,
  allSigned: "Todas las filas están firmadas.",
  platformChain: "plataforma",
  associationChain: (slug) => `asociación ${slug}`,
  otherChain: (id) => `cadena ${id}`,
  checkpointFile: "archivo de puntos de control",
  exportFile: "exportación",
  findings: {
    "rows-missing": ({ from, through }) =>
      `${from === through ? "falta" : "faltan"} ${rowRange(from, through)}.`,
    "row-altered": ({ number }) =>
      `la fila ${es.number(number)} fue alterada: lo que dice no corresponde a su resumen criptográfico.`,
    "row-repeated": ({ number }) => `la fila ${es.number(number)} aparece más de una vez.`,
    "rows-cut-off": ({ from, through }) =>
      `al final ${from === through ? "se cortó" : "se cortaron"} ${rowRange(from, through)}.`,
    "rows-beyond-head": ({ from, through }) =>
      `${rowRange(from, through)} ${from === through ? "está" : "están"} más allá del final que indica la cabecera: se hizo retroceder la cabecera o se agregaron filas después de ella.`,
    "head-altered": ({ length }) =>
      `la cabecera no contiene el resumen criptográfico de la fila ${es.number(length)}.`,
    "kind-altered": ({ was }) => `la cadena comenzó como la de ${kinds[was]}; se alteró su tipo.`,
    "head-missing": () => "hay filas, pero falta la cabecera de la cadena.",
    "chain-removed": ({ checkpoint, signed }) =>
      `la cadena entera desapareció: el punto de control ${checkpoint} firmó ${es.count(signed, rowWord)} de ella.`,
    "chain-rolled-back": ({ checkpoint, signed, length }) =>
      `se hizo retroceder la cadena a ${es.count(length, rowWord)}: el punto de control ${checkpoint} firmó ${es.number(signed)}.`,
    "rows-rewritten": ({ checkpoint, from, through }) =>
      `${rowRange(from, through)} ${from === through ? "se reescribió" : "se reescribieron"}, en todo o en parte: el punto de control ${checkpoint} firmó otra cosa.`,
    "checkpoint-unreadable": ({ line }) => `la línea ${line} no es un punto de control.`,
    "checkpoint-forged": ({ checkpoint }) =>
      `el punto de control ${checkpoint} tiene una firma que no es válida.`,
    "checkpoint-of-unknown-key": ({ checkpoint, key }) =>
      `el punto de control ${checkpoint} está firmado con la clave ${key}, en la que no se confía.`,
    "claims-altered": ({ checkpoint }) =>
      `el punto de control ${checkpoint} enumera otras cadenas que las que se firmaron.`,
    "checkpoints-missing": ({ from, through }) =>
      `${from === through ? "falta" : "faltan"} ${checkpointRange(from, through)}.`,
    "checkpoint-out-of-place": ({ checkpoint }) =>
      `el punto de control ${checkpoint} está después de otro con el mismo número o uno mayor.`,
    "checkpoint-unlinked": ({ checkpoint }) =>
      `el punto de control ${checkpoint} no continúa el anterior: aquel fue reemplazado.`,
    "checkpoint-otherwise-known": ({ checkpoint }) =>
      `el punto de control ${checkpoint} no es el que conoce la base de datos.`,
    "checkpoints-cut-off": ({ from, through }) =>
      `al final ${from === through ? "se cortó" : "se cortaron"} ${checkpointRange(from, through)}, que la base de datos conoce.`,
    "line-unreadable": ({ line }) =>
      `la línea ${line} no es una línea de una exportación, o no está en su lugar.`,
  },
  notes: {
    "no-checkpoints": () =>
      "Todavía no hay ningún punto de control: quien administra la base de datos podría haber reescrito todo. Escriba uno con attune audit checkpoint.",
    "last-line-unfinished": () =>
      "La última línea del archivo de puntos de control está incompleta: el servidor se detuvo mientras la escribía y la escribirá de nuevo.",
    "copy-lacks": ({ checkpoints }) =>
      `La copia de los puntos de control termina antes: la base de datos conoce ${es.number(checkpoints)} más.`,
    "no-key": () =>
      "No se dio ninguna clave (--key FILE): no se revisaron las firmas y nada queda comprobado por ellas.",
  },
};
