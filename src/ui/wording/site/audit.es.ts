import { isRole, type Role } from "../../../core/access/roles.ts";
import { isSettingKey } from "../../../core/association/settings/catalogue.ts";
import { speechIn } from "../speech.ts";
import { type AuditWords, type ProofName, proofNames, type Told } from "./audit-words.ts";
import { settingsSpanish } from "./settings.es.ts";

const speech = speechIn("es");

const proofs: { readonly [P in ProofName]: string } = {
  password: "contraseña",
  passkey: "llave de acceso",
  totp: "un código de la aplicación de autenticación",
  link: "un enlace por correo",
  "recovery-code": "un código de recuperación",
  registration: "el enlace del registro",
  invitation: "el enlace de una invitación",
  demonstration: "un solo clic, como permite la demostración",
};

/** What follows “la función de”. */
const roles: { readonly [R in Role]: string } = {
  advisor: "asesoría",
  coordinator: "coordinación",
  reviewer: "revisión",
  "committee-member": "integrante del comité",
  "exam-scorer": "calificación de exámenes",
  "agency-administrator": "administración de una agencia",
  "association-administrator": "administración de la asociación",
};

const sessions = { one: "sesión", many: "sesiones" };

const withProofs = ({ list, text }: Told): string => {
  const told = [...list("methods"), text("method") ?? text("way") ?? ""];
  const named = proofNames.filter((name) => told.includes(name)).map((name) => proofs[name]);
  return named.length === 0 ? "" : ` con ${speech.list(named)}`;
};

const roleOf = ({ text }: Told): string => {
  const role = text("role");
  if (role === undefined) return "una función";
  return `la función de ${isRole(role) ? roles[role] : role}`;
};

const forRoles = ({ list }: Told): string => {
  const named = list("roles").map((role) => (isRole(role) ? roles[role] : role));
  if (named.length === 0) return "";
  return named.length === 1
    ? ` para la función de ${named.join("")}`
    : ` para las funciones de ${speech.list(named)}`;
};

const settingOf = ({ text }: Told): string => {
  const key = text("setting");
  if (key === undefined) return "un ajuste";
  return `“${isSettingKey(key) ? settingsSpanish.settings[key].name : key}”`;
};

/** The day of a change behind words that lead to it; nothing where none is told. */
const onDay = (words: string, { text }: Told): string => {
  const day = text("holds-from") ?? "";
  return /^\d{4}-\d\d-\d\d$/.test(day) ? `${words}${speech.date(day)}` : "";
};

const ended = (count: number): string =>
  count === 1 ? "se cerró 1 sesión" : `se cerraron ${speech.count(count, sessions)}`;
const left = (count: number): string =>
  count === 1 ? "queda 1 código" : `quedan ${speech.number(count)} códigos`;

/** The words of what happened in Spanish. */
export const auditSpanish: AuditWords = {
  title: "Auditoría",
  lead: (association) =>
    `Quién vio e hizo qué en ${association}; lo más reciente primero. Nadie puede cambiar ni quitar una fila sin que se descubra.`,
  activityTitle: "Su actividad",
  activityLead: "Lo que se hizo con su cuenta; lo más reciente primero.",
  filter: {
    says: "Filtrar",
    person: "Persona",
    everybody: "Todas las personas",
    action: "Qué ocurrió",
    everything: "Todo",
    day: "Día",
    show: "Mostrar",
    clear: "Mostrar todo",
  },
  nothing: "No ocurrió nada así",
  nothingText: "Ningún suceso coincide con lo que eligió.",
  nothingYet: "Todavía no hay nada",
  nothingYetText: "Aquí se contará lo que haga con su cuenta.",
  signed: (row) =>
    `Firmado hasta la fila ${row}; las filas posteriores están encadenadas y se firmarán en menos de una hora.`,
  unsigned: "Las filas están encadenadas y se firmarán en menos de una hora.",
  how: "Cada fila contiene un resumen criptográfico de lo que cuenta y de la fila anterior.",
  row: (number, hash) => `Fila ${number} · ${hash}`,
  rowParts: {
    hash: "Resumen criptográfico",
    event: "Suceso",
    actor: "Por",
    session: "Sesión",
    subject: "Sobre",
    details: "Detalles",
    id: "Identificador",
  },
  download: "Descargar",
  downloads:
    "La hoja de cálculo contiene lo elegido arriba. El otro archivo contiene todas las filas y su prueba: cualquiera puede verificarlo.",
  csv: "Como hoja de cálculo (CSV)",
  jsonLines: "Todo, para verificarlo (JSON Lines)",
  columns: [
    "Fila",
    "Hora (UTC)",
    "Qué ocurrió",
    "Suceso",
    "Tipo de autor",
    "Autor",
    "Tipo de objeto",
    "Objeto",
    "Detalles",
    "Resumen criptográfico",
  ],
  actors: {
    reader: "Usted",
    program: "Attune",
    alliance: "El personal de la alianza",
    visitor: "Alguien que no había iniciado sesión",
    rater: "Una persona que valora",
    person: (id) => `Una persona (${id})`,
  },
  others: { reader: "usted", nobody: "alguien", person: (id) => `una persona (${id})` },
  events: {
    "account.registered": "Cuenta creada",
    "account.changed": "Cambio de nombre, idioma o zona horaria",
    "session.opened": "Inicio de sesión",
    "session.strengthened": "Otro factor mostrado",
    "second-step.begun": "Segundo factor pedido",
    "second-step.failed": "Segundo factor no mostrado",
    "session.revoked": "Sesión cerrada en otro lugar",
    "session.ended": "Cierre de sesión",
    "password.changed": "Cambio de contraseña",
    "passkey.added": "Llave de acceso agregada",
    "passkey.removed": "Llave de acceso quitada",
    "totp.enabled": "Aplicación de autenticación configurada",
    "totp.removed": "Aplicación de autenticación quitada",
    "recovery-codes.made": "Códigos de recuperación creados",
    "recovery-code.used": "Código de recuperación usado",
    "address.requested": "Enlace pedido por correo",
    "address.added": "Dirección de correo agregada",
    "address.removed": "Dirección de correo quitada",
    "address.made-main": "Cambio de dirección principal",
    "association.created": "Asociación abierta",
    "setting.changed": "Ajuste cambiado",
    "setting.withdrawn": "Cambio de un ajuste retirado",
    "template.tested": "Prueba de las palabras de un correo",
    "text.written": "Texto que se firma escrito",
    "invitation.made": "Invitación",
    "invitation.revoked": "Invitación retirada",
    "invitation.sent-again": "Invitación enviada de nuevo",
    "invitation.accepted": "Invitación aceptada",
    "role.given": "Función dada",
    "role.ended": "Función terminada",
    "entry.added": "Entrada agregada",
    "entry.edited": "Entrada editada",
    "entry.deleted": "Entrada eliminada",
    "entry.restored": "Entrada recuperada",
    "document.added": "Documento agregado",
    "document.renamed": "Nombre de documento cambiado",
    "document.deleted": "Documento eliminado",
    "document.restored": "Documento recuperado",
    "document.attached": "Documento adjuntado",
    "document.detached": "Documento quitado de una entrada",
    "step.added": "Paso del plan agregado",
    "step.changed": "Paso del plan cambiado",
    "step.deleted": "Paso del plan eliminado",
    "step.restored": "Paso del plan recuperado",
    "listing.offered": "Anuncio enviado",
    "listing.changed": "Anuncio cambiado",
    "listing.accepted": "Anuncio aceptado",
    "listing.declined": "Anuncio rechazado",
    "listing.taken-down": "Anuncio retirado",
    "association.followed": "Asociación seguida",
    "association.unfollowed": "Asociación que ya no se sigue",
    "portfolio.imported": "Entradas importadas",
    "import.undone": "Importación deshecha",
    "import.redone": "Importación recuperada",
    "portfolio.exported": "Portafolio descargado",
    "portfolio.shared": "Portafolio compartido",
    "portfolio.unshared": "Portafolio que ya no se comparte",
    "portfolio.looked-at": "Portafolio visto",
    "fact.confirmed": "Dato confirmado",
    "fact.unconfirmed": "Confirmación retirada",
    "confirmation.asked": "Se pidió confirmar horas",
    "confirmation.withdrawn": "Solicitud de confirmar horas retirada",
    "confirmation.ended": "Solicitud de confirmar horas terminada",
    "hours.confirmed": "Horas confirmadas",
    "hours.disputed": "Desacuerdo con horas",
    "requests.unwanted": "Correos para confirmar horas rechazados",
    "requests.wanted": "Correos para confirmar horas aceptados de nuevo",
    "holder.asked-for": "Se pidió inscribir a alguien en el registro",
    "holder.settled": "Solicitud para el registro resuelta",
    "holder.taken": "Registro usado para quien da RSC",
    "holder.recorded": "Alta en el registro",
    "holder.changed": "Cambio en el registro",
    "standing.recorded": "Condición registrada",
    "standing.changed": "Condición cambiada",
    "standing.withdrawn": "Condición retirada",
    "register.imported": "Registro importado",
    "framework.imported": "Texto con licencia importado",
    "framework.brought-back": "Texto con licencia recuperado",
    "framework.ended": "Texto con licencia retirado",
    "application.registered": "Registro para una acreditación",
    "application.moved": "Solicitud movida",
    "application.signed": "Texto firmado",
    "application.answered": "Parte devuelta respondida",
    "application.submitted": "Solicitud presentada",
    "application.category-changed": "Categoría cambiada",
    "application.returned": "Solicitud devuelta",
    "fee.recorded": "Cuota anotada",
    "comment.added": "Comentario escrito",
    "note.added": "Nota interna escrita",
    "help.asked": "Ayuda pedida",
    "help.finished": "Ayuda terminada",
    "rating.asked": "Valoración solicitada",
    "rating.revoked": "Solicitud de valoración retirada",
    "rating.opened": "Valoración abierta",
    "rating.opened-by-applicant": "Valoración abierta donde estaba la sesión de quien solicita",
    "rating.code-asked": "Código para una valoración pedido",
    "rating.left": "Valoración cerrada en un dispositivo",
    "rating.started": "Valoración comenzada",
    "rating.sent": "Valoración enviada",
    "rating.declined": "Valoración rechazada",
    "rating.released": "Enlace de una valoración liberado",
    "vetting.recorded": "Llamada de evaluación registrada",
    "copy.document-looked-at": "Documento de una copia consultado",
    "ratings.looked-at": "Valoraciones consultadas",
    "rating.reopened": "Valoración reabierta",
    "audit.read": "Auditoría consultada",
    "audit.exported": "Auditoría descargada",
    "demonstration.seeded": "Demostración preparada",
  },
  sentences: {
    "account.registered": (told) =>
      told.isReader ? "Usted creó su cuenta." : `${told.who} creó una cuenta.`,
    "account.changed": (told) => `${told.who} cambió su nombre, idioma o zona horaria.`,
    "session.opened": (told) => `${told.who} inició sesión${withProofs(told)}.`,
    "session.strengthened": (told) => `${told.who} mostró de nuevo quién era${withProofs(told)}.`,
    // Whoever begins has not yet shown who they are.
    "second-step.begun": (told) => `Alguien ingresó${withProofs(told)} y se le pidió el segundo factor.`,
    "second-step.failed": () =>
      "Se interrumpió un inicio de sesión: el segundo factor fue incorrecto demasiadas veces.",
    "session.revoked": (told) =>
      `${told.who} cerró sesión en otro lugar: ${ended(Math.max(1, told.number("ended")))}.`,
    "session.ended": (told) => `${told.who} cerró sesión.`,
    "password.changed": (told) => `${told.who} cambió su contraseña.`,
    "passkey.added": (told) => `${told.who} agregó una llave de acceso.`,
    "passkey.removed": (told) => `${told.who} quitó una llave de acceso.`,
    "totp.enabled": (told) => `${told.who} configuró una aplicación de autenticación.`,
    "totp.removed": (told) => `${told.who} quitó la aplicación de autenticación.`,
    "recovery-codes.made": (told) => `${told.who} creó nuevos códigos de recuperación.`,
    "recovery-code.used": (told) =>
      `${told.who} usó un código de recuperación; ${left(told.number("left"))}.`,
    "address.requested": (told) => `${told.who} pidió un enlace por correo.`,
    "address.added": (told) => `${told.who} agregó una dirección de correo.`,
    "address.removed": (told) => `${told.who} quitó una dirección de correo.`,
    "address.made-main": (told) => `${told.who} eligió otra dirección de correo principal.`,
    "association.created": (told) => `${told.who} abrió la asociación.`,
    "setting.changed": (told) =>
      `${told.who} cambió ${settingOf(told)}${onDay(", con vigencia desde el ", told)}.`,
    "setting.withdrawn": (told) =>
      `${told.who} retiró el cambio de ${settingOf(told)}${onDay(" previsto para el ", told)}.`,
    "template.tested": (told) => `${told.who} se envió una prueba de las palabras de un correo.`,
    "text.written": (told) => `${told.who} escribió una nueva versión de un texto que se firma.`,
    "invitation.made": (told) => `${told.who} invitó a ${told.whom}${forRoles(told)}.`,
    "invitation.revoked": (told) => `${told.who} retiró la invitación de ${told.whom}.`,
    "invitation.sent-again": (told) => `${told.who} envió de nuevo la invitación a ${told.whom}.`,
    "invitation.accepted": (told) => `${told.who} aceptó la invitación${forRoles(told)}.`,
    "role.given": (told) =>
      told.isOwn
        ? `${told.who} asumió ${roleOf(told)}.`
        : `${told.who} le dio a ${told.whom} ${roleOf(told)}.`,
    "role.ended": (told) => `${told.who} le quitó a ${told.whom} ${roleOf(told)}.`,
    "entry.added": (told) => `${told.who} agregó una entrada a su portafolio.`,
    "entry.edited": (told) => `${told.who} editó una entrada de su portafolio.`,
    "entry.deleted": (told) => `${told.who} eliminó una entrada de su portafolio.`,
    "entry.restored": (told) => `${told.who} recuperó una entrada de su portafolio.`,
    "document.added": (told) => `${told.who} agregó un documento a su portafolio.`,
    "document.renamed": (told) => `${told.who} cambió el nombre de un documento de su portafolio.`,
    "document.deleted": (told) => `${told.who} eliminó un documento de su portafolio.`,
    "document.restored": (told) => `${told.who} recuperó un documento de su portafolio.`,
    "document.attached": (told) => `${told.who} adjuntó un documento a una entrada de su portafolio.`,
    "document.detached": (told) => `${told.who} quitó un documento de una entrada de su portafolio.`,
    "step.added": (told) => `${told.who} agregó un paso a su plan.`,
    "step.changed": (told) => `${told.who} cambió un paso de su plan.`,
    "step.deleted": (told) => `${told.who} eliminó un paso de su plan.`,
    "step.restored": (told) => `${told.who} recuperó un paso de su plan.`,
    "listing.offered": (told) => `${told.who} envió un anuncio para el directorio de RSC.`,
    "listing.changed": (told) => `${told.who} cambió su anuncio del directorio de RSC.`,
    "listing.accepted": (told) => `${told.who} aceptó un anuncio del directorio de RSC.`,
    "listing.declined": (told) => `${told.who} rechazó un anuncio del directorio de RSC.`,
    "listing.taken-down": (told) => `${told.who} retiró un anuncio del directorio de RSC.`,
    "association.followed": (told) => `${told.who} empezó a seguir a una asociación.`,
    "association.unfollowed": (told) => `${told.who} dejó de seguir a una asociación.`,
    "portfolio.imported": (told) => `${told.who} importó entradas a su portafolio.`,
    "import.undone": (told) => `${told.who} deshizo una importación a su portafolio.`,
    "import.redone": (told) => `${told.who} recuperó una importación deshecha en su portafolio.`,
    "portfolio.exported": (told) => `${told.who} descargó su portafolio.`,
    "portfolio.shared": (told) => `${told.who} permitió que el personal de una asociación vea su portafolio.`,
    "portfolio.unshared": (told) =>
      `${told.who} terminó el permiso para que el personal de una asociación vea su portafolio.`,
    "portfolio.looked-at": (told) => `${told.who} vio el portafolio de ${told.whom}.`,
    "fact.confirmed": (told) => `${told.who} confirmó lo que ${told.whom} indicó en una entrada.`,
    "fact.unconfirmed": (told) => `${told.who} retiró una confirmación para ${told.whom}.`,
    "confirmation.asked": (told) => `${told.who} pidió a quien da la RSC que confirme horas.`,
    "confirmation.withdrawn": (told) => `${told.who} retiró una solicitud de confirmar horas.`,
    "confirmation.ended": (told) => `${told.who} dio por terminada una solicitud de confirmar horas.`,
    "hours.confirmed": (told) => `${told.who} confirmó horas de RSC.`,
    "hours.disputed": (told) => `${told.who} expresó desacuerdo con horas de RSC.`,
    "requests.unwanted": (told) => `${told.who} no quiere más correos que pidan confirmar horas.`,
    "requests.wanted": (told) => `${told.who} acepta de nuevo correos que piden confirmar horas.`,
    "holder.asked-for": (told) => `${told.who} pidió a una asociación que inscriba a alguien en su registro.`,
    "holder.settled": (told) => `${told.who} resolvió una solicitud para el registro.`,
    "holder.taken": (told) => `${told.who} usó el registro para una persona que da RSC.`,
    "holder.recorded": (told) => `${told.who} incluyó a alguien en el registro de condiciones.`,
    "holder.changed": (told) => `${told.who} cambió lo que el registro de condiciones dice de alguien.`,
    "standing.recorded": (told) => `${told.who} registró una condición.`,
    "standing.changed": (told) => `${told.who} cambió una condición del registro.`,
    "standing.withdrawn": (told) => `${told.who} retiró una condición del registro.`,
    "register.imported": (told) => `${told.who} importó una lista al registro de condiciones.`,
    "framework.imported": (told) => `${told.who} importó el texto con licencia del marco.`,
    "framework.brought-back": (told) => `${told.who} recuperó un texto con licencia anterior.`,
    "framework.ended": (told) => `${told.who} retiró un texto con licencia.`,
    "application.registered": (told) => `${told.who} se registró para una acreditación.`,
    "application.moved": (told) => `${told.who} movió una solicitud.`,
    "application.signed": (told) => `${told.who} firmó un texto de una solicitud.`,
    "application.answered": (told) => `${told.who} respondió a lo que se devolvió de una solicitud.`,
    "application.submitted": (told) => `${told.who} presentó una solicitud.`,
    "application.category-changed": (told) => `${told.who} cambió la categoría de una solicitud.`,
    "application.returned": (told) => `${told.who} devolvió partes de una solicitud con preguntas.`,
    "fee.recorded": (told) => `${told.who} anotó cómo se saldó una cuota de una solicitud.`,
    "comment.added": (told) => `${told.who} escribió un comentario sobre una solicitud.`,
    "note.added": (told) => `${told.who} escribió una nota interna sobre una solicitud.`,
    "help.asked": (told) => `${told.who} avisó a la administración de algo que no funciona.`,
    "help.finished": (told) =>
      `${told.who} terminó de atender algo que no le funcionaba a quien presenta una solicitud.`,
    "rating.asked": (told) => `${told.who} solicitó una valoración.`,
    "rating.revoked": (told) => `${told.who} retiró una solicitud de valoración.`,
    "rating.opened": (told) => `${told.who} abrió una solicitud de valoración.`,
    "rating.opened-by-applicant": () =>
      "Una solicitud de valoración se abrió en un navegador con la sesión de la persona solicitante.",
    "rating.code-asked": (told) => `${told.who} pidió un código para continuar una valoración.`,
    "rating.left": (told) => `${told.who} cerró una valoración en un dispositivo.`,
    "rating.started": (told) => `${told.who} comenzó una valoración.`,
    "rating.sent": (told) => `${told.who} envió una valoración.`,
    "rating.declined": (told) => `${told.who} no dará una valoración.`,
    "rating.released": (told) => `${told.who} liberó el enlace de una valoración tras una llamada.`,
    "vetting.recorded": (told) => `${told.who} registró una llamada de evaluación.`,
    "copy.document-looked-at": (told) =>
      `${told.who} consultó un documento de lo presentado con una solicitud.`,
    "ratings.looked-at": (told) => `${told.who} consultó las valoraciones de una solicitud.`,
    "rating.reopened": (told) => `${told.who} reabrió una valoración para que se corrija.`,
    "audit.read": (told) => `${told.who} consultó la auditoría.`,
    "audit.exported": (told) => `${told.who} descargó la auditoría.`,
    "demonstration.seeded": (told) => `${told.who} llenó la demostración con personas inventadas.`,
  },
  unknown: (who, event) => `${who}: ${event}.`,
};
