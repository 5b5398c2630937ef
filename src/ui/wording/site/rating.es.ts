import type { RatingWords } from "./rating-words.ts";

/** What is said to a rater, in Spanish. */
export const ratingSpanish: RatingWords = {
  title: (applicant) => `Una valoración de ${applicant}`,
  lead: (applicant, category, association) =>
    `${applicant} solicita una acreditación como ${category} en ${association} y le pide una valoración.`,
  facts: {
    heading: "De qué se trata",
    as: "Usted figura como",
    since: "Conoce a esta persona desde",
    asked: "Pedida el",
    takes: "Cuánto tiempo toma",
    minutes: (minutes, areas) =>
      `Unos ${minutes} minutos para ${areas} preguntas breves. Lo que anota se guarda, y puede continuar otro día.`,
    reads: "Quién la lee",
    until: "Abierta hasta el",
  },
  waived: (applicant, association) =>
    `${applicant} firmó que renuncia al derecho de leer su valoración. Solo la leerán el personal de ${association} y quienes revisan esta solicitud.`,
  notWaived: (applicant) =>
    `${applicant} no renunció al derecho de leer su valoración. La leen el personal y quienes revisan, y ${applicant} podrá leerla después de la decisión.`,
  intro: {
    button: "Abrir el formulario",
    goOn: "Continuar la valoración",
    means:
      "Al abrir el formulario, este queda unido a este navegador: lo que usted escriba solo se puede leer aquí. No necesita una cuenta.",
    questions: "Leer o imprimir primero las preguntas",
  },
  code: {
    title: "Aquí se necesita un código",
    lead: (applicant) =>
      `Este navegador no ha abierto la valoración de ${applicant}, o hace tiempo que no la abre.`,
    why: "Lo que escribe quien valora no se muestra a nadie más, tampoco a quien tenga el enlace. Por eso enviamos un código a la dirección de quien valora.",
    sendHeading: "Pedir un código",
    to: (masked) =>
      `El código llega a ${masked}. Sirve durante 30 minutos. A una dirección se envían como máximo diez códigos al día por cada persona.`,
    send: "Enviar el código",
    enterHeading: "Escribir el código",
    label: "Código de seis dígitos",
    hint: "Solo sirve el último código.",
    enter: "Abrir el formulario",
    released: "La asociación habló con usted, así que este enlace abre el formulario sin código.",
    open: "Abrir el formulario",
    blocked:
      "Si no le llega ningún correo: la asociación puede abrirle este enlace después de una llamada. Su teléfono y su dirección están en su página.",
    usedUp: (applicant) =>
      `Se escribieron demasiados códigos incorrectos para esta solicitud, así que ya ningún código la abre. Avise a ${applicant}, que puede enviar la solicitud de nuevo: entonces usted recibe un correo con un enlace nuevo. Donde el formulario ya está abierto, sigue abierto.`,
  },
  overview: {
    partsHeading: "Las preguntas",
    progress: (answered, asked) => `${answered} de ${asked} respondidas`,
    partProgress: (answered, asked) => `${answered} de ${asked}`,
    begin: "Comenzar",
    goOn: "Continuar",
    lookOver: "Revisar y enviar",
    saved: "Todo lo que escribe se guarda a medida que avanza.",
    print: "Leer o imprimir las preguntas",
    others: "Otras personas que le piden una valoración",
    othersText: "Estas personas piden una valoración en la misma dirección.",
    openOther: (applicant) => `Abrir la valoración de ${applicant}`,
  },
  end: {
    heading: "Su recomendación",
    recommendation: "¿Recomienda a esta persona para la acreditación?",
    recommendationHint: (applicant) => `En conjunto, según lo que conoce del trabajo de ${applicant}.`,
    recommendations: {
      recommended: "Sí, recomiendo a esta persona",
      "with-reservations": "Sí, con reservas",
      "not-recommended": "No, no recomiendo a esta persona",
    },
    explanation: "Explicación",
    explanationHint:
      "Hace falta si recomienda a esta persona y dio valores bajos (1 o 2): por favor, diga cómo se explican juntos.",
  },
  part: {
    scale: "¿Con qué frecuencia muestra esto la persona en su trabajo?",
    marks: {
      1: "1 – casi nunca",
      2: "2 – a veces",
      3: "3 – a menudo",
      4: "4 – por lo general",
      5: "5 – casi siempre",
    },
    uninformed: "No tengo información suficiente",
    answered: (given) => `Respondida: ${given}`,
    remark: "Comentarios sobre esta parte",
    remarkHint: "Un ejemplo ayuda a quienes deciden. No es obligatorio.",
    uninformedSoFar: (count, least) =>
      `«No tengo información suficiente» hasta ahora: ${count}. Con ${least} o más, la valoración no cuenta.`,
    wouldNotCount: (count, least) =>
      `«No tengo información suficiente» hasta ahora: ${count}. Con ${least} o más, la valoración no cuenta. Si conoce muy poco el trabajo de esta persona, puede decir que no puede valorarla.`,
    next: (name) => `Guardar y continuar: ${name}`,
    last: "Guardar y revisar",
    back: "Todas las preguntas",
    later: "Guardar y continuar después",
    where: (place, of) => `Parte ${place} de ${of}`,
  },
  saving: {
    saving: "Guardando …",
    saved: "Guardado.",
    failed: "Aún no se guardó. Seguimos intentándolo; por favor, deje esta página abierta.",
    closed:
      "Esta página ya se cerró para usted, así que lo último que escribió no se guardó. Déjela abierta, presione de nuevo el enlace del correo en este navegador y guarde.",
    elsewhere: "Esta parte se cambió en otra ventana. Por favor, cargue la página de nuevo antes de seguir.",
  },
  send: {
    title: "Revisar y enviar",
    missingHeading: "Todavía falta",
    missing: { one: "pregunta no tiene respuesta todavía", many: "preguntas no tienen respuesta todavía" },
    recommendationMissing: "Falta su recomendación.",
    explanationMissing:
      "Usted recomienda a esta persona y dio valores bajos. Por favor, diga en pocas palabras cómo se explican juntos.",
    lowHeading: "Valores bajos",
    voidHeading: "Esta valoración no contaría",
    void: (count, least) =>
      `Usted dijo «no tengo información suficiente» ${count} veces. Con ${least} o más, una valoración no cuenta para la solicitud, y quien solicita tiene que pedirla a otra persona. Puede volver y responder más, decir que no puede valorar a esta persona, o enviarla de todos modos.`,
    knowing: "Sé que esta valoración no contará, y la envío de todos modos.",
    ready: "Todo está respondido.",
    final: (association) =>
      `Una vez enviada, la valoración ya no se puede cambiar aquí. Si después nota un error, ${association} puede corregirlo con usted.`,
    button: "Enviar la valoración",
    given: "Sus respuestas",
    notAnswered: "Sin respuesta todavía",
    remark: "Comentarios",
  },
  sent: {
    title: "Gracias por su valoración",
    lead: (applicant) => `Su valoración de ${applicant} se envió.`,
    final: (association) => `Ya no se puede cambiar aquí. Para una corrección, diríjase a ${association}.`,
    counts: "Cuenta para la solicitud.",
    void: "No cuenta para la solicitud, porque demasiadas respuestas fueron «no tengo información suficiente».",
    read: (until) => `En este navegador puede leer e imprimir lo que envió hasta el ${until}.`,
    readLink: "Leer o imprimir lo que envió",
    copyTitle: "Lo que usted envió",
  },
  decline: {
    heading: "Si no da una valoración",
    text: "No tiene que dar una valoración. Quien solicita solo se entera de cuál de estas opciones eligió, y puede pedirla a otra persona. Lo que usted escribió se elimina.",
    because: "Por qué",
    endings: {
      "not-me": "Esta solicitud no es para mí",
      "cannot-rate": "No puedo valorar a esta persona",
    },
    button: "Decirlo y cerrar la solicitud",
  },
  leave: {
    heading: "En un dispositivo que usan otras personas",
    text: "Cuando se detenga por ahora, cierre la valoración en este dispositivo. Lo que escribió se conserva; para continuar necesita un código que enviamos a su dirección.",
    button: "Cerrar en este dispositivo",
  },
  aside: {
    heading: "Este formulario no se necesita por ahora",
    text: (applicant, day) =>
      `Desde el ${day}, ${applicant} solicita una categoría con otro formulario, así que usted no necesita llenar este. Nada de lo que escribió se pierde. Si le pide el otro formulario, usted recibirá otro correo; también puede terminar este: cuenta si vuelve a la categoría de antes.`,
  },
  over: {
    title: "Esta solicitud está cerrada",
    unknown:
      "Este enlace no sirve, o fue reemplazado por otro posterior. Por favor, vea si tiene un mensaje más reciente, o pregunte a la persona que quiere su valoración.",
    revoked: "La persona solicitante o la asociación retiró esta solicitud. No hay nada más que hacer.",
    declined: "Usted dijo que no da una valoración aquí. No hay nada más que hacer. Gracias.",
    expired: "Esta solicitud venció. Si la persona todavía necesita una valoración, puede pedirla de nuevo.",
    own: (applicant, rater) =>
      `Aquí está abierta la sesión de ${applicant}, y nadie abre la valoración que se da sobre su propio trabajo. ${rater} puede abrirla en su propio navegador. Al personal se le muestra que esto se presionó aquí.`,
    strange: "Este programa ya no conoce este formulario. Por favor, diríjase a la asociación.",
  },
  questions: {
    title: "Las preguntas de la valoración",
    lead: (category) =>
      `Para leer o imprimir antes de comenzar. Para ${category} cada línea se responde en cinco pasos, o con «no tengo información suficiente».`,
    print: "Imprima esta página con su navegador.",
    boxes: "1   2   3   4   5   –",
  },
};
