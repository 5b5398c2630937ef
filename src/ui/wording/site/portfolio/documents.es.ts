import type { DocumentWords } from "./document-words.ts";

export const documentsSpanish: DocumentWords = {
  title: "Documentos",
  lead: "Certificados, expedientes y cartas, guardados junto a lo que muestran. Solo usted los ve; quien pueda consultar su portafolio ve los que estén adjuntos a una entrada.",
  none: "Todavía no hay documentos",
  noneText:
    "Tómele una foto a un certificado o elija un PDF: miramos si se pueden leer su título, fecha y horas, para que no tenga que escribirlos.",
  documents: { one: "documento", many: "documentos" },
  upload: {
    heading: "Agregar documentos",
    headingHere: "Agregar aquí un documento",
    label: "PDF, JPEG o PNG",
    hint: "Varios a la vez, de hasta 20 megabytes cada uno. De las fotos se quita el lugar donde se tomaron.",
    photograph: "Tomar una foto",
    send: "Subir",
    list: "Archivos en camino",
    waits: "Espera su turno",
    goes: "{percent} % enviado",
    looked: "Enviado. Lo estamos revisando.",
    stopped: "Detenido. No se guardó nada de este archivo.",
    lost: "Se perdió la conexión. Seguirá desde aquí en cuanto vuelva.",
    again: "Reintentar",
    cancel: "Cancelar",
    tooLarge:
      "Este archivo pesa más de 20 megabytes. Tómele una foto a la página o guárdela como un PDF más pequeño.",
    signedOut:
      "Se cerró su sesión. Iníciela de nuevo en otra pestaña, vuelva aquí y presione “Reintentar”: seguirá donde se detuvo.",
    failed: "No se pudo enviar. Inténtelo de nuevo en un minuto.",
    done: "{name}: llegó",
    there: "{name}: ya estaba",
  },
  outcomes: {
    heading: "Lo que envió",
    taken: (name) => `${name}: llegó.`,
    there: (name) => `${name}: ya estaba. Se guarda una sola vez.`,
    refused: (name, why) => `${name}: ${why}`,
    tooMany: (most) => `Se aceptan como máximo ${most} archivos a la vez. Envíe los demás de nuevo.`,
    nameless: "Un archivo sin nombre",
  },
  columns: {
    name: "Nombre",
    state: "Estado",
    entries: "Adjunto a",
    added: "Agregado",
    actions: "Acciones",
  },
  states: {
    waiting: "En revisión",
    clean: "Listo",
    proposes: "Propone una formación",
    refused: "No aceptado",
  },
  stateText: {
    waiting:
      "Todavía estamos revisando este documento. Hasta entonces nadie puede abrirlo, y no hace falta que espere: está guardado.",
    refused: {
      virus:
        "Este archivo contiene algo dañino, por eso no lo guardamos. Revise el dispositivo del que viene.",
      damaged:
        "Este archivo no se puede leer: parece dañado o incompleto. Guárdelo o tómele una foto de nuevo, y elimine este.",
      encrypted:
        "Este PDF solo se abre con una contraseña, así que aquí nadie podría leerlo. Imprímalo en un PDF nuevo sin contraseña, y elimine este.",
      "too-large":
        "Este archivo es demasiado grande o complicado para abrirlo aquí. Tómele una foto a la página o imprímala en un PDF nuevo, y elimine este.",
      "not-looked-through":
        "Lo intentamos durante un tiempo, pero este archivo no se pudo revisar, así que nadie puede abrirlo. Elimínelo y envíelo de nuevo; si eso no ayuda, imprímalo en un PDF nuevo.",
      "too-large-to-check":
        "Este archivo es demasiado grande para comprobar que no contiene nada dañino. Tómele una foto a la página o imprímala en un PDF más pequeño, y elimine este.",
    },
  },
  someWait: "Todavía estamos revisando algunos documentos. No hace falta que espere: están guardados.",
  lookAgain: "Ver si ya terminó",
  ready: "Ya terminó: la página está al día.",
  types: { pdf: "PDF", jpeg: "Imagen (JPEG)", png: "Imagen (PNG)" },
  notAttached: "Todavía sin adjuntar",
  filter: {
    says: "Mostrar solo algunos documentos",
    show: "Mostrar",
    which: "Cuáles",
    every: "Todos",
    loose: "Sin adjuntar",
    attached: "Adjuntos",
    text: "Con estas palabras",
    none: "Ningún documento coincide.",
    all: "Mostrar todos",
  },
  page: {
    preview: "Vista previa",
    pageOf: (page, pages) => `Página ${page} de ${pages}`,
    picture: (name, page) => `${name}, página ${page}`,
    notAll: (shown, pages) =>
      `Se muestran las primeras ${shown} de ${pages} páginas. La descarga las contiene todas.`,
    noPictures: "No hay vista previa de este documento. Descárguelo para leerlo.",
    download: "Descargar",
    about: "Sobre este documento",
    type: "Tipo",
    size: "Tamaño",
    added: "Agregado",
    pages: { one: "página", many: "páginas" },
    name: "Nombre del documento",
    nameHint: "La terminación no cambia.",
    rename: "Guardar el nombre",
    remove: "Eliminar este documento",
    keptFor: (applications) =>
      `Sigue en lo que usted presentó a ${applications}: quien evalúa su solicitud puede abrirlo hasta que la solicitud termine.`,
    removeText: (entries) =>
      entries === 0
        ? "Se puede recuperar durante 30 días."
        : entries === 1
          ? "Dejará de estar junto a la entrada a la que está adjunto. Se puede recuperar durante 30 días."
          : `Dejará de estar junto a las ${entries} entradas a las que está adjunto. Se puede recuperar durante 30 días.`,
  },
  attach: {
    heading: "Lo que muestra",
    lead: "Marque cada entrada a la que pertenece este documento.",
    search: "Buscar entre sus entradas",
    find: "Buscar",
    save: "Guardar lo marcado",
    someShown: "Se muestran las últimas entradas que agregó y las que están marcadas.",
    showAll: (entries) => `Mostrar las ${entries} entradas`,
    noEntries: "Todavía no hay entradas. Cuando las haya, podrá adjuntarles documentos.",
    noneFound: "Ninguna entrada coincide.",
    detach: "Quitar",
  },
  proposal: {
    headingNothing: "¿Es el certificado de una formación?",
    leadNothing:
      "No pudimos leer ni título ni fecha ni horas en este documento; con las fotos suele pasar. Si es un certificado, escriba aquí lo que dice: se crea la formación con este documento adjunto.",
    isNone: "Es otra cosa",
    heading: "Leímos esto en el documento",
    lead: "Revise si es correcto y cambie lo que no lo sea. No se guarda nada antes de que presione el botón.",
    title: "Título",
    date: "Fecha",
    hours: "Horas",
    unit: "horas",
    readFrom: (line) => `Leído en: “${line}”`,
    into: "Qué hacer con ello",
    fresh: "Una formación nueva",
    fill: (name) => `Completar “${name}”`,
    there: "Ya tiene esta formación:",
    attachTo: (name) => `Adjuntar el documento a “${name}”`,
    fillHint: "Solo lo que allí está vacío.",
    accept: "Crear una formación",
    decline: "No, gracias",
  },
  besideConfirmed: (titles) =>
    `El personal confirmó algo de ${titles.map((title) => `“${title}”`).join(", ")} junto a este documento. Si lo quita, quien lo confirmó lo verá.`,
  ofEntry: {
    heading: "Documentos",
    none: "No hay documentos adjuntos a esta entrada.",
    choose: "Adjuntar uno que ya está",
    chooseHint: "Puede pertenecer a varias entradas.",
    attach: "Adjuntar",
    isConfirmed:
      "El personal confirmó algo de esta entrada. Si tiene adjuntos otros documentos que los que vio entonces, quien lo confirmó lo verá.",
    saveFirst: "Cuando esta entrada esté guardada, podrá adjuntarle documentos.",
    count: { one: "documento", many: "documentos" },
  },
  remove: "Eliminar",
  deleted: (name) => `“${name}” se eliminó.`,
  undo: "Deshacer",
  recentlyDeleted: "Documentos eliminados hace poco",
  recentlyDeletedHint: "Se pueden recuperar durante 30 días.",
  deletedOn: (day, goes) => `eliminado el ${day}, desaparece para siempre el ${goes}`,
  deletedAndKept: (day, applications) =>
    `eliminado el ${day}, sigue en lo que usted presentó a ${applications} hasta que la solicitud termine`,
  applicationTo: (association, category) => `${association} (${category})`,
  restore: "Recuperar",
  says: (verb, name) => `${verb}: ${name}`,
};
