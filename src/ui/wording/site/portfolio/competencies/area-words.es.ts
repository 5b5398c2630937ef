import type { AreaWords } from "./area-sentences.ts";

/** Our own words, never those of an official statement. */
export const areaWordsEs: AreaWords = {
  "theoretical-foundations/pregnancy-and-early-parenthood":
    "Sabe lo que pueden traer el embarazo y los primeros meses con un bebé, desde ilusiones y preocupaciones hasta noches sin dormir.",
  "theoretical-foundations/infant-young-child-development-and-behavior":
    "Sabe cómo crecen, se mueven, juegan y se expresan los bebés y los niños pequeños, y qué es habitual a cada edad.",
  "theoretical-foundations/infant-young-child-and-family-centered-practice":
    "Sabe organizar su trabajo en torno a este bebé y a esta familia, y parte de lo que la propia familia desea.",
  "theoretical-foundations/family-relationships-and-dynamics":
    "Sabe cómo influyen unas en otras las personas de un hogar, y cómo un bebé, una mudanza o un viejo pleito cambian el lugar de cada una.",
  "theoretical-foundations/attachment-separation-trauma-grief-and-loss":
    "Sabe qué ocurre en un niño o una niña que se siente a salvo con alguien, y cuando ha vivido un gran susto, una separación o una muerte.",
  "theoretical-foundations/cultural-competence":
    "Sabe que hay muchas buenas maneras de criar, pregunta a cada familia por las suyas y nota lo que su propia crianza le hace esperar.",
  "theoretical-foundations/relationship-focused-practice":
    "Sabe por qué la ayuda llega a la niñez más pequeña a través de quienes la quieren, y trabaja con ese lazo en mente.",
  "theoretical-foundations/relationship-focused-therapeutic-practice":
    "Sabe cómo un lazo de confianza, entre el bebé y quien lo cría y entre la familia y usted, puede empezar a sanar por sí mismo.",
  "theoretical-foundations/disorders-of-infancy-early-childhood":
    "Reconoce las señales de que el sueño, la alimentación, el ánimo o el crecimiento de un bebé necesitan algo más que paciencia, y sabe cómo se llaman.",
  "theoretical-foundations/psychotherapeutic-and-behavioral-theories-of-change":
    "Conoce varias explicaciones de cómo las personas llegan a sentir y a actuar de otra manera, y en cuáles se apoya su trabajo.",
  "theoretical-foundations/mental-and-behavioral-disorders-in-adults":
    "Sabe cómo se manifiestan en las personas adultas la depresión, la ansiedad o las adicciones, y qué pueden significar para un día con un bebé.",
  "theoretical-foundations/adult-learning-theory-and-practice":
    "Sabe qué ayuda a aprender a las personas adultas, como probar, conversar y enlazar lo nuevo con lo que ya hacen.",
  "theoretical-foundations/statistics":
    "Sabe qué pueden decir y qué no los promedios, las muestras y el azar, para que una tabla de cifras no lleve a error.",
  "theoretical-foundations/research-and-evaluation":
    "Sabe cómo una pregunta se convierte en un estudio, y cómo distinguir un hallazgo sólido de uno débil.",
  "law-regulation-and-agency-policy/ethical-practice":
    "Sabe qué debe a las familias en honestidad, privacidad y límites claros, y a quién consultar cuando dos deberes chocan.",
  "law-regulation-and-agency-policy/government-law-and-regulation":
    "Conoce las leyes que tocan a las familias con niños pequeños, como las de denuncia de maltrato, custodia y discapacidad, lo bastante para actuar a tiempo.",
  "law-regulation-and-agency-policy/agency-policy":
    "Conoce las reglas del lugar donde trabaja, desde las visitas al hogar y los expedientes hasta qué se hace en una emergencia.",
  "systems-expertise/service-delivery-systems":
    "Sabe cómo se organizan la salud, la intervención temprana, la protección infantil y las guarderías, y cómo pasa una familia de un servicio a otro.",
  "systems-expertise/community-resources":
    "Sabe qué hay cerca de una familia, desde alimentos y pañales hasta grupos de juego y ayuda legal, y cómo llegar a ello.",
  "direct-service-skills/observation-and-listening":
    "Mira sin prisa a un bebé con quien lo cría, y oye tanto lo que se dice como lo que se calla.",
  "direct-service-skills/screening-and-assessment":
    "Usa cuestionarios, juego y conversación con la familia para saber cómo va el niño o la niña y qué merece mirarse con más detalle.",
  "direct-service-skills/responding-with-empathy":
    "Hace que una madre o un padre con preocupaciones sienta primero comprensión, y solo después ofrece sus ideas.",
  "direct-service-skills/advocacy":
    "Acompaña a una familia cuando una puerta se le cierra, y le ayuda a pedir lo que su hija o hijo necesita.",
  "direct-service-skills/safety":
    "Ve los peligros en un hogar o en el cuidado de un bebé, habla de ellos con claridad y actúa cuando alguien podría salir lastimado.",
  "direct-service-skills/life-skills":
    "Ayuda a madres y padres con lo cotidiano que hace lugar a un bebé, como el dinero, la vivienda, las comidas y llegar a las citas.",
  "direct-service-skills/intervention-treatment-planning":
    "Convierte lo que ha aprendido de una familia en metas y pasos que la familia ayudó a elegir.",
  "direct-service-skills/developmental-guidance":
    "Se pregunta junto con la familia qué está practicando ahora su bebé y qué puede venir después, mientras lo miran.",
  "direct-service-skills/supportive-counseling":
    "Da lugar a las preocupaciones y penas propias de quien cría, para que le queden fuerzas para su bebé.",
  "direct-service-skills/parent-infant-young-child-relationship-based-therapies-and-practices":
    "Atiende juntos al bebé y a su madre o padre, y se vale de lo que ocurre entre ambos para aliviar lo que duele.",
  "direct-service-skills/reflective-supervision":
    "Da a otras personas una hora regular y sin prisa para pensar en su trabajo y en lo que este les remueve.",
  "working-with-others/building-and-maintaining-relationships":
    "Llega a ser alguien con quien se puede contar, acude cuando lo dijo y repara las cosas tras un malentendido.",
  "working-with-others/collaborating":
    "Planea junto con familias, colegas y otras entidades, y comparte tanto la carga como el mérito.",
  "working-with-others/resolving-conflict":
    "Mantiene la calma cuando hay desacuerdo, y busca con todas las partes una salida aceptable.",
  "working-with-others/empathy-and-compassion":
    "Le importa cómo se sienten las demás personas, y se nota en lo que hace, también en los días difíciles.",
  "working-with-others/supporting-others":
    "Nota cuando a una familia o a una persona de su equipo le va bien o le faltan fuerzas, y da ánimo o tiende una mano.",
  "working-with-others/supporting-others-mentoring":
    "Comparte lo aprendido con colegas que empiezan, y les respalda mientras encuentran su propio camino.",
  "working-with-others/consulting":
    "Piensa con docentes, personal de enfermería o de gestión de casos sobre un niño o una niña, sin quitarles el trabajo de las manos.",
  "working-with-others/coaching-and-mentoring":
    "Ayuda a alguien a crecer en el oficio durante meses, mirando, probando y conversando.",
  "working-with-others/crisis-management":
    "Conserva la cabeza clara cuando algo va muy mal, decide qué va primero y cuida después de las personas.",
  "leading-people/motivating":
    "Hace ver a un equipo por qué importa su trabajo, y mantiene el ánimo cuando se avanza despacio.",
  "leading-people/advocacy":
    "Alza la voz por los bebés y sus familias donde se deciden presupuestos, leyes y programas, y suma a otras personas.",
  "leading-people/developing-talent":
    "Ve en qué podría convertirse cada persona, y le da las tareas, la formación y las palabras sinceras para lograrlo.",
  "communicating/listening":
    "Presta toda su atención, vuelve a preguntar si tiene dudas y recuerda lo que le contaron.",
  "communicating/speaking":
    "Dice las cosas con claridad y amabilidad, a una sola persona o a una sala llena, con palabras que ellas mismas usarían.",
  "communicating/writing":
    "Escribe notas, informes y cartas que se entienden enseguida y que tratan a la familia con respeto.",
  "communicating/group-process":
    "Conduce un grupo de modo que se oiga a quienes callan, y nota lo que pasa entre las personas mientras hablan.",
  "thinking/analyzing-information":
    "Reúne lo que se sabe desde varios lados, y distingue lo que importa de lo que solo hace ruido.",
  "thinking/solving-problems": "Desarma un enredo, prueba una salida y cambia de rumbo cuando no funciona.",
  "thinking/exercising-sound-judgment":
    "Sopesa lo que sabe y lo que no, decide cuando llega el momento y puede decir por qué.",
  "thinking/maintaining-perspective":
    "No pierde de vista la historia completa, y mira un asunto como lo harían el bebé, la familia y una persona de su equipo.",
  "thinking/planning-and-organizing":
    "Lleva en orden citas, papeles y plazos, para que nadie quede en el olvido.",
  "reflection/contemplation":
    "Se detiene con regularidad a pensar en lo que pasó y por qué, en lugar de correr a la siguiente visita.",
  "reflection/self-awareness":
    "Sabe lo que trae consigo, como su propia infancia, sus creencias o su cansancio, y cómo tiñe lo que ve.",
  "reflection/curiosity":
    "Siente interés por las personas, pregunta antes de concluir y disfruta las sorpresas.",
  "reflection/professional-personal-development":
    "Descubre en qué quiere mejorar, va y lo aprende, y se cuida para poder seguir.",
  "reflection/emotional-response":
    "Nota lo que la historia de una familia le hace sentir, y toma ese sentimiento como una pista antes de hacer nada.",
  "reflection/parallel-process":
    "Ve cómo el trato que se recibe se transmite, de quien supervisa a quien atiende, de quien atiende a quien cría, y de ahí al bebé.",
  "administration/program-management":
    "Lleva un programa en el día a día, con su personal, horarios, registros y normas.",
  "administration/program-development":
    "Lleva un servicio nuevo desde la idea hasta las primeras familias, según lo que pide la comunidad.",
  "administration/program-evaluation":
    "Averigua si un programa cumple lo que promete, y deja que la respuesta lo cambie.",
  "administration/program-funding":
    "Consigue el dinero que los servicios necesitan, redacta las propuestas y rinde cuentas de cada dólar.",
  "research-and-evaluation/study-of-infant-and-early-childhood-relationships-and-attachment":
    "Investiga cómo se forman, resisten y se reparan los primeros lazos de la vida, de maneras que otras personas pueden comprobar.",
  "research-and-evaluation/study-of-infant-and-early-childhood-development-and-behavior":
    "Investiga cómo crecen y actúan los bebés y los niños pequeños, y aporta algo que antes no se sabía.",
  "research-and-evaluation/study-of-families":
    "Investiga cómo viven, se las arreglan y cambian las familias con niños pequeños, y cuida bien a quienes participan.",
};
